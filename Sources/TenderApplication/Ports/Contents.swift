public import TenderDomain

/// The contents of documents, addressed by their SHA-256, in chunks of at most 1 MiB.
///
/// A content is staged in short transactions of its own and refers to nothing until a bid's
/// transaction finishes it: a large file does not hold a tender's lock while it is read.
public protocol Contents {
  /// How many bytes there is room for; nothing where the disk is that of another machine.
  func room() throws -> Int64?

  /// Begins an unfinished content and returns its handle.
  ///
  /// Others see that it is under way for as long as the connection lives.
  func begin(at time: Instant) throws -> Int64

  /// Adds chunk number `position`, counted from 0.
  func append(_ chunk: [UInt8], position: Int, to content: Int64) throws

  /// Names a staged content by its digest; when the store has the same already, drops the stage.
  func finish(_ content: Int64, sha256: String, bytes: Int64) throws

  /// Removes an unfinished content; a finished one stays.
  func discard(_ content: Int64) throws

  /// Removes what uploads left behind that broke off: at once where it can be seen that nobody is at
  /// it any more, else when it was begun before `time`.
  func sweep(begunBefore time: Instant) throws -> Int

  /// Hands out the chunks of a content in order.
  /// - Returns: false when the store has no finished content of that digest.
  func forEachChunk(sha256: String, _ body: ([UInt8]) throws -> Void) throws -> Bool
}

/// The size of a chunk, in bytes.
public let contentChunkSize = 1 << 20

/// Computes SHA-256 (FIPS 180-4) over a stream.
public protocol ContentHasher {
  mutating func update(_ bytes: [UInt8])
  /// 64 lower-case hexadecimal digits.
  mutating func finish() -> String
}
