package import TenderDomain

extension ValueReader {
  /// A text of one or more lines.
  package func prose() -> Text? {
    value { try Text(parsing: $0) }
  }

  /// A text on one line, such as a title or a name.
  package func line() -> Text? {
    guard let text = prose() else { return nil }
    guard text.string.contains(where: \.isNewline) else { return text }
    fault(expected: Phrase(zh: "不换行的文字", en: "a text on one line"))
    return nil
  }

  /// A list of texts on one line each.
  package func lines(atLeast minimum: Int = 0) -> [Text]? {
    list(atLeast: minimum) { $0.line() }
  }

  package func identifier<Named>() -> Identifier<Named>? {
    value { try Identifier(parsing: $0) }
  }

  package func day() -> Day? {
    value { try Day(parsing: $0) }
  }

  /// A text, number or truth value as facts hold and tests compare them.
  package func factValue() -> FactValue? {
    switch scalar() {
    case .text: line().map { .text($0.string) }
    case .integer, .decimal: number { .number(try Decimal(parsing: $0)) }
    case .truth(let truth): .truth(truth)
    case nil: nil
    }
  }

  /// An amount of money, in CNY when no currency is named: `{amount: 120000.00, currency: CNY}`.
  package func money() -> Money? {
    mapping { money in
      let amount = money.required("amount")
      // By itself, so that a wrong currency is told where it stands.
      let currency = money.optional("currency").map { written in
        written.value { try Money(amount: Decimal(0), currency: $0).currency }
      }
      // In quotes too: a decimal text is how JSON keeps an amount exact.
      return amount?.value {
        try Money(amount: Decimal(parsing: $0), currency: currency.flatMap { $0 } ?? "CNY")
      }
    }
  }
}
