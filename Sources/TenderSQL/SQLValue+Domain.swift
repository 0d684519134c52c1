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
  /// A time that people write: nothing else was ever stored, and more could not be reckoned with.
  func instant(_ column: Int) throws -> Instant {
    let time = Instant(microseconds: try integer(column))
    guard times.contains(time) else {
      throw StoreError(.unreadableRow, "time \(time.microseconds)")
    }
    return time
  }

  func optionalInstant(_ column: Int) throws -> Instant? {
    isNull(column) ? nil : try instant(column)
  }

  func day(_ column: Int) throws -> Day {
    let number = try integer(column)
    guard let number = Int32(exactly: number), days.contains(number) else {
      throw StoreError(.unreadableRow, "day \(number)")
    }
    return Day(number: number)
  }

  /// A number of something, which can go on by one.
  func count(_ column: Int) throws -> Int64 {
    let number = try integer(column)
    guard (0...StoredColumn.most).contains(number) else {
      throw StoreError(.unreadableRow, "\(number)")
    }
    return number
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

  func money(_ amount: Int, _ currency: Int) throws -> Money {
    let (amount, currency) = (try text(amount), try text(currency))
    do {
      return try Money(amount: Decimal(parsing: amount), currency: currency)
    } catch {
      throw StoreError(.unreadableRow, "\(amount) \(currency)")
    }
  }

  func refusal(_ code: Int, _ compared: Int) throws -> ReceivingRefusal {
    let (code, compared) = (try text(code), try text(compared))
    do {
      return try ReceivingRefusal(code: code, compared: compared)
    } catch {
      throw StoreError(.unreadableRow, "refusal \(code) \(compared)")
    }
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

/// From the year 1 to the year 9999.
private let days: ClosedRange<Int32> = -719_162...2_932_896

private let times =
  Instant(
    microseconds: -62_135_683_200_000_000)...Instant(
    microseconds: 253_402_387_199_999_999)
