import ArgumentParser
import TenderApplication
import TenderDomain

/// `tender bidder show`
struct BidderShow: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "show", Phrase(zh: "查看投标人登记的全部内容", en: "Show all that is recorded of a bidder"),
      examples: [
        "tender bidder show 91411700MA9TEXT01M",
        "tender bidder show 天中",
        "tender bidder show CN-USCC:91411700MA9TEXT01M --at 2026-05-16",
        "tender bidder show 91411700MA9TEXT01M --format yaml > tianzhong.yaml",
      ])
  }

  static let otherFormats: Set<OutputFormat> = [.yaml]

  @Argument(
    help: ArgumentHelp(
      zh: "统一社会信用代码、体系:编号，或名称的一部分", en: "Credit code, SCHEME:ID, or a part of the name",
      valueName: "bidder"))
  var identifier: String

  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let registry = ReadRegistry(store: try context.store())
    let identifier = try registry.identify(
      BidderReference(argument: identifier, of: "<bidder>"), by: context.caller)
    let (bidder, zone) = try registry.find(identifier, by: context.caller)
    try context.output.show(BidderView(bidder, in: zone).answer)
    return .done
  }
}
