import TenderDomain
import Testing

/// The notice of a rural bank that looks for appraisal firms, published on 2026-04-27.
@Suite struct ModelNoticeTests {
  static func notice(
    _ regime: [Regime] = [.biddingVoluntary],
    change: (inout TenderDefinition) throws -> Void = { _ in }
  ) throws -> TenderDefinition {
    let six = try #require(Criterion.named("cn-government-procurement-22")).requirements
    let titles = [
      "法定代表人身份证复印件", "评估机构简介", "土地评估注册证书", "资产评估资格", "评估报告范本", "合作申请书",
    ]
    let others = titles.enumerated().map { number, title in
      RequestedDocument(id: id("other-\(number)"), title: text(title))
    }
    let periods = Timetable(
      notice: try day("2026-04-27"),
      submission: WrittenWindow(from: try written("2026-04-27"), to: try written("2026-05-16")))
    return try definition(
      requirements: [
        Requirement(
          id: id("legal-person"), title: text("具有独立承担民事责任能力的企业法人"),
          expect: .fact(Fact.legalForm, .isOneOf([.text("企业法人")])))
      ] + six + [
        Requirement(
          id: id("filed"), title: text("在有关评估行政管理机关备案"),
          expect: .certificate(CertificateTest(kind: id("appraisal-filing"))))
      ],
      documents: [
        RequestedDocument(id: id("licence"), title: text("营业执照"), proves: [id("legal-person")]),
        RequestedDocument(id: id("grade"), title: text("房地产价格评估资质证书")),
      ] + others,
      periods: periods
    ) {
      $0.regime = regime
      $0.outcome = .panel
      $0.procuringEntity = Party(
        name: text("西平中原村镇银行"), address: text("西平大道中段81号"),
        contact: Contact(name: text("齐老师"), telephone: text("0999-5550101")))
      $0.items = [Item(id: id("real-estate"), description: text("房地产评估"))]
      try change(&$0)
    }
  }

  static func findings(_ regime: [Regime] = [.biddingVoluntary]) throws -> [Finding] {
    try notice(regime).lint(in: shanghai, publishedAt: nil)
  }

  static func finding(
    _ rule: String, _ regime: [Regime] = [.biddingVoluntary]
  ) throws -> Finding {
    try #require(try findings(regime).first { $0.rule == rule }, "\(rule)")
  }

  @Test func `lacks what the law notes say it lacks, and can be published`() throws {
    let findings = try Self.findings()
    #expect(!findings.contains { $0.severity == .error })
    #expect(
      findings.map { "\($0.severity) \($0.rule)" } == [
        "warning appraiser.filing", "warning appraiser.old-certificates",
        "warning content.bid-validity", "warning content.consortium",
        "warning content.submission-place", "warning dates.closing-rest-day", "warning gp.evidence",
        "warning tender.notice-content", "info appraiser.form", "info content.panel-admits",
        "info content.proof", "info dates.closing-time", "info privacy.retention",
        "info tender.prepare-20d",
      ])
  }

  @Test func `has 19 of 20 days by the Civil Code and 20 only if both ends are counted`() throws {
    let finding = try Self.finding("tender.prepare-20d")
    #expect(finding.verdict == .inclusiveOnly)
    #expect(finding.severity == .info)
    #expect(finding.basis?.phrase.en == "Bidding Law (招标投标法) art. 24")
    #expect(finding.required == 20)
    #expect(finding.unit == .day)
    #expect(finding.counted?.civil == 19)
    #expect(finding.counted?.inclusive == 20)
    #expect(finding.from == (try day("2026-04-27")))
    #expect(finding.to == (try day("2026-05-16")))
    #expect(finding.earliest == (try day("2026-05-18")))
    #expect(
      finding.message.en
        == "from the first issue of the documents (2026-04-27) to the closing (2026-05-16) it is "
        + "19 of 20 days by the Civil Code; 20 only if both ends are counted; day 20 rolls on "
        + "because 2026-05-17 is a Sunday; the next safe day for the closing is Monday 2026-05-18; "
        + "binds mandatory tenders only")
    #expect(
      finding.message.zh
        == "自招标文件开始发出（2026-04-27）至投标截止（2026-05-16）按民法典计 19 日，不足 20 日；"
        + "首尾均计才有 20 日；第 20 日顺延，因 2026-05-17 是星期日；"
        + "投标截止最早应为 2026-05-18（星期一）；本条只约束依法必须招标的项目")
  }

  @Test func `closes on a Saturday that is no working day`() throws {
    let finding = try Self.finding("dates.closing-rest-day")
    #expect(finding.message.en.contains("2026-05-16, a Saturday that is no working day"))
    #expect(finding.earliest == (try day("2026-05-18")))
  }

  @Test func `adopts the six conditions and has no proof for three of them`() throws {
    let finding = try Self.finding("gp.evidence")
    #expect(finding.severity == .warning)
    #expect(finding.message.en.contains("no proof asked for （二）（四）（五）"))
  }

  @Test func `asks for a filing that no document shows`() throws {
    #expect(try Self.finding("appraiser.filing").message.en.contains("requirement “在有关评估行政管理机关备案”"))
    let proven = try Self.notice {
      $0.documents.append(RequestedDocument(id: id("filing"), title: text("备案证明")))
    }.lint(in: shanghai, publishedAt: nil)
    #expect(!proven.contains { $0.rule == "appraiser.filing" })
  }

  @Test func `shuts out partnerships`() throws {
    let finding = try Self.finding("appraiser.form")
    #expect(finding.basis?.phrase.en == "Appraisal Law (资产评估法) art. 15")
    #expect(finding.message.en.contains("requirement “具有独立承担民事责任能力的企业法人”"))
    let open = try Self.notice {
      $0.requirements[0] = Requirement(
        id: id("legal-person"), title: text("法人或合伙企业"),
        expect: .fact(Fact.legalForm, .isOneOf([.text("企业法人"), .text("合伙企业")])))
    }.lint(in: shanghai, publishedAt: nil)
    #expect(!open.contains { $0.rule == "appraiser.form" })
  }

  @Test func `is refused as a mandatory tender`() throws {
    let findings = try Self.findings([.biddingMandatory])
    #expect(findings.blocking().map(\.rule) == ["tender.prepare-20d"])
    #expect(findings.first?.message.en.contains("binds") == false)
  }

  @Test func `is refused as a government tender, for all that the law asks of one`() throws {
    let errors = try Self.findings([.governmentTender]).blocking().map(\.rule)
    #expect(errors == ["gp.budget-stated", "gp.prepare-20d"])
  }

  @Test func `without a regime has findings of plain sense only`() throws {
    let rules = try Self.findings([.none]).map(\.rule)
    #expect(
      rules.allSatisfy { $0.hasPrefix("content.") || $0.hasPrefix("dates.") })
    #expect(rules.contains("dates.closing-rest-day"))
  }
}
