import TenderApplication
import TenderDomain

extension SQLValue {
  static func integer(_ value: Int) -> SQLValue { .integer(Int64(value)) }
  static func text(_ value: Text) -> SQLValue { .text(value.string) }
  static func instant(_ value: Instant) -> SQLValue { .integer(value.microseconds) }
  static func number(_ value: Tender.Number) -> SQLValue { .text(value.text) }

  static func optional(_ value: Int64?) -> SQLValue { value.map { .integer($0) } ?? .null }
  static func optional(_ value: String?) -> SQLValue { value.map { .text($0) } ?? .null }
  static func optional(_ value: Text?) -> SQLValue { optional(value?.string) }
  static func optional(_ value: Instant?) -> SQLValue { optional(value?.microseconds) }
  static func optional(_ value: Day?) -> SQLValue { optional(value.map { Int64($0.number) }) }
}

extension Row {
  func instant(_ column: Int) throws -> Instant {
    Instant(microseconds: try integer(column))
  }

  func optionalInstant(_ column: Int) throws -> Instant? {
    try optionalInteger(column).map { Instant(microseconds: $0) }
  }

  func day(_ column: Int) throws -> Day {
    let number = try integer(column)
    guard let number = Int32(exactly: number) else {
      throw StoreError(.unreadableRow, "day \(number)")
    }
    return Day(number: number)
  }

  func optionalDay(_ column: Int) throws -> Day? {
    isNull(column) ? nil : try day(column)
  }

  func string(_ column: Int) throws -> Text {
    Text(trusted: try text(column))
  }

  func optionalString(_ column: Int) throws -> Text? {
    isNull(column) ? nil : try string(column)
  }

  func period(_ opens: Int, _ closes: Int) throws -> Period? {
    guard let begin = try optionalInstant(opens), let end = try optionalInstant(closes) else {
      return nil
    }
    return Period(opens: begin, closes: end)
  }

  /// A closed set of words. A word that is not in it is a row that no longer parses.
  func word<Word: RawRepresentable<String>>(
    _ column: Int, as type: Word.Type = Word.self
  ) throws -> Word {
    try known(text(column))
  }

  /// Several of them, separated by blanks.
  func words<Word: RawRepresentable<String>>(
    _ column: Int, as type: Word.Type = Word.self
  ) throws -> [Word] {
    try text(column).utf8.split(separator: UInt8(ascii: " ")).map {
      try known(String(Substring($0)))
    }
  }

  private func known<Word: RawRepresentable<String>>(_ raw: String) throws -> Word {
    guard let word = Word(rawValue: raw) else {
      throw StoreError(.unreadableRow, "\(Word.self): \(raw)")
    }
    return word
  }
}
