import TenderDomain

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The host's clock.
func hostClock() -> Instant {
  var time = timespec()
  clock_gettime(CLOCK_REALTIME, &time)
  return Instant(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
}

func pause(microseconds: Int) {
  var time = timespec(tv_sec: 0, tv_nsec: microseconds * 1000)
  nanosleep(&time, nil)
}

enum KindOfFile {
  case file, folder, other, none
  /// It cannot be looked at: the number of the system's error.
  case hidden(Int32)
}

func kindOfFile(at path: String) -> KindOfFile {
  var status = stat()
  guard stat(path, &status) == 0 else {
    let cause = errno
    return cause == ENOENT ? .none : .hidden(cause)
  }
  switch status.st_mode & S_IFMT {
  case S_IFREG: return .file
  case S_IFDIR: return .folder
  default: return .other
  }
}

/// What tells a file from every other one, whatever it is called.
struct FileIdentity: Hashable {
  private let device: dev_t
  private let inode: ino_t

  /// Nothing when no file can be looked at there.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = status.st_dev
    inode = status.st_ino
  }
}

func isMissingOrEmpty(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) != 0 || status.st_size == 0
}

/// Makes an empty file that only its owner may read; bids are nobody else's business.
///
/// Does nothing when there is one; a failure shows when SQLite opens it.
func createPrivateFile(at path: String) {
  let file = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
  if file >= 0 { close(file) }
}

/// Whether what stands above a file is no folder.
func isNotFolder(_ cause: Int32) -> Bool {
  cause == ENOTDIR
}

func isOutOfSpace(_ cause: Int32) -> Bool {
  cause == ENOSPC || cause == EDQUOT
}

func isDenied(_ cause: Int32) -> Bool {
  cause == EACCES || cause == EPERM
}
