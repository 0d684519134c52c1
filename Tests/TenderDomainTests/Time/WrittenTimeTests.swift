import TenderDomain
import Testing

@Suite struct WrittenTimeTests {
  private let zone = Zone(fixedOffset: 28_800)

  @Test func `a date alone begins at 00:00 and ends at 24:00`() throws {
    let date = try WrittenTime(parsing: "2026-05-16")
    #expect(date.isDateOnly)
    #expect(date.begins(in: zone).utc == "2026-05-15T16:00:00Z")
    #expect(date.ends(in: zone).utc == "2026-05-16T16:00:00Z")
    #expect(date.ends(in: zone).formatted(in: zone) == "2026-05-17T00:00:00+08:00")
  }

  @Test func `24:00 written out ends at the same instant as the date alone`() throws {
    let written = try WrittenTime(parsing: "2026-05-16T24:00")
    #expect(written.ends(in: zone) == (try WrittenTime(parsing: "2026-05-16")).ends(in: zone))
    #expect(written.usesEndOfDay)
    #expect(!(try WrittenTime(parsing: "2026-05-16T23:59")).usesEndOfDay)
    #expect(!(try WrittenTime(parsing: "2026-05-16")).usesEndOfDay)
  }

  @Test func `an offset that is written goes before the zone`() throws {
    let written = try WrittenTime(parsing: "2026-05-16T17:00+02:00")
    #expect(written.offset == 7200)
    #expect(written.ends(in: zone).utc == "2026-05-16T15:00:00Z")
    #expect(
      try WrittenTime(parsing: "2026-05-16T17:00").ends(in: zone).utc == "2026-05-16T09:00:00Z")
  }

  @Test(arguments: [
    "1970-01-01T00:00:00Z", "1969-12-31T23:59:59.999999Z", "2026-05-16T16:00:00.000001Z",
    "2026-05-16T16:00:00.5Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z",
  ])
  func `an instant in universal time reads back`(text: String) throws {
    #expect(try Instant(utc: text).utc == text)
  }

  @Test func `an instant in universal time as a zone has an offset of zero`() {
    #expect(Instant(microseconds: 0).formatted(in: .utc) == "1970-01-01T00:00:00+00:00")
  }

  @Test func `seconds between instants drop the started second on both sides`() {
    let start = Instant(microseconds: 0)
    #expect(start.seconds(until: Instant(microseconds: 1_999_999)) == 1)
    #expect(start.seconds(until: Instant(microseconds: -1_999_999)) == -1)
    #expect(Instant(microseconds: .min).seconds(until: Instant(microseconds: .max)) > 0)
  }

  @Test(arguments: [("17:00:00", "17:00"), ("17:00:30.50", "17:00:30.5"), ("24:00:00", "24:00")])
  func `a clock time is written as short as it can be`(text: String, short: String) throws {
    #expect(try TimeOfDay(parsing: text).description == short)
  }

  @Test func `a clock time is at most 24 hours`() throws {
    #expect(TimeOfDay(microseconds: 86_400_000_000) == .endOfDay)
    #expect(TimeOfDay(microseconds: 86_400_000_001) == nil)
    #expect(TimeOfDay(microseconds: -1) == nil)
  }
}
