/// What the documents say beside the conditions: credit, small firms, personal data.
extension RuleCheck {
  /// No condition by which a firm is refused that is on one of the lists.
  static let creditCheck = RuleCheck { _, subject in
    guard !subject.asked.contains(where: \.speaksOfCredit) else { return [] }
    return [
      RuleRemark(
        .missing, atMost: .warning,
        zh: "未写信用记录的要求：请列为资格条件，如“未被列入失信被执行人、重大税收违法、政府采购严重违法失信名单”，"
          + "并在截止后查询",
        en: "nothing is asked about credit: make it a requirement to be on none of the three lists "
          + "(失信被执行人, 重大税收违法, 政府采购严重违法失信), and look it up after the closing")
    ]
  }

  /// A condition that goes by the credit of a firm, and nothing says where and until when it is
  /// looked up.
  static let creditEvidence = RuleCheck { _, subject in
    let conditions = subject.asked.filter {
      $0.isCondition && $0.speaksOfCredit && !$0.statesLookUp
    }
    guard !conditions.isEmpty, !subject.statesLookUp else { return [] }
    let names = conditions.map(\.name).enumerated()
    return [
      RuleRemark(
        .missing, atMost: .warning,
        zh: "\(names.zh)按信用记录判断，未写查询渠道和截止时点：请写明，如“信用中国、中国政府采购网，以截止当日查询为准”，"
          + "并写明记录如何留存、使用",
        en: "\(names.en) goes by credit, and neither where nor until when it is looked up is said: "
          + "say it, such as 信用中国 and 中国政府采购网 on the day of the closing, and how the look-up "
          + "is kept and used")
    ]
  }

  /// Small purchases are for small firms where they can do it, which a person has to say.
  static let smallFirmReserve = RuleCheck { _, subject in
    let definition = subject.definition
    guard let budget = definition.budget, budget.currency == "CNY", definition.outcome == .award,
      !subject.speaks(of: ["中小企业", "小微企业", "小型企业", "微型企业", "small firm", "small and medium"])
    else { return [] }
    let isOfWorks = subject.bought.dropFirst().contains {
      $0.contains(any: ["工程", "施工", "修缮", "装修"])
    }
    let most: Int64 = isOfWorks ? 4_000_000 : 2_000_000
    guard budget.amount <= Decimal(most) else { return [] }
    return [
      RuleRemark(
        .undetermined, atMost: .info,
        zh: "预算不超过 \(most / 10_000) 万元：适宜由中小企业提供的，应专门面向中小企业采购，请判断并写明",
        en: "the budget is within \(most) yuan: where small and medium firms can do it, it is for "
          + "them alone; decide it and say so")
    ]
  }

  /// Copies of identity cards and the like that are not marked as such.
  static let personalData = RuleCheck { _, subject in
    let documents = subject.definition.documents.filter { !$0.personalData && $0.isOfPerson }
    guard !documents.isEmpty else { return [] }
    let names = documents.map(\.name).enumerated()
    let isGovernment = !Set(subject.definition.regime).isDisjoint(
      with: RuleScope.government.regimes)
    return [
      RuleRemark(
        .missing, atMost: .info,
        zh: "\(names.zh)含个人信息，保存不超过必要的期限\(isGovernment ? "，采购文件至少保存 15 年" : "")："
          + "请写 personalData: true",
        en: "\(names.en): personal data, kept no longer than needed"
          + "\(isGovernment ? " (the papers of a procurement for 15 years)" : ""); state "
          + "personalData: true")
    ]
  }
}

extension AskedText {
  /// In words, or by a look-up of something else than major violations, which 政府采购法 22 asks for.
  fileprivate var speaksOfCredit: Bool {
    let looksUp =
      requirement?.expect.leaves.contains { leaf in
        if case .noRecord(let test) = leaf { test.kind.text != "major-violation" } else { false }
      } ?? false
    return looksUp
      || contains(any: ["信用中国", "失信被执行人", "重大税收违法", "严重违法失信", "信用记录", "不良信用"])
  }
}

extension AskedText {
  /// Whether its look-up has sources, and the day from which it counts.
  fileprivate var statesLookUp: Bool {
    requirement?.expect.leaves.contains { leaf in
      if case .noRecord(let test) = leaf {
        !test.sources.isEmpty && test.lookedUp != nil
      } else {
        false
      }
    } ?? false
  }
}

extension RequestedDocument {
  /// 身份证明 is a letter about an office, and no identity card.
  fileprivate var isOfPerson: Bool {
    let text = FoldedText(title.string).string.without(["身份证明"])
    return ["身份证", "护照", "户口簿", "户口本"].contains(where: text.contains)
  }
}

extension DefinitionCheck.Subject {
  /// Everything that the definition says in words, folded.
  private var everyText: [String] {
    [definition.description.map { FoldedText($0.string).string } ?? ""]
      + (bought + asked).map(\.text)
      + definition.documents.compactMap { $0.description.map { FoldedText($0.string).string } }
  }

  fileprivate func speaks(of words: [String]) -> Bool {
    everyText.contains { text in words.contains { text.lowercased().contains($0) } }
  }

  /// Whether it says where credit is looked up, and until when.
  fileprivate var statesLookUp: Bool {
    speaks(of: ["信用中国", "中国政府采购网", "信用网站"])
      && speaks(of: ["截止时点", "截止时间", "当日", "当天", "查询时间", "查询为准", "查询结果为准"])
  }
}
