import TenderDomain
import Testing

@Suite struct DayTests {
  @Test func `every day from 1900 to 2100 is the successor of the one before and reads back`()
    throws
  {
    var expected = try #require(Day(year: 1900, month: 1, day: 1)).number
    #expect(expected == -25_567)
    for year in 1900...2100 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (index, length) in lengths.enumerated() {
        for date in 1...length {
          let day = try #require(Day(year: year, month: index + 1, day: date))
          #expect(day.number == expected)
          #expect((day.year, day.month, day.day) == (year, index + 1, date))
          #expect(try Day(parsing: day.description) == day)
          expected += 1
        }
        #expect(Day(year: year, month: index + 1, day: length + 1) == nil)
      }
    }
  }

  @Test func `the first and the last day that can be written read back`() throws {
    for text in ["0001-01-01", "9999-12-31", "1970-01-01"] {
      #expect(try Day(parsing: text).description == text)
    }
  }

  @Test func `days outside the years 1 to 9999 are written so that they cannot be mistaken`() throws
  {
    #expect(try Day(parsing: "9999-12-31").adding(days: 1).description == "+10000-01-01")
    #expect(try Day(parsing: "0001-01-01").adding(days: -1).description == "0000-12-31")
    #expect(try Day(parsing: "0001-01-01").adding(years: -2).description == "-0001-01-01")
  }

  @Test(arguments: [
    ("2026-05-16", Weekday.saturday), ("2026-05-17", .sunday), ("2026-05-18", .monday),
    ("1970-01-01", .thursday), ("1969-12-31", .wednesday), ("2000-02-29", .tuesday),
  ])
  func `a day knows its weekday`(text: String, weekday: Weekday) throws {
    let day = try Day(parsing: text)
    #expect(day.weekday == weekday)
    #expect(weekday.isWeekend == (weekday == .saturday || weekday == .sunday))
  }

  @Test(arguments: [
    ("2025-01-31", 1, "2025-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"),
    ("2026-12-31", 2, "2027-02-28"), ("2026-05-16", 0, "2026-05-16"),
  ])
  func `months end on the corresponding day or the last of the month`(
    from: String, months: Int, result: String
  ) throws {
    #expect(try Day(parsing: from).adding(months: months).description == result)
  }

  @Test func `29 February and a year is 28 February`() throws {
    let day = try Day(parsing: "2024-02-29")
    #expect(day.adding(years: 1).description == "2025-02-28")
    #expect(day.adding(years: -4).description == "2020-02-29")
  }

  @Test(arguments: [Int.max, .min]) func `arithmetic stops instead of overflowing`(count: Int) {
    let day = Day(number: 20_000)
    let end = Day(number: count > 0 ? .max : .min)
    #expect(day.adding(days: count) == end)
    #expect(day.adding(months: count) == end)
    #expect(day.adding(years: count) == end)
    #expect((Zone.utc.instant(end, .endOfDay) > Instant(microseconds: 0)) == (count > 0))
  }

  @Test func `days are counted without the first`() throws {
    let notice = try Day(parsing: "2026-04-27")
    #expect(notice.days(until: try Day(parsing: "2026-05-16")) == 19)
    #expect(try Day(parsing: "2026-05-16").days(until: notice) == -19)
  }
}
