/// What became of a test of a recorded fact.
public enum FactReason: Hashable, Sendable {
  case holds(Fact, FactTest)
  case fails(Fact, FactTest)
  case missing(Identifier<Fact>, FactTest)
  /// The recorded value is of a kind that the test cannot compare.
  case notComparable(Fact, FactTest)
}

extension FactReason: Explanation {
  var sentence: Phrase {
    switch self {
    case .holds(let fact, let test):
      Phrase(
        zh: "\(fact.phrase.zh)，符合要求（\(test.phrase.zh)）",
        en: "\(fact.phrase.en), as asked for (\(test.phrase.en))")
    case .fails(let fact, let test):
      Phrase(
        zh: "\(fact.phrase.zh)，要求为：\(test.phrase.zh)",
        en: "\(fact.phrase.en); asked for is \(test.phrase.en)")
    case .missing(let name, let test):
      Phrase(
        zh: "未登记\(name.phrase.zh)，要求为：\(test.phrase.zh)",
        en: "\(name.phrase.en) is not recorded; asked for is \(test.phrase.en)")
    case .notComparable(let fact, let test):
      Phrase(
        zh: "\(fact.phrase.zh)，无法与要求（\(test.phrase.zh)）比较",
        en: "\(fact.phrase.en), which cannot be compared with \(test.phrase.en)")
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
  var phrase: Phrase {
    Phrase(
      zh: "\(name.phrase.zh)为 \(value.phrase.zh)", en: "\(name.phrase.en) is \(value.phrase.en)")
  }
}

extension FactTest {
  /// What is asked for.
  public var phrase: Phrase {
    switch self {
    case .is(let value): return value.phrase
    case .isOneOf(let values) where values.count == 1: return values[0].phrase
    case .isOneOf(let values):
      let list = values.map(\.phrase).enumerated()
      return Phrase(zh: "\(list.zh) 之一", en: "one of \(list.en)")
    case .contains(let values):
      let list = values.map(\.phrase).enumerated()
      return Phrase(zh: "包含 \(list.zh)", en: "a list with \(list.en)")
    case .atLeast(let limit): return Phrase(zh: "不少于 \(limit)", en: "at least \(limit)")
    case .atMost(let limit): return Phrase(zh: "不超过 \(limit)", en: "at most \(limit)")
    case .onOrAfter(let day): return Phrase(zh: "\(day) 或以后", en: "\(day) or later")
    case .onOrBefore(let day): return Phrase(zh: "\(day) 或以前", en: "\(day) or earlier")
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
