extension Tender {
  /// The number by which an office knows a tender, e.g. `XPZY-2026-001` or `豫财招标〔2026〕12号`.
  public struct Number: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    /// Any visible characters without blanks, at most 100.
    public init(parsing text: some StringProtocol) throws(InvalidValue) {
      let isVisible = text.unicodeScalars.allSatisfy { scalar in
        !scalar.properties.isWhitespace
          && !Self.invisible.contains(scalar.properties.generalCategory)
      }
      guard !text.isEmpty, text.count <= 100, isVisible, text.first != "-" else {
        throw InvalidValue(
          text,
          expected: Phrase(
            zh: "不含空白的项目编号，最多 100 个字符，不以 - 开头",
            en: "a tender number without blanks, at most 100 characters, not beginning with -"))
      }
      self.text = String(text)
    }

    /// A number from the store, which checked it when it came in.
    public init(trusted text: String) {
      self.text = text
    }

    /// The number an office assigns by itself: the year and a running count, `T-2026-0007`.
    public init(year: Int, count: Int) {
      let digits = String(count)
      text = "T-\(year)-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    public var description: String { text }

    public static func < (a: Self, b: Self) -> Bool {
      a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
    }

    private static let invisible: Set<Unicode.GeneralCategory> = [
      .control, .format, .surrogate, .privateUse, .unassigned,
    ]
  }
}

extension Tender.Number: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(trusted: try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
