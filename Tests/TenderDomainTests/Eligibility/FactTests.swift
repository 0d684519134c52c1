import TenderDomain
import Testing

@Suite struct FactTests {
  static let name = Identifier<Fact>(trusted: "f")

  static func result(_ test: FactTest, _ value: FactValue?) throws -> RequirementResult {
    let facts = value.map { [Fact(name: name, value: $0)] } ?? []
    return try assess(.fact(name, test), Qualifications(facts: facts)).result
  }

  static func number(_ text: String) throws -> FactValue { .number(try Decimal(parsing: text)) }

  @Test func `nothing recorded is unknown to every test`() throws {
    let tests: [FactTest] = [
      .is(.truth(true)), .isOneOf([.text("甲")]), .contains([.text("甲")]), .atLeast(Decimal(1)),
      .atMost(Decimal(1)), .onOrAfter(try day("2026-01-01")), .onOrBefore(try day("2026-01-01")),
      .within([.text("甲")]), .yearsAtLeast(1), .recorded,
    ]
    for test in tests { #expect(try Self.result(test, nil) == .unknown, "\(test)") }
  }

  @Test func `is and isOneOf compare the whole value`() throws {
    let one = FactTest.isOneOf([.text("企业法人"), .text("合伙企业")])
    #expect(try Self.result(one, .text("合伙企业")) == .met)
    #expect(try Self.result(one, .text("自然人")) == .notMet)
    #expect(try Self.result(one, .text("企业法人分支机构")) == .unknown)
    #expect(try Self.result(.is(.truth(true)), .truth(true)) == .met)
    #expect(try Self.result(.is(.truth(true)), .truth(false)) == .notMet)
    #expect(try Self.result(.is(Self.number("1.50")), Self.number("1.5")) == .met)
  }

  @Test(arguments: [
    (["印刷"], 1, RequirementResult.met, RequirementResult.met), ([], 1, .notMet, .met),
    (["印刷", "家具"], 2, .met, .notMet),
    (["印刷", "房地产估价"], 2, .unknown, .unknown), (["房地产估价"], 2, .notMet, .met),
    (["印刷", "家具", "房地产估价"], 2, .met, .notMet),
  ])
  func `contains counts with bounds, and a question tips nothing it cannot tip`(
    recorded: [String], limit: Int, atLeast: RequirementResult, atMost: RequirementResult
  ) throws {
    let values = ["印刷", "家具", "房地产评估"].map { FactValue.text($0) }
    let list = FactValue.list(recorded.map { .text($0) })
    let least = FactTest.contains(values, atLeast: limit)
    #expect(try Self.result(least, list) == atLeast)
    #expect(try Self.result(.contains(values, atMost: 1), list) == atMost)
  }

  @Test func `within allows nothing but its values`() throws {
    let allowed = FactTest.within([.text("印刷"), .text("房地产评估")])
    #expect(try Self.result(allowed, .list([.text("印刷")])) == .met)
    #expect(try Self.result(allowed, .list([])) == .met)
    #expect(try Self.result(allowed, .list([.text("印刷"), .text("家具")])) == .notMet)
    #expect(try Self.result(allowed, .list([.text("印刷"), .text("房地产估价")])) == .unknown)
    #expect(try Self.result(allowed, .text("印刷")) == .met)
    #expect(try Self.result(allowed, .text("家具")) == .unknown)
  }

  @Test func `recorded is met by any value`() throws {
    for value in [FactValue.text("x"), .number(Decimal(0)), .truth(false), .list([])] {
      #expect(try Self.result(.recorded, value) == .met)
    }
    #expect(try Self.result(.recorded, nil) == .unknown)
  }

  // Submission closes on 2026-05-16 at 24:00.
  @Test(arguments: [
    ("2023-05-16", RequirementResult.met), ("2023-05-17", .notMet), ("２０２３－０５－１６", .met),
    ("2023", .unknown), ("2023年5月", .unknown),
  ])
  func `years are counted back from the closing day`(value: String, result: RequirementResult)
    throws
  {
    #expect(try Self.result(.yearsAtLeast(3), .text(value)) == result)
    #expect(try Self.result(.yearsAtLeast(3), .number(Decimal(2023))) == .unknown)
  }

  @Test func `contains needs every value of the list`() throws {
    let both = FactTest.contains([.text("房地产评估"), .text("土地评估")])
    #expect(try Self.result(both, .list([.text("土地评估"), .text("房地产评估"), .text("咨询")])) == .met)
    #expect(try Self.result(both, .list([.text("房地产评估")])) == .notMet)
    #expect(try Self.result(both, .list([])) == .notMet)
  }

  @Test func `a running text that only mentions a value proves nothing`() throws {
    let appraisal = FactTest.contains([.text("房地产评估")])
    #expect(try Self.result(appraisal, .text("房地产评估")) == .met)
    #expect(try Self.result(appraisal, .text("资产评估，房地产评估除外")) == .unknown)
  }

  @Test(arguments: [
    ("99.99", RequirementResult.notMet, RequirementResult.met), ("100", .met, .met),
    ("100.00", .met, .met), ("100.01", .met, .notMet),
  ])
  func `both limits include their number`(
    value: String, atLeast: RequirementResult, atMost: RequirementResult
  ) throws {
    #expect(try Self.result(.atLeast(Decimal(100)), Self.number(value)) == atLeast)
    #expect(try Self.result(.atMost(Decimal(100)), Self.number(value)) == atMost)
  }

  @Test(arguments: [
    ("2026-05-15", RequirementResult.notMet, RequirementResult.met), ("2026-05-16", .met, .met),
    ("2026-05-17", .met, .notMet), ("16.5.2026", .unknown, .unknown),
    ("2026-02-30", .unknown, .unknown),
  ])
  func `both dates include their day, and what is no date is unknown`(
    value: String, after: RequirementResult, before: RequirementResult
  ) throws {
    let limit = try day("2026-05-16")
    #expect(try Self.result(.onOrAfter(limit), .text(value)) == after)
    #expect(try Self.result(.onOrBefore(limit), .text(value)) == before)
  }

  @Test func `a value of another kind is unknown, never a failure`() throws {
    #expect(try Self.result(.atLeast(Decimal(1)), .text("5")) == .unknown)
    #expect(try Self.result(.atMost(Decimal(1)), .truth(true)) == .unknown)
    #expect(try Self.result(.onOrAfter(day("2026-01-01")), .number(Decimal(2026))) == .unknown)
    #expect(try Self.result(.contains([.text("甲")]), .number(Decimal(1))) == .unknown)
  }
}
