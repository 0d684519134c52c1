/// What a definition asks of bidders, and by what it has them prove it.
extension RuleCheck {
  static let sixConditions = RuleCheck { _, subject in
    let criterion = Criterion.governmentProcurement22.id
    guard !subject.definition.requirements.contains(where: { $0.criterion == criterion }) else {
      return []
    }
    if let inWords = subject.asked.first(where: \.citesArticle22) {
      return [
        RuleRemark(
          .suspicious, atMost: .info,
          zh: "\(inWords.name.zh)引用第二十二条，只能由人整体认定：写 use: \(criterion) 可逐项核查",
          en: "\(inWords.name.en) cites article 22, so a person has to judge it as a whole: state "
            + "use: \(criterion) to have each condition checked")
      ]
    }
    return [
      RuleRemark(
        .missing, atMost: .warning, zh: "未要求《政府采购法》第二十二条的六项条件：请写 use: \(criterion)",
        en: "the six conditions of article 22 are not asked for: state use: \(criterion)")
    ]
  }

  /// Which of the six conditions no document can show.
  static let evidenceOfSix = RuleCheck { _, subject in
    let definition = subject.definition
    let adopted = definition.requirements.filter {
      $0.criterion == Criterion.governmentProcurement22.id
    }
    let conditions = Criterion.governmentProcurement22.requirements.map(\.id)
    let unproven = zip(conditions, proofsOfSix).filter { condition, words in
      adopted.contains { $0.id == condition }
        && !definition.documents.contains { $0.proves(condition, orMentions: words) }
    }.compactMap { condition, _ in conditions.firstIndex(of: condition).map { numerals[$0] } }
    guard !unproven.isEmpty else { return [] }
    let list = unproven.joined()
    return [
      RuleRemark(
        .missing, zh: "引用《政府采购法》第二十二条，但没有资料证明其中\(list)：请在 documents 中列出",
        en: "article 22 is adopted, with no proof asked for \(list): list it under documents")
    ]
  }

  private static let numerals = ["（一）", "（二）", "（三）", "（四）", "（五）", "（六）"]

  /// By what words the title of a document shows that it proves each condition.
  private static let proofsOfSix: [[String]] = [
    ["营业执照", "登记证书", "法人证书", "身份证明", "business licence"],
    ["财务", "审计", "资信", "financial"],
    ["设备", "技术能力", "资质", "资格", "评估师", "业绩", "qualification"],
    ["税", "社保", "社会保障", "tax"],
    ["违法记录", "书面声明", "声明函", "承诺", "信用", "declaration"],
    ["资质", "资格", "许可", "备案", "证书", "certificate"],
  ]

  /// 企业法人 shuts out partnerships, which may appraise as well.
  static let appraiserForm = RuleCheck { _, subject in
    subject.definition.requirements.filter(\.shutsOutPartnerships).map { requirement in
      RuleRemark(
        .suspicious,
        zh: "\(requirement.name.zh)只接受企业法人，排除了合伙形式的评估机构：评估机构依法可以采用合伙形式",
        en:
          "\(requirement.name.en) takes 企业法人 only and so shuts out partnerships, a lawful form of "
          + "an appraisal firm")
    }
  }

  /// A filing that is asked for and that no document shows.
  static let appraiserFiling = RuleCheck { _, subject in
    let documents = subject.definition.documents
    return subject.definition.requirements.filter(\.asksForFiling).filter { requirement in
      !documents.contains { $0.proves(requirement.id, orMentions: ["备案", "filing"]) }
    }.map { requirement in
      RuleRemark(
        .missing, atMost: .warning,
        zh: "\(requirement.name.zh)要求备案，但没有资料证明：请在 documents 中列出备案证明",
        en:
          "\(requirement.name.en) asks for 备案, and no document shows it: list the proof of filing "
          + "under documents")
    }
  }
}

extension AskedText {
  fileprivate var citesArticle22: Bool {
    isCondition && text.contains("政府采购法")
      && (text.contains("二十二条") || text.firstMatch(of: /第 ?22 ?条/) != nil)
  }
}

extension RequestedDocument {
  fileprivate func proves(
    _ requirement: Identifier<Requirement>, orMentions words: [String]
  ) -> Bool {
    proves.contains(requirement)
      || words.contains { word in
        title.string.contains(word) || description?.string.contains(word) == true
      }
  }
}

extension Requirement {
  fileprivate var shutsOutPartnerships: Bool {
    expect.legalForms.map { forms in !forms.contains { $0.contains("合伙") } }
      ?? title.string.contains("企业法人")
  }

  fileprivate var asksForFiling: Bool {
    title.string.contains("备案")
      || expect.leaves.contains { leaf in
        if case .certificate(let test) = leaf { test.kind.text.contains("filing") } else { false }
      }
  }
}

extension Expectation {
  /// The parts that are no connectives.
  var leaves: [Expectation] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.leaves)
    case .not(let part): part.leaves
    case .fact, .certificate, .declaration, .document, .noRecord, .judgement: [self]
    }
  }

  /// The legal forms that will do; nothing where the expectation is about something else.
  var legalForms: [String]? {
    let forms = leaves.compactMap { leaf -> [FactValue]? in
      switch leaf {
      case .fact(Fact.legalForm, .is(let value)): [value]
      case .fact(Fact.legalForm, .isOneOf(let values)): values
      default: nil
      }
    }
    return forms.isEmpty ? nil : forms.joined().compactMap(\.text)
  }
}

extension FactValue {
  fileprivate var text: String? {
    if case .text(let text) = self { text } else { nil }
  }
}

extension TenderDefinition {
  /// Whether appraisal firms are looked for, by what is bought and what is asked of bidders.
  var isAboutAppraisers: Bool {
    let texts = [title] + items.map(\.description) + requirements.map(\.title)
    return texts.contains { FoldedText($0.string).string.speaksOfAppraisers }
      || requirements.flatMap(\.expect.leaves).contains { leaf in
        if case .certificate(let test) = leaf { test.kind.text.contains("apprais") } else { false }
      }
  }
}

extension String {
  /// 评估 alone may be about risks or the environment, which are no business of appraisal firms.
  fileprivate var speaksOfAppraisers: Bool {
    let text = without([
      "风险评估", "环境影响评价", "环境影响评估", "环境评估", "安全评估", "安全评价", "绩效评估", "绩效评价", "信用评级", "信用评估",
      "社会稳定风险", "质量评估", "等级评估", "状况评估", "节能评估",
    ])
    return ["评估机构", "估价机构", "评估师", "估价师"].contains(where: text.contains)
      || text.contains(
        /(房地产|房产|土地|不动产|资产|企业价值|矿业权|矿权|抵押物|抵押品|价值)[^,;.\n]{0,4}?(评估|估价)/)
  }
}
