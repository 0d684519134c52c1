import Foundation
import Synchronization

/// Stands between clients and the server of the tests, and after some bytes cuts the line, or holds
/// it in silence.
final class CuttingProxy: Sendable {
  /// The folder of its socket, for the `host=` of a location.
  let host: String
  private let listener: Int32
  private let line: Line

  /// Listens for clients, and passes `bytes` to and fro altogether before it cuts everything.
  convenience init(to server: String, cutAfter bytes: Int) throws {
    try self.init(to: server, Line(bytes: bytes, isHeld: false))
  }

  /// Passes `bytes`, and then nothing: the line stays open until it is hung up.
  convenience init(to server: String, silentAfter bytes: Int) throws {
    try self.init(to: server, Line(bytes: bytes, isHeld: true))
  }

  private init(to server: String, _ line: Line) throws {
    let folder = try ScratchFolder()
    host = folder.path("")
    self.line = line
    listener = try Socket.make()
    try Socket.withAddress(host + "/.s.PGSQL.5432") { address, size in
      bind(listener, address, size)
    }
    listen(listener, 8)
    Thread.detachNewThread { [listener, line] in
      while case let client = accept(listener, nil, nil), client >= 0 {
        line.connect(client, to: server + "/.s.PGSQL.5432")
      }
      close(listener)
    }
  }

  /// Waits until nothing passes any more.
  func waitForSilence() {
    line.silence.wait()
    line.silence.signal()
  }

  func hangUp() {
    line.end.signal()
  }

  deinit {
    hangUp()
    // Wakes the thread, which closes it.
    shutdown(listener, Int32(SHUT_RDWR))
  }

  /// How many bytes it would still pass.
  var bytesLeft: Int { line.left.load(ordering: .relaxed) }
}

/// The line that all clients of a proxy share, one after the other.
private final class Line: Sendable {
  let left: Atomic<Int>
  let silence = DispatchSemaphore(value: 0)
  let end = DispatchSemaphore(value: 0)
  /// Whether it stays open when nothing passes any more.
  private let isHeld: Bool

  init(bytes: Int, isHeld: Bool) {
    left = Atomic(bytes)
    self.isHeld = isHeld
  }

  func connect(_ client: Int32, to path: String) {
    defer { close(client) }
    guard let server = try? Socket.make() else { return }
    defer { close(server) }
    try? Socket.withAddress(path) { address, size in Foundation.connect(server, address, size) }
    var ends = [
      pollfd(fd: client, events: Int16(POLLIN), revents: 0),
      pollfd(fd: server, events: Int16(POLLIN), revents: 0),
    ]
    while left.load(ordering: .relaxed) > 0, poll(&ends, 2, -1) > 0 {
      for (from, to) in [(0, 1), (1, 0)] where ends[from].revents != 0 {
        guard pass(from: ends[from].fd, to: ends[to].fd) else { return }
      }
    }
    silence.signal()
    if isHeld { end.wait() }
  }

  private func pass(from: Int32, to: Int32) -> Bool {
    var buffer = [UInt8](repeating: 0, count: min(4096, left.load(ordering: .relaxed)))
    let count = recv(from, &buffer, buffer.count, 0)
    guard count > 0 else { return false }
    left.subtract(count, ordering: .relaxed)
    return send(to, buffer, count, Int32(MSG_NOSIGNAL)) == count
  }
}

private enum Socket {
  static func make() throws -> Int32 {
    let made = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    guard made >= 0 else { throw POSIXError(.EMFILE) }
    return made
  }

  /// Calls `body` with the address of the socket at `path`.
  static func withAddress(
    _ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) throws {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else {
      throw POSIXError(.ENAMETOOLONG)
    }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard result == 0 else { throw POSIXError(.ECONNREFUSED) }
  }
}
