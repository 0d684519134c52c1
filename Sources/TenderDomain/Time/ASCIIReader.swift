/// Reads a text strictly from the left, byte by byte: no blanks, no signs, no digits but 0 to 9.
///
/// Bytes rather than characters, because `１`, `٣` and a digit with a combining mark are numbers
/// to Unicode and mistakes in a date.
struct ASCIIReader {
  /// The whole text, to be named in an error.
  private let text: String
  private var rest: Substring.UTF8View

  init(_ text: some StringProtocol) {
    self.text = String(text)
    rest = self.text[...].utf8
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// Whether `character` comes next; it is taken only then.
  mutating func takes(_ character: Unicode.Scalar) -> Bool {
    guard let byte = rest.first, UInt32(byte) == character.value else { return false }
    rest.removeFirst()
    return true
  }

  /// The number in exactly `count` digits; nothing when there are fewer.
  mutating func number(ofDigits count: Int) -> Int? {
    let digits = rest.prefix(count)
    guard digits.count == count, digits.allSatisfy(Self.isDigit) else { return nil }
    rest.removeFirst(count)
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// How many digits come next.
  var digitsAhead: Int { rest.prefix(while: Self.isDigit).count }

  /// The error for this text, with what would be right.
  func invalid(_ expected: Phrase) -> InvalidValue {
    InvalidValue(text, expected: expected)
  }

  /// - Throws: `InvalidValue` when anything is left.
  func expectEnd(_ expected: Phrase) throws(InvalidValue) {
    guard isAtEnd else { throw invalid(expected) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte)
  }
}
