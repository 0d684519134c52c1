#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Waits until `socket` can be read or written; false when the deadline comes first.
func wait(
  for socket: Int32, reading: Bool, writing: Bool, until deadline: ContinuousClock.Instant?
) -> Bool {
  let events = (reading ? POLLIN : 0) | (writing ? POLLOUT : 0)
  var entry = pollfd(fd: socket, events: Int16(events), revents: 0)
  while true {
    var milliseconds: Int32 = -1
    if let deadline {
      let left = ContinuousClock.now.duration(to: deadline) / .milliseconds(1)
      milliseconds = Int32(clamping: Int64(max(0, left.rounded(.up))))
    }
    let ready = poll(&entry, 1, milliseconds)
    if ready >= 0 { return ready > 0 }
    // Interrupted by a signal: wait again. Anything else shows at the next read.
    guard errno == EINTR else { return true }
  }
}
