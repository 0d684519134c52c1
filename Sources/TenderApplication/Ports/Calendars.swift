public import TenderDomain

/// The working calendars that an office added or corrected.
public protocol Calendars {
  /// The official calendar of China with the years of the office in it, as known at `time`.
  func working(at time: Instant) throws -> WorkingCalendar
}
