import TenderDomain
import Testing

@Suite struct ZoneTests {
  /// Central European time as it is in 2026.
  static let berlin = Zone(
    identifier: "Europe/Berlin", initialOffset: 3600,
    transitions: [
      Zone.Transition(at: Instant(microseconds: 1_792_890_000_000_000), offset: 3600),
      Zone.Transition(at: Instant(microseconds: 1_774_746_000_000_000), offset: 7200),
    ])
  static let shanghai = Zone(fixedOffset: 28_800)

  @Test(arguments: [
    ("2026-03-29 01:59:59.999999", "2026-03-29T00:59:59.999999Z", "+01:00"),
    ("2026-03-29 03:00", "2026-03-29T01:00:00Z", "+02:00"),
    ("2026-10-25 01:59", "2026-10-24T23:59:00Z", "+02:00"),
    ("2026-10-25 03:00", "2026-10-25T02:00:00Z", "+01:00"),
    ("2026-01-01 00:00", "2025-12-31T23:00:00Z", "+01:00"),
    ("2026-12-31 24:00", "2026-12-31T23:00:00Z", "+01:00"),
  ])
  func `clock times around the changes are the right instants`(
    written: String, utc: String, offset: String
  ) throws {
    let instant = try WrittenTime(parsing: written).begins(in: Self.berlin)
    #expect(instant.utc == utc)
    #expect(instant.formatted(in: Self.berlin).hasSuffix(offset))
  }

  @Test func `a time that the clocks skip moves forward by the gap`() throws {
    let instant = try WrittenTime(parsing: "2026-03-29 02:30").begins(in: Self.berlin)
    #expect(instant.formatted(in: Self.berlin) == "2026-03-29T03:30:00+02:00")
    let first = try WrittenTime(parsing: "2026-03-29 02:00").begins(in: Self.berlin)
    #expect(first.formatted(in: Self.berlin) == "2026-03-29T03:00:00+02:00")
  }

  @Test func `a time that the clocks show twice is the earlier`() throws {
    let instant = try WrittenTime(parsing: "2026-10-25 02:30").begins(in: Self.berlin)
    #expect(instant.formatted(in: Self.berlin) == "2026-10-25T02:30:00+02:00")
    let later = instant.adding(seconds: 3600)
    #expect(later.formatted(in: Self.berlin) == "2026-10-25T02:30:00+01:00")
    #expect(Self.berlin.timeOfDay(of: later).description == "02:30")
  }

  @Test func `a day of the change has 23 or 25 hours and still ends at its midnight`() throws {
    for (text, hours) in [("2026-03-29", 23), ("2026-10-25", 25), ("2026-05-16", 24)] {
      let day = try WrittenTime(parsing: text)
      let (begin, end) = (day.begins(in: Self.berlin), day.ends(in: Self.berlin))
      #expect(begin.seconds(until: end) == Int64(hours) * 3600)
      #expect(Self.berlin.day(of: end) == day.day.adding(days: 1))
      #expect(Self.berlin.day(of: end.adding(microseconds: -1)) == day.day)
      #expect(Self.berlin.timeOfDay(of: end) == .midnight)
    }
  }

  @Test func `every hour of 2026 reads back as itself, but for the hour shown twice`() throws {
    var instant = try Instant(utc: "2026-01-01T00:00:00Z")
    var misread: [String] = []
    while instant < (try Instant(utc: "2027-01-01T00:00:00Z")) {
      let (day, time) = (Self.berlin.day(of: instant), Self.berlin.timeOfDay(of: instant))
      if Self.berlin.instant(day, time) != instant { misread.append(instant.utc) }
      instant = instant.adding(seconds: 3600)
    }
    #expect(misread == ["2026-10-25T01:00:00Z"])
  }

  @Test func `where midnight is skipped the day begins after the gap and the eve ends there`()
    throws
  {
    let change = try Instant(utc: "2026-04-24T22:00:00Z")
    let cairo = Zone(
      identifier: "Africa/Cairo", initialOffset: 7200,
      transitions: [Zone.Transition(at: change, offset: 10_800)])
    #expect(try WrittenTime(parsing: "2026-04-25").begins(in: cairo) == change)
    #expect(try WrittenTime(parsing: "2026-04-24").ends(in: cairo) == change)
    #expect(change.formatted(in: cairo) == "2026-04-25T01:00:00+03:00")
  }

  @Test func `a day that a zone skips altogether ends where it begins`() throws {
    let change = try Instant(utc: "2011-12-30T10:00:00Z")
    let apia = Zone(
      identifier: "Pacific/Apia", initialOffset: -36_000,
      transitions: [Zone.Transition(at: change, offset: 50_400)])
    #expect(try WrittenTime(parsing: "2011-12-29").ends(in: apia) == change)
    #expect(try WrittenTime(parsing: "2011-12-30").begins(in: apia) == change)
    #expect(try WrittenTime(parsing: "2011-12-30").ends(in: apia) == change)
    #expect(try WrittenTime(parsing: "2011-12-31").begins(in: apia) == change)
  }

  @Test func `a fixed zone is named by its offset`() {
    #expect(Self.shanghai.identifier == "+08:00")
    #expect(Zone(fixedOffset: -19_800).identifier == "-05:30")
    #expect(Zone.utc.identifier == "UTC")
  }
}
