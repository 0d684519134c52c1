/// A value as JSON that is the same bytes whenever the value is: sorted keys, no blanks.
///
/// Texts are escaped as RFC 8785, 3.2.2.2, says, and keys sorted by their bytes, which for keys in
/// ASCII is what 3.2.3 says; whole numbers are written in full. Not by a library's encoder: the journal keeps these bytes for good (decision 21).
public struct CanonicalJSON: Sendable {
  public let text: String

  /// - Throws: what `value` throws; `EncodingError` for a number that JSON cannot write.
  public init(_ value: some Encodable) throws {
    text = try JSONNode(value, .compact).text(.compact)
  }
}

extension CanonicalJSON: Equatable {
  /// By bytes: `==` of texts takes an accented letter for the letter and its accent.
  public static func == (one: CanonicalJSON, other: CanonicalJSON) -> Bool {
    one.text.utf8.elementsEqual(other.text.utf8)
  }
}

extension CanonicalJSON: Encodable {
  /// Within canonical JSON it stands as it is; any other encoder gets it as a text.
  public func encode(to encoder: any Encoder) throws {
    if let encoder = encoder as? NodeEncoder {
      encoder.node.set(literal: text)
    } else {
      var container = encoder.singleValueContainer()
      try container.encode(text)
    }
  }
}
