/// What sort of certificate it is, in the words of a notice: 房地产估价机构备案证书, `iso9001`.
///
/// Any text on one line of at most 64 characters, printed as it was written and compared folded.
public struct CertificateKind: Sendable, CustomStringConvertible {
  public let text: String

  public init(parsing raw: some StringProtocol) throws(InvalidValue) {
    let parsed = try Text(parsing: raw).string
    guard parsed.count <= 64, !parsed.contains(where: \.isNewline) else {
      throw InvalidValue(
        raw,
        expected: Phrase(
          zh: "证书名称：不换行的文字，最多 64 个字符",
          en: "the kind of a certificate: a text on one line with at most 64 characters"))
    }
    text = parsed
  }

  /// A kind from a place that has checked it already: the store, or our own tables.
  public init(trusted text: String) {
    self.text = text
  }

  public var description: String { text }

  var phrase: Phrase { Phrase(text) }
}

extension CertificateKind: Hashable {
  public static func == (one: Self, other: Self) -> Bool {
    one.text == other.text || FoldedText(one.text) == FoldedText(other.text)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(FoldedText(text))
  }
}

extension CertificateKind: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(trusted: try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
