/// A text somebody wrote: not empty, no NUL, no blanks around it, at most 10,000 characters.
///
/// Files bring texts to NFC at the border, so two equal texts are equal byte for byte.
public struct Text: Hashable, Sendable, CustomStringConvertible {
  public let string: String

  public init(parsing raw: some StringProtocol) throws(InvalidValue) {
    var trimmed = raw[...]
    while let first = trimmed.first, first.isWhitespace { trimmed.removeFirst() }
    while let last = trimmed.last, last.isWhitespace { trimmed.removeLast() }
    guard !trimmed.isEmpty, trimmed.utf8.count <= 40_000, !trimmed.unicodeScalars.contains("\0")
    else {
      throw InvalidValue(
        raw,
        expected: Phrase(
          zh: "非空文本，最多 10000 个字", en: "a text that is not empty, at most 10,000 characters"))
    }
    string = String(trimmed)
  }

  /// A text from a place that has checked it already: the store, or our own tables.
  public init(trusted string: String) {
    self.string = string
  }

  public var description: String { string }
}

extension Text: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(trusted: try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(string)
  }
}
