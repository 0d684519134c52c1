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
        "tender bidder show CN-USCC:91411700MA9TEXT01M --at 2026-05-16",
        "tender bidder show 91411700MA9TEXT01M --format yaml > tianzhong.yaml",
      ])
  }

  static let answersWithFile = true

  @Argument(
    help: ArgumentHelp(zh: "统一社会信用代码，或 体系:编号", en: "Credit code, or SCHEME:ID", valueName: "id"))
  var identifier: String

  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let identifier = try OrganisationIdentifier(argument: identifier, of: "<id>")
    let (bidder, zone) = try ReadRegistry(store: context.store())
      .find(identifier, by: context.caller)
    try context.output.show(BidderView(bidder, in: zone).answer)
    return .done
  }
}
