/// Conditions that shut bidders out.
extension RuleCheck {
  /// Words that the lists of 招标投标法实施条例 32 and 政府采购法实施条例 20 have in mind.
  ///
  /// The legal form is in either list, in the first for mandatory tenders only.
  static let discrimination = RuleCheck { _, subject in
    let suspects = subject.conditions.compactMap { condition in
      suspicious.first(where: condition.text.contains).map { (condition.name, $0) }
    }
    let restricted = subject.definition.requirements.filter(\.restrictsLegalForm)
    let forms = RuleScope.legalForm.binds(subject.definition.regime) ? restricted : []
    return (suspects + forms.map { ($0.name, "组织形式") }).map { name, word in
      RuleRemark(
        .suspicious, zh: "\(name.zh) 涉及“\(word)”：可能以不合理条件限制、排斥投标人，请核对",
        en: "\(name.en) is about “\(word)”: it may shut out bidders by an unreasonable condition, "
          + "check it")
    }
  }

  private static let suspicious = [
    "注册地", "本地注册", "本地企业", "本省企业", "本市企业", "本县企业", "本地区企业", "外地企业", "所有制",
    "国有企业", "民营企业", "指定品牌", "特定品牌", "原产地", "本地业绩", "本省业绩", "本市业绩",
  ]

  /// The six measures of size of 财政部令第87号 17.
  static let scaleConditions = RuleCheck { _, subject in
    subject.requirementTexts.compactMap { name, text in
      measuresOfSize.first(where: text.contains).map { word in
        RuleRemark(
          .suspicious, zh: "\(name.zh) 以“\(word)”为条件：不得以规模条件限制供应商",
          en: "\(name.en) is about “\(word)”: the size of a supplier may be no condition")
      }
    }
  }

  private static let measuresOfSize = [
    "注册资本", "注册资金", "资产总额", "营业收入", "从业人员", "利润", "纳税额", "registeredCapital",
    "totalAssets", "turnover", "employees", "profit",
  ]
}

extension DefinitionCheck.Subject {
  /// What is asked of bidders, each with its name and its words.
  fileprivate var requirementTexts: [(name: Phrase, text: String)] {
    definition.requirements.map { requirement in
      let words = requirement.expect.leaves.compactMap(\.words)
      return (
        requirement.name,
        ([requirement.title.string] + words).joined(separator: "\n")
      )
    }
  }

  /// Requirements, and documents that all bidders have to bring.
  fileprivate var conditions: [(name: Phrase, text: String)] {
    requirementTexts
      + definition.documents.map { document in
        (
          Phrase(zh: "资料 \(document.id)", en: "document \(document.id)"),
          [document.title.string, document.description?.string ?? ""].joined(separator: "\n")
        )
      }
  }
}

extension Expectation {
  fileprivate var words: String? {
    switch self {
    case .fact(let name, _): name.text
    case .judgement(let text): text.string
    default: nil
    }
  }
}

extension RuleScope {
  /// Whom the lists keep from choosing bidders by their legal form.
  fileprivate static let legalForm = RuleScope(
    RuleScope.government.regimes + [.biddingMandatory], zh: "", en: "")
}

extension Requirement {
  fileprivate var name: Phrase { Phrase(zh: "资格条件 \(id)", en: "requirement \(id)") }

  fileprivate var restrictsLegalForm: Bool {
    criterion == nil && expect.legalForms != nil
  }
}
