extension Expectation {
  /// What is asked for, in words, whatever a bidder has to show for it.
  public var phrase: Phrase {
    switch self {
    case .fact(let name, let test): test.phrase(of: name.phrase)
    case .certificate(let test): test.phrase
    case .declaration(let name):
      Phrase(zh: "声明具备：\(name.phrase.zh)", en: "the bidder declares \(name.phrase.en)")
    case .document(let item): Phrase(zh: "提交资料 \(item)", en: "document \(item) is handed in")
    case .noRecord(let test): test.phrase
    case .judgement(let question):
      Phrase(zh: "由人认定：\(question)", en: "a person decides: \(question)")
    case .all(let parts): .listing(parts, as: Phrase(zh: "全部满足", en: "all of"))
    case .any(let parts): .listing(parts, as: Phrase(zh: "满足其一", en: "any of"))
    case .not(let part): .listing([part], as: Phrase(zh: "不属于", en: "not"))
    }
  }
}

extension Phrase {
  /// In parentheses, so that lists within lists stay apart.
  fileprivate static func listing(_ parts: [Expectation], as lead: Phrase) -> Phrase {
    let list = parts.map(\.phrase).joined()
    return Phrase(zh: "\(lead.zh)（\(list.zh)）", en: "\(lead.en) (\(list.en))")
  }
}

extension FactTest {
  fileprivate func phrase(of fact: Phrase) -> Phrase {
    switch self {
    case .isOneOf(let values) where values.count == 1: FactTest.is(values[0]).phrase(of: fact)
    case .is(let value):
      Phrase(zh: "\(fact.zh)为 \(value.phrase.zh)", en: "\(fact.en) is \(value.phrase.en)")
    case .isOneOf(let values):
      .comparing(fact, zh: "为以下之一：", en: "is one of", values.map(\.phrase).enumerated())
    case .contains(let values, let atLeast, let atMost):
      .comparing(
        fact, zh: "包含 ", en: "contains",
        .bounded(values.map(\.phrase).enumerated(), atLeast: atLeast, atMost: atMost))
    case .within(let values):
      .comparing(fact, zh: "不超出 ", en: "is nothing but", values.map(\.phrase).enumerated())
    case .atLeast(let limit): .comparing(fact, zh: "不少于 ", en: "is at least", Phrase("\(limit)"))
    case .atMost(let limit): .comparing(fact, zh: "不超过 ", en: "is at most", Phrase("\(limit)"))
    case .onOrAfter(let day): .comparing(fact, zh: "不早于 ", en: "is on or after", Phrase("\(day)"))
    case .onOrBefore(let day): .comparing(fact, zh: "不晚于 ", en: "is on or before", Phrase("\(day)"))
    case .yearsAtLeast(let years):
      Phrase(
        zh: "\(fact.zh)距截止日满 \(years) 年",
        en: "\(fact.en) is at least \(years) \(years == 1 ? "year" : "years") before closing")
    case .recorded: Phrase(zh: "已登记\(fact.zh)", en: "\(fact.en) is recorded")
    }
  }
}

extension Phrase {
  fileprivate static func comparing(
    _ fact: Phrase, zh: String, en: String, _ value: Phrase
  ) -> Phrase {
    Phrase(zh: fact.zh + zh + value.zh, en: "\(fact.en) \(en) \(value.en)")
  }
}

extension Phrase {
  /// `至少 2 项：甲、乙`; a list without bounds stays as it is.
  static func bounded(_ list: Phrase, atLeast: Int?, atMost: Int?) -> Phrase {
    let bounds: [Phrase] = [
      atLeast.map { Phrase(zh: "至少 \($0) 项", en: "at least \($0)") },
      atMost.map { Phrase(zh: "至多 \($0) 项", en: "at most \($0)") },
    ].compactMap { $0 }
    guard !bounds.isEmpty else { return list }
    let bound = bounds.joined(by: Phrase(zh: "、", en: " and "))
    return Phrase(zh: "其中\(bound.zh)：\(list.zh)", en: "\(bound.en) of \(list.en)")
  }
}

extension CertificateTest {
  fileprivate var phrase: Phrase {
    let days = (validOn ?? [.submission]).map(\.phrase).enumerated()
    return [
      Phrase(zh: "持有证书 \(kind.phrase.zh)", en: "certificate \(kind.phrase.en)"),
      grade.map {
        Phrase(
          zh: "等级 \($0.atLeast)及以上（由高到低：\($0.scaleText)）",
          en: "grade \($0.atLeast) or better (best first: \($0.scaleText))")
      },
      scope.isEmpty ? nil : Phrase(zh: "范围含 \(scope.list.zh)", en: "covering \(scope.list.en)"),
      issuer.map { Phrase(zh: "由\($0)颁发", en: "issued by \($0)") },
      Phrase(zh: "\(days.zh)日有效", en: "valid on the day of \(days.en)"),
    ].compactMap { $0 }.joined(by: Phrase(zh: "，", en: ", "))
  }
}
