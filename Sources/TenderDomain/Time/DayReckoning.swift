/// A count of days from an event, with everything that shows how it was counted.
public struct DayReckoning: Hashable, Sendable {
  /// A day on which nobody works, or a weekend that is worked, on the way.
  public struct Special: Hashable, Sendable {
    public let day: Day
    public let kind: WorkingCalendar.DayKind
  }

  /// The day of the event, which is not counted.
  public let from: Day
  /// What was asked for; nothing where two days were given.
  public let count: DayCount?
  /// The last day, not yet moved past rest days.
  public let last: Day
  /// Where the period ends; nothing where a calendar is missing, or two days were given.
  public let end: CountedDay?
  public let natural: DayCounts
  /// Nothing where a calendar is missing.
  public let working: DayCounts?
  /// Announced days off and worked weekends after the event, to the end.
  public let special: [Special]
  /// How many Saturdays and Sundays are no work, not counting the announced days off.
  public let weekendDays: Int?
  public let unknownYear: UnknownCalendarYear?

  /// The days after an event: 民法典 201, 203.
  ///
  /// - Throws: where the last day cannot be counted without a calendar that is missing.
  public init(
    from: Day, plus count: DayCount, on calendar: WorkingCalendar,
    by method: CountingMethod = .civilCode
  ) throws(UnknownCalendarYear) {
    let last = try count.day(after: from, on: calendar)
    self.init(
      from: from, count: count, last: last,
      end: try? count.end(after: from, on: calendar, by: method), on: calendar)
  }

  /// From one day to another.
  public init(from: Day, until last: Day, on calendar: WorkingCalendar) {
    self.init(from: from, count: nil, last: last, end: nil, on: calendar)
  }

  private init(
    from: Day, count: DayCount?, last: Day, end: CountedDay?, on calendar: WorkingCalendar
  ) {
    self.from = from
    self.count = count
    self.last = last
    self.end = end
    natural = DayCounts(from: from, to: last)
    var working: DayCounts?
    var missing: UnknownCalendarYear?
    do throws(UnknownCalendarYear) {
      working = try DayCounts(workingDaysFrom: from, to: last, back: false, on: calendar)
      if count != nil, end == nil { _ = try calendar.rolled(last) }
    } catch {
      missing = error
    }
    self.working = working
    unknownYear = missing
    let (first, final) = (min(from, last), max(from, end?.day ?? last))
    (special, weekendDays) = Self.specialDays(after: first, through: final, on: calendar)
  }

  /// Two years at most are looked at day by day: longer lists help nobody.
  private static func specialDays(
    after first: Day, through last: Day, on calendar: WorkingCalendar
  ) -> ([Special], Int?) {
    let days = first.days(until: last)
    guard (1...732).contains(days) else { return ([], days < 1 ? 0 : nil) }
    var (special, weekends): ([Special], Int?) = ([], 0)
    for offset in 1...days {
      let day = first.adding(days: offset)
      switch try? calendar.kind(of: day) {
      case .holiday(let name): special.append(Special(day: day, kind: .holiday(name)))
      case .makeUp: special.append(Special(day: day, kind: .makeUp))
      case .weekend: weekends = weekends.map { $0 + 1 }
      case .working: break
      case nil: weekends = nil
      }
    }
    return (special, weekends)
  }
}
