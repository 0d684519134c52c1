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

  /// A list of words that are compared. Two in one, parted by a Chinese comma, are a fault.
  package func words(atLeast minimum: Int = 0) -> [Text]? {
    list(atLeast: minimum) { $0.isOneEntry() ? $0.line() : nil }
  }

  /// A list of values as facts hold and tests compare them.
  package func factValues(atLeast minimum: Int = 0) -> [FactValue]? {
    list(atLeast: minimum) { $0.isOneEntry() ? $0.factValue() : nil }
  }

  /// Whether an entry of a list is one; false, with a fault, for `甲，乙` without quotes.
  private func isOneEntry() -> Bool {
    guard case .plain(let text) = element.content,
      let comma = text.first(where: { Self.chineseCommas.contains($0) })
    else { return true }
    fault(
      Phrase(
        zh: "列表中的\(text.quotedForDisplay())含“\(comma)”：若是两项，请用半角逗号“,”分隔；若是一项，请加引号",
        en: "\(text.quotedForDisplay()) in a list has “\(comma)” in it: two entries? write a comma "
          + "“,” between them; one? put it in quotes"))
    return false
  }

  private static let chineseCommas: Set<Character> = ["，", "、", "；", "﹐", "､", "﹑", "﹔"]

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
