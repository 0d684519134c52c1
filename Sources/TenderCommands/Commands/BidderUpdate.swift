import ArgumentParser
import TenderApplication
import TenderDomain
import TenderFormats

/// `tender bidder update`
struct BidderUpdate: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "update", Phrase(zh: "更新投标人的事实、证书、声明与记录", en: "Replace what is known of a bidder"),
      examples: ["tender bidder update tianzhong.yaml", "tender bidder update - < tianzhong.yaml"])
  }

  @Argument(
    help: ArgumentHelp(zh: "投标人文件（YAML 或 JSON）；- 为标准输入", en: "Bidder in YAML or JSON; - is stdin"),
    completion: .definition)
  var file: String

  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let (identifier, profile) = try SourceFile(reading: file).readBidder()
    let bidder = try RegisterBidder(store: context.store())
      .update(identifier, profile, by: context.caller)
    try context.output.show(BidderView(bidder, in: context.office().zone).answer)
    return .done
  }
}
