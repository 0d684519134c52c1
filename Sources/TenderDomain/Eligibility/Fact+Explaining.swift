/// What became of a test of a recorded fact.
public enum FactReason: Hashable, Sendable {
  case holds(Fact, FactTest)
  case fails(Fact, FactTest)
  /// Not recorded; perhaps under another name, which no requirement asks for.
  case missing(Identifier<Fact>, FactTest, similar: Identifier<Fact>?)
  /// Whether the recorded value will do, only a person can say.
  case unclear(Fact, FactTest, Doubt)
}

extension FactReason: Explanation {
  func sentence(in language: Language) -> String {
    let asked = test.text(in: language)
    switch self {
    case .holds(let fact, _):
      let found = fact.text(in: language)
      return language(zh: "\(found)，符合要求（\(asked)）", en: "\(found), as asked for (\(asked))")
    case .fails(let fact, _):
      let found = fact.text(in: language)
      return language(zh: "\(found)，要求为：\(asked)", en: "\(found); asked for is \(asked)")
    case .missing(let name, _, let similar):
      let name = name.phrase[language]
      return language(
        zh: "未登记\(name)，要求为：\(asked)", en: "\(name) is not recorded; asked for is \(asked)")
        + (similar.map { Doubt.name($0.text, in: language) } ?? "")
    case .unclear(let fact, _, .otherKind):
      let found = fact.text(in: language)
      let kind = test.kindOfValue[language]
      return language(
        zh: "\(found)，登记的是\(fact.value.kind.zh)，无法与要求（\(asked)）比较，须为\(kind)",
        en: "\(found), \(fact.value.kind.en), which cannot be compared with \(asked), \(kind)")
    case .unclear(let fact, _, let doubt):
      let found = fact.text(in: language)
      let why = doubt.text(in: language)
      return language(
        zh: "\(found)，要求为：\(asked)；\(why)", en: "\(found); asked for is \(asked): \(why)")
    }
  }

  private var test: FactTest {
    switch self {
    case .holds(_, let test), .fails(_, let test), .missing(_, let test, _),
      .unclear(_, let test, _):
      test
    }
  }

  var evidence: [Phrase] {
    switch self {
    case .holds(let fact, _), .fails(let fact, _), .unclear(let fact, _, _): [fact.phrase]
    case .missing: []
    }
  }

  var remedy: Phrase {
    switch self {
    case .missing(let name, _, _):
      Phrase(
        zh: "用 tender bidder update 登记 \(name)", en: "record \(name) with tender bidder update")
    case .holds(let fact, _), .fails(let fact, _):
      Phrase(
        zh: "若登记有误，用 tender bidder update 更正 \(fact.name)",
        en: "if recorded wrongly, correct \(fact.name) with tender bidder update")
    case .unclear(let fact, let test, .otherKind):
      Phrase(
        zh: "用 tender bidder update 把 \(fact.name) 登记为\(test.kindOfValue.zh)，或由人认定",
        en: "record \(fact.name) as \(test.kindOfValue.en) with tender bidder update, "
          + "or a person decides")
    case .unclear(let fact, _, let doubt): doubt.remedy(for: fact)
    }
  }
}

extension Fact {
  var phrase: Phrase { Phrase(text(in:)) }

  func text(in language: Language) -> String {
    let (name, value) = (name.phrase[language], value.text(in: language))
    return language(zh: "\(name)为 \(value)", en: "\(name) is \(value)")
  }
}

extension FactTest {
  /// What is asked for.
  public var phrase: Phrase { Phrase(text(in:)) }

  func text(in language: Language) -> String {
    switch self {
    case .is(let value): return value.text(in: language)
    case .isOneOf(let values) where values.count == 1: return values[0].text(in: language)
    case .isOneOf(let values):
      let list = language.list(values.map { $0.text(in: language) })
      return language(zh: "\(list) 之一", en: "one of \(list)")
    case .contains(let values, let atLeast, let atMost):
      let list = Phrase.bounded(
        values.map(\.phrase).enumerated(), atLeast: atLeast, atMost: atMost)[language]
      return language(zh: "包含 \(list)", en: "a list with \(list)")
    case .within(let values):
      let list = language.list(values.map { $0.text(in: language) })
      return language(zh: "不超出 \(list)", en: "nothing but \(list)")
    case .atLeast(let limit): return language(zh: "不少于 \(limit)", en: "at least \(limit)")
    case .atMost(let limit): return language(zh: "不超过 \(limit)", en: "at most \(limit)")
    case .onOrAfter(let day): return language(zh: "\(day) 或以后", en: "\(day) or later")
    case .onOrBefore(let day): return language(zh: "\(day) 或以前", en: "\(day) or earlier")
    case .yearsAtLeast(let years):
      return language(
        zh: "距截止日满 \(years) 年的日期",
        en: "a date at least \(years) \(years == 1 ? "year" : "years") before closing")
    case .recorded: return language(zh: "已登记", en: "that it is recorded")
    }
  }

  /// The kind of value that can be compared.
  fileprivate var kindOfValue: Phrase {
    switch self {
    case .is(let wanted): wanted.kind
    case .isOneOf(let wanted):
      wanted.map(\.kind).withoutRepetition().joined(by: Phrase(zh: "或", en: " or "))
    case .contains, .within: Phrase(zh: "列表", en: "a list")
    case .atLeast, .atMost: Phrase(zh: "数字", en: "a number")
    case .onOrAfter, .onOrBefore, .yearsAtLeast:
      Phrase(zh: "形如 2026-05-16 的日期", en: "a date such as 2026-05-16")
    case .recorded: Phrase(zh: "任何值", en: "any value")
    }
  }
}

extension FactValue {
  /// What kind of value it is.
  fileprivate var kind: Phrase {
    switch self {
    case .text: Phrase(zh: "文字", en: "a text")
    case .number: Phrase(zh: "数字", en: "a number")
    case .truth: Phrase(zh: "是否值（true 或 false）", en: "a truth (true or false)")
    case .list: Phrase(zh: "列表", en: "a list")
    }
  }
}
