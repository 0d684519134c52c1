import TenderDomain
import Testing

@Suite struct CompletenessTests {
  /// Everything that a definition can state: no check of completeness has anything to say.
  static func complete(
    _ change: (inout TenderDefinition) throws -> Void = { _ in }
  ) throws -> TenderDefinition {
    let periods = Timetable(
      notice: try day("2026-04-27"),
      documents: WrittenWindow(from: try written("2026-04-27"), to: try written("2026-05-08")),
      submission: WrittenWindow(
        from: try written("2026-04-27"), to: try written("2026-05-18T17:00")),
      opening: try written("2026-05-18T17:00"))
    return try definition(
      requirements: [
        Requirement(id: id("scope"), title: text("经营范围"), expect: .judgement(text("范围")))
      ],
      documents: [RequestedDocument(id: id("licence"), title: text("营业执照"), proves: [id("scope")])],
      periods: periods
    ) {
      $0.regime = [.biddingVoluntary]
      $0.procuringEntity = Party(
        name: text("银行"), address: text("大道81号"),
        contact: Contact(name: nil, telephone: text("0999-5550101")))
      $0.items = [Item(id: id("a"), description: text("评估"), quantity: Decimal(1))]
      $0.places = Places(documents: nil, submission: text("一楼"), opening: text("二楼"))
      $0.consortium = .forbidden
      $0.bidValidity = Term(days: 90)
      try change(&$0)
    }
  }

  static func findings(
    _ change: (inout TenderDefinition) throws -> Void = { _ in }
  ) throws -> [Finding] {
    try complete(change).lint(in: shanghai, publishedAt: at("2026-04-27T08:00"))
  }

  static func rules(_ change: (inout TenderDefinition) throws -> Void = { _ in }) throws -> [String]
  {
    try findings(change).map { "\($0.severity) \($0.rule)" }
  }

  @Test func `a sentence names ten things and counts the others`() {
    let names = (1...12).map { Phrase("\($0)") }
    #expect(Array(names.prefix(10)).enumerated(atMost: 10).en == "1, 2, 3, 4, 5, 6, 7, 8, 9, 10")
    #expect(names.enumerated(atMost: 10).en == "1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 2 more")
    #expect(names.enumerated(atMost: 10).zh.hasSuffix("9、10等共 12 项"))
  }

  @Test func `a definition that states everything has no findings`() throws {
    #expect(try Self.rules() == [])
  }

  @Test func `each thing that is not stated is one finding`() throws {
    #expect(try Self.rules { $0.items = [] } == ["warning tender.notice-content"])
    #expect(try Self.rules { $0.requirements = [] } == ["warning content.requirements"])
    #expect(try Self.rules { $0.regime = [] } == ["warning content.regime"])
    #expect(
      try Self.rules { $0.procuringEntity = Party(name: text("银行"), address: text("大道81号")) } == [
        "warning content.telephone"
      ])
    #expect(try Self.rules { $0.bidValidity = nil } == ["warning content.bid-validity"])
    #expect(try Self.rules { $0.consortium = nil } == ["warning content.consortium"])
    #expect(try Self.rules { $0.outcome = .panel } == ["info content.panel-admits"])
    #expect(try Self.rules { $0.method = .selective } == ["info content.minimum-bids"])
    #expect(
      try Self.rules { $0.places = nil } == [
        "warning content.submission-place", "info content.opening-place",
      ])
    #expect(
      try Self.rules { $0.documents = [] } == ["warning content.documents", "info content.proof"])
  }

  @Test func `a notice with nothing in it is an error`() throws {
    let rules = try Self.rules {
      $0.items = []
      $0.requirements = []
      $0.documents = []
    }
    #expect(
      rules == ["error content.documents", "error content.items", "error content.requirements"])
  }

  @Test func `the telephone of the agency will do`() throws {
    let rules = try Self.rules {
      $0.procuringEntity = Party(name: text("银行"), address: text("大道81号"))
      $0.agency = Party(
        name: text("代理"), contact: Contact(name: nil, telephone: text("0999-5550102")))
    }
    #expect(rules == [])
  }

  @Test
  func `no opening is a warning where there is one, and is not asked for where there is none`()
    throws
  {
    func severity(_ regime: [Regime]) throws -> Severity? {
      try Self.findings {
        $0.regime = regime
        $0.periods = Timetable(submission: $0.periods.submission)
      }.first { $0.rule == "content.opening" }?.severity
    }
    #expect(try severity([.biddingVoluntary]) == .warning)
    #expect(try severity([]) == .warning)
    // Their notices have it by law, and a rule says so.
    #expect(try severity([.governmentTender]) == nil)
    #expect(try severity([.governmentConsultation]) == nil)
    // There is none, or none is invented.
    #expect(try severity([.governmentInquiry]) == nil)
    #expect(try severity([.none]) == nil)
  }

  @Test func `items without a quantity and requirements without a proof are named`() throws {
    let findings = try Self.findings {
      $0.items += ["b", "c"].map { Item(id: id($0), description: text("评估")) }
      $0.requirements += [
        Requirement(id: id("record"), title: text("业绩"), expect: .judgement(text("有业绩"))),
        Requirement(
          id: id("sample"), title: text("范本"), expect: .any([.document(id("licence"))])),
      ]
    }
    #expect(findings.map(\.rule) == ["tender.notice-content", "content.proof"])
    #expect(findings.map(\.severity) == [.warning, .info])
    #expect(findings.first?.message.en.contains("how much of 评估, 评估") == true)
    #expect(findings.last?.message.zh.contains("：“业绩”；") == true)
    #expect(findings.allSatisfy { $0.verdict == .missing })
  }

  @Test func `a law is named only where it binds`() throws {
    func basis(_ regime: [Regime]) throws -> String? {
      try Self.findings {
        $0.regime = regime
        $0.items = []
      }.first { ["content.items", "tender.notice-content"].contains($0.rule) }?.basis?.phrase.en
    }
    #expect(try basis([.biddingVoluntary]) == "Bidding Law (招标投标法) art. 16 para. 2")
    #expect(try basis([.none]) == nil)
  }

  @Test func `findings are sorted by severity, then by rule`() throws {
    let minimal = try definition().lint(in: shanghai, publishedAt: at("2026-04-26T09:00"))
    let keys = minimal.map { (Severity.allCases.firstIndex(of: $0.severity) ?? 9, $0.rule) }
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 < $1 })
    #expect(Set(minimal.map(\.severity)) == Set(Severity.allCases))
  }

  @Test func `every rule has a name of its own and both languages`() throws {
    let names = DefinitionCheck.all.map(\.rule)
    #expect(Set(names).count == names.count)
    for finding in try definition().lint(in: shanghai, publishedAt: nil) {
      #expect(names.contains(finding.rule))
      #expect(finding.message.zh != finding.message.en)
    }
  }
}
