public import TenderDomain

/// Adds the working calendar of a year to an office, or corrects it.
public struct RecordCalendar {
  private let store: any Store

  public init(store: any Store) {
    self.store = store
  }

  /// - Throws: `ClockRefusal`, `StoreError`.
  public func callAsFunction(_ year: CalendarYear, by caller: Caller) throws {
    try store.write { session in
      let time = try session.writingTime(caller, in: session.office.zone)
      try session.calendars.save(year, at: time)
      try session.journal.append(
        Event(.calendarRecorded, data: CalendarRecord(year)), by: caller.actor, at: time)
    }
  }
}

/// A calendar year as the journal keeps it.
private struct CalendarRecord: Encodable, Sendable {
  struct Holiday: Encodable {
    let name: String
    let days: [Day]
  }

  let year: Int
  let source: String
  let holidays: [Holiday]
  let makeUpDays: [Day]

  init(_ year: CalendarYear) {
    self.year = year.year
    source = year.source
    holidays = year.holidays.map { Holiday(name: $0.name.zh, days: $0.days) }
    makeUpDays = year.makeUpDays
  }
}
