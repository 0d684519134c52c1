import ArgumentParser
import TenderApplication
import TenderDomain

/// `tender bid receipt`
struct BidReceipt: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "receipt", Phrase(zh: "再次出具回执", en: "Print the receipt of a bid again"),
      examples: ["tender bid receipt XPZY-2026-001 1"])
  }

  @OptionGroup var bid: BidArguments
  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let receipt = try FindReceipt(store: context.store())(bid.tender(), bid: bid.number)
    try context.output.show(ReceiptView(receipt).answer)
    return .done
  }
}

/// Which bid of which tender.
struct BidArguments: ParsableArguments {
  @Argument(help: ArgumentHelp(zh: "项目编号", en: "Number of the tender", valueName: "number"))
  var tenderNumber: String

  @Argument(help: ArgumentHelp(zh: "投标编号", en: "Number of the bid", valueName: "bid"))
  var number: Int

  func tender() throws -> Tender.Number {
    try Tender.Number(argument: tenderNumber)
  }
}
