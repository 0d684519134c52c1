import TenderDomain
import Testing

@Suite struct RuleTableTests {
  struct Row: CustomTestStringConvertible {
    let id, law, article, regime, kind, limits, severity, confidence, validFrom: String

    var testDescription: String { id }

    init(_ line: Substring) throws {
      let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      try #require(parts.count == 9, "\(line)")
      (id, law, article, regime, kind) = (parts[0], parts[1], parts[2], parts[3], parts[4])
      (limits, severity, confidence, validFrom) = (parts[5], parts[6], parts[7], parts[8])
    }
  }

  static func rows() throws -> [Row] {
    try ruleTable.split(separator: "\n").map(Row.init)
  }

  @Test func `every rule of the notes is there once, and no other`() throws {
    let ids = try Self.rows().map(\.id)
    #expect(ids.count == 188)
    #expect(Rule.all.map(\.id).sorted() == ids.sorted())
  }

  @Test func `law, article, form, confidence and validity are those of the notes`() throws {
    for row in try Self.rows() {
      let rule = try #require(Rule.named(row.id))
      #expect(rule.law.name == row.law, "\(row.id)")
      #expect(rule.article ?? "-" == row.article, "\(row.id)")
      #expect(rule.kind.rawValue == row.kind, "\(row.id)")
      #expect(rule.confidence.rawValue == row.confidence, "\(row.id)")
      #expect(rule.law.validFrom?.description ?? "-" == row.validFrom, "\(row.id)")
      #expect(rule.law.validTo == nil, "\(row.id)")
    }
  }

  @Test func `the numbers are those of the notes`() throws {
    for row in try Self.rows() {
      let rule = try #require(Rule.named(row.id))
      // Where the notes give numbers alone, the form of the rule says what they limit.
      let hasRelations = row.limits.contains { "≥≤=".contains($0) }
      let limits = rule.limits.map {
        hasRelations ? "\($0.relation.rawValue)\($0.number)" : "\($0.number)"
      }
      #expect(limits.joined(separator: " ") == row.limits, "\(row.id)")
    }
  }

  @Test func `the severity is that of the notes, and a rule from memory is information`() throws {
    for row in try Self.rows() {
      let severity = try #require(Rule.named(row.id)).severity
      let expected = row.confidence == "memory" ? "info" : row.severity
      #expect(severity?.rawValue ?? "-" == expected, "\(row.id)")
    }
    #expect(Rule.all.contains { $0.confidence == .memory })
  }

  @Test func `each binds the regimes of the notes`() throws {
    let (voluntary, mandatory) = ([Regime.biddingVoluntary], [Regime.biddingMandatory])
    let government: [Regime] = [
      .governmentTender, .governmentConsultation, .governmentNegotiation, .governmentInquiry,
    ]
    let binding: [String: [Regime]] = [
      "all": voluntary + mandatory + government, "T": voluntary + mandatory, "T*": mandatory,
      "T/T*": voluntary + mandatory, "T* (国资)": mandatory, "T Henan": voluntary + mandatory,
      "T* Henan": mandatory, "gp": government, "gp / by reference": government,
      "gp-tender": [.governmentTender],
      "gp-other": [.governmentNegotiation, .governmentInquiry],
      "gp-consultation": [.governmentConsultation], "gp-negotiation": [.governmentNegotiation],
      "gp-inquiry": [.governmentInquiry], "soe-finance": voluntary + mandatory,
      "T + gp": voluntary + mandatory + government, "soe / listed": [],
      "eligibility": [],
    ]
    for row in try Self.rows() {
      let scope = try #require(Rule.named(row.id)).scope
      let expected = try #require(binding[row.regime])
      let needsHenan = row.regime.contains("Henan")
      let needsFinance = row.regime == "soe-finance"
      for regime in Regime.allCases where !regime.isSupplement {
        let binds = expected.contains(regime)
        let alone = binds && !needsHenan && !needsFinance
        #expect(scope.binds([regime]) == alone, "\(row.id) \(regime)")
        #expect(
          scope.binds([regime, .henan, .financialEnterprise]) == binds, "\(row.id) \(regime)")
      }
      #expect((scope.criterion != nil) == row.regime.contains("by reference"), "\(row.id)")
      #expect(scope.concernsAppraisers == (row.regime == "eligibility"), "\(row.id)")
    }
  }

  @Test func `each says in both languages what it demands and who sees to it`() {
    for rule in Rule.all {
      #expect(!rule.means.isEmpty, "\(rule.id)")
      for phrase in [rule.demand, rule.scope.phrase] + rule.means.map(\.phrase) {
        #expect(!phrase.zh.isEmpty && !phrase.en.isEmpty && phrase.zh != phrase.en, "\(rule.id)")
      }
    }
  }

  @Test func `what another finding says is said by one that exists`() {
    let names = Set(DefinitionCheck.all.map(\.rule)).union(Rule.all.map(\.id))
    for rule in Rule.all {
      for case .said(let others) in rule.means {
        #expect(names.isSuperset(of: others) && !others.contains(rule.id), "\(rule.id)")
      }
    }
  }

  @Test func `an unknown name is no rule`() {
    #expect(Rule.named("tender.prepare-21d") == nil)
  }
}
