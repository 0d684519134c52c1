import TenderApplication
import TenderDomain

extension JournalComparison {
  mutating func compareBidder(_ entry: StoredEntry) throws {
    let said = try entry.data(as: BidderProfile.self)
    guard let code = entry.bidder, let mark = code.firstIndex(of: ":") else {
      return report(entry, nil)
    }
    let version = versions[code, default: 0] + 1
    versions[code] = version
    accounted["bidder_versions", default: 0] += 1
    let identifier = OrganisationIdentifier(
      trustedScheme: String(code[..<mark]), id: String(code[code.index(after: mark)...]))
    guard let bidder = try session.bidders.version(version, of: identifier),
      isTime(bidder.recordedAt.microseconds, of: entry),
      try CanonicalJSON(bidder.profile) == CanonicalJSON(said)
    else { return report(entry, "bidder_versions") }
  }

  mutating func compareCalendar(_ entry: StoredEntry) throws {
    let said = try entry.data(as: YearInEntry.self)
    let version = versions["\(said.year)", default: 0] + 1
    versions["\(said.year)"] = version
    accounted["calendar_years", default: 0] += 1
    accounted["calendar_days", default: 0] += Int64(said.days.count)
    let year = try session.rows(
      "SELECT recorded_at, source FROM calendar_years WHERE year = $1 AND version = $2",
      [.integer(said.year), .integer(version)]
    ) { row in (at: try row.integer(0), source: try row.text(1)) }.first
    let days = try session.rows(
      "SELECT day, holiday FROM calendar_days WHERE year = $1 AND version = $2 ORDER BY day",
      [.integer(said.year), .integer(version)]
    ) { row in "\(try row.day(0)) \(try row.optionalText(1) ?? "-")" }
    guard let year, year.source == said.source, isTime(year.at, of: entry),
      days.sorted() == said.days.sorted()
    else { return report(entry, "calendar_years") }
  }
}

private struct YearInEntry: Decodable {
  struct Holiday: Decodable {
    let name: String
    let days: [Day]
  }

  let year: Int
  let source: String
  let holidays: [Holiday]
  let makeUpDays: [Day]

  /// As the rows have them.
  var days: [String] {
    holidays.flatMap { holiday in holiday.days.map { "\($0) \(holiday.name)" } }
      + makeUpDays.map { "\($0) -" }
  }
}
