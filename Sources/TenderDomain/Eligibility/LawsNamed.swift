/// The laws that a page has named: in English each bears its Chinese name the first time only.
///
///     Bidding Law (招标投标法) art. 24; Bidding Law art. 46
public struct LawsNamed: Sendable {
  private var names: Set<String> = []

  public init() {}

  /// The text without the Chinese names of laws that were named before.
  public mutating func once(_ text: String, in language: Language) -> String {
    guard language == .en, text.utf8.contains(UInt8(ascii: "(")) else { return text }
    var (result, rest) = ("", text[...])
    while let opening = rest.firstIndex(of: "(") {
      let inner = rest[rest.index(after: opening)...]
      result += rest[..<opening]
      guard let closing = inner.firstIndex(of: ")"),
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
