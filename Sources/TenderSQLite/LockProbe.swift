#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Whether the file system refuses locks, which SQLite tells from a lock that somebody holds only
/// by waiting for it for ever.
///
/// Tried on a file of its own that is gone at once: closing a file gives up every lock that this
/// process has on it. Where none can be made nothing can be said.
func areLocksRefused(beside path: String) -> Bool {
  let probe = path + ".locks"
  let file = open(probe, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
  guard file >= 0 else { return false }
  unlink(probe)
  defer { close(file) }
  var lock = flock()
  lock.l_type = Int16(F_WRLCK)
  lock.l_whence = Int16(SEEK_SET)
  lock.l_len = 1
  return fcntl(file, F_SETLK, &lock) != 0 && errno != EINTR
}
