public import TenderDomain

/// The working calendars that an office added or corrected.
public protocol Calendars {
  /// Records a year, in the place of what the office had recorded of it before.
  func save(_ year: CalendarYear, at time: Instant) throws

  /// The official calendar of China with the years of the office in it, as known at `time`.
  func working(at time: Instant) throws -> WorkingCalendar
}
