import TenderDomain
import Testing

/// What a purchase may be made by, with how many firms, and in whose words.
@Suite struct MethodTests {
  static let others: [Regime] = [
    .governmentConsultation, .governmentNegotiation, .governmentInquiry,
  ]

  @Test(arguments: [
    ("公车检测服务", Severity?.some(.warning)), ("办公楼维修工程", .warning), ("课桌", nil), ("服务器", nil),
    ("课桌（含售后服务）", nil), ("血液检测试剂", nil),
    ("自助服务终端", nil), ("检测试纸", nil), ("检测机构遴选", .warning), ("检测系统维保", .warning),
  ])
  func `an inquiry is for goods`(item: String, severity: Severity?) throws {
    let found = try StatutoryContentTests.severity("gp.inquiry-goods-only", .governmentInquiry) {
      $0.title = text("询价")
      $0.items = [Item(id: id("a"), description: text(item), quantity: Decimal(1))]
    }
    #expect(found == severity, "\(item)")
  }

  @Test(arguments: [
    (Regime.governmentInquiry, "gp.inquiry-min-3", 2, Severity?.some(.error)),
    (.governmentConsultation, "gp.consultation-min-3", 2, .warning),
    (.governmentConsultation, "gp.consultation-min-3", 1, .error),
    (.governmentNegotiation, "gp.negotiation-min-3", 2, .warning),
    (.governmentNegotiation, "gp.negotiation-min-3", 1, .error),
    (.governmentNegotiation, "gp.negotiation-min-3", 3, nil),
    (.governmentTender, "gp.min-3", 2, .error),
  ])
  func `fewer than three firms`(regime: Regime, rule: String, least: Int, is severity: Severity?)
    throws
  {
    let findings = try StatutoryContentTests.findings([regime]) { $0.minimumBids = least }
      .filter { $0.verdict == .short && $0.rule.contains("min") }
    #expect(findings.map(\.rule) == (severity == nil ? [] : [rule]))
    #expect(findings.first?.severity == severity)
  }

  @Test func `a panel is no outcome of a consultation, a negotiation or an inquiry`() throws {
    func severity(_ regime: Regime) throws -> Severity? {
      try StatutoryContentTests.severity("gp.panel-forbidden", regime) {
        $0.outcome = .panel
        $0.panel = Panel(admits: 6, validity: Term(years: 3))
      }
    }
    for regime in Self.others { #expect(try severity(regime) == .error) }
    #expect(try severity(.governmentTender) == .warning)
    #expect(try severity(.biddingVoluntary) == nil)
    let words = try StatutoryContentTests.severity("gp.panel-forbidden", .governmentTender) {
      $0.title = text("印刷定点服务")
    }
    #expect(words == .warning)
  }

  @Test(arguments: others)
  func `findings speak in the words of the method`(regime: Regime) throws {
    let findings = try StatutoryContentTests.findings([regime]) {
      $0.title = text("课桌采购")
      $0.items = []
      $0.requirements = []
      $0.places = nil
      $0.minimumBids = 2
      $0.bond = try StatutoryContentTests.yuan("50000")
      $0.budget = try StatutoryContentTests.yuan("90000")
      $0.bidValidity = nil
      $0.consortium = nil
      $0.method = .selective
      $0.outcome = .panel
      $0.procuringEntity = Party(name: text("学校"))
      $0.periods = Timetable(
        documents: WrittenWindow(to: try written("2026-05-18")),
        submission: WrittenWindow(to: try written("2026-05-16")))
    }
    #expect(findings.count > 8)
    for finding in findings {
      for word in ["招标", "投标", "中标", "开标", "评标"] {
        #expect(!finding.message.zh.contains(word), "\(finding.rule): \(finding.message.zh)")
      }
    }
  }

  @Test func `no law is told to a tender under none`() throws {
    let findings = try StatutoryContentTests.findings([.none]) {
      $0.title = text("评估机构入围")
      $0.requirements += Criterion.governmentProcurement22.requirements
      $0.outcome = .panel
      $0.minimumBids = 1
    }
    let rules = Set(Rule.all.map(\.id))
    #expect(!findings.contains { rules.contains($0.rule) || $0.basis != nil })
  }

  @Test func `a state financial enterprise is told of its committee and no more`() throws {
    func told(_ method: ProcurementMethod) throws -> [String] {
      try StatutoryContentTests.findings([.biddingVoluntary, .financialEnterprise]) {
        $0.method = method
      }.filter { $0.rule.hasPrefix("soe.") }.map { "\($0.severity) \($0.rule)" }
    }
    #expect(try told(.open) == ["info soe.committee"])
    #expect(try told(.limited) == ["info soe.evaluation"])
  }
}
