import TenderDomain
import Testing

@Suite struct DayCountTests {
  private let china = WorkingCalendar.china

  /// From, number and unit, last day, and the day to which it moves.
  @Test(arguments: [
    ("2026-04-27", 20, DayCount.Unit.day, "2026-05-17", "2026-05-18"),
    ("2026-04-27", 5, .day, "2026-05-02", "2026-05-06"),
    ("2026-04-27", 10, .day, "2026-05-07", "2026-05-07"),
    ("2026-04-27", 3, .workingDay, "2026-04-30", "2026-04-30"),
    ("2026-04-27", 4, .workingDay, "2026-05-06", "2026-05-06"),
    ("2026-04-27", 5, .workingDay, "2026-05-07", "2026-05-07"),
    ("2026-04-27", 7, .workingDay, "2026-05-09", "2026-05-09"),
    ("2026-09-30", 1, .workingDay, "2026-10-08", "2026-10-08"),
    ("2026-02-13", 1, .workingDay, "2026-02-14", "2026-02-14"),
    ("2026-02-13", 2, .workingDay, "2026-02-24", "2026-02-24"),
    ("2025-01-31", 1, .month, "2025-02-28", "2025-02-28"),
    ("2024-02-29", 1, .year, "2025-02-28", "2025-02-28"),
    ("2026-05-20", 15, .day, "2026-06-04", "2026-06-04"),
  ])
  func `a period after an event ends where the law says`(
    event: String, number: Int, unit: DayCount.Unit, last: String, moved: String
  ) throws {
    let count = DayCount(number, unit)
    let event = try Day(parsing: event)
    #expect(try count.day(after: event, on: china).description == last)
    let end = try count.end(after: event, on: china)
    #expect(end.day.description == moved)
    #expect(end.rolled?.from.description == (last == moved ? nil : last))
  }

  @Test(arguments: [
    (15, "2026-05-01"), (10, "2026-05-06"), (17, "2026-04-29"), (2, "2026-05-14"),
    (3, "2026-05-13"),
  ])
  func `days before the closing day are counted back and not moved`(
    number: Int, latest: String
  ) throws {
    let closing = try Day(parsing: "2026-05-16")
    #expect(try DayCount(number, .day).day(before: closing, on: china).description == latest)
  }

  @Test func `a rest day moves to the next working day and says why`() throws {
    let saturday = try #require(try china.rolled(Day(parsing: "2026-05-16")))
    #expect(saturday.to.description == "2026-05-18")
    #expect(
      saturday.reason == Phrase(zh: "2026-05-16 是星期六", en: "2026-05-16 is a Saturday"))
    let holiday = try #require(try china.rolled(Day(parsing: "2026-05-02")))
    #expect(holiday.to.description == "2026-05-06")
    #expect(
      holiday.reason
        == Phrase(zh: "2026-05-02 是劳动节放假", en: "2026-05-02 is a day off for Labour Day"))
    #expect(try china.rolled(Day(parsing: "2026-05-09")) == nil)
  }

  @Test func `the narrow reading moves days off but no plain weekend`() throws {
    #expect(try china.rolled(Day(parsing: "2026-05-16"), over: .holidays) == nil)
    let holiday = try china.rolled(Day(parsing: "2026-05-02"), over: .holidays)
    #expect(holiday?.to.description == "2026-05-06")
    // The day after Qingming 2024 is a Sunday, but worked.
    #expect(
      try china.rolled(Day(parsing: "2024-04-05"), over: .holidays)?.to.description == "2024-04-07")
    #expect(try china.rolled(Day(parsing: "2026-05-02"), over: .none) == nil)
    let method = CountingMethod(restDays: .holidays)
    let end = try DayCount(20, .day).end(after: Day(parsing: "2026-04-27"), on: china, by: method)
    #expect(end.day.description == "2026-05-17")
  }

  @Test func `the last day ends at 24:00 or at the close of business`() throws {
    let (day, zone) = (try Day(parsing: "2026-05-18"), Zone(fixedOffset: 28_800))
    let midnight = CountingMethod.civilCode.end(of: day, in: zone)
    #expect(midnight.formatted(in: zone) == "2026-05-19T00:00:00+08:00")
    let close = CountingMethod(lastDayEnds: try TimeOfDay(parsing: "17:00")).end(of: day, in: zone)
    #expect(close.formatted(in: zone) == "2026-05-18T17:00:00+08:00")
  }

  @Test func `the model notice has 19 days, 20 with both ends and 12 working days`() throws {
    let (notice, closing) = (try Day(parsing: "2026-04-27"), try Day(parsing: "2026-05-16"))
    let counts = DayCounts(from: notice, to: closing)
    #expect((counts.civil, counts.inclusive) == (19, 20))
    #expect(try china.workingDays(after: notice, through: closing) == 12)
    let limit = DayLimit(.minimum, DayCount(12, .workingDay))
    let working = try #require(limit.judge(from: notice, to: closing, on: china).counts)
    #expect((working.civil, working.inclusive) == (12, 13))
  }

  @Test func `hours are counted where both ends have clock times`() throws {
    let zone = Zone(fixedOffset: 28_800)
    let from = try WrittenTime(parsing: "2026-05-15T17:30")
    let counts = DayCounts(from: from, to: try WrittenTime(parsing: "2026-05-16T17:00"), in: zone)
    #expect((counts.civil, counts.inclusive) == (1, 2))
    #expect(counts.hours == (try Decimal(parsing: "23.5")))
    let dateAlone = DayCounts(from: from, to: try WrittenTime(parsing: "2026-05-16"), in: zone)
    #expect(dateAlone.civil == 1 && dateAlone.hours == nil)
  }

  @Test func `days are those of the zone, and never multiples of 24 hours`() throws {
    let from = try WrittenTime(parsing: "2026-03-28T12:00")
    let to = try WrittenTime(parsing: "2026-03-29T12:00")
    let counts = DayCounts(from: from, to: to, in: ZoneTests.berlin)
    #expect(counts.civil == 1 && counts.hours == Decimal(23))
    // Late on the 16th in London is the 17th in Shanghai; 24:00 belongs to the day it ends.
    let zone = Zone(fixedOffset: 28_800)
    #expect(try WrittenTime(parsing: "2026-05-16T23:00Z").day(in: zone).description == "2026-05-17")
    #expect(
      try WrittenTime(parsing: "2026-05-16T24:00+08:00").day(in: zone).description == "2026-05-16")
  }
}
