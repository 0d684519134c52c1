extension Tender {
  /// The number by which an office knows a tender, e.g. `XPZY-2026-001` or `豫财招标〔2026〕12号`.
  public struct Number: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    /// Any visible characters without blanks that could name a file; width makes no difference.
    ///
    /// It is kept after NFKC, so that `云采（2026）7号` and `云采(2026)7号` are one number.
    public init(parsing text: some StringProtocol) throws(InvalidValue) {
      let number = String(text).nfkc
      let isVisible = number.unicodeScalars.allSatisfy { scalar in
        !scalar.properties.isWhitespace
          && !Self.invisible.contains(scalar.properties.generalCategory)
      }
      guard !number.isEmpty, number.count <= 100, isVisible, number.first != "-" else {
        throw InvalidValue(
          text,
          expected: Phrase(
            zh: "不含空白的项目编号，最多 100 个字符，不以 - 开头",
            en: "a tender number without blanks, at most 100 characters, not beginning with -"))
      }
      guard number.canNameFile else {
        throw InvalidValue(
          text,
          expected: Phrase(
            zh: #"能作文件名的项目编号：不含 / \ : * ? " < > |，不以 . 开头或结尾，不是 CON、NUL 等，最多 200 字节"#,
            en: #"a tender number that can be a file name: without / \ : * ? " < > |, "#
              + "not beginning or ending with a point, not CON, NUL and the like, "
              + "at most 200 bytes"))
      }
      self.text = number
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

extension String {
  /// Whether every system takes it for the name of a file, with room left for an ending.
  fileprivate var canNameFile: Bool {
    let stem = prefix { $0 != "." }.lowercased()
    let devices = ["con", "prn", "aux", "nul"]
    let ports = (1...9).flatMap { ["com\($0)", "lpt\($0)"] }
    return utf8.count <= 200 && first != "." && last != "."
      && !unicodeScalars.contains { #"/\:*?"<>|"#.unicodeScalars.contains($0) }
      && !(devices + ports).contains(stem)
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
