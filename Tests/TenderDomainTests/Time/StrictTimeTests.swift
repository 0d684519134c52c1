import TenderDomain
import Testing

@Suite struct StrictTimeTests {
  @Test(arguments: [
    "2026-02-30", "2026-02-29", "2024-02-30", "1900-02-29", "2026-04-31", "2026-13-01",
    "2026-00-10", "2026-05-00", "2026-05-32", "0000-01-01", "2026-5-16", "2026-05-6", "26-05-16",
    "20260516", "2026/05/16", "2026-05-16 ", " 2026-05-16", "+2026-05-16", "-2026-05-16",
    "12026-05-16", "２０２６-05-16", "2026-05-１６", "٢٠٢٦-05-16", "2026‐05‐16", "2026-05-16\u{301}",
    "2026-05-16\u{0}", "2026-05-1e", "2026-W20-6", "2026-136", "2026-05-16T17:00", "16.05.2026",
    "2026年5月16日", "",
  ])
  func `a day is refused unless it is YYYY-MM-DD and exists`(text: String) {
    #expect(throws: InvalidValue.self) { try Day(parsing: text) }
  }

  @Test(arguments: [
    "24:01", "24:00:01", "24:00:00.0", "24:00:00.000001", "25:00", "17:60", "17:00:60", "23:59:60",
    "7:00", "17:0", "17", "1700", "17:00:", "17:00:3", "17:00:30.", "17:00:30.1234567",
    "17:00:30,5", "１７:00", "17：00", "17:00Z", "17:00 ", " 17:00", "-1:00", "5pm", "17:00:3e1", "",
  ])
  func `a clock time is refused unless clocks show it`(text: String) {
    #expect(throws: InvalidValue.self) { try TimeOfDay(parsing: text) }
  }

  @Test(arguments: [
    "2026-05-16T", "2026-05-16 ", "2026-05-16T17", "2026-05-16t17:00", "2026-05-16T17:00z",
    "2026-05-16  17:00", "2026-05-16T24:01", "2026-05-16T17:60", "2026-02-30T17:00", "2026-05-16Z",
    "2026-05-16+08:00", "2026-05-16T17:00+08", "2026-05-16T17:00+0800", "2026-05-16T17:00+8:00",
    "2026-05-16T17:00+19:00", "2026-05-16T17:00+08:60", "2026-05-16T17:00-00:00",
    "2026-05-16T17:00+08:00:00", "2026-05-16T17:00 +08:00", "2026-05-16T17:00ZZ",
    "2026-05-16T17:00:30.1234567", "2026-05-16T１７:00", "17:00", "1.5e3", "2026-05-16T17:00−05:30",
  ])
  func `a written time is refused in any other form`(text: String) {
    #expect(throws: InvalidValue.self) { try WrittenTime(parsing: text) }
  }

  @Test(arguments: [
    ("2026-05-16", "2026-05-16"), ("2024-02-29", "2024-02-29"),
    ("2026-05-16T17:00", "2026-05-16T17:00"), ("2026-05-16 17:00", "2026-05-16T17:00"),
    ("2026-05-16T17:00:00", "2026-05-16T17:00"), ("2026-05-16T24:00", "2026-05-16T24:00"),
    ("2026-05-16 24:00:00", "2026-05-16T24:00"), ("2026-05-16 17:00:30", "2026-05-16T17:00:30"),
    ("2026-05-16 17:00:30.500", "2026-05-16T17:00:30.5"),
    ("2026-05-16T17:00:00.000001", "2026-05-16T17:00:00.000001"),
    ("2026-05-16T17:00+08:00", "2026-05-16T17:00+08:00"),
    ("2026-05-16T17:00-05:30", "2026-05-16T17:00-05:30"),
    ("2026-05-16T17:00-00:30", "2026-05-16T17:00-00:30"),
    ("2026-05-16T17:00+18:59", "2026-05-16T17:00+18:59"),
    ("2026-05-16T17:00Z", "2026-05-16T17:00Z"), ("2026-05-16T17:00+00:00", "2026-05-16T17:00Z"),
  ])
  func `a written time has one normal spelling, which reads back`(
    text: String, normal: String
  ) throws {
    let time = try WrittenTime(parsing: text)
    #expect(time.description == normal)
    #expect(try WrittenTime(parsing: normal) == time)
  }

  @Test(arguments: [
    "2026-05-16T16:00:00", "2026-05-16T16:00Z", "2026-05-16 16:00:00Z", "2026-05-16T24:00:00Z",
    "2026-05-16T16:00:00+00:00", "2026-05-16", "2026-05-16T16:00:60Z", "2026-05-16T16:00:00Z ",
  ])
  func `a universal time is refused in any other form`(text: String) {
    #expect(throws: InvalidValue.self) { try Instant(utc: text) }
  }

  @Test(arguments: ["0d", "7", "d", "7D", "-7d", "1.5h", "7 d", "７d", "7d12h", "1000000d", ""])
  func `a span is refused unless it is a number above zero and a unit`(text: String) {
    #expect(throws: InvalidValue.self) { try TimeSpan(parsing: text) }
  }

  @Test(arguments: [("7d", 604_800), ("36h", 129_600), ("2w", 1_209_600)])
  func `a span is read in weeks, days, hours and minutes`(text: String, seconds: Int64) throws {
    #expect(try TimeSpan(parsing: text).seconds == seconds)
  }

  @Test(arguments: [
    ("2026-02-30", "February 2026 ends on 2026-02-28", "2026 年 2 月的最后一天是 2026-02-28"),
    ("2024-02-30", "February 2024 ends on 2024-02-29", "2024 年 2 月的最后一天是 2024-02-29"),
    ("2026-04-31", "April 2026 ends on 2026-04-30", "2026 年 4 月的最后一天是 2026-04-30"),
  ])
  func `the error for a day that does not exist names the last of the month`(
    text: String, en: String, zh: String
  ) {
    let expected = Phrase(zh: "存在的日期；\(zh)", en: "a date that exists; \(en)")
    let error = InvalidValue(text, expected: expected)
    #expect(throws: error) { try Day(parsing: text) }
    #expect(throws: InvalidValue("\(text) 09:00", expected: expected)) {
      try WrittenTime(parsing: "\(text) 09:00")
    }
  }
}
