import Glibc
import TenderApplication
import TenderDomain
import TenderFormats

/// The `--document ITEM[=PATH]` options of a bid.
struct HandedInDocuments {
  private static let name = "--document"
  private let options: [String]

  init(_ options: [String]) {
    self.options = options
  }

  /// - Throws: `InvalidArgument` for an item named twice or a path left out, `UnreadableInput` for
  ///   a file that is none.
  func read() throws -> [HandedInDocument] {
    var items: Set<Identifier<RequestedDocument>> = []
    return try options.map { option in
      let parts = option.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let item = try Identifier<RequestedDocument>(argument: String(parts[0]), of: Self.name)
      try parsed(option, of: Self.name) { option in
        guard items.insert(item).inserted else {
          throw InvalidValue(
            option, expected: Phrase(zh: "每个条目只出现一次", en: "each item only once"))
        }
        guard parts.last?.isEmpty == false else {
          throw InvalidValue(
            option,
            expected: Phrase(
              zh: "\(item)=文件路径；纸质资料只写 \(item)", en: "\(item)=PATH, or \(item) alone for paper"))
        }
      }
      return HandedInDocument(
        item: item, file: try parts.count == 2 ? Self.file(at: String(parts[1])) : nil)
    }
  }

  private static func file(at path: String) throws -> IncomingFile {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stream = try FileStream(path: path)
    return IncomingFile(
      name: try Text(argument: name, of: Self.name), next: { try stream.next() })
  }
}

/// A regular file that is read chunk by chunk.
private final class FileStream {
  private let path: String
  /// From the first chunk to the last: many documents do not need many descriptors.
  private var descriptor: Int32?

  /// Opened once already, so that a missing file is found before anything is stored.
  init(path: String) throws(UnreadableInput) {
    self.path = path
    close(try Self.open(path))
  }

  deinit {
    if let descriptor { close(descriptor) }
  }

  /// The next bytes; the file is closed when there are none.
  func next() throws(UnreadableInput) -> [UInt8] {
    let descriptor = if let descriptor { descriptor } else { try Self.open(path) }
    self.descriptor = descriptor
    let chunk = try read(descriptor)
    if chunk.isEmpty {
      close(descriptor)
      self.descriptor = nil
    }
    return chunk
  }

  /// Without waiting, as a named pipe would for somebody to write to it.
  private static func open(_ path: String) throws(UnreadableInput) -> Int32 {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw unreadable(path, errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let problem = errno
      close(descriptor)
      throw unreadable(path, problem)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw UnreadableInput(
        file: path, reason: Phrase(zh: "不是普通文件", en: "it is no regular file"))
    }
    return descriptor
  }

  private func read(_ descriptor: Int32) throws(UnreadableInput) -> [UInt8] {
    var problem: Int32 = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: contentChunkSize) { buffer, count in
      while count < contentChunkSize {
        let read = Glibc.read(
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
