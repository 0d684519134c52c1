/// A period as a law states it: so many days, working days, months or years.
public struct DayCount: Hashable, Sendable {
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    /// 日: every day, holidays in the middle too.
    case day
    /// 工作日: by the calendar of the State Council, make-up days included.
    case workingDay
    case month, year
  }

  public let number: Int
  public let unit: Unit

  public init(_ number: Int, _ unit: Unit) {
    self.number = number
    self.unit = unit
  }

  /// The last day of the period after an event, whose own day is not counted: 民法典 201.
  ///
  /// Not yet moved past rest days; `end(after:on:by:)` does that.
  public func day(
    after event: Day, on calendar: WorkingCalendar
  ) throws(UnknownCalendarYear) -> Day {
    try day(number, from: event, on: calendar)
  }

  /// The day that lies the period before another, as in “15 days before the closing day”.
  public func day(
    before end: Day, on calendar: WorkingCalendar
  ) throws(UnknownCalendarYear) -> Day {
    try day(0.saturatingSubtract(number), from: end, on: calendar)
  }

  /// The last day of the period after an event, moved past rest days: 民法典 203.
  public func end(
    after event: Day, on calendar: WorkingCalendar, by method: CountingMethod = .civilCode
  ) throws(UnknownCalendarYear) -> CountedDay {
    let last = try day(after: event, on: calendar)
    // Working days never end on a rest day, and no time at all has no end to move.
    guard unit != .workingDay, number != 0 else { return CountedDay(day: last, rolled: nil) }
    let rolled = try calendar.rolled(last, over: method.restDays)
    return CountedDay(day: rolled?.to ?? last, rolled: rolled)
  }

  private func day(
    _ signed: Int, from day: Day, on calendar: WorkingCalendar
  ) throws(UnknownCalendarYear) -> Day {
    switch unit {
    case .day: day.adding(days: signed)
    case .workingDay: try calendar.day(adding: signed, to: day)
    case .month: day.adding(months: signed)
    case .year: day.adding(years: signed)
    }
  }
}

/// A day that was counted out, and whether it was moved there from a rest day.
public struct CountedDay: Hashable, Sendable {
  public let day: Day
  public let rolled: Rolled?
}
