import ArgumentParser
import TenderApplication
import TenderDomain
import TenderFormats

/// `tender bidder add`
struct BidderAdd: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "add", Phrase(zh: "登记投标人", en: "Add a bidder to the registry"),
      examples: ["tender bidder add tianzhong.yaml", "tender bidder add - < tianzhong.yaml"])
  }

  @Argument(
    help: ArgumentHelp(zh: "投标人文件（YAML 或 JSON）；- 为标准输入", en: "Bidder in YAML or JSON; - is stdin"),
    completion: .definition)
  var file: String

  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let (identifier, profile) = try SourceFile(reading: file).readBidder()
    let bidder = try RegisterBidder(store: context.store())
      .add(identifier, profile, by: context.caller)
    try context.output.show(BidderView(bidder, in: context.office().zone).answer)
    return .done
  }
}
