import TenderDomain
import Testing

@Suite struct ConnectiveTests {
  static let results: [RequirementResult] = [.met, .notMet, .unknown]
  static let triples: [[RequirementResult]] = results.flatMap { a in
    results.flatMap { b in results.map { c in [a, b, c] } }
  }

  /// An expectation that comes to `result`: of a document that came in, of one that did not, or
  /// of a question to a person.
  static func expectation(_ result: RequirementResult) -> Expectation {
    switch result {
    case .met, .waived: .document(id("here"))
    case .notMet: .document(id("absent"))
    case .unknown: .judgement(text("信誉良好"))
    }
  }

  static func judge(_ expectation: Expectation) throws -> Assessment {
    try assess(expectation, documents: [SubmittedDocument(item: id("here"), form: .paper)])
  }

  // Kleene: with false < unknown < true, “all” is the least and “any” the greatest.
  @Test(arguments: triples)
  func `all is the least of its parts and any the greatest`(parts: [RequirementResult]) throws {
    let order: [RequirementResult] = [.notMet, .unknown, .met]
    let ranks = parts.compactMap { order.firstIndex(of: $0) }
    let least = try #require(ranks.min())
    let greatest = try #require(ranks.max())
    let expectations = parts.map(Self.expectation)
    #expect(try Self.judge(.all(expectations)).result == order[least])
    #expect(try Self.judge(.any(expectations)).result == order[greatest])
  }

  @Test func `parts may have parts`() throws {
    let (yes, no, open) = (
      Self.expectation(.met), Self.expectation(.notMet), Self.expectation(.unknown)
    )
    #expect(try Self.judge(.any([.all([yes, no]), .all([yes, yes])])).result == .met)
    #expect(try Self.judge(.all([.any([no, open]), yes])).result == .unknown)
    #expect(try Self.judge(.all([.any([no, open]), no])).result == .notMet)
  }

  @Test func `tells which parts fail and which are open`() throws {
    let parts = [RequirementResult.met, .notMet, .unknown].map(Self.expectation)
    let all = try Self.judge(.all(parts))
    #expect(
      all.sentence.en
        == "1 of 3 not met: not handed in: absent; "
        + "1 of 3 unknown: a person has to say: 信誉良好")
    #expect(all.sentence.zh == "3 项中 1 项不符合：未提交《absent》；3 项中 1 项待查：须由人认定：信誉良好")
    #expect(all.remedy?.en.contains("hand in absent") == true)
    #expect(all.remedy?.en.contains("a person decides") == true)
    let any = try Self.judge(.any(parts))
    #expect(any.sentence.en == "one of 3 holds: handed in: here (paper)")
    #expect(any.evidence.map(\.en) == ["here (paper)"])
    #expect(any.remedy == nil)
  }
}

@Suite struct OppositeTests {
  @Test(arguments: [
    (RequirementResult.met, RequirementResult.notMet), (.notMet, .met), (.unknown, .unknown),
  ])
  func `not turns what is known into its opposite`(
    part: RequirementResult, result: RequirementResult
  ) throws {
    let assessment = try ConnectiveTests.judge(.not(ConnectiveTests.expectation(part)))
    #expect(assessment.result == result)
    #expect(assessment.sentence.en.hasPrefix("asked for is the opposite: "))
    #expect((assessment.remedy == nil) == (result == .met))
  }

  @Test func `a name that nobody asks for is told beside the one that is missing`() throws {
    let recorded = Qualifications(
      facts: [Fact(name: id("legal-form"), value: .text("企业法人"))],
      declarations: [Declaration(name: id("tax"), value: true)])
    let declared = try assess(.declaration(id("tax-and-social-security")), recorded)
    #expect(declared.result == .unknown)
    #expect(
      declared.sentence.en.hasSuffix("recorded is tax, which nothing asks for: was this meant?"))
    #expect(declared.sentence.zh.contains("登记有名称相近而无人要求的 tax"))
    let fact = try assess(.fact(Fact.legalForm, .recorded), recorded)
    #expect(fact.sentence.en.contains("recorded is legal-form, which nothing asks for"))
    let other = try assess(.declaration(id("good-standing")), recorded)
    #expect(other.sentence.en == "nothing declared about good standing and sound accounting")
  }

  @Test func `a requirement of one of several lots is open`() throws {
    let repair = Requirement(
      id: id("r"), title: text("维修站"), lot: id("two"),
      expect: .fact(id("stations"), .atLeast(Decimal(2))))
    func results(_ lots: [String]) throws -> [RequirementResult] {
      var definition = try definition(requirements: [repair])
      definition.lots = lots.map { Lot(id: id($0), title: text("空调")) }
      let facts = [Fact(name: id("stations"), value: .number(Decimal(0)))]
      return try tender(definition).eligibility(
        of: bid(), Qualifications(facts: facts), decisions: [], at: at("2026-05-12T09:00")
      ).findings.map { finding in
        if finding.result == .unknown {
          #expect(finding.reason.en.hasPrefix("asked of lot two (空调) only, and bids cannot name"))
          #expect(finding.reason.en.hasSuffix("stations is 0; asked for is at least 2"))
        }
        return finding.result
      }
    }
    #expect(try results(["one", "two"]) == [.unknown])
    #expect(try results(["two"]) == [.notMet])
  }
}
