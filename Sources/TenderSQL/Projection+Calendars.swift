package import TenderDomain

extension Projection {
  /// A year, in the place of what the office had recorded of it before.
  package func add(_ year: CalendarRecorded, at time: Instant) throws {
    let last =
      try session.rows(
        "SELECT coalesce(max(version), 0) FROM calendar_years WHERE year = $1",
        [.integer(year.year)]
      ) { row in try row.count(0) }.first ?? 0
    try session.run(
      "UPDATE calendar_years SET superseded_at = $1 WHERE year = $2 AND superseded_at IS NULL",
      [.instant(time), .integer(year.year)])
    try session.insert(
      into: "calendar_years (year, version, recorded_at, source)",
      [[.integer(year.year), .integer(last + 1), .instant(time), .text(year.source)]])
    let off = year.holidays.flatMap { holiday in
      holiday.days.map { (day: $0, name: SQLValue.text(holiday.name)) }
    }
    let worked = year.makeUpDays.map { (day: $0, name: SQLValue.null) }
    try session.insert(
      into: "calendar_days (year, version, day, holiday)",
      (off + worked).map { entry in
        [
          .integer(year.year), .integer(last + 1), .integer(Int64(entry.day.number)), entry.name,
        ]
      })
  }
}
