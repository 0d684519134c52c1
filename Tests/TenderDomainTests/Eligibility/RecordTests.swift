import TenderDomain
import Testing

/// Adverse records, for a tender published on 2026-04-26 that closes on 2026-05-16.
@Suite struct RecordTests {
  static let kind = Identifier<RecordCheck>(trusted: "major-violation")

  static func check(
    on checkedOn: String, found: [String] = [], kind: Identifier<RecordCheck> = kind
  ) throws -> RecordCheck {
    RecordCheck(
      kind: kind, checkedOn: try day(checkedOn), source: text("信用中国"),
      found: try found.map { RecordCheck.Entry(date: try day($0), summary: text("罚款")) })
  }

  static func judge(_ records: [RecordCheck]) throws -> Assessment {
    try assess(.noRecord(kind: kind, withinYears: 3), Qualifications(records: records))
  }

  @Test func `nobody has looked is unknown, also when somebody looked for something else`() throws {
    #expect(try Self.judge([]).result == .unknown)
    #expect(try Self.judge([Self.check(on: "2026-05-06", kind: id("tax"))]).result == .unknown)
  }

  // Three years before the closing day 2026-05-16 begin on 2023-05-16.
  @Test(arguments: [
    ("2023-05-15", RequirementResult.met), ("2023-05-16", .notMet), ("2026-05-16", .notMet),
    ("2026-05-17", .met),
  ])
  func `the window has its first day and the closing day`(
    date: String, result: RequirementResult
  ) throws {
    #expect(try Self.judge([Self.check(on: "2026-05-20", found: [date])]).result == result)
  }

  @Test(arguments: [
    ("2026-04-25", RequirementResult.unknown), ("2026-04-26", .met), ("2026-05-20", .met),
  ])
  func `a clean result counts only from the day of publication on`(
    checkedOn: String, result: RequirementResult
  ) throws {
    #expect(try Self.judge([Self.check(on: checkedOn)]).result == result)
  }

  @Test func `an adverse record counts whoever found it and whenever`() throws {
    let old = try Self.check(on: "2024-02-01", found: ["2024-01-05"])
    let clean = try Self.check(on: "2026-05-06")
    #expect(try Self.judge([clean, old]).result == .notMet)
    #expect(try Self.judge([old]).result == .notMet)
  }

  @Test func `the latest look-up counts`() throws {
    let (early, late) = (try Self.check(on: "2025-01-01"), try Self.check(on: "2026-05-06"))
    #expect(try Self.judge([early, late]).result == .met)
    #expect(try Self.judge([late, early]).result == .met)
  }

  @Test func `the window of a closing on 29 February begins on 28 February`() throws {
    let periods = Timetable(
      submission: WrittenWindow(from: try written("2024-02-01"), to: try written("2024-02-29")))
    let requirement = Requirement(
      id: id("r"), title: text("无记录"), expect: .noRecord(kind: Self.kind, withinYears: 3))
    let tender = try tender(
      definition(requirements: [requirement], periods: periods), published: "2024-02-01T09:00")
    func result(_ found: String) throws -> RequirementResult? {
      let records = [try Self.check(on: "2024-02-20", found: [found])]
      return tender.eligibility(
        of: try bid(received: "2024-02-10T09:00"), Qualifications(records: records),
        decisions: [], at: try at("2024-03-01")
      ).findings.first?.result
    }
    #expect(try result("2021-02-27") == .met)
    #expect(try result("2021-02-28") == .notMet)
  }

  @Test func `tells the record with its day, source and date of look-up`() throws {
    let found = try Self.judge([Self.check(on: "2026-05-06", found: ["2024-01-05"])])
    for part in ["2024-01-05", "罚款", "信用中国", "2026-05-06", "2023-05-16"] {
      #expect(found.sentence.zh.contains(part))
      #expect(found.sentence.en.contains(part))
    }
    #expect(found.evidence.map(\.en) == ["信用中国, looked up on 2026-05-06: 2024-01-05 罚款"])
    let never = try Self.judge([])
    #expect(never.evidence.isEmpty)
    #expect(never.remedy?.en.contains("look up 信用中国 and record the result") == true)
  }
}
