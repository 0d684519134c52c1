#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Shows to other processes which uploads are under way, by locks that end with their holder,
/// however that ends.
///
/// A lock is one byte of the write-ahead log, far behind whatever is written there; SQLite puts no
/// locks of its own on it. It belongs to the open file and not to the process, so that closing
/// another descriptor leaves it alone (fcntl(2), “open file description locks”).
final class UploadLocks {
  private let file: Int32
  private var held: Set<Int64> = []

  /// Nothing where there are no such locks.
  init?(path: String) {
    #if os(Linux)
      file = open(path, O_RDWR | O_CLOEXEC)
      if file < 0 { return nil }
      var lock = Self.lock(0, F_WRLCK)
      if fcntl(file, Self.look, &lock) != 0 { return nil }
    #else
      return nil
    #endif
  }

  // Runs for what could not be opened, too.
  deinit {
    if file >= 0 { close(file) }
  }

  /// False when somebody else has it.
  func hold(_ content: Int64) -> Bool {
    var lock = Self.lock(content, F_WRLCK)
    guard fcntl(file, Self.set, &lock) == 0 else { return false }
    held.insert(content)
    return true
  }

  func release(_ content: Int64) {
    guard held.remove(content) != nil else { return }
    var lock = Self.lock(content, F_UNLCK)
    _ = fcntl(file, Self.set, &lock)
  }

  /// Where it cannot be told, somebody has it.
  func isHeld(_ content: Int64) -> Bool {
    var lock = Self.lock(content, F_WRLCK)
    return held.contains(content) || fcntl(file, Self.look, &lock) != 0
      || Int32(lock.l_type) != F_UNLCK
  }

  private static func lock(_ content: Int64, _ type: Int32) -> flock {
    var lock = flock()
    lock.l_type = Int16(type)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = off_t((1 << 40) + content)
    lock.l_len = 1
    return lock
  }

  /// F_OFD_GETLK and F_OFD_SETLK of Linux, which not every C library names.
  private static let look: Int32 = 36
  private static let set: Int32 = 37
}
