/// The laws that a page has named: in English each bears its Chinese name the first time only.
///
///     Bidding Law (招标投标法) art. 24; Bidding Law art. 46
public struct LawsNamed: Sendable {
  private var names: Set<String> = []

  private static let opening = UInt8(ascii: "(")

  public init() {}

  /// The text without the Chinese names of laws that were named before.
  public mutating func once(_ text: String, in language: Language) -> String {
    guard language == .en, text.utf8.contains(Self.opening) else { return text }
    // By bytes: a long table has a hundred thousand cells, and brackets are ASCII.
    var (result, rest) = ("", text[...])
    while let opening = rest.utf8.firstIndex(of: Self.opening) {
      let inner = rest[rest.utf8.index(after: opening)...]
      result += rest[..<opening]
      guard let first = inner.utf8.first, first >= 0x80,
        let closing = inner.utf8.firstIndex(of: UInt8(ascii: ")")),
        let law = Law.byName[String(inner[..<closing])], result.hasSuffix("\(law.english) ")
      else {
        result.append("(")
        rest = inner
        continue
      }
      if names.insert(law.name).inserted {
        result += rest[opening...closing]
      } else {
        result.removeLast()
      }
      rest = inner[inner.index(after: closing)...]
    }
    return result + rest
  }
}
