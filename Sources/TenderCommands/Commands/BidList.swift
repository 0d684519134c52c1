import ArgumentParser
import TenderApplication
import TenderDomain

/// `tender bid list`
struct BidList: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "list", Phrase(zh: "列出投标和拒收", en: "List bids and refused attempts"),
      examples: ["tender bid list XPZY-2026-001 --format csv"])
  }

  static let otherFormats: Set<OutputFormat> = [.csv]

  @OptionGroup var tender: TenderArgument

  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let register = try ListBids(store: context.store())(
      tender.number(), by: context.caller)
    try context.output.show(BidRegisterView(register, in: context.language).answer)
    return .done
  }
}
