/// How long it is from one day to another, counted in three ways.
public struct DayCounts: Hashable, Sendable {
  /// As the law counts: the first day out, the last day in.
  public let civil: Int
  /// Both ends counted: the everyday way, and the commonest honest mistake.
  public let inclusive: Int
  /// Hours to the tenth, where both ends have clock times; they change no verdict.
  public let hours: Decimal?

  /// Natural days; negative when `last` is past.
  public init(from first: Day, to last: Day) {
    let civil = first.days(until: last)
    self.init(civil: civil, inclusive: civil < 0 ? civil - 1 : civil + 1)
  }

  /// Natural days on the calendars of a zone, and hours where both were written.
  public init(from first: WrittenTime, to last: WrittenTime, in zone: Zone) {
    let days = DayCounts(from: first.day(in: zone), to: last.day(in: zone))
    self.init(
      civil: days.civil, inclusive: days.inclusive, hours: Self.hours(from: first, to: last, zone))
  }

  /// The same, with the hours between two written times.
  func withHours(from first: WrittenTime, to last: WrittenTime, in zone: Zone) -> DayCounts {
    DayCounts(civil: civil, inclusive: inclusive, hours: Self.hours(from: first, to: last, zone))
  }

  private static func hours(
    from first: WrittenTime, to last: WrittenTime, _ zone: Zone
  ) -> Decimal? {
    guard !first.isDateOnly, !last.isDateOnly else { return nil }
    return Decimal(tenths: first.begins(in: zone).seconds(until: last.ends(in: zone)) / 360)
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

  private init(civil: Int, inclusive: Int, hours: Decimal? = nil) {
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
