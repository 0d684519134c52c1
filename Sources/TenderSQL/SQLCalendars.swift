import TenderApplication
import TenderDomain

struct SQLCalendars: Calendars {
  let session: SQLSession

  func working(at time: Instant) throws -> WorkingCalendar {
    let time = try session.journal.known(at: time)
    var calendar = WorkingCalendar.china
    for (year, source) in try years(at: time) {
      calendar = calendar.replacing(try read(year, source: source, at: time))
    }
    return calendar
  }

  private func years(at time: Instant) throws -> [(year: Int, source: String)] {
    try session.rows(
      "SELECT v.year, v.source FROM calendar_years v WHERE \(Self.inForce) ORDER BY v.year",
      [.instant(time)]
    ) { row in (Int(try row.integer(0)), try row.text(1)) }
  }

  private func read(_ year: Int, source: String, at time: Instant) throws -> CalendarYear {
    var holidays: [(name: String, days: [Day])] = []
    var makeUpDays: [Day] = []
    try session.forEachRow(
      """
      SELECT d.day, d.holiday FROM calendar_years v
        JOIN calendar_days d ON d.year = v.year AND d.version = v.version
      WHERE \(Self.inForce) AND v.year = $2 ORDER BY d.day
      """, [.instant(time), .integer(year)]
    ) { row in
      let day = try row.day(0)
      guard let name = try row.optionalText(1) else {
        makeUpDays.append(day)
        return
      }
      if let last = holidays.last, last.name == name, last.days.last == day.adding(days: -1) {
        holidays[holidays.count - 1].days.append(day)
      } else {
        holidays.append((name, [day]))
      }
    }
    do {
      return try CalendarYear(
        year: year, source: source,
        holidays: holidays.map { Holiday(name: Phrase($0.name), days: $0.days) },
        makeUpDays: makeUpDays)
    } catch {
      throw StoreError(.unreadableRow, error.message.en)
    }
  }

  /// The version of each year in force at $1.
  private static let inForce =
    "v.recorded_at <= $1 AND (v.superseded_at IS NULL OR v.superseded_at > $1)"
}
