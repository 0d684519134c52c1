/// Where text goes: a standard stream, or a string in a test.
package struct TextSink: Sendable {
  /// Whether a person may be looking.
  package let isTerminal: Bool
  /// Its width; 80 where there is no terminal.
  package let columns: Int
  private let writing: @Sendable (String) throws(OutputFailure) -> Void

  package init(
    isTerminal: Bool = false, columns: Int = 80,
    writing: @escaping @Sendable (String) throws(OutputFailure) -> Void
  ) {
    self.isTerminal = isTerminal
    self.columns = columns
    self.writing = writing
  }

  /// Writes the whole text at once.
  package func write(_ text: String) throws(OutputFailure) {
    guard !text.isEmpty else { return }
    try writing(text)
  }
}
