import Glibc
import TenderDomain
import TenderFormats

/// A file that the program makes; what is there already stays.
struct NewFile {
  /// For what is nobody else's business: bids.
  static let confidential: mode_t = 0o600

  let path: String
  private let mode: mode_t

  init(_ path: String, mode: mode_t = 0o666) {
    self.path = path
    self.mode = mode
  }

  func write(_ text: String) throws {
    try write { write in try write(Array(text.utf8)) }
  }

  /// - Parameter content: calls `write` for each part, in order.
  /// - Throws: `.exists` or `.cannotCreate`, or `.full`, `.failed` or what `content` throws, with the
  ///   file removed again.
  func write(_ content: (_ write: ([UInt8]) throws -> Void) throws -> Void) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else {
      throw errno == EEXIST
        ? OutputFailure.exists(path)
        : OutputFailure.cannotCreate(path, reason: Phrase(errno: errno))
    }
    let sink = StandardStream(descriptor: descriptor).sink(environment: [:])
    do {
      try content { part in try sink.write(bytes: part) }
    } catch {
      close(descriptor)
      unlink(path)
      throw error
    }
    // A drive in the network may say only now that it could not keep what was written.
    guard close(descriptor) == 0 else {
      let cause = errno
      unlink(path)
      throw OutputFailure.failed(errno: cause)
    }
  }
}
