/// How long it is from one day to another, counted in three ways.
public struct DayCounts: Hashable, Sendable {
  /// As the law counts: the first day out, the last day in.
  public let civil: Int
  /// Both ends counted: the everyday way, and the commonest honest mistake.
  public let inclusive: Int
  /// Whole hours, where both ends have clock times.
  public let hours: Int64?

  /// Natural days; negative when `last` is past.
  public init(from first: Day, to last: Day) {
    let civil = first.days(until: last)
    self.init(civil: civil, inclusive: civil < 0 ? civil - 1 : civil + 1)
  }

  /// Natural days on the calendars of a zone, and hours where both were written.
  public init(from first: WrittenTime, to last: WrittenTime, in zone: Zone) {
    let days = DayCounts(from: first.day(in: zone), to: last.day(in: zone))
    let hasClockTimes = !first.isDateOnly && !last.isDateOnly
    let seconds = first.begins(in: zone).seconds(until: last.ends(in: zone))
    self.init(
      civil: days.civil, inclusive: days.inclusive, hours: hasClockTimes ? seconds / 3600 : nil)
  }

  /// Working days, counted forward from `first` or back from `last`; negative when `last` is past.
  ///
  /// The end from which the counting starts is the one that `civil` leaves out.
  init(
    workingDaysFrom first: Day, to last: Day, back: Bool, on calendar: WorkingCalendar
  ) throws(UnknownCalendarYear) {
    let (start, end) = back ? (last, first) : (first, last)
    let signed = try calendar.workingDays(after: start, through: end)
    let civil = back ? -signed : signed
    let more = try calendar.isWorkingDay(start) ? 1 : 0
    self.init(civil: civil, inclusive: first <= last ? civil + more : civil - more)
  }

  private init(civil: Int, inclusive: Int, hours: Int64? = nil) {
    self.civil = civil
    self.inclusive = inclusive
    self.hours = hours
  }
}

extension WrittenTime {
  /// The day on the calendars of a zone; 24:00 belongs to the day that it ends.
  public func day(in zone: Zone) -> Day {
    guard offset != nil else { return day }
    let instant = begins(in: zone)
    return zone.day(of: usesEndOfDay ? instant.adding(microseconds: -1) : instant)
  }
}
