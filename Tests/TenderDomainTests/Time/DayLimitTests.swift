import TenderDomain
import Testing

@Suite struct DayLimitTests {
  private typealias Verdict = DayLimit.Verdict
  private static let notice = "2026-04-27"

  @Test(arguments: [
    // 20 days after the notice end on Sunday 17 May and so on Monday 18 May.
    (DayLimit.Kind.minimum, 20, DayCount.Unit.day, "2026-05-15", DayLimit.Verdict.short),
    (.minimum, 20, .day, "2026-05-16", .inclusiveOnly),
    (.minimum, 20, .day, "2026-05-17", .rolls),
    (.minimum, 20, .day, "2026-05-18", .ok),
    (.minimum, 20, .day, "2026-04-26", .short),
    (.maximum, 20, .day, "2026-05-16", .ok),
    (.maximum, 20, .day, "2026-05-18", .ok),
    (.maximum, 20, .day, "2026-05-19", .late),
    (.equal, 20, .day, "2026-05-16", .inclusiveOnly),
    (.equal, 20, .day, "2026-05-15", .short),
    (.equal, 20, .day, "2026-05-17", .rolls),
    (.equal, 20, .day, "2026-05-18", .ok),
    (.equal, 20, .day, "2026-05-19", .late),
    (.equal, 0, .day, "2026-04-27", .ok),
    // The 5th working day after the notice is Thursday 7 May.
    (.minimum, 5, .workingDay, "2026-04-30", .short),
    (.minimum, 5, .workingDay, "2026-05-05", .short),
    (.minimum, 5, .workingDay, "2026-05-06", .inclusiveOnly),
    (.minimum, 5, .workingDay, "2026-05-07", .ok),
    (.maximum, 5, .workingDay, "2026-05-07", .ok),
    (.maximum, 5, .workingDay, "2026-05-08", .late),
    (.maximum, 11, .workingDay, "2026-05-16", .late),
    (.minimum, 0, .workingDay, "2026-04-26", .short),
    // 27 May is a Wednesday.
    (.minimum, 1, .month, "2026-05-25", .short),
    (.minimum, 1, .month, "2026-05-26", .inclusiveOnly),
    (.minimum, 1, .month, "2026-05-27", .ok),
    (.maximum, 1, .month, "2026-05-28", .late),
    (.minimum, 0, .month, "2026-04-26", .short),
  ])
  func `a limit after the notice is judged by the civil count`(
    kind: DayLimit.Kind, number: Int, unit: DayCount.Unit, to: String, verdict: DayLimit.Verdict
  ) throws {
    let judgement = DayLimit(kind, DayCount(number, unit)).judge(
      from: try Day(parsing: Self.notice), to: try Day(parsing: to), on: .china)
    #expect(judgement.verdict == verdict)
    #expect(judgement.unknownYear == nil)
  }

  @Test(arguments: [
    ("2026-05-01", 15, DayCount.Unit.day, DayLimit.Verdict.ok),
    ("2026-05-02", 15, .day, .inclusiveOnly),
    ("2026-05-03", 15, .day, .short),
    ("2026-05-17", 15, .day, .short),
    // The closing day is a Saturday that is not worked: back to 15, 14, 13 May.
    ("2026-05-13", 3, .workingDay, .ok),
    ("2026-05-14", 3, .workingDay, .short),
    ("2026-04-16", 1, .month, .ok),
    ("2026-04-17", 1, .month, .inclusiveOnly),
  ])
  func `a limit before the closing day is counted back from there`(
    from: String, number: Int, unit: DayCount.Unit, verdict: DayLimit.Verdict
  ) throws {
    let judgement = DayLimit(.before, DayCount(number, unit)).judge(
      from: try Day(parsing: from), to: try Day(parsing: "2026-05-16"), on: .china)
    #expect(judgement.verdict == verdict)
    #expect(judgement.bound?.rolled == nil)
  }

  @Test func `the judgement of the model notice says what would be lawful and why`() throws {
    let judgement = DayLimit(.minimum, DayCount(20, .day)).judge(
      from: try Day(parsing: Self.notice), to: try Day(parsing: "2026-05-16"), on: .china)
    #expect(judgement.verdict.rawValue == "inclusive-only")
    #expect(judgement.counts?.civil == 19)
    #expect(judgement.counts?.inclusive == 20)
    #expect(judgement.bound?.day.description == "2026-05-18")
    #expect(judgement.bound?.rolled?.from.description == "2026-05-17")
    #expect(judgement.bound?.rolled?.reason.en == "2026-05-17 is a Sunday")
  }

  @Test func `where weekends do not move the end, Sunday 17 May is enough`() throws {
    let judgement = DayLimit(.minimum, DayCount(20, .day)).judge(
      from: try Day(parsing: Self.notice), to: try Day(parsing: "2026-05-17"), on: .china,
      by: CountingMethod(restDays: .holidays))
    #expect(judgement.verdict == .ok)
    #expect(judgement.bound?.day.description == "2026-05-17")
  }

  @Test(arguments: [
    (DayLimit.Kind.minimum, DayCount.Unit.day, "2027-01-08", DayLimit.Verdict.inclusiveOnly),
    (.minimum, .day, "2027-01-09", .undetermined), (.minimum, .day, "2027-01-23", .undetermined),
    (.minimum, .day, "2027-01-24", .ok), (.minimum, .day, "2027-02-09", .ok),
    (.maximum, .day, "2027-01-09", .ok), (.maximum, .day, "2027-01-10", .undetermined),
    (.maximum, .day, "2027-01-24", .undetermined), (.maximum, .day, "2027-01-25", .late),
    (.equal, .day, "2027-01-07", .short), (.equal, .day, "2027-01-11", .undetermined),
    (.minimum, .workingDay, "2026-12-31", .short), (.maximum, .workingDay, "2026-12-31", .ok),
    (.minimum, .workingDay, "2027-01-07", .short),
    (.minimum, .workingDay, "2027-01-08", .undetermined),
    (.minimum, .workingDay, "2027-02-12", .undetermined),
    (.minimum, .workingDay, "2027-02-13", .ok),
    (.maximum, .workingDay, "2027-02-13", .undetermined),
    (.maximum, .workingDay, "2027-02-14", .late),
    (.before, .workingDay, "2027-01-20", .undetermined),
  ])
  func `a missing calendar leaves open what its days off could change, and no more`(
    kind: DayLimit.Kind, unit: DayCount.Unit, to: String, verdict: DayLimit.Verdict
  ) throws {
    let judgement = DayLimit(kind, DayCount(20, unit)).judge(
      from: try Day(parsing: "2026-12-20"), to: try Day(parsing: to), on: .china)
    #expect(judgement.verdict == verdict)
    #expect(judgement.unknownYear == UnknownCalendarYear(year: 2027))
    #expect(judgement.bound == nil)
  }

  @Test func `years no calendar can reach are undetermined and do not stop the program`() {
    let limit = DayLimit(.minimum, DayCount(.max, .workingDay))
    let judgement = limit.judge(
      from: Day(number: .min), to: Day(number: .max), on: WorkingCalendar(years: []))
    // That there are more days than any number of working days needs is known, and no more.
    #expect(judgement.verdict == .short)
  }
}
