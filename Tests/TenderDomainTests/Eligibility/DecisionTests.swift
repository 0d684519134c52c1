import TenderDomain
import Testing

@Suite struct DecisionTests {
  static let requirement = Requirement(
    id: id("filed"), title: text("备案"), expect: .judgement(text("已备案")))

  static func decision(
    _ result: Decision.Result, on requirement: String = "filed", reason: String = "见备案网站"
  ) throws -> Decision {
    Decision(
      sequence: 9, requirement: id(requirement), result: result, reason: text(reason),
      decidedBy: text("王某"),
      at: try at("2026-05-18T09:00"))
  }

  static func findings(
    _ decisions: [Decision], expect: Expectation = requirement.expect,
    documents: [SubmittedDocument] = []
  ) throws -> Eligibility {
    let requirement = Requirement(id: id("filed"), title: text("备案"), expect: expect)
    let proof = RequestedDocument(id: id("filing"), title: text("备案证明"), proves: [id("filed")])
    let tender = try tender(definition(requirements: [requirement], documents: [proof]))
    return tender.eligibility(
      of: try bid(documents: documents), Qualifications(), decisions: decisions,
      at: try at("2026-05-18T10:00"))
  }

  @Test(arguments: [
    (Decision.Result.met, RequirementResult.met, Verdict.eligible),
    (.notMet, .notMet, .notEligible), (.waived, .waived, .eligible),
  ])
  func `a person settles what is unknown`(
    decided: Decision.Result, result: RequirementResult, verdict: Verdict
  ) throws {
    let eligibility = try Self.findings([Self.decision(decided)])
    #expect(eligibility.findings.map(\.result) == [result])
    #expect(eligibility.verdict == verdict)
  }

  @Test func `a person overrides what the evidence says, which stays visible`() throws {
    let eligibility = try Self.findings(
      [Self.decision(.met)], expect: .document(id("filing")))
    let finding = try #require(eligibility.findings.first)
    #expect(finding.result == .met)
    #expect(finding.assessment.result == .notMet)
    #expect(
      finding.reason.en
        == "decided by 王某, met: 见备案网站 (by the evidence alone: not handed in: 备案证明)")
    #expect(finding.reason.zh.hasPrefix("王某 认定符合：见备案网站"))
    #expect(finding.remedy == nil)
  }

  @Test func `the latest decision prevails`() throws {
    let decisions = try [Self.decision(.met), Self.decision(.notMet, reason: "备案已注销")]
    #expect(try Self.findings(decisions).verdict == .notEligible)
    #expect(try Self.findings(decisions.reversed()).verdict == .eligible)
  }

  @Test func `a decision about another requirement changes nothing`() throws {
    #expect(try Self.findings([Self.decision(.met, on: "scope")]).verdict == .undetermined)
  }

  @Test func `a document that proves the requirement is evidence once it came in`() throws {
    let sha = "0123456789abcdef" + String(repeating: "0", count: 48)
    let file = StoredFile(sha256: sha, bytes: 12, name: text("a.pdf"))
    let paper = try Self.findings(
      [], documents: [SubmittedDocument(item: id("filing"), form: .paper)])
    #expect(paper.findings.first?.evidence.map(\.en) == ["备案证明 (paper)"])
    let stored = try Self.findings(
      [], documents: [SubmittedDocument(item: id("filing"), form: .file(file))])
    let evidence = try #require(stored.findings.first?.evidence.first)
    #expect(evidence.zh.contains("0123456789ab…"))
    #expect(!evidence.zh.contains("0123456789abc"))
    #expect(stored.findings.first?.remedy?.en.contains("备案证明") == false)
  }

  @Test func `a proof that is missing is asked for`() throws {
    let finding = try #require(try Self.findings([]).findings.first)
    #expect(finding.evidence.isEmpty)
    #expect(finding.remedy?.en.hasSuffix("; hand in 备案证明 (filing)") == true)
    #expect(finding.remedy?.zh.hasSuffix("；提交《备案证明》（filing）") == true)
  }

  @Test func `evidence is not told twice`() throws {
    let here = [SubmittedDocument(item: id("filing"), form: .paper)]
    let eligibility = try Self.findings([], expect: .document(id("filing")), documents: here)
    #expect(eligibility.findings.first?.evidence.count == 1)
  }
}

@Suite struct VerdictTests {
  @Test(arguments: [
    ([RequirementResult](), Verdict.eligible), ([.met, .waived], .eligible),
    ([.met, .unknown], .undetermined), ([.unknown, .notMet], .notEligible),
    ([.notMet, .unknown], .notEligible), ([.waived, .notMet], .notEligible),
  ])
  func `one failure excludes, one unknown leaves it open`(
    results: [RequirementResult], verdict: Verdict
  ) {
    #expect(Verdict(results) == verdict)
  }
}
