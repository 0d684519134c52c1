import TenderDomain
import Testing

@Suite struct RuleTableTests {
  struct Row: CustomTestStringConvertible {
    let id, law, article, regime, kind, limits, severity, confidence, validFrom, who,
      consequence: String

    var testDescription: String { id }

    init(_ line: Substring) throws {
      let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      try #require(parts.count == 11, "\(line)")
      (id, law, article, regime, kind) = (parts[0], parts[1], parts[2], parts[3], parts[4])
      (limits, severity, confidence, validFrom) = (parts[5], parts[6], parts[7], parts[8])
      (who, consequence) = (parts[9], parts[10])
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

  @Test func `who has to act, and what follows if not, are those of the notes`() throws {
    for row in try Self.rows() {
      let rule = try #require(Rule.named(row.id))
      #expect(rule.who?.rawValue ?? "-" == row.who, "\(row.id)")
      let consequence =
        switch rule.otherwise {
        case .notRead: "unread"
        case .follows: "named"
        case nil: "-"
        }
      #expect(consequence == row.consequence, "\(row.id)")
      #expect((rule.otherwise?.phrase != nil) == (row.consequence == "named"), "\(row.id)")
    }
  }

  @Test(arguments: [
    (
      "tender.prepare-20d", "责令改正，可处十万元以下罚款（《招标投标法实施条例》第六十四条第一款第二项）",
      "an order to put it right, a possible fine of up to 100,000 yuan "
        + "(Bidding Regulation (招标投标法实施条例) art. 64 para. 1 item 2)"
    ),
    (
      "tender.min-bidders", "依法必须招标的项目：对中标结果造成实质性影响且不能纠正的，招标、投标、中标无效（《招标投标法实施条例》第八十一条）",
      "in a mandatory tender: it is void where it decides the result and cannot be put right "
        + "(Bidding Regulation (招标投标法实施条例) art. 81)"
    ),
    (
      "gp.contract-file-7wd", "责令限期改正，给予警告、处分并通报，没有罚款（《政府采购法实施条例》第六十七条第八项）",
      "an order to put it right, a warning, discipline, public notice; no fine "
        + "(Government Procurement Regulation (政府采购法实施条例) art. 67 item 8)"
    ),
    (
      "gp.consultation-award", "逾期未确定又未提出异议的，视为确定排序第一的供应商（财库〔2014〕214号第二十八条）",
      "without a choice or an objection the supplier ranked first counts as chosen "
        + "(Competitive Consultation Measures (财库〔2014〕214号) art. 28)"
    ),
  ])
  func `consequences say what the law says, with its article`(
    rule: String, zh: String, en: String
  ) throws {
    let consequence = try #require(Rule.named(rule)?.otherwise?.phrase)
    #expect(consequence.zh == zh)
    #expect(consequence.en == en)
  }

  @Test func `no consequence cites an article in a form that statutes do not have`() {
    for rule in Rule.all {
      guard let consequence = rule.otherwise?.phrase else { continue }
      #expect(!consequence.zh.contains { "IVX~".contains($0) }, "\(rule.id): \(consequence.zh)")
      #expect(!consequence.zh.isEmpty && consequence.zh != consequence.en, "\(rule.id)")
    }
  }

  @Test func `a rule about several methods has the words of them all`() throws {
    let contract = try #require(Rule.named("gp.contract-30d"))
    #expect(contract.from?.phrase(in: contract.scope.words).zh == "中标、成交通知书发出")
    let team = try #require(Rule.named("gp.other-late-refuse"))
    #expect(team.to?.phrase(in: team.scope.words).zh == "提交响应文件截止")
    let consultation = try #require(Rule.named("gp.consultation-10d"))
    #expect(consultation.from?.phrase(in: consultation.scope.words).zh == "磋商文件开始发出")
    let bidding = try #require(Rule.named("tender.prepare-20d"))
    #expect(bidding.to?.phrase(in: bidding.scope.words).zh == "投标截止")
  }

  @Test func `each says in both languages what it demands and who sees to it`() {
    for rule in Rule.all {
      #expect(!rule.means.isEmpty, "\(rule.id)")
      for phrase in [rule.demand, rule.scope.phrase]
        + rule.means.map({ $0.phrase(in: rule.scope.words) })
      {
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
