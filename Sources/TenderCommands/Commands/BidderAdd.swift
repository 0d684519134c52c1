import ArgumentParser
import TenderApplication
import TenderDomain

/// `tender bidder add`
struct BidderAdd: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "add", Phrase(zh: "登记投标人", en: "Add a bidder to the registry"),
      examples: ["tender bidder add tianzhong.yaml", "tender bidder add - < tianzhong.yaml"])
  }

  @OptionGroup var bidder: BidderFile
  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    try bidder.record(in: context) { $0.add }
    return .done
  }
}
