import TenderDomain
import Testing

@Suite struct WorkingCalendarTests {
  private let china = WorkingCalendar.china

  @Test(arguments: [(2024, 251), (2025, 248), (2026, 248)])
  func `the announced years have as many working days as the notices leave`(
    year: Int, count: Int
  ) throws {
    let first = try #require(Day(year: year, month: 1, day: 1))
    let last = try #require(Day(year: year, month: 12, day: 31))
    #expect(try china.workingDays(after: first.adding(days: -1), through: last) == count)
  }

  @Test func `the announced years are calendars that would be accepted, with their source`() throws
  {
    let sources = ["国办发明电〔2023〕7号", "国办发明电〔2024〕12号", "国办发明电〔2025〕7号"]
    #expect(china.years.map(\.source) == sources)
    for year in china.years {
      let checked = try CalendarYear(
        year: year.year, source: year.source, holidays: year.holidays, makeUpDays: year.makeUpDays)
      #expect(checked == year)
    }
  }

  @Test func `a day is worked, a weekend, a holiday by name or made up for`() throws {
    #expect(try china.kind(of: Day(parsing: "2026-05-08")) == .working)
    #expect(try china.kind(of: Day(parsing: "2026-05-09")) == .makeUp)
    #expect(try china.kind(of: Day(parsing: "2026-05-10")) == .weekend)
    let labourDay = Phrase(zh: "劳动节", en: "Labour Day")
    #expect(try china.kind(of: Day(parsing: "2026-05-02")) == .holiday(labourDay))
    #expect(try china.kind(of: Day(parsing: "2026-05-05")) == .holiday(labourDay))
  }

  @Test func `working days counted by the sums are those counted one by one`() throws {
    let first = try Day(parsing: "2024-01-01")
    let days = (0..<1096).map { first.adding(days: $0) }
    let worked = try days.map { day in
      switch try china.kind(of: day) {
      case .working, .makeUp: true
      case .weekend, .holiday: false
      }
    }
    for (index, day) in days.enumerated() {
      #expect(try china.isWorkingDay(day) == worked[index])
    }
    // Every 7th start and every 5th end, so that all weekdays meet all others.
    for start in stride(from: 0, to: days.count, by: 7) {
      var count = 0
      for end in (start + 1)..<days.count {
        count += worked[end] ? 1 : 0
        guard end % 5 == 0 || end == days.count - 1 else { continue }
        let counted = try china.workingDays(after: days[start], through: days[end])
        #expect(counted == count)
        let back = try china.workingDays(after: days[end], through: days[start])
        #expect(back == -(count + (worked[start] ? 1 : 0) - (worked[end] ? 1 : 0)))
      }
    }
  }

  @Test func `the nth working day is the one that a walk finds`() throws {
    let first = try Day(parsing: "2024-03-01")
    for offset in stride(from: 0, to: 600, by: 11) {
      let start = first.adding(days: offset)
      for step in [1, -1] {
        var (day, count) = (start, 0)
        while count.magnitude < 40 {
          day = day.adding(days: step)
          guard try china.isWorkingDay(day) else { continue }
          count += step
          #expect(try china.day(adding: count, to: start) == day)
        }
      }
    }
  }

  @Test func `a year that is not announced is refused by its name`() throws {
    let missing = UnknownCalendarYear(year: 2027)
    let eve = try Day(parsing: "2026-12-31")
    #expect(throws: missing) { try china.isWorkingDay(eve.adding(days: 1)) }
    #expect(throws: missing) { try china.kind(of: eve.adding(days: 1)) }
    #expect(throws: missing) { try china.workingDays(after: eve, through: eve.adding(days: 1)) }
    #expect(throws: missing) { try china.day(adding: 1, to: eve) }
    #expect(throws: missing) { try china.day(adding: .max, to: Day(parsing: "2026-05-16")) }
    #expect(throws: UnknownCalendarYear(year: 2023)) {
      try china.day(adding: .min, to: Day(parsing: "2026-05-16"))
    }
    #expect(missing.message.en == "no official calendar for 2027")
    #expect(missing.message.zh == "没有 2027 年的官方放假安排")
    #expect(missing.hint?.en.contains("tender calendar add FILE") == true)
  }

  @Test func `the edges of the known years can be used`() throws {
    let (first, last) = (try Day(parsing: "2024-01-02"), try Day(parsing: "2026-12-31"))
    #expect(try china.workingDays(after: first.adding(days: -2), through: first) == 1)
    #expect(try china.day(adding: -1, to: last.adding(days: 1)) == last)
    #expect(try china.day(adding: 1, to: first.adding(days: -2)) == first)
    #expect(try china.day(adding: 0, to: last.adding(days: 9)) == last.adding(days: 9))
  }

  @Test func `a year that is missing in the middle is named`() throws {
    let gap = WorkingCalendar(years: china.years.filter { $0.year != 2025 })
    let (first, last) = (try Day(parsing: "2024-12-30"), try Day(parsing: "2026-01-05"))
    #expect(throws: UnknownCalendarYear(year: 2025)) {
      try gap.workingDays(after: first, through: last)
    }
    #expect(throws: UnknownCalendarYear(year: 2025)) { try gap.day(adding: 5, to: first) }
    #expect(throws: UnknownCalendarYear(year: 2025)) { try gap.day(adding: -5, to: last) }
    #expect(try gap.isWorkingDay(last))
  }

  @Test func `a year that is added is known from then on, and one that is corrected is replaced`()
    throws
  {
    let newYear = Holiday(
      name: Phrase("元旦"), days: [try Day(parsing: "2027-01-01"), try Day(parsing: "2027-01-04")])
    let year = try CalendarYear(
      year: 2027, source: "a notice", holidays: [newYear],
      makeUpDays: [try Day(parsing: "2027-01-10")])
    let added = china.replacing(year)
    #expect(try added.day(adding: 1, to: Day(parsing: "2026-12-31")).description == "2027-01-05")
    #expect(try added.isWorkingDay(Day(parsing: "2027-01-10")))
    let corrected = try CalendarYear(year: 2027, source: "another", holidays: [], makeUpDays: [])
    let replaced = added.replacing(corrected)
    #expect(replaced.years.map(\.year) == [2024, 2025, 2026, 2027])
    #expect(try replaced.day(adding: 1, to: Day(parsing: "2026-12-31")).description == "2027-01-01")
  }

  @Test func `a calendar that cannot be right names all its faults`() throws {
    let festival = Holiday(
      name: Phrase("元旦"),
      days: [
        try Day(parsing: "2027-01-01"), try Day(parsing: "2027-01-01"),
        try Day(parsing: "2026-11-30"),
      ])
    let error = try #require(throws: InvalidCalendarYear.self) {
      try CalendarYear(
        year: 2027, source: "a notice", holidays: [festival],
        makeUpDays: [try Day(parsing: "2027-01-06"), try Day(parsing: "2027-01-01")])
    }
    #expect(
      error.faults.map(\.message.en) == [
        "2026-11-30 is not in 2027", "2027-01-01 is named twice",
        "make-up day 2027-01-01 is a Friday, not at a weekend",
        "make-up day 2027-01-06 is a Wednesday, not at a weekend",
      ])
    #expect(error.errorCode == "calendar.invalid")
    #expect(throws: InvalidCalendarYear.self) {
      try CalendarYear(year: 0, source: "a notice", holidays: [], makeUpDays: [])
    }
  }
}
