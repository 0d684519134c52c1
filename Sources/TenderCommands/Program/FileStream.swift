import Glibc
import TenderApplication
import TenderDomain
package import TenderFormats

/// A regular file that is read chunk by chunk, and has to stay as it is meanwhile.
///
/// Bytes that were read before and after a change were never a document of anybody.
package final class FileStream {
  /// Its size, before the first byte is read.
  package var bytes: Int64 { before.bytes }

  private let path: String
  private let before: FileState
  private var read: Int64 = 0
  /// From the first chunk to the last: many documents do not need many descriptors.
  private var descriptor: Int32?

  /// Opened once already, so that a missing file is found before anything is stored.
  package init(path: String) throws(UnreadableInput) {
    self.path = path
    let descriptor = try Self.open(path)
    defer { close(descriptor) }
    before = try Self.state(of: descriptor, path)
  }

  deinit {
    if let descriptor { close(descriptor) }
  }

  /// The next bytes; the file is closed when there are none.
  ///
  /// - Throws: also when the file is not as it was when this object was made.
  package func next() throws(UnreadableInput) -> [UInt8] {
    let descriptor = if let descriptor { descriptor } else { try Self.open(path) }
    self.descriptor = descriptor
    let chunk = try Self.read(descriptor, path)
    read += Int64(chunk.count)
    // One that grows as fast as it is read has no end.
    guard read <= before.bytes else { throw changed }
    guard chunk.isEmpty else { return chunk }
    let after = try Self.state(of: descriptor, path)
    close(descriptor)
    self.descriptor = nil
    guard read == before.bytes, after == before, FileState(at: path) == before else {
      throw changed
    }
    return chunk
  }

  private var changed: UnreadableInput {
    UnreadableInput(
      file: path,
      reason: Phrase(
        zh: "读取期间文件变了，未作登记；等文件写完后重试",
        en: "it changed while it was read, and nothing was registered; "
          + "try again when it is complete"))
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

  private static func state(
    of descriptor: Int32, _ path: String
  ) throws(UnreadableInput) -> FileState {
    guard let state = FileState(of: descriptor) else { throw unreadable(path, errno) }
    return state
  }

  private static func read(
    _ descriptor: Int32, _ path: String
  ) throws(UnreadableInput) -> [UInt8] {
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
    guard problem == 0 else { throw unreadable(path, problem) }
    return chunk
  }

  private static func unreadable(_ path: String, _ problem: Int32) -> UnreadableInput {
    UnreadableInput(file: path, reason: Phrase(errno: problem))
  }
}

/// Which file it is, how large, and when it was last written to or touched.
private struct FileState: Equatable {
  let bytes: Int64
  private let device: dev_t
  private let inode: ino_t
  private let written: [Int]

  init?(of descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  init?(at path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    bytes = Int64(status.st_size)
    device = status.st_dev
    inode = status.st_ino
    // The time of writing can be set by hand; the time of the change cannot.
    written = [
      status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec, status.st_ctim.tv_nsec,
    ]
  }
}
