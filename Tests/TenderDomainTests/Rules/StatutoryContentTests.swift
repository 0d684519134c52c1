import TenderDomain
import Testing

@Suite struct StatutoryContentTests {
  static func findings(
    _ regime: [Regime], change: (inout TenderDefinition) throws -> Void
  ) throws -> [Finding] {
    var definition = try CompletenessTests.complete { $0.regime = regime }
    try change(&definition)
    return try definition.lint(in: shanghai, publishedAt: at("2026-04-27T08:00"))
  }

  static func severity(
    _ rule: String, _ regime: Regime, change: (inout TenderDefinition) throws -> Void
  ) throws -> Severity? {
    try findings([regime], change: change).first { $0.rule == rule }?.severity
  }

  static func yuan(_ amount: String) throws -> Money {
    try Money(amount: Decimal(parsing: amount))
  }

  @Test(arguments: [
    ("19999.99", Severity?.none), ("20000", nil), ("20000.01", .error),
  ])
  func `a bond is at most two percent of the budget`(bond: String, severity: Severity?) throws {
    for (rule, regime) in [
      ("tender.bond-max", Regime.biddingVoluntary), ("gp.bond-max", .governmentTender),
      ("gp.other-bond", .governmentInquiry), ("gp.consultation-bond", .governmentConsultation),
    ] {
      let found = try Self.severity(rule, regime) {
        $0.bond = try Self.yuan(bond)
        $0.budget = try Self.yuan("1000000")
      }
      #expect(found == severity)
    }
  }

  @Test func `a bond without a budget in its currency is left open`() throws {
    let finding = try Self.findings([.biddingVoluntary]) {
      $0.bond = try Self.yuan("20000")
      $0.budget = try Money(amount: Decimal(1_000_000), currency: "USD")
    }.first { $0.rule == "tender.bond-max" }
    #expect(finding?.verdict == .undetermined)
    #expect(finding?.severity == .info)
    let ceiling = try Self.severity("tender.bond-max", .biddingVoluntary) {
      $0.bond = try Self.yuan("20000.01")
      $0.ceiling = try Self.yuan("1000000")
    }
    #expect(ceiling == .error)
  }

  @Test(arguments: [(2, Severity?.some(.error)), (3, nil), (4, nil)])
  func `fewer than three bids are no competition`(least: Int, severity: Severity?) throws {
    #expect(
      try Self.severity("tender.min-bidders", .biddingVoluntary) { $0.minimumBids = least }
        == severity)
    #expect(
      try Self.severity("gp.min-3", .governmentTender) { $0.minimumBids = least } == severity)
  }

  @Test(arguments: [(3, Severity?.none), (4, .info)])
  func `a panel of more than three is information`(admits: Int, severity: Severity?) throws {
    let found = try Self.severity("tender.candidates-3", .biddingVoluntary) {
      $0.outcome = .panel
      $0.panel = Panel(admits: admits, validity: nil)
    }
    #expect(found == severity)
  }

  @Test(arguments: [
    ("2026-05-18T17:00", "2026-05-18T17:00", Severity?.none),
    ("2026-05-18T17:00", "2026-05-18T17:00:00.000001", .error),
    ("2026-05-18T17:00", "2026-05-19T09:00", .error),
    // A closing without a clock time can only be followed by an opening the next day.
    ("2026-05-18", "2026-05-19T09:00", .warning), ("2026-05-18", "2026-05-19", nil),
    // That is for the order of the dates to say.
    ("2026-05-18T17:00", "2026-05-18T16:00", nil),
  ])
  func `bids are opened at the closing`(
    closing: String, opening: String, severity: Severity?
  ) throws {
    for (rule, regime) in [
      ("tender.open-at-deadline", Regime.biddingVoluntary),
      ("gp.open-at-deadline", .governmentTender),
    ] {
      let found = try Self.severity(rule, regime) {
        $0.periods = Timetable(
          submission: WrittenWindow(to: try written(closing)), opening: try written(opening))
      }
      #expect(found == severity)
    }
  }

  @Test func `a tender that opens nothing is told that the law does`() throws {
    func severity(_ rule: String, _ regime: Regime, _ outcome: OutcomeKind) throws -> Severity? {
      try Self.severity(rule, regime) {
        $0.outcome = outcome
        $0.periods = Timetable(
          submission: WrittenWindow(to: try written("2026-05-18T17:00")), hasNoOpening: true)
      }
    }
    #expect(try severity("tender.open-at-deadline", .biddingMandatory, .award) == .warning)
    #expect(try severity("gp.open-at-deadline", .governmentTender, .award) == .warning)
    #expect(try severity("tender.open-at-deadline", .biddingVoluntary, .panel) == nil)
    #expect(try severity("gp.open-at-deadline", .governmentInquiry, .award) == nil)
  }

  @Test func `government procurement states its budget`() throws {
    #expect(try Self.severity("gp.budget-stated", .governmentInquiry) { _ in } == .error)
    let stated = try Self.severity("gp.budget-stated", .governmentInquiry) {
      $0.budget = try Self.yuan("1000000")
    }
    #expect(stated == nil)
    #expect(try Self.severity("gp.budget-stated", .biddingMandatory) { _ in } == nil)
  }

  @Test func `the parts that a notice lacks are named with their numbers`() throws {
    let finding = try #require(
      try Self.findings([.governmentTender]) {
        $0.procuringEntity = Party(name: text("银行"))
        $0.periods = Timetable(submission: WrittenWindow(to: try written("2026-05-18")))
        $0.places = nil
      }.first { $0.rule == "gp.notice-content" })
    // A definition is not the whole notice: it may state them all the same.
    #expect(finding.severity == .warning)
    let numbers = finding.message.en.split { "()".contains($0) }.map(String.init)
      .filter { "一二三四五六七八".contains($0) }
    #expect(numbers == ["一", "五", "五", "七", "七", "七", "八", "八"])
    let whole = try Self.findings([.governmentTender]) {
      $0.procuringEntity = Party(
        name: text("银行"), address: text("大道81号"),
        contact: Contact(name: text("齐老师"), telephone: text("0999-5550101")))
      $0.places = Places(documents: text("一楼"), submission: text("一楼"), opening: text("二楼"))
    }
    #expect(!whole.contains { $0.rule == "gp.notice-content" })
  }

  @Test func `the size of a supplier may be no condition of government procurement`() throws {
    func add(_ title: String) -> (inout TenderDefinition) -> Void {
      {
        $0.requirements.append(
          Requirement(id: id("size"), title: text(title), expect: .judgement(text("核对"))))
      }
    }
    let rule = "gp.no-scale-conditions"
    let capital = add("注册资本不低于 500 万元")
    #expect(try Self.severity(rule, .governmentTender, change: capital) == .warning)
    #expect(try Self.severity(rule, .biddingVoluntary, change: capital) == nil)
    #expect(try Self.severity(rule, .governmentTender, change: add("依法缴纳税收")) == nil)
  }

  @Test func `a condition on where a firm is registered is a warning`() throws {
    for (rule, regime) in [
      ("tender.discrimination-list", Regime.biddingVoluntary),
      ("gp.no-local-office", .governmentInquiry),
    ] {
      let local = try Self.severity(rule, regime) {
        $0.requirements.append(
          Requirement(id: id("l"), title: text("注册地在本县"), expect: .judgement(text("核对"))))
      }
      #expect(local == .warning)
      #expect(try Self.severity(rule, regime) { _ in } == nil)
    }
  }

  @Test func `a condition on the legal form is a warning where the law keeps it from all`() throws {
    func change(_ definition: inout TenderDefinition) {
      definition.requirements.append(
        Requirement(
          id: id("form"), title: text("独立法人"),
          expect: .fact(Fact.legalForm, .is(.text("企业法人")))))
    }
    let rule = "tender.discrimination-list"
    #expect(try Self.severity(rule, .biddingMandatory, change: change) == .warning)
    #expect(try Self.severity(rule, .biddingVoluntary, change: change) == nil)
    #expect(
      try Self.severity("gp.discrimination-list", .governmentTender, change: change) == .warning)
  }

  @Test func `the six conditions bind government procurement, and whoever adopts them`() throws {
    let six = Criterion.governmentProcurement22.requirements
    #expect(try Self.severity("gp.six-conditions", .governmentInquiry) { _ in } == .warning)
    #expect(try Self.severity("gp.six-conditions", .biddingVoluntary) { _ in } == nil)
    for regime in [Regime.governmentInquiry, .biddingVoluntary] {
      let findings = try Self.findings([regime]) { $0.requirements += six }
      #expect(!findings.contains { $0.rule == "gp.six-conditions" })
      #expect(findings.first { $0.rule == "gp.evidence" }?.severity == .warning)
      let proven = try Self.findings([regime]) {
        $0.requirements += six
        $0.documents.append(
          RequestedDocument(id: id("all"), title: text("证明"), proves: six.map(\.id)))
      }
      #expect(!proven.contains { $0.rule == "gp.evidence" })
    }
  }

  @Test func `rules about appraisers are told to those who look for one`() throws {
    func rules(_ item: String, _ regime: Regime) throws -> [String] {
      try Self.findings([regime]) {
        $0.title = text("采购项目")
        $0.items = [Item(id: id("a"), description: text(item), quantity: Decimal(1))]
        $0.requirements = [
          Requirement(
            id: id("scope"), title: text("已备案"),
            expect: .fact(Fact.legalForm, .is(.text("企业法人"))))
        ]
      }.map(\.rule).filter { $0.hasPrefix("appraiser.") }
    }
    #expect(try rules("土地估价", .biddingVoluntary) == ["appraiser.form"])
    #expect(try rules("办公家具", .biddingVoluntary) == [])
    #expect(try rules("土地估价", .none) == [])
  }
}
