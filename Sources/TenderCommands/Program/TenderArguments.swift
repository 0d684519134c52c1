import ArgumentParser
import TenderDomain

/// Which tender.
struct TenderArgument: ParsableArguments {
  @Argument(help: ArgumentHelp(zh: "项目编号", en: "Number of the tender", valueName: "number"))
  var tenderNumber: String

  func number() throws -> Tender.Number {
    try Tender.Number(argument: tenderNumber, of: "<number>")
  }
}

/// Which tender, or all of them.
struct OptionalTenderArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      zh: "项目编号；不写则全部", en: "Number of the tender; all when absent", valueName: "number"))
  var tenderNumber: String?

  func number() throws -> Tender.Number? {
    try tenderNumber.map { try Tender.Number(argument: $0, of: "<number>") }
  }
}

/// Which bid of which tender.
struct BidArguments: ParsableArguments {
  @OptionGroup private var tenderArgument: TenderArgument

  @Argument(help: ArgumentHelp(zh: "投标编号", en: "Number of the bid", valueName: "bid"))
  var number: Int

  func tender() throws -> Tender.Number {
    try tenderArgument.number()
  }
}
