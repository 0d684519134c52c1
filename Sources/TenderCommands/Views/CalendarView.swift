import TenderDomain

/// A year of the working calendar: months for people, days off and worked weekends for programs.
struct CalendarView: Encodable {
  struct Entry: Encodable {
    let day: Day
    let kind: String
    let name: String?
  }

  let year: Int
  let source: String
  let workingDays: Int
  let days: [Entry]

  private enum CodingKeys: CodingKey {
    case year, source, workingDays, days
  }

  private let months: [MonthView]

  private let recorded: CalendarYear

  /// - Parameter calendar: with the neighbouring years, whose notices may name days of this one.
  init(_ year: CalendarYear, in calendar: WorkingCalendar) {
    recorded = year
    self.year = year.year
    source = year.source
    let others = calendar.years.filter { $0.year != year.year }.flatMap(Self.entries)
    let own = Self.entries(of: year)
    let named = Set(own.map(\.day))
    days = (own + others.filter { $0.day.year == year.year && !named.contains($0.day) })
      .sorted { $0.day < $1.day }
    months = (1...12).compactMap { MonthView(of: year.year, month: $0, in: calendar) }
    workingDays = months.reduce(0) { $0 + $1.workingDays }
  }

  private static func entries(of year: CalendarYear) -> [Entry] {
    year.holidays.flatMap { holiday in
      holiday.days.map { Entry(day: $0, kind: "holiday", name: holiday.name.zh) }
    } + year.makeUpDays.map { Entry(day: $0, kind: "makeUp", name: nil) }
  }

  /// The file that `calendar add` reads.
  private var file: String {
    let holidays = recorded.holidays.compactMap { holiday -> String? in
      guard let first = holiday.days.first, let last = holiday.days.last,
        let name = try? JSONText.compact(holiday.name.zh)
      else { return nil }
      return "  - {name: \(name), from: \(first), to: \(last)}\n"
    }
    let source = (try? JSONText.compact(recorded.source)) ?? recorded.source
    let worked = recorded.makeUpDays.map(\.description).joined(separator: ", ")
    return "year: \(year)\nsource: \(source)\nholidays:\n" + holidays.joined()
      + "makeUpDays: [\(worked)]\n"
  }

  private var sheet: Sheet {
    Sheet(
      days, [("day", { $0.day.description }), ("kind", { $0.kind }), ("name", { $0.name })])
  }

  var answer: Answer {
    Answer(self, sheet: sheet, file: file) { screen in
      screen.field(Phrase(zh: "年份", en: "Year"), year)
      screen.field(Phrase(zh: "依据", en: "Source"), source)
      screen.field(Phrase(zh: "工作日", en: "Working days"), workingDays)
      screen.field(
        Phrase(zh: "图例", en: "Legend"),
        Phrase(zh: "* 放假  + 调休上班  - 周末", en: "* day off  + worked weekend  - weekend"))
      screen.blank()
      for month in months { month.draw(on: &screen) }
    }
  }
}

/// One month as weeks from Monday to Sunday, each day with a mark of its kind.
private struct MonthView {
  private let title: Phrase
  private let weeks: [[String]]
  let workingDays: Int

  init?(of year: Int, month: Int, in calendar: WorkingCalendar) {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    let length = first.days(until: first.adding(months: 1))
    let days = (0..<length).map { first.adding(days: $0) }
    workingDays = days.count { (try? calendar.isWorkingDay($0)) == true }
    title = Phrase(
      zh: "\(year) 年 \(month) 月（\(workingDays) 个工作日）",
      en: "\(first.description.prefix(7)) (\(workingDays) working days)")
    let blanks = [String](repeating: "   ", count: first.weekday.rawValue - 1)
    let cells = blanks + days.map { Self.cell($0, calendar) }
    weeks = stride(from: 0, to: cells.count, by: 7).map {
      Array(cells[$0..<min($0 + 7, cells.count)])
    }
  }

  private static func cell(_ day: Day, _ calendar: WorkingCalendar) -> String {
    let mark =
      switch try? calendar.kind(of: day) {
      case .holiday: "*"
      case .makeUp: "+"
      case .weekend: "-"
      case .working, nil: " "
      }
    return String(day.day).padded(to: 2, .trailing) + mark
  }

  func draw(on screen: inout Screen) {
    screen.line(title.styled(.bold))
    screen.line(Phrase(zh: "一  二  三  四  五  六  日", en: "Mo  Tu  We  Th  Fr  Sa  Su"))
    for week in weeks {
      var line = week.joined(separator: " ")
      while line.last == " " { line.removeLast() }
      screen.line(line)
    }
    screen.blank()
  }
}
