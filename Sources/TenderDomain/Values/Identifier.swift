/// A short name by which a file refers to something, typed by what it names.
///
/// Letters of any script, digits and `- _ .`; at most 64 characters, so that it is safe in a file
/// name, on a command line and in `ITEM=PATH`. Kept after NFKC: `ＢＺ－０３` is `BZ-03`.
public struct Identifier<Named>: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let text: String

  public init(parsing text: some StringProtocol) throws(InvalidValue) {
    let name = String(text).nfkc
    let isName =
      !name.isEmpty && name.count <= 64 && name.first != "-"
      && name.unicodeScalars.allSatisfy(Self.allows)
    guard isName else {
      throw InvalidValue(
        text,
        expected: Phrase(
          zh: "由字母、数字、汉字及 - _ . 组成的标识，最多 64 个字符",
          en: "an identifier of letters, digits and - _ . with at most 64 characters"))
    }
    self.text = name
  }

  /// An identifier from a place that has checked it already: the store, or our own tables.
  public init(trusted text: String) {
    self.text = text
  }

  public var description: String { text }

  public static func < (a: Self, b: Self) -> Bool {
    a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
  }

  /// Whether it differs in the case of its letters at most; where names are compared, they are one.
  func isAlike(_ other: Self) -> Bool {
    self == other
      || text.utf8.count == other.text.utf8.count && text.lowercased() == other.text.lowercased()
  }

  private static func allows(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": true
    default: scalar.value >= 0x80 && scalar.properties.isAlphabetic
    }
  }
}

extension Identifier: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(trusted: try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
