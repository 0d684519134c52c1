/// The size of a firm, and how long it has been there.
extension RuleCheck {
  /// The six measures of size of 财政部令第87号 17.
  static let scaleConditions = RuleCheck { _, subject in
    subject.scaleRemarks { $0.isOfSix }
  }

  /// 财库〔2020〕46号 5 knows further measures; in a tender it speaks of those alone.
  static let scaleByAnyMethod = RuleCheck { _, subject in
    let isTender = subject.definition.regime.contains(.governmentTender)
    return subject.scaleRemarks { !(isTender && $0.isOfSix) }
  }

  /// 经营年限, and a number of years since founding or in business; the years of a person are none.
  static let yearsInBusiness = suggestion(
    zh: "不得设置成立或经营年限门槛", en: "years since founding or in business may be no threshold"
  ) { asked in
    guard asked.isCondition else { return nil }
    let text = asked.text
    if let word = asked.first(of: ["经营年限", "成立年限", "注册年限", "从业年限", "营业年限"]) {
      return text.namesPerson ? nil : word
    }
    guard text.contains("年") else { return nil }
    let years =
      /(成立|注册|经营|从业|从事|设立|开业)[^,;.\n]{0,10}?(满 ?([0-9]+|[一二两三四五六七八九十]+) ?(周)?年|([0-9]+|[一二两三四五六七八九十]+) ?(周)?年\(?(及|含)?\)?以上)/
    let threshold =
      /(成立|注册|经营|从业|设立|开业)[^,;.\n]{0,6}?(不少于|不低于|不短于|超过|达到|至少|≥|>=) ?([0-9]+|[一二两三四五六七八九十]+) ?(周)?年/
    let found =
      text.firstMatch(of: years).map { String($0.0) }
      ?? text.firstMatch(of: threshold).map { String($0.0) }
    return found.flatMap { text.clause(of: $0).namesPerson ? nil : $0 }
  }
}

/// A measure of the size of a firm that a condition names.
private struct ScaleMeasure {
  /// As it stands in the condition.
  let word: String
  let isOfSix: Bool
  /// Whether the definition itself asks for a number, and not a sentence.
  let isStated: Bool
}

extension DefinitionCheck.Subject {
  fileprivate func scaleRemarks(where speaks: (ScaleMeasure) -> Bool) -> [RuleRemark] {
    asked.compactMap { text in
      guard let measure = text.scaleMeasure, speaks(measure) else { return nil }
      guard measure.isStated else {
        return [text].suggestions(of: noSize) { _ in measure.word }.first
      }
      return RuleRemark(
        .suspicious, zh: "\(text.name.zh)以“\(measure.word)”的数额为条件：\(noSize.zh)",
        en: "\(text.name.en) asks for a number of “\(measure.word)”: \(noSize.en)")
    }
  }
}

private let noSize = Phrase(
  zh: "不得以规模条件限制供应商", en: "the size of a supplier may be no condition")

extension AskedText {
  fileprivate var scaleMeasure: ScaleMeasure? {
    if let name = requirement?.expect.leaves.compactMap(\.scaleFact).first {
      return ScaleMeasure(word: name.text, isOfSix: name.isOfSix, isStated: true)
    }
    guard isCondition else { return nil }
    return text.measure(of: ScaleWords.six, isOfSix: true)
      ?? text.measure(of: ScaleWords.others, isOfSix: false)
  }
}

private enum ScaleWords {
  static let six = [
    "注册资本", "注册资金", "实缴资本", "资产总额", "总资产", "营业收入", "营业额", "从业人员", "员工", "职工", "社保人数",
    "利润", "纳税额",
  ]
  static let others = ["净资产", "资产负债率", "流动比率", "速动比率", "资产收益率", "现金流"]

  static let facts: [(text: String, isOfSix: Bool)] = [
    ("registeredcapital", true), ("paidincapital", true), ("totalassets", true), ("assets", true),
    ("turnover", true), ("revenue", true), ("operatingincome", true), ("annualturnover", true),
    ("employees", true), ("staffcount", true), ("headcount", true), ("profit", true),
    ("netprofit", true), ("taxpaid", true), ("taxes", true), ("netassets", false),
    ("debtratio", false), ("liabilityratio", false),
  ]

  /// Words beside which 从业人员 are persons for the project and no measure of the firm.
  static let persons = [
    "项目", "拟派", "派驻", "投入", "配备", "驻场", "持证", "持有", "健康证", "名单", "上岗", "资格证",
  ]
}

extension Expectation {
  /// The measure of size of which it asks for a number.
  fileprivate var scaleFact: (text: String, isOfSix: Bool)? {
    guard case .fact(let name, let test) = self, test.asksForNumber else { return nil }
    let folded = FoldedText(name.text).string.filter { $0.isLetter }
    if let known = ScaleWords.facts.first(where: { folded == $0.text }) {
      return (name.text, known.isOfSix)
    }
    if ScaleWords.six.contains(where: folded.contains) { return (name.text, true) }
    return ScaleWords.others.contains(where: folded.contains) ? (name.text, false) : nil
  }
}

extension FactTest {
  /// Whether it compares with a number, and not with a day or a text.
  fileprivate var asksForNumber: Bool {
    switch self {
    case .atLeast, .atMost, .is(.number): true
    default: false
    }
  }
}

extension String {
  /// A measure with a number beside it, or with words that set a limit.
  fileprivate func measure(of measures: [String], isOfSix: Bool) -> ScaleMeasure? {
    let text = without(["利润表", "利润率表", "纳税证明", "依法纳税"])
    for measure in measures {
      guard let range = text.firstRange(of: measure) else { continue }
      let limited =
        /^[^,;.\n]{0,14}?(不低于|不少于|不小于|不得低于|不得少于|不高于|不超过|达到|以上|超过|大于|≥|>=|[0-9][0-9.,]* ?(万|亿|元|人|名|%)|[一二两三四五六七八九十百千]+(万|亿|元|人|名))/
      let before = /([0-9]|[一二两三四五六七八九十百千]|万|亿|元|人|名)\(?(及|含)?\)?以上的?[^,;.\n]{0,2}$/
      let (head, tail) = (text[..<range.lowerBound], text[range.upperBound...])
      guard tail.firstMatch(of: limited) != nil || head.firstMatch(of: before) != nil else {
        continue
      }
      let clause = text.clause(of: measure)
      if ["从业人员", "员工", "职工"].contains(measure), ScaleWords.persons.contains(where: clause.contains)
      {
        continue
      }
      return ScaleMeasure(word: measure, isOfSix: isOfSix, isStated: false)
    }
    return nil
  }

  /// The part between two marks of punctuation in which a word stands.
  func clause(of word: String) -> String {
    split { ",;.\n".contains($0) }.map(String.init).first { $0.contains(word) } ?? self
  }

  /// Whether a person is spoken of, whose years are no years of a firm.
  fileprivate var namesPerson: Bool {
    [
      "人员", "负责人", "经理", "师", "总监", "员工", "专家", "律师", "驾驶员", "保安员", "技工", "主任", "组长",
    ].contains(where: contains)
  }
}
