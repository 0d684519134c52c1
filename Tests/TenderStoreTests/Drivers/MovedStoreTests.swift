import Foundation
import TenderApplication
import TenderSQL
import TenderSQLite
import Testing

/// Nothing is written into a file that nobody will find.
struct MovedStoreTests {
  private func office() throws -> (path: String, connection: SQLiteConnection) {
    let path = try ScratchFolder().path("office.sqlite")
    let connection = try SQLiteConnection(path: path, mode: .create)
    try connection.write { try connection.makeThings() }
    return (path, connection)
  }

  private let changes: [(String) throws -> Void] = [
    { try FileManager.default.moveItem(atPath: $0, toPath: $0 + ".old") },
    { try FileManager.default.removeItem(atPath: $0) },
    { path in
      try FileManager.default.moveItem(atPath: path, toPath: path + ".old")
      try FileManager.default.copyItem(atPath: path + ".old", toPath: path)
    },
    { try FileManager.default.removeItem(atPath: $0 + "-wal") },
    { path in
      let folder = (path as NSString).deletingLastPathComponent
      try FileManager.default.moveItem(atPath: folder, toPath: folder + "-old")
    },
  ]

  @Test func `refuses a change when the file is moved, removed or replaced`() throws {
    for change in changes {
      let (path, connection) = try office()
      try change(path)
      let code = try storeCode { try connection.write { try connection.add(1, "lost") } }
      #expect(code == .moved)
    }
  }

  @Test func `refuses it, too, when that happens in the middle`() throws {
    for change in changes {
      let (path, connection) = try office()
      let code = try storeCode {
        try connection.write {
          try connection.add(1, "lost")
          try change(path)
        }
      }
      #expect(code == .moved)
    }
  }
}
