import TenderDomain
import Testing

/// Look-ups and waivers that say something else than is meant; the notice closes on 2026-05-16.
@Suite struct LookUpSenseTests {
  static func findings(
    _ window: RecordTest.Window = .ever, lookedUp: RecordTest.LookUpDay? = nil
  ) throws -> [String] {
    let test = RecordTest(kind: id("bribery"), window: window, lookedUp: lookedUp)
    return try CompletenessTests.findings {
      $0.requirements = [
        Requirement(id: id("scope"), title: text("条件"), expect: .all([.noRecord(test)]))
      ]
    }.filter { $0.rule.hasPrefix("values.") }.map { "\($0.severity) \($0.rule): \($0.message.en)" }
  }

  @Test func `a time that begins too late is told`() throws {
    #expect(try Self.findings(.since(day("2020-01-01"))) == [])
    let late = try Self.findings(.since(day("2027-01-01")))
    #expect(late.count == 1)
    #expect(late.first?.hasPrefix("warning values.record-window: requirement scope") == true)
    #expect(late.first?.contains("no record can count") == true)
  }

  @Test func `a look-up that sees too little is told`() throws {
    #expect(try Self.findings(lookedUp: .closing) == [])
    let early = try Self.findings(lookedUp: .on(day("2020-01-01")))
    #expect(early.first?.contains("what came since is not seen") == true, "\(early)")
    let empty = try Self.findings(.since(day("2021-01-01")), lookedUp: .on(day("2020-01-01")))
    #expect(empty.first?.contains("sees nothing of that time") == true, "\(empty)")
  }

  @Test func `waivable is told where it changes nothing, or cannot`() throws {
    func rules(_ waivable: Bool, _ basis: LegalBasis?, _ regime: Regime) throws -> [String] {
      try CompletenessTests.findings {
        $0.regime = [regime]
        $0.requirements = [
          Requirement(
            id: id("scope"), title: text("条件"), basis: basis, waivable: waivable,
            expect: .judgement(text("核对")))
        ]
      }.map(\.rule).filter { $0.contains("waiv") }
    }
    let law = LegalBasis(law: text("政府采购法"), article: text("22"))
    #expect(try rules(true, nil, .biddingVoluntary) == ["effect.waivable"])
    #expect(try rules(false, nil, .biddingVoluntary) == [])
    #expect(try rules(true, law, .biddingVoluntary) == [])
    #expect(try rules(true, law, .governmentTender) == ["values.waived-law"])
    #expect(try rules(false, law, .governmentTender) == [])
  }
}
