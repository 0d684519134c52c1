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

/// How many bytes may still be written on the file system of `path`, by users that are not root.
func freeSpace(at path: String) -> Int64? {
  var status = statvfs()
  guard statvfs(path, &status) == 0 else { return nil }
  return Int64(clamping: UInt64(status.f_bavail) &* UInt64(status.f_frsize))
}

/// Who may do what with a file.
struct FileRights {
  let owner: UInt32
  private let mode: UInt32

  /// Nothing when no file can be looked at there.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    owner = UInt32(status.st_uid)
    mode = UInt32(status.st_mode)
  }

  var isOpenToOthers: Bool { mode & 0o006 != 0 }

  /// As chmod takes it: `644`.
  var modeText: String { String(mode & 0o777, radix: 8) }
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

func listedFile(at path: String) -> ListedFile? {
  var status = stat()
  guard stat(path, &status) == 0 else { return nil }
  return ListedFile(
    device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(status.st_ino))
}

func timeOfChange(of path: String) -> Instant? {
  var status = stat()
  guard stat(path, &status) == 0 else { return nil }
  #if canImport(Darwin)
    let time = status.st_mtimespec
  #else
    let time = status.st_mtim
  #endif
  return Instant(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
}

/// When a process began, from the ticks of the clock between the start of the machine and its own.
func timeOfStart(ticks: Int64) -> Instant? {
  let line = contents(of: "/proc/stat")?.split(separator: "\n").first { $0.hasPrefix("btime ") }
  guard let boot = line.flatMap({ Int64($0.dropFirst("btime ".count)) }) else { return nil }
  return Instant(microseconds: (boot + ticks / Int64(sysconf(Int32(_SC_CLK_TCK)))) * 1_000_000)
}

/// `09:31:05` on the clock of this machine.
func timeOfDayHere(_ instant: Instant) -> String? {
  var seconds = time_t(instant.microseconds / 1_000_000)
  var parts = tm()
  guard localtime_r(&seconds, &parts) != nil else { return nil }
  return [parts.tm_hour, parts.tm_min, parts.tm_sec]
    .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
}

/// A file of the system such as `/proc/locks`, whose size is not known before it is read.
func contents(of path: String) -> String? {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { return nil }
  defer { close(file) }
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 64 * 1024)
  while true {
    let count = read(file, &piece, piece.count)
    if count < 0 { return nil }
    if count == 0 { return String(decoding: bytes, as: UTF8.self) }
    bytes += piece[..<count]
  }
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
