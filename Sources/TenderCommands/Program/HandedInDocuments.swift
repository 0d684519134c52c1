import Glibc
import TenderApplication
import TenderDomain
import TenderFormats

/// The `--document ITEM[=PATH]` options of a bid.
struct HandedInDocuments {
  private let options: [String]

  init(_ options: [String]) {
    self.options = options
  }

  /// - Throws: `InvalidValue` for an item named twice, `UnreadableInput` for a file that is none.
  func read() throws -> [HandedInDocument] {
    var items: Set<Identifier<RequestedDocument>> = []
    return try options.map { option in
      let parts = option.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let item = try Identifier<RequestedDocument>(argument: String(parts[0]))
      guard items.insert(item).inserted else {
        throw InvalidValue(
          option, expected: Phrase(zh: "每个条目只出现一次", en: "each item only once"))
      }
      return HandedInDocument(
        item: item, file: try parts.count == 2 ? Self.file(at: String(parts[1])) : nil)
    }
  }

  private static func file(at path: String) throws -> IncomingFile {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stream = try FileStream(path: path)
    return IncomingFile(
      name: try Text(argument: name), next: { try stream.next() })
  }
}

/// A regular file that is read chunk by chunk.
private final class FileStream {
  private let path: String
  private let descriptor: Int32

  /// Opened at once, so that a missing file is found before anything is stored.
  init(path: String) throws(UnreadableInput) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.unreadable(path, errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Self.unreadable(path, errno) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw UnreadableInput(
        file: path, reason: Phrase(zh: "不是普通文件", en: "it is no regular file"))
    }
  }

  deinit {
    close(descriptor)
  }

  func next() throws(UnreadableInput) -> [UInt8] {
    var problem: Int32 = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: contentChunkSize) { buffer, count in
      while count < contentChunkSize {
        let read = read(
          descriptor, buffer.baseAddress?.advanced(by: count), contentChunkSize - count)
        if read > 0 {
          count += read
        } else if read == 0 {
          return
        } else if errno != EINTR {
          problem = errno
          return
        }
      }
    }
    guard problem == 0 else { throw Self.unreadable(path, problem) }
    return chunk
  }

  private static func unreadable(_ path: String, _ problem: Int32) -> UnreadableInput {
    UnreadableInput(file: path, reason: Phrase(errno: problem))
  }
}
