import Foundation
import Synchronization

/// Stands between clients and the server of the tests and cuts the line after some bytes.
final class CuttingProxy: Sendable {
  /// The folder of its socket, for the `host=` of a location.
  let host: String
  private let listener: Int32
  private let line: Line

  /// Listens for clients, and passes `bytes` to and fro altogether before it cuts everything.
  init(to server: String, cutAfter bytes: Int) throws {
    let folder = try ScratchFolder()
    host = folder.path("")
    line = Line(bytes: bytes)
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

  deinit {
    // Wakes the thread, which closes it.
    shutdown(listener, Int32(SHUT_RDWR))
  }

  /// How many bytes it would still pass.
  var bytesLeft: Int { line.left.load(ordering: .relaxed) }
}

/// The line that all clients of a proxy share, one after the other.
private final class Line: Sendable {
  let left: Atomic<Int>

  init(bytes: Int) {
    left = Atomic(bytes)
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
