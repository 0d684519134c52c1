/// Days off in a row, by the name of their festival.
public struct Holiday: Hashable, Sendable {
  public let name: Phrase
  public let days: [Day]

  public init(name: Phrase, days: [Day]) {
    self.name = name
    self.days = days
  }
}

/// The days off and the make-up working days of one year, as the State Council announced them.
public struct CalendarYear: Hashable, Sendable {
  public let year: Int
  /// The notice it is taken from.
  public let source: String
  public let holidays: [Holiday]
  /// Saturdays and Sundays that are worked.
  public let makeUpDays: [Day]

  /// - Throws: `InvalidCalendarYear` with every fault at once.
  public init(
    year: Int, source: String, holidays: [Holiday], makeUpDays: [Day]
  ) throws(InvalidCalendarYear) {
    self.init(trusted: year, source: source, holidays: holidays, makeUpDays: makeUpDays)
    let faults = faults
    guard faults.isEmpty else { throw InvalidCalendarYear(year: year, faults: faults) }
  }

  /// A year from a place that has checked it already.
  init(trusted year: Int, source: String, holidays: [Holiday], makeUpDays: [Day]) {
    self.year = year
    self.source = source
    self.holidays = holidays
    self.makeUpDays = makeUpDays
  }

  private func belongs(_ day: Day) -> Bool {
    day.year == year || (day.year == year - 1 && day.month == 12)
      || (day.year == year + 1 && day.month == 1)
  }

  private var faults: [InvalidCalendarYear.Fault] {
    guard (1...9999).contains(year) else {
      return [
        InvalidCalendarYear.Fault(
          day: nil,
          Phrase(zh: "\(year) 不是 1 至 9999 之间的年份", en: "\(year) is not a year from 1 to 9999"))
      ]
    }
    let days = (holidays.flatMap(\.days) + makeUpDays).sorted()
    // A notice may name days of the neighbouring December and January.
    let foreign = days.filter { !belongs($0) }.map { day in
      InvalidCalendarYear.Fault(
        day: day, Phrase(zh: "\(day) 不在 \(year) 年", en: "\(day) is not in \(year)"))
    }
    let repeated = Set(zip(days, days.dropFirst()).filter { $0 == $1 }.map(\.0)).sorted().map {
      day in
      InvalidCalendarYear.Fault(
        day: day, Phrase(zh: "\(day) 重复出现", en: "\(day) is named twice"))
    }
    let weekdays = makeUpDays.sorted().filter { !$0.weekday.isWeekend }.map { day in
      InvalidCalendarYear.Fault(
        day: day,
        Phrase(
          zh: "调休上班日 \(day) 是\(day.weekday.phrase.zh)，不是周末",
          en: "make-up day \(day) is a \(day.weekday.phrase.en), not at a weekend"))
    }
    return foreign + repeated + weekdays
  }
}

/// A calendar year that cannot be right.
public struct InvalidCalendarYear: Explained, Hashable {
  /// One fault, and the day it is about if it is about one.
  public struct Fault: Hashable, Sendable {
    public let day: Day?
    public let message: Phrase

    init(day: Day?, _ message: Phrase) {
      self.day = day
      self.message = message
    }
  }

  public let year: Int
  /// Every fault, by kind and then by date.
  public let faults: [Fault]

  public var errorCode: String { "calendar.invalid" }
  public var kind: FailureKind { .badData }
  public var message: Phrase {
    let list = faults.map(\.message).enumerated()
    return Phrase(
      zh: "\(year) 年的放假安排有误：\(list.zh)", en: "the calendar for \(year) is wrong: \(list.en)")
  }
  public var hint: Phrase? {
    Phrase(
      zh: "请对照国务院办公厅的通知逐日核对", en: "compare each day with the notice of the State Council")
  }
}
