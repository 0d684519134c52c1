import TenderDomain

/// One rule of law.
struct RuleView: Encodable {
  let rule: String
  let law: String
  let article: String?
  let kind: String
  let binds: String
  let limits: [String]
  let from: String?
  let to: String?
  let severity: String?
  let who: String?
  let consequence: String?
  /// False where the text that could name one was not read.
  let consequenceRead: Bool?
  let confidence: String
  let validFrom: Day?
  let validTo: Day?
  let demand: String
  let checked: Bool
  let means: [String]

  private enum CodingKeys: CodingKey {
    case rule, law, article, kind, binds, limits, from, to, severity, who, consequence
    case consequenceRead, confidence, validFrom, validTo, demand, checked, means
  }

  private let value: Rule

  init(_ value: Rule, in language: Language) {
    self.value = value
    rule = value.id
    law = value.law.name
    article = value.article
    kind = value.kind.rawValue
    binds = value.scope.phrase[language]
    limits = value.limits.map { $0.phrase[language] }
    from = value.from?.phrase(in: value.scope.words)[language]
    to = value.to?.phrase(in: value.scope.words)[language]
    severity = value.severity?.rawValue
    who = value.who?.rawValue
    consequence = value.otherwise?.phrase?[language]
    consequenceRead = value.otherwise == .notRead ? false : nil
    confidence = value.confidence.rawValue
    validFrom = value.law.validFrom
    validTo = value.law.validTo
    demand = value.demand[language]
    checked = value.isChecked
    means = value.means.map { $0.phrase(in: value.scope.words)[language] }
  }

  var answer: Answer {
    Answer(self) { screen in
      screen.line(rule.styled(.bold))
      screen.paragraph(value.demand)
      screen.blank()
      screen.field(Phrase(zh: "法律", en: "Law"), value.law.phrase)
      screen.field(Phrase(zh: "条款", en: "Article"), value.basis.phrase)
      screen.field(Phrase(zh: "约束", en: "Binds"), value.scope.phrase)
      screen.field(Phrase(zh: "要求", en: "Demands"), value.kind.phrase)
      screen.field(
        Phrase(zh: "限度", en: "Limit"),
        limits.isEmpty ? nil : value.limits.map(\.phrase).enumerated())
      screen.field(
        Phrase(zh: "自", en: "From"), value.from?.phrase(in: value.scope.words))
      screen.field(Phrase(zh: "至", en: "To"), value.to?.phrase(in: value.scope.words))
      screen.field(
        Phrase(zh: "由谁办理", en: "Who acts"), value.who?.phrase(in: value.scope.words))
      screen.field(Phrase(zh: "后果", en: "If not"), value.consequence)
      screen.field(Phrase(zh: "违反时", en: "A breach is"), value.severity)
      screen.field(Phrase(zh: "核对", en: "Wording"), value.confidence.phrase)
      screen.field(Phrase(zh: "施行", en: "In force from"), validFrom?.description)
      for means in value.means { screen.bullet(means.phrase(in: value.scope.words)) }
    }
  }
}

extension Rule {
  /// What follows where it is not kept; of a rule that nobody can break nothing is said.
  fileprivate var consequence: Phrase? {
    switch otherwise {
    case .notRead: Phrase(zh: "有关条文未核对", en: "the articles on it were not read")
    case .some(let consequence): consequence.phrase
    case nil where who == nil || who == .nobody: nil
    case nil: Phrase(zh: "所查条文未规定", en: "the texts that were read name nothing")
    }
  }
}

/// Many rules, law by law.
struct RuleListView: Encodable {
  let rules: [RuleView]

  private enum CodingKeys: CodingKey {
    case rules
  }

  private let values: [Rule]

  init(_ values: [Rule], in language: Language) {
    self.values = values
    rules = values.map { RuleView($0, in: language) }
  }

  private var sheet: Sheet {
    Sheet(
      rules,
      [
        ("rule", { $0.rule }), ("law", { $0.law }), ("article", { $0.article }),
        ("kind", { $0.kind }), ("limits", { $0.limits.joined(separator: "; ") }),
        ("severity", { $0.severity }), ("confidence", { $0.confidence }),
        ("checked", { String($0.checked) }), ("demand", { $0.demand }),
        ("who", { $0.who }), ("consequence", { $0.consequence }),
      ])
  }

  var answer: Answer {
    Answer(self, sheet: sheet) { screen in
      screen.table(
        values,
        [
          Column(Phrase(zh: "规则", en: "Rule"), .usually(16)) { $0.id },
          Column(Phrase(zh: "依据", en: "Basis"), .flexible) { $0.basis.phrase },
          Column(Phrase(zh: "要求", en: "Demand"), .flexible) { $0.demand },
          Column(Phrase(zh: "核查", en: "Checked")) {
            $0.isChecked ? Phrase(zh: "是", en: "yes") : Phrase(zh: "否", en: "no")
          },
        ])
    }
  }
}
