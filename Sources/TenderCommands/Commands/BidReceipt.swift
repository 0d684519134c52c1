import ArgumentParser
import TenderApplication
import TenderDomain

/// `tender bid receipt`
struct BidReceipt: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "receipt", Phrase(zh: "再次出具回执", en: "Print the receipt of a bid again"),
      examples: [
        "tender bid receipt XPZY-2026-001 1",
        "tender bid receipt XPZY-2026-001 1 --format html > receipt.html",
      ])
  }

  static let otherFormats = OutputFormat.papers

  @OptionGroup var bid: BidArguments
  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let receipt = try FindReceipt(store: context.store())(
      bid.tender(), bid: bid.number, by: context.caller)
    try context.output.show(ReceiptView(receipt).answer)
    return .done
  }
}
