/// Which rest days move the end of a period to the next day.
public enum RestDays: String, Hashable, Sendable, CaseIterable {
  /// Weekends too, as the courts read 民法典 203.
  case holidaysAndWeekends
  /// Only announced days off, the narrow reading of 财政部令第87号 86.
  case holidays
  /// No day: the period ends where it ends.
  case none
}

/// How a period is counted where the law, or the parties by 民法典 204, leave a choice.
public struct CountingMethod: Hashable, Sendable {
  public let restDays: RestDays
  /// When the last day ends: 24:00, or the close of business where there are business hours.
  public let lastDayEnds: TimeOfDay

  /// 民法典 203: the end moves past any rest day, and the last day has 24 hours.
  public static let civilCode = CountingMethod()

  public init(restDays: RestDays = .holidaysAndWeekends, lastDayEnds: TimeOfDay = .endOfDay) {
    self.restDays = restDays
    self.lastDayEnds = lastDayEnds
  }

  /// The first instant at which a period with this last day is over.
  public func end(of lastDay: Day, in zone: Zone) -> Instant {
    WrittenTime(lastDay, lastDayEnds).ends(in: zone)
  }
}

/// The end of a period that fell on a rest day: which day, to which, and why.
public struct Rolled: Hashable, Sendable {
  public let from: Day
  public let to: Day
  /// What `from` is, as a sentence.
  public let reason: Phrase
}

extension WorkingCalendar {
  /// Where a period ends that would end on `day`; nothing when it ends there.
  public func rolled(
    _ day: Day, over restDays: RestDays = .holidaysAndWeekends
  ) throws(UnknownCalendarYear) -> Rolled? {
    guard restDays != .none else { return nil }
    switch try kind(of: day) {
    case .working, .makeUp: return nil
    case .weekend:
      guard restDays == .holidaysAndWeekends else { return nil }
      let name = day.weekday.phrase
      return Rolled(
        from: day, to: try firstWorkingDay(onOrAfter: day),
        reason: Phrase(zh: "\(day) 是\(name.zh)", en: "\(day) is a \(name.en)"))
    case .holiday(let name):
      return Rolled(
        from: day, to: try firstDay(after: day, past: restDays),
        reason: Phrase(
          zh: "\(day) 是\(name.zh)放假", en: "\(day) is a day off for \(name.en)"))
    }
  }

  private func firstDay(
    after holiday: Day, past restDays: RestDays
  ) throws(UnknownCalendarYear) -> Day {
    guard restDays == .holidays else { return try firstWorkingDay(onOrAfter: holiday) }
    var day = holiday
    while case .holiday = try kind(of: day) { day = day.adding(days: 1) }
    return day
  }
}
