#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A stream of the process, by its file descriptor.
package struct StandardStream: Sendable {
  package static let output = StandardStream(descriptor: 1)
  package static let error = StandardStream(descriptor: 2)

  private let descriptor: Int32

  package init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Once at the start, before any file is opened.
  ///
  /// A reader that went away is an error of `write`, not the end of the process; and no database can
  /// come to stand where a closed standard stream was.
  package static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) == -1 {
      // Read-only: writing there goes on failing, as it should.
      // A bare chroot has no /dev/null; its root is there always.
      if open("/dev/null", O_RDONLY) < 0 { _ = open("/", O_RDONLY) }
    }
  }

  /// Where to write to this stream: as wide as `COLUMNS`, else as the terminal says.
  ///
  /// What goes to no terminal has no width unless `COLUMNS` gives it one: programs read lines, and
  /// `grep` finds what is whole.
  package func sink(environment: [String: String]) -> TextSink {
    let isTerminal = isatty(descriptor) == 1
    return TextSink(
      isTerminal: isTerminal, columns: columns(environment, isTerminal: isTerminal),
      writing: { text throws(OutputFailure) in try write(text) },
      writingBytes: { bytes throws(OutputFailure) in
        try tell(bytes.withUnsafeBytes { writeAll($0) })
      })
  }

  private static let unlimited = 1 << 20

  private func columns(_ environment: [String: String], isTerminal: Bool) -> Int {
    if let stated = environment["COLUMNS"].flatMap({ Int($0) }), stated > 0 { return stated }
    guard isTerminal else { return Self.unlimited }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  private func write(_ text: String) throws(OutputFailure) {
    var text = text
    try tell(text.withUTF8 { bytes in writeAll(UnsafeRawBufferPointer(bytes)) })
  }

  private func tell(_ problem: Int32) throws(OutputFailure) {
    switch problem {
    // Whoever read has seen enough, as in `tender list | head`.
    case 0, EPIPE: return
    case ENOSPC, EDQUOT: throw .full
    default: throw .failed(errno: problem)
    }
  }

  /// Returns 0, or the number of the error.
  private func writeAll(_ bytes: UnsafeRawBufferPointer) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: rest))
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno == EAGAIN {
        var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&ready, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}

/// Outside the type, whose own `write` would hide the system's.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
