import TenderDomain
import Testing

/// Keys that change nothing yet, and what will be judged otherwise than it sounds.
@Suite struct EffectsTests {
  static func findings(
    _ change: (inout TenderDefinition) throws -> Void
  ) throws -> [Finding] {
    try CompletenessTests.findings(change)
  }

  static func rules(_ change: (inout TenderDefinition) throws -> Void) throws -> [String] {
    try findings(change).map { "\($0.severity) \($0.rule)" }
  }

  static func money(_ amount: Int64, _ currency: String = "CNY") throws -> Money {
    try Money(amount: Decimal(amount), currency: currency)
  }

  @Test(arguments: [
    ([Regime.governmentTender, .henan], true), ([.none, .financialEnterprise], true),
    ([.biddingMandatory, .henan, .financialEnterprise], false), ([.governmentTender], false),
  ])
  func `a supplement of the Bidding Law has no effect beside another`(
    regime: [Regime], isTold: Bool
  ) throws {
    let found = try Self.findings { $0.regime = regime }.first { $0.rule == "effect.supplement" }
    #expect((found != nil) == isTold)
    #expect(found.map { $0.severity == .warning && $0.basis == nil } ?? true)
  }

  @Test func `each key without effect is told`() throws {
    let document = RequestedDocument(
      id: id("d"), title: text("标书"), proves: [id("scope")], copies: 3, form: .original,
      personalData: true)
    let found = try Self.findings {
      $0.documents = [document]
      $0.lateDocuments = .some
      $0.items = [
        Item(
          id: id("a"), description: text("评估"), quantity: Decimal(1),
          unitCeiling: try Self.money(5))
      ]
    }
    #expect(
      found.map(\.rule) == [
        "effect.copies", "effect.form", "effect.late-documents", "effect.personal-data",
        "effect.unit-ceiling",
      ])
    #expect(found.allSatisfy { $0.severity == .info })
    #expect(found[0].message.en.hasPrefix("copies (of d) only stands in the notice"))
    #expect(found[0].message.zh.hasPrefix("copies（d）只写入公告"))
  }

  @Test func `a lot of several has no effect yet`() throws {
    let repair = Requirement(
      id: id("scope"), title: text("维修站"), lot: id("two"), expect: .judgement(text("有")))
    let document = RequestedDocument(
      id: id("d"), title: text("标书"), proves: [id("scope")], lot: id("two"))
    func rules(_ lots: [String]) throws -> [String] {
      try Self.rules {
        $0.lots = lots.map { Lot(id: id($0), title: text("包")) }
        $0.requirements = [repair]
        $0.documents = [document]
      }
    }
    #expect(
      try rules(["one", "two"]) == [
        "warning effect.lot-of-document", "warning effect.lot-of-requirement",
      ])
    #expect(try rules(["two"]) == [])
  }

  @Test func `sums that contradict are told`() throws {
    #expect(
      try Self.rules {
        $0.budget = try Self.money(5000)
        $0.ceiling = try Self.money(6000)
      } == ["warning values.ceiling-above-budget"])
    #expect(
      try Self.rules {
        $0.budget = try Self.money(5000)
        $0.ceiling = try Self.money(5000)
      } == [])
    #expect(
      try Self.rules {
        $0.budget = try Self.money(5000)
        $0.ceiling = try Self.money(6000, "USD")
      } == [])
    let item = Item(
      id: id("a"), description: text("评估"), quantity: Decimal(1), unitCeiling: try Self.money(9000))
    #expect(
      try Self.rules {
        $0.budget = try Self.money(5000)
        $0.items = [item]
      } == ["warning values.unit-ceiling-above-budget", "info effect.unit-ceiling"])
  }

  @Test func `what a person holds, and a number in quotes, is told`() throws {
    func requirement(_ expect: Expectation) -> Requirement {
      Requirement(id: id("scope"), title: text("条件"), expect: expect)
    }
    let held = Expectation.certificate(CertificateTest(kind: id("一级建造师")))
    let found = try Self.findings { $0.requirements = [requirement(.all([held]))] }
    #expect(found.map(\.rule) == ["values.personal-certificate"])
    #expect(found.first?.message.zh.contains("scope “一级建造师”") == true)
    for value in ["8", "1.20", "true", "是"] {
      #expect(
        try Self.rules { $0.requirements = [requirement(.fact(id("x"), .is(.text(value))))] }
          == ["info values.text-for-value"], "\(value)")
    }
    for test in [FactTest.is(.text("甲")), .is(.number(Decimal(8))), .isOneOf([.truth(true)])] {
      #expect(try Self.rules { $0.requirements = [requirement(.fact(id("x"), test))] } == [])
    }
  }
}
