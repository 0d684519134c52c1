import Glibc
import TenderDomain
import TenderFormats

/// A file that the program makes; what is there already stays.
struct NewFile {
  let path: String

  init(_ path: String) {
    self.path = path
  }

  /// - Throws: `.exists` or `.cannotCreate`, or `.full` and `.failed` with the file removed again.
  func write(_ text: String) throws(OutputFailure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw errno == EEXIST
        ? .exists(path) : .cannotCreate(path, reason: Phrase(errno: errno))
    }
    defer { close(descriptor) }
    do {
      try StandardStream(descriptor: descriptor).sink(environment: [:]).write(text)
    } catch {
      unlink(path)
      throw error
    }
  }
}
