/// What became of a test of a recorded fact.
public enum FactReason: Hashable, Sendable {
  case holds(Fact, FactTest)
  case fails(Fact, FactTest)
  case missing(Identifier<Fact>, FactTest)
  /// The recorded value is of a kind that the test cannot compare.
  case notComparable(Fact, FactTest)
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
    case .missing(let name, _):
      let name = name.phrase[language]
      return language(
        zh: "未登记\(name)，要求为：\(asked)", en: "\(name) is not recorded; asked for is \(asked)")
    case .notComparable(let fact, _):
      let found = fact.text(in: language)
      return language(
        zh: "\(found)，无法与要求（\(asked)）比较",
        en: "\(found), which cannot be compared with \(asked)")
    }
  }

  private var test: FactTest {
    switch self {
    case .holds(_, let test), .fails(_, let test), .missing(_, let test),
      .notComparable(_, let test):
      test
    }
  }

  var evidence: [Phrase] {
    switch self {
    case .holds(let fact, _), .fails(let fact, _), .notComparable(let fact, _): [fact.phrase]
    case .missing: []
    }
  }

  var remedy: Phrase {
    switch self {
    case .missing(let name, _):
      Phrase(
        zh: "用 tender bidder update 登记 \(name)", en: "record \(name) with tender bidder update")
    case .holds(let fact, _), .fails(let fact, _):
      Phrase(
        zh: "若登记有误，用 tender bidder update 更正 \(fact.name)",
        en: "if recorded wrongly, correct \(fact.name) with tender bidder update")
    case .notComparable(let fact, let test):
      Phrase(
        zh: "用 tender bidder update 把 \(fact.name) 登记为\(test.kindOfValue.zh)，或由人认定：tender decide",
        en: "record \(fact.name) as \(test.kindOfValue.en) with tender bidder update, "
          + "or a person decides: tender decide")
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
    case .contains(let values):
      let list = language.list(values.map { $0.text(in: language) })
      return language(zh: "包含 \(list)", en: "a list with \(list)")
    case .atLeast(let limit): return language(zh: "不少于 \(limit)", en: "at least \(limit)")
    case .atMost(let limit): return language(zh: "不超过 \(limit)", en: "at most \(limit)")
    case .onOrAfter(let day): return language(zh: "\(day) 或以后", en: "\(day) or later")
    case .onOrBefore(let day): return language(zh: "\(day) 或以前", en: "\(day) or earlier")
    }
  }

  /// The kind of value that can be compared.
  fileprivate var kindOfValue: Phrase {
    switch self {
    case .is, .isOneOf: Phrase(zh: "单个值", en: "a single value")
    case .contains: Phrase(zh: "列表", en: "a list")
    case .atLeast, .atMost: Phrase(zh: "数字", en: "a number")
    case .onOrAfter, .onOrBefore: Phrase(zh: "形如 2026-05-16 的日期", en: "a date such as 2026-05-16")
    }
  }
}
