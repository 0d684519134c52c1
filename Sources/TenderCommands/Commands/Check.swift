import ArgumentParser
import TenderApplication
import TenderDomain

/// `tender check`
struct Check: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "check", Phrase(zh: "核查资料与资格", en: "Check documents and eligibility of bids"),
      examples: [
        "tender check XPZY-2026-001", "tender check XPZY-2026-001 2 --format json",
        "tender check XPZY-2026-001 --brief",
      ])
  }

  static let otherFormats: Set<OutputFormat> = [.csv]

  @OptionGroup var tender: TenderArgument

  @Argument(help: ArgumentHelp(zh: "投标编号，缺省为全部", en: "Number of one bid, else all"))
  var bid: Int?

  @Flag(help: ArgumentHelp(zh: "每份投标一行", en: "A line a bid"))
  var brief = false

  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let report = try CheckBids(store: context.store())(
      tender.number(), bids: bid.map { [$0] }, by: context.caller)
    try context.output.show(CheckView(report, brief: brief, in: context).answer)
    return ExitStatus(report.verdict)
  }
}
