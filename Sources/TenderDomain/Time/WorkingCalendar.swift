/// Which days are worked, for the years whose days off are known.
///
/// Counting and adding take the same short time for any number of days: the working days are
/// numbered once, when the calendar is made.
///
///     try WorkingCalendar.china.day(adding: 5, to: notice)
public struct WorkingCalendar: Hashable, Sendable {
  /// What a day is, and why.
  public enum DayKind: Hashable, Sendable {
    case working, weekend
    /// A day off, with the name of the festival.
    case holiday(Phrase)
    /// A Saturday or Sunday that is worked.
    case makeUp
  }

  /// In the order of time, one of each year.
  public let years: [CalendarYear]
  private let stretches: [WorkingStretch]

  /// The years 2024, 2025 and 2026 by the notices of the State Council.
  public static let china = WorkingCalendar(years: [.china2024, .china2025, .china2026])

  /// - Parameter years: In any order; of two for the same year the later in the list holds.
  public init(years: [CalendarYear]) {
    let latest = Dictionary(years.map { ($0.year, $0) }) { $1 }
    self.years = latest.values.sorted { $0.year < $1.year }
    stretches = WorkingStretch.stretches(of: self.years)
  }

  /// This calendar with a year added, or put in the place of the one it had.
  public func replacing(_ year: CalendarYear) -> WorkingCalendar {
    WorkingCalendar(years: years + [year])
  }

  /// - Throws: `UnknownCalendarYear` for a day of a year without data.
  public func isWorkingDay(_ day: Day) throws(UnknownCalendarYear) -> Bool {
    let number = Int(day.number)
    return try workingDays(from: number, upTo: number + 1) == 1
  }

  /// - Throws: `UnknownCalendarYear` for a day of a year without data.
  public func kind(of day: Day) throws(UnknownCalendarYear) -> DayKind {
    let number = day.year
    guard years.contains(where: { $0.year == number }) else {
      throw UnknownCalendarYear(year: number)
    }
    // Of two notices that name a day the later one holds.
    for year in years.reversed() where abs(year.year - number) <= 1 {
      if let kind = year.kind(of: day) { return kind }
    }
    return day.weekday.isWeekend ? .weekend : .working
  }

  /// Working days between two days, the first not counted and the last counted.
  ///
  /// Negative when `last` is past: then it counts back, again without `first` and with `last`.
  public func workingDays(
    after first: Day, through last: Day
  ) throws(UnknownCalendarYear) -> Int {
    let (first, last) = (Int(first.number), Int(last.number))
    return first <= last
      ? try workingDays(from: first + 1, upTo: last + 1)
      : try -workingDays(from: last, upTo: first)
  }

  /// The working day that comes as the nth after `day`, or before it when the number is negative.
  ///
  /// With 0 it is `day` itself, worked or not.
  public func day(
    adding workingDays: Int, to day: Day
  ) throws(UnknownCalendarYear) -> Day {
    guard workingDays != 0 else { return day }
    // The nearest day that can be the answer has to be known.
    let nearest = Int(day.number) + workingDays.signum()
    let stretch = stretches[try stretch(covering: nearest)]
    let found =
      workingDays > 0
      ? stretch.workingDay(workingDays, notBefore: nearest)
      : stretch.workingDay(workingDays, before: nearest + 1)
    guard let found else {
      throw UnknownCalendarYear(
        year: workingDays > 0 ? stretch.years.upperBound + 1 : stretch.years.lowerBound - 1)
    }
    return found
  }

  /// `day` itself when it is worked, otherwise the next day that is.
  public func firstWorkingDay(onOrAfter day: Day) throws(UnknownCalendarYear) -> Day {
    try self.day(adding: 1, to: day.adding(days: -1))
  }

  private func workingDays(from first: Int, upTo end: Int) throws(UnknownCalendarYear) -> Int {
    guard first < end else { return 0 }
    let index = try stretch(covering: first)
    guard let count = stretches[index].workingDays(from: first, upTo: end) else {
      throw UnknownCalendarYear(year: stretches[index].years.upperBound + 1)
    }
    return count
  }

  private func stretch(covering number: Int) throws(UnknownCalendarYear) -> Int {
    for index in stretches.indices where stretches[index].covers(number) { return index }
    throw UnknownCalendarYear(year: Day(number: Int32(clamping: number)).year)
  }
}
