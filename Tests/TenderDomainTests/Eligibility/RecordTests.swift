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
      found: try found.map { RecordCheck.Entry(date: try day($0), summary: text("责令停业")) })
  }

  static func judge(_ records: [RecordCheck]) throws -> Assessment {
    try assess(
      .noRecord(RecordTest(kind: kind, window: .years(3))), Qualifications(records: records),
      time: "2026-05-21T09:00")
  }

  @Test func `a look-up after the day asked about was not made yet`() throws {
    #expect(try Self.judge([Self.check(on: "2026-05-22")]).result == .unknown)
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
      id: id("r"), title: text("无记录"),
      expect: .noRecord(RecordTest(kind: Self.kind, window: .years(3))))
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

  static func judge(
    _ summary: String, _ penalty: RecordCheck.Penalty? = nil, fine: String? = nil,
    until: String? = nil, date: String = "2024-01-05"
  ) throws -> Assessment {
    let entry = RecordCheck.Entry(
      date: try day(date), summary: text(summary), penalty: penalty,
      fine: try fine.map { try Money(amount: Decimal(parsing: $0)) }, until: try until.map(day))
    return try judge([
      RecordCheck(
        kind: kind, checkedOn: try day("2026-05-06"), source: text("信用中国"), found: [entry])
    ])
  }

  // 财库〔2022〕3号: a large fine is 2,000,000 yuan or more.
  @Test(arguments: [
    ("1999999.99", RequirementResult.met), ("2000000", .notMet), ("40000", .met), ("", .unknown),
  ])
  func `a fine bars from two million yuan on`(fine: String, result: RequirementResult) throws {
    let judged = try Self.judge("罚款", .fine, fine: fine.isEmpty ? nil : fine)
    #expect(judged.result == result)
    #expect(judged.sentence.en.contains("(财库〔2022〕3号)"))
    #expect(judged.reason.rule == .largeFine)
  }

  // 政府采购法实施条例 19 II.
  @Test(arguments: [
    ("2026-05-15", RequirementResult.met), ("2026-05-16", .notMet), ("2027-01-01", .notMet),
    ("", .unknown),
  ])
  func `a ban bars while it lasts`(until: String, result: RequirementResult) throws {
    let judged = try Self.judge("禁止参加政府采购活动", .ban, until: until.isEmpty ? nil : until)
    #expect(judged.result == result)
    #expect(judged.sentence.zh.contains("《政府采购法实施条例》第十九条第二款"))
    #expect(judged.reason.rule == .banExpired)
  }

  @Test func `the rules that are cited are rules of the list`() {
    for cited in [RuleCited.largeFine, .banExpired] {
      #expect(Rule.all.first { $0.id == cited.id }?.basis == cited.basis)
    }
  }

  @Test func `an old ban whose end nobody recorded may last`() throws {
    #expect(try Self.judge("禁止", .ban, date: "2020-01-05").result == .unknown)
    #expect(
      try Self.judge("禁止", .ban, until: "2021-01-01", date: "2020-01-05").result == .met)
  }

  @Test func `a ban that still lasts bars however long ago it was imposed`() throws {
    #expect(
      try Self.judge("禁止", .ban, until: "2030-01-01", date: "2020-01-05").result == .notMet)
  }

  @Test(arguments: [RecordCheck.Penalty.suspension, .revocation, .criminal])
  func `other penalties bar`(penalty: RecordCheck.Penalty) throws {
    #expect(try Self.judge("见决定书", penalty).result == .notMet)
  }

  @Test(arguments: [
    ("被处罚款四万元", RequirementResult.unknown), ("禁止参加政府采购活动一年", .unknown),
    ("责令停业", .notMet), ("警告", .unknown), ("责令改正，通报批评", .unknown),
    ("警告并责令停产停业", .notMet),
  ])
  func `what is not recorded of a penalty is not guessed`(
    summary: String, result: RequirementResult
  ) throws {
    let judged = try Self.judge(summary)
    #expect(judged.result == result)
    #expect(judged.sentence.zh.contains("未登记"))
  }

  @Test func `tells the record with its day, source and date of look-up`() throws {
    let found = try Self.judge([Self.check(on: "2026-05-06", found: ["2024-01-05"])])
    for part in ["2024-01-05", "责令停业", "信用中国", "2026-05-06", "2023-05-16"] {
      #expect(found.sentence.zh.contains(part))
      #expect(found.sentence.en.contains(part))
    }
    #expect(found.evidence.map(\.en) == ["信用中国, looked up on 2026-05-06: 2024-01-05 责令停业"])
    let never = try Self.judge([])
    #expect(never.evidence.isEmpty)
    #expect(never.remedy?.en.contains("look up 信用中国, 国家企业信用信息公示系统 and record") == true)
  }
}
