import ArgumentParser
import TenderApplication
import TenderDomain

/// `tender status`
struct Status: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "status", Phrase(zh: "期限一览：下一事项与剩余时间", en: "Show deadlines and the time left, nearest first"),
      examples: [
        "tender status", "tender status XPZY-2026-001", "tender status --closing-within 7d",
        "tender status --overdue --exit-code",
      ])
  }

  static let otherFormats: Set<OutputFormat> = [.csv]

  @OptionGroup var tender: OptionalTenderArgument

  @Option(
    help: ArgumentHelp(
      zh: "只列此时间内截止的项目：7d、36h", en: "Only what closes within 7d, 36h, 2w", valueName: "span"))
  var closingWithin: String?

  @Flag(help: ArgumentHelp(zh: "只列有逾期事项的项目", en: "Only tenders with something overdue"))
  var overdue = false

  @Flag(help: ArgumentHelp(zh: "有逾期事项时退出码为 1", en: "Exit 1 when something is overdue"))
  var exitCode = false

  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let span = try closingWithin.map { try TimeSpan(argument: $0, of: "--closing-within") }
    let board = try DeadlineBoard(store: context.store())
    guard let number = try tender.number() else {
      let view = TenderBoardView(
        try board(closingWithin: span, by: context.caller), onlyOverdue: overdue,
        in: context.language)
      try context.output.show(view.answer)
      return exitCode && view.hasOverdue ? .no : .done
    }
    guard span == nil, !overdue else { throw WrongUsage.filterOfOne }
    let view = DeadlinesView(
      try board(number, by: context.caller),
      in: context.language)
    try context.output.show(view.answer)
    return exitCode && view.hasOverdue ? .no : .done
  }
}
