import ArgumentParser
import TenderApplication
import TenderDomain

/// `tender bidder update`
struct BidderUpdate: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "update", Phrase(zh: "更新投标人的事实、证书、声明与记录", en: "Replace what is known of a bidder"),
      examples: ["tender bidder update tianzhong.yaml", "tender bidder update - < tianzhong.yaml"])
  }

  @OptionGroup var bidder: BidderFile
  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    try bidder.record(in: context) { $0.update }
    return .done
  }
}
