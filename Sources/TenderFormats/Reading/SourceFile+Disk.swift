import Glibc
import TenderDomain

extension SourceFile {
  static func bytes(of name: String, atMost limit: Int) throws(UnreadableInput) -> [UInt8] {
    let descriptor = name == "-" ? STDIN_FILENO : open(name, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(name, errno) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    // A pipe hands out what it has, so one read is not enough.
    while bytes.count < limit {
      let count = Glibc.read(descriptor, &buffer, min(buffer.count, limit - bytes.count))
      if count == 0 { break }
      if count > 0 {
        bytes += buffer[..<count]
      } else if errno != EINTR {
        throw unreadable(name, errno)
      }
    }
    return bytes
  }

  private static func unreadable(_ name: String, _ problem: Int32) -> UnreadableInput {
    UnreadableInput(file: name, reason: Phrase(errno: problem))
  }
}
