import Foundation
import TenderCommands
import Testing

/// A file that changes while it is read was never anybody's document.
struct ChangingFileTests {
  /// Three chunks and a half.
  private func file() throws -> String {
    let path = try Papers().path("scan.pdf")
    try Data(repeating: 7, count: 3_670_016).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// Reads the whole file, and does something to it after the first chunk.
  private func read(_ path: String, _ change: (String) throws -> Void) throws -> Int {
    let stream = try FileStream(path: path)
    var count = try stream.next().count
    try change(path)
    while true {
      let chunk = try stream.next()
      if chunk.isEmpty { return count }
      count += chunk.count
    }
  }

  private func append(_ bytes: Int, to path: String) throws {
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(repeating: 9, count: bytes))
    try handle.close()
  }

  @Test func `is read whole when it stays as it is`() throws {
    let path = try file()
    #expect(try FileStream(path: path).bytes == 3_670_016)
    #expect(try read(path) { _ in } == 3_670_016)
  }

  @Test func `is refused when it grows, shrinks, or is written over`() throws {
    let changes: [(String) throws -> Void] = [
      { try append(1, to: $0) },
      { try append(10_000_000, to: $0) },
      { truncate($0, 1000) },
      { truncate($0, 3_670_015) },
      { path in
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try handle.write(contentsOf: Data([1]))
        try handle.close()
      },
    ]
    for change in changes {
      // A file written in the same tick of the kernel's clock has the same time.
      let path = try file()
      Thread.sleep(forTimeInterval: 0.02)
      #expect(throws: (any Error).self) { try read(path, change) }
    }
  }

  @Test func `is refused when another lies in its place, or none`() throws {
    let path = try file()
    #expect(throws: (any Error).self) {
      try read(path) { path in
        try FileManager.default.moveItem(atPath: path, toPath: path + ".old")
        try FileManager.default.copyItem(atPath: path + ".old", toPath: path)
      }
    }
    #expect(throws: (any Error).self) {
      try read(path) { try FileManager.default.removeItem(atPath: $0) }
    }
  }
}
