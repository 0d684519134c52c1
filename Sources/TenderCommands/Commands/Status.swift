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
        "tender status --at 2026-05-16 --format json",
      ])
  }

  static var answersWithList: Bool { true }

  @Argument(help: ArgumentHelp(zh: "项目编号；不写则全部", en: "A tender's number; all when absent"))
  var number: String?

  @Option(
    help: ArgumentHelp(
      zh: "只列此时间内截止的项目：7d、36h", en: "Only what closes within 7d, 36h, 30m, 2w", valueName: "span"))
  var closingWithin: String?

  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let span = try closingWithin.map { try TimeSpan(parsing: $0) }
    let board = try DeadlineBoard(store: context.store())
    guard let number else {
      let list = try board(closingWithin: span, by: context.caller)
      try context.output.show(TenderBoardView(list).answer)
      return .done
    }
    guard span == nil else { throw WrongUsage.closingWithinOfOne }
    let (tender, time) = try board(Tender.Number(parsing: number), by: context.caller)
    try context.output.show(DeadlinesView(tender, at: time, in: context.language).answer)
    return .done
  }
}
