/// Where text goes: a standard stream, or a string in a test.
package struct TextSink: Sendable {
  /// Whether a person may be looking.
  package let isTerminal: Bool
  /// Its width; 80 where there is no terminal.
  package let columns: Int
  private let writing: @Sendable (String) throws(OutputFailure) -> Void
  private let writingBytes: (@Sendable ([UInt8]) throws(OutputFailure) -> Void)?

  package init(
    isTerminal: Bool = false, columns: Int = 80,
    writing: @escaping @Sendable (String) throws(OutputFailure) -> Void,
    writingBytes: (@Sendable ([UInt8]) throws(OutputFailure) -> Void)? = nil
  ) {
    self.isTerminal = isTerminal
    self.columns = columns
    self.writing = writing
    self.writingBytes = writingBytes
  }

  /// Writes bytes as they are.
  package func write(bytes: [UInt8]) throws(OutputFailure) {
    guard !bytes.isEmpty else { return }
    guard let writingBytes else { return try writing(String(decoding: bytes, as: UTF8.self)) }
    try writingBytes(bytes)
  }

  /// Writes the whole text at once.
  package func write(_ text: String) throws(OutputFailure) {
    guard !text.isEmpty else { return }
    try writing(text)
  }
}
