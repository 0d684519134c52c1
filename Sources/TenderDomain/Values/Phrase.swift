/// A language the program speaks.
public enum Language: String, Hashable, Sendable, CaseIterable {
  case zh, en
}

extension Language {
  /// The text in this language. The other stands beside it, and is not put together.
  ///
  ///     language(zh: "等级 \(grade)", en: "grade \(grade)")
  public func callAsFunction(
    zh: @autoclosure () -> String, en: @autoclosure () -> String
  ) -> String {
    switch self {
    case .zh: zh()
    case .en: en()
    }
  }

  /// The texts as one enumeration: `甲、乙` and `a, b`.
  func list(_ texts: some Sequence<String>) -> String {
    texts.joined(separator: self(zh: "、", en: ", "))
  }
}

/// One sentence in both languages, side by side, so that neither can be forgotten.
public struct Phrase: Hashable, Sendable {
  public let zh: String
  public let en: String

  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// A phrase that reads alike in both languages: a number, a date, a name.
  public init(_ both: String) {
    self.init(zh: both, en: both)
  }

  /// A phrase that is put together by one rule in either language.
  init(_ text: (Language) -> String) {
    self.init(zh: text(.zh), en: text(.en))
  }

  public subscript(language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}

extension [Phrase] {
  /// The phrases as one enumeration: `甲、乙` and `a, b`.
  public func enumerated() -> Phrase {
    joined(by: Phrase(zh: "、", en: ", "))
  }

  /// The first of them, and how many more there are: `甲、乙等共 9 项` and `a, b and 7 more`.
  public func enumerated(atMost count: Int) -> Phrase {
    guard self.count > count else { return enumerated() }
    let first = Array(prefix(count)).enumerated()
    return Phrase(
      zh: "\(first.zh)等共 \(self.count) 项", en: "\(first.en) and \(self.count - count) more")
  }

  /// The phrases one after the other, with `separator` between them.
  public func joined(by separator: Phrase) -> Phrase {
    var (zh, en) = ("", "")
    for index in indices {
      if index > startIndex {
        zh += separator.zh
        en += separator.en
      }
      zh += self[index].zh
      en += self[index].en
    }
    return Phrase(zh: zh, en: en)
  }
}
