import ArgumentParser
import TenderApplication
import TenderDomain
import TenderFormats

/// `tender calendar`
struct CalendarGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "calendar", Phrase(zh: "工作日历：放假与调休", en: "Days off and make-up working days"),
      subcommands: [CalendarAdd.self, CalendarShow.self])
  }
}

/// `tender calendar add`
struct CalendarAdd: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "add", Phrase(zh: "登记或更正一年的放假安排", en: "Add the calendar of a year, or correct it"),
      examples: ["tender calendar add 2027.yaml"])
  }

  @Argument(help: ArgumentHelp(zh: "放假安排（YAML 或 JSON）", en: "Calendar in YAML or JSON; - is stdin"))
  var file: String

  @Flag(help: ArgumentHelp(zh: "允许删去已有的日子", en: "Let go days on record that the file leaves out"))
  var replace = false

  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let (year, question) = try SourceFile(reading: file)
      .readCalendar { year throws(InvalidCalendarYear) in try year.checkAgainstLaw() }
    let store = try context.store()
    let isNew = try RecordCalendar(store: store)(year, replaces: replace, by: context.caller)
    let calendar = try ReadCalendar(store: store)(by: context.caller)
    try context.output.show(
      CalendarView(year, in: calendar).answer,
      afterWriting: Phrase(
        zh: "tender calendar show \(year.year) 查看日历",
        en: "tender calendar show \(year.year) shows the calendar"),
      notes: [question, isNew ? nil : Self.nothingChanged].compactMap(\.self))
    return .done
  }
}

extension CalendarAdd {
  private static let nothingChanged = Phrase(
    zh: "与已有的放假安排相同，没有更改", en: "this is what is on record: nothing was changed")
}

/// `tender calendar show`
struct CalendarShow: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "show", Phrase(zh: "按月显示一年的工作日历", en: "Show the months of a year"),
      examples: [
        "tender calendar show 2026", "tender calendar show 2026 --format csv",
        "tender calendar show 2026 --format yaml > 2026.yaml",
      ])
  }

  static let otherFormats: Set<OutputFormat> = [.csv, .yaml]

  @Argument(help: ArgumentHelp(zh: "年份", en: "The year"))
  var year: Int

  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let calendar = try ReadCalendar(store: context.store())(by: context.caller)
    guard let found = calendar.years.first(where: { $0.year == year }) else {
      throw UnknownCalendarYear(year: year)
    }
    try context.output.show(CalendarView(found, in: calendar).answer)
    return .done
  }
}
