import TenderDomain
import Testing

@Suite struct OverrideTests {
  static let override = Override(
    rule: "tender.prepare-20d", reason: text("监管部门书面同意"), decidedBy: text("李某"))

  static func findings(_ overrides: [Override], closing: String? = nil) throws -> [Finding] {
    try ModelNoticeTests.notice([.biddingMandatory]) {
      if let closing {
        $0.periods = Timetable(
          notice: $0.periods.notice,
          submission: WrittenWindow(
            from: $0.periods.submission.from, to: try written(closing)))
      }
    }.lint(in: shanghai, publishedAt: nil, despite: overrides)
  }

  @Test func `an error goes ahead with a reason, and says so`() throws {
    let findings = try Self.findings([Self.override])
    let finding = try #require(findings.first { $0.rule == "tender.prepare-20d" })
    #expect(finding.severity == .error)
    #expect(finding.despite == Self.override)
    #expect(findings.blocking() == [])
    #expect(findings.filter { $0.despite != nil }.count == 1)
  }

  @Test func `another rule is no help`() throws {
    let other = Override(rule: "gp.prepare-20d", reason: text("同意"), decidedBy: text("李某"))
    #expect(try Self.findings([other]).blocking().map(\.rule) == ["tender.prepare-20d"])
  }

  @Test func `rules may be named when the findings are there`() throws {
    let findings = try Self.findings([])
    #expect(findings.blocking().count == 1)
    #expect(findings.blocking(despite: ["tender.prepare-20d"]) == [])
    #expect(findings.blocking(despite: ["tender.sale-5d"]).count == 1)
  }

  @Test func `what makes a tender impossible blocks whatever the reason`() throws {
    let impossible = Override(
      rule: "dates.submission-order", reason: text("同意"), decidedBy: text("李某"))
    let findings = try Self.findings([impossible], closing: "2026-04-26")
    #expect(findings.first?.despite == nil)
    #expect(
      findings.blocking(despite: ["dates.submission-order"]).map(\.rule).contains(
        "dates.submission-order"))
    let late = try Self.notice(publishedAt: "2026-05-17T00:00")
    #expect(late.blocking(despite: Set(late.map(\.rule))).map(\.rule) == ["dates.closing-past"])
  }

  static func notice(publishedAt: String) throws -> [Finding] {
    try ModelNoticeTests.notice([.biddingMandatory])
      .lint(in: shanghai, publishedAt: at(publishedAt))
  }

  @Test func `a warning needs no decision and bears none`() throws {
    let rest = Override(rule: "dates.closing-rest-day", reason: text("同意"), decidedBy: text("李某"))
    #expect(try Self.findings([rest]).allSatisfy { $0.despite == nil })
  }
}
