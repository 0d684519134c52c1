import TenderDomain
import Testing

/// Which look-ups count, for a tender published on 2026-04-26 that closes on 2026-05-16.
@Suite struct LookUpTests {
  static let kind = Identifier<RecordCheck>(trusted: "bribery")

  static func check(
    _ checkedOn: String, _ source: String = "信用中国", found: [String] = [], kind: String = "bribery"
  ) throws -> RecordCheck {
    RecordCheck(
      kind: id(kind), checkedOn: try day(checkedOn), source: text(source),
      found: try found.map { RecordCheck.Entry(date: try day($0), summary: text("行贿")) })
  }

  static func judge(
    _ records: [RecordCheck], window: RecordTest.Window = .ever, sources: [String] = [],
    lookedUp: RecordTest.LookUpDay? = nil, time: String = "2026-05-21T09:00"
  ) throws -> Assessment {
    let test = RecordTest(
      kind: kind, window: window, sources: sources.map(text), lookedUp: lookedUp)
    return try assess(.noRecord(test), Qualifications(records: records), time: time)
  }

  // The closing day belongs to the time, what comes after it does not.
  @Test(arguments: [
    (RecordTest.Window.ever, "1999-01-01", RequirementResult.notMet),
    (.ever, "2026-05-16", .notMet), (.ever, "2026-05-17", .met),
    (.since(Day(number: 18_262)), "2019-12-31", .met),  // 2020-01-01
    (.since(Day(number: 18_262)), "2020-01-01", .notMet),
  ])
  func `a record counts from the day that is named, or however old it is`(
    window: RecordTest.Window, date: String, result: RequirementResult
  ) throws {
    let judged = try Self.judge([Self.check("2026-05-20", found: [date])], window: window)
    #expect(judged.result == result)
    #expect(judged.sentence.en.contains(date), "what was found is told, whether it counts or not")
  }

  @Test(
    arguments: [
      (nil, "2026-04-25", RequirementResult.unknown), (nil, "2026-04-26", .met),
      (.publication, "2026-04-25", .unknown), (.publication, "2026-04-26", .met),
      (.closing, "2026-05-15", .unknown), (.closing, "2026-05-16", .met),
      (.opening, "2026-05-16", .unknown), (.opening, "2026-05-17", .met),
      (.on(Day(number: 20_560)), "2026-04-16", .unknown),  // 2026-04-17
      (.on(Day(number: 20_560)), "2026-04-17", .met),
    ] as [(RecordTest.LookUpDay?, String, RequirementResult)])
  func `a look-up counts from the day that is named`(
    lookedUp: RecordTest.LookUpDay?, checkedOn: String, result: RequirementResult
  ) throws {
    let judged = try Self.judge([Self.check(checkedOn)], lookedUp: lookedUp)
    #expect(judged.result == result)
    #expect((judged.remedy?.en.contains("on or after") == true) == (result == .unknown))
  }

  @Test func `each source has to be looked in`() throws {
    let asked = ["信用中国", "中国政府采购网"]
    let one = try Self.judge([Self.check("2026-05-20")], sources: asked)
    #expect(one.result == .unknown)
    #expect(one.sentence.zh == "尚未在中国政府采购网查询bribery")
    #expect(one.remedy?.zh == "在中国政府采购网查询，并用 tender bidder update 登记 bribery 的结果")
    let both = try [Self.check("2026-05-20"), Self.check("2026-05-19", "中国政府采购网 ")]
    #expect(try Self.judge(both, sources: asked).result == .met)
    let none = try Self.judge([], sources: asked)
    #expect(none.sentence.en == "nobody has looked in 信用中国, 中国政府采购网 for a bribery")
    let early = try [Self.check("2026-05-20"), Self.check("2026-04-01", "中国政府采购网")]
    #expect(try Self.judge(early, sources: asked).result == .unknown)
  }

  @Test func `a source of nearly that name is a question`() throws {
    let judged = try Self.judge([Self.check("2026-05-20", "信用中国网站")], sources: ["信用中国"])
    #expect(judged.result == .unknown)
    #expect(judged.sentence.en.contains("“信用中国网站” is nearly “信用中国”"))
  }

  @Test func `a record counts in whatever source it was found`() throws {
    let checks = try [
      Self.check("2026-05-20"), Self.check("2026-05-20", "某报", found: ["2024-01-05"]),
    ]
    #expect(try Self.judge(checks, sources: ["信用中国"]).result == .notMet)
  }

  @Test func `kinds are compared whatever the case of their letters`() throws {
    #expect(try Self.judge([Self.check("2026-05-20", kind: "Bribery")]).result == .met)
    #expect(
      try Self.judge([Self.check("2026-05-20", found: ["2024-01-05"], kind: "BRIBERY")]).result
        == .notMet)
  }

  @Test func `a look-up under another name is told, and what it found is a question`() throws {
    let named = try Self.judge([Self.check("2026-05-20", kind: "bribry")])
    #expect(named.result == .unknown)
    #expect(named.sentence.en.contains("recorded is bribry, which nothing asks for"))
    let found = try Self.judge([
      Self.check("2026-05-20"), Self.check("2026-05-20", found: ["2024-01-05"], kind: "bribry"),
    ])
    #expect(found.result == .unknown)
    #expect(found.sentence.en.contains("a person has to say whether it is a bribery"))
  }

  @Test func `the title of a built-in kind leads to its name`() throws {
    let judged = try assess(
      .noRecord(RecordTest(kind: id("major-violation"), window: .years(3))),
      Qualifications(records: [Self.check("2026-05-20", kind: "重大违法记录")]))
    #expect(judged.sentence.zh.contains("登记有名称相近而无人要求的 重大违法记录"))
  }
}
