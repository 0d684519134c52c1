/// A text that is not the value it should be: what was read, and what would be right.
public struct InvalidValue: Error, Hashable, Sendable {
  /// The text as it was read.
  public let read: String
  /// What would be right, as the end of the sentence “expected …”.
  public let expected: Phrase

  public init(_ read: some StringProtocol, expected: Phrase) {
    self.read = String(read)
    self.expected = expected
  }
}
