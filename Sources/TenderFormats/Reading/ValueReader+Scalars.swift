import TenderDomain

extension ValueReader {
  /// A text that is not blank. Without quotes any word is one: `0999-5550101`, `2026-05-16`, `yes`.
  package func text() -> String? {
    switch element.content {
    case .plain(let text), .quoted(let text):
      if text.contains(where: { !$0.isWhitespace }) { return text }
      fault(Phrase(zh: "不能为空", en: "must not be empty"))
    case .absent, .list, .mapping:
      fault(expected: Phrase(zh: "文字", en: "a text"))
    }
    return nil
  }

  /// A text that a type of the domain parses; its `InvalidValue` becomes the fault.
  package func value<Value>(_ parse: (String) throws -> Value) -> Value? {
    text().flatMap { parsed($0, parse) }
  }

  /// A whole number without quotes, in ASCII digits, without leading zeros.
  package func integer(in range: ClosedRange<Int>) -> Int? {
    let expected = Phrase(
      zh: "\(range.lowerBound)至\(range.upperBound)的整数",
      en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    guard case .integer(let number) = scalarOfCoreSchema, range.contains(number) else {
      fault(expected: expected)
      return nil
    }
    return number
  }

  /// A number such as `123` or `123.45` without quotes or exponent, parsed from its digits.
  ///
  /// It never passes through binary floating point, so `0.10` stays what was written.
  package func number<Value>(_ parse: (String) throws -> Value) -> Value? {
    guard let text = plainText, Scalar.isDecimal(text) else {
      fault(expected: Phrase(zh: "数字，例如 123.45", en: "a number such as 123.45"))
      return nil
    }
    guard text.utf8.count(where: { (0x30...0x39).contains($0) }) <= Self.mostDigits else {
      fault(
        expected: Phrase(
          zh: "最多 \(Self.mostDigits) 位的数字；账号、编号等请加引号",
          en:
            "a number of at most \(Self.mostDigits) digits; if it is an account or a name, write it "
            + "in quotes"))
      return nil
    }
    return parsed(text, parse)
  }

  /// More digits do not survive a reader of JSON that takes them for a binary fraction.
  private static let mostDigits = 15

  /// `true` or `false`.
  package func truth() -> Bool? {
    guard case .truth(let truth) = scalarOfCoreSchema else {
      fault(expected: Phrase("true / false"))
      return nil
    }
    return truth
  }

  /// A text, number or truth value, whichever is written.
  package func scalar() -> Scalar? {
    scalarOfCoreSchema ?? text().map(Scalar.text)
  }

  /// One of the words that name the cases of a type.
  package func choice<Value: CaseIterable & RawRepresentable<String>>(
    _ type: Value.Type = Value.self
  ) -> Value? {
    choice(among: Value.allCases.map { ($0.rawValue, $0) })
  }

  /// One of the given words.
  package func choice<Value>(among choices: [(word: String, value: Value)]) -> Value? {
    guard let text = text() else { return nil }
    if let choice = choices.first(where: { $0.word == text }) { return choice.value }
    let words = choices.map(\.word)
    fault(
      expected: Phrase(
        zh: words.joined(separator: "、") + "之一", en: "one of " + words.joined(separator: ", ")),
      suggestion: LawWords.phrase(for: text) ?? Suggestion.phrase(for: text, among: words))
    return nil
  }

  /// A text without quotes. Of a number in JSON its digits: other programs make 3e-05 of 0.00003.
  private var plainText: String? {
    guard case .plain(let text) = element.content else { return nil }
    return reading.isJSON ? Scalar.digits(ofExponent: text) ?? text : text
  }

  /// What is written there, whatever is expected.
  var scalarAsWritten: Scalar? { scalarOfCoreSchema }

  private var scalarOfCoreSchema: Scalar? {
    switch element.content {
    case .plain: plainText.map(Scalar.init(plain:))
    case .quoted(let text): .text(text)
    case .absent, .list, .mapping: nil
    }
  }

  private func parsed<Value>(_ text: String, _ parse: (String) throws -> Value) -> Value? {
    do {
      return try parse(text)
    } catch let error as InvalidValue {
      fault(.read(error.read, expected: error.expected))
    } catch let error as any Explained {
      fault(error.message, suggestion: error.hint)
    } catch {
      fault(Phrase("\(error)"))
    }
    return nil
  }
}
