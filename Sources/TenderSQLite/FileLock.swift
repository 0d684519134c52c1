#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A lock on a whole file that ends with its holder, however that ends.
///
/// `flock` and not `fcntl`: it lets threads exclude each other, and leaves SQLite's locks alone.
final class FileLock {
  private let file: Int32

  /// Nothing when the file cannot be opened.
  init?(path: String) {
    file = open(path, O_RDONLY | O_CLOEXEC)
    if file < 0 { return nil }
  }

  // Runs for what could not be opened, too.
  deinit {
    if file >= 0 { close(file) }
  }

  /// Takes the lock unless somebody else has it. Where there are no locks nobody has it.
  func isTakenByOther() -> Bool {
    flock(file, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
  }

  /// Notes the time on the file, for whoever waits and wonders since when.
  func noteTime() {
    _ = futimens(file, nil)
  }

  func release() {
    _ = flock(file, LOCK_UN)
  }
}
