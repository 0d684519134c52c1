import Foundation
import TenderApplication
import TenderSQL
import TenderSQLite
import Testing

/// What a file must be to be opened, and what is said when it is not.
struct SQLiteFileTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  private func opening(
    _ name: String, _ mode: SQLiteMode = .existing
  ) throws -> StoreError.Code? {
    try storeCode { try SQLiteConnection(path: folder.path(name), mode: mode) }
  }

  @Test(arguments: [SQLiteMode.existing, .readOnly])
  func `does not make a file where one must be`(mode: SQLiteMode) throws {
    #expect(try opening("none.sqlite", mode) == .missing)
    #expect(!FileManager.default.fileExists(atPath: folder.path("none.sqlite")))
  }

  @Test func `makes a file that only its owner can read`() throws {
    #expect(try opening("new.sqlite", .create) == nil)
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("new.sqlite"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  /// Or it would need as much space again as it gives up.
  @Test func `does not write over what it gives up`() throws {
    let connection = try SQLiteConnection(path: folder.path("new.sqlite"), mode: .create)
    #expect(try connection.integer("SELECT secure_delete FROM pragma_secure_delete") == 2)
  }

  @Test func `says that the folder is missing`() throws {
    #expect(try opening("no/such/folder.sqlite", .create) == .unreachable)
  }

  @Test(arguments: [SQLiteMode.create, .existing, .readOnly])
  func `does not take a folder for a file`(mode: SQLiteMode) throws {
    #expect(try opening("", mode) == .unreachable)
  }

  @Test(arguments: ["", "a\u{0}b"])
  func `needs a path`(path: String) throws {
    #expect(
      try storeCode { try SQLiteConnection(path: path, mode: .create) } == .location)
  }

  @Test(arguments: [SQLiteMode.create, .existing, .readOnly])
  func `finds out that it is no database`(mode: SQLiteMode) throws {
    let text = Data(String(repeating: "not a database\n", count: 100).utf8)
    try text.write(to: URL(fileURLWithPath: folder.path("notes.txt")))
    #expect(try opening("notes.txt", mode) == .notAStore)
    #expect(FileManager.default.contents(atPath: folder.path("notes.txt")) == text)
  }

  @Test func `finds out that it is damaged`() throws {
    let path = folder.path("office.sqlite")
    do {
      let connection = try SQLiteConnection(path: path, mode: .create)
      try connection.makeThings()
      try connection.write { for id in 1...2000 { try connection.add(Int64(id), "label \(id)") } }
    }
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
    try file.seek(toOffset: 4096)
    try file.write(contentsOf: Data(repeating: 0xA5, count: 8192))
    try file.close()
    let connection = try SQLiteConnection(path: path, mode: .existing)
    #expect(try storeCode { try connection.labels() } == .damaged)
  }

  @Test func `reads but does not write a file opened for reading`() throws {
    let path = folder.path("office.sqlite")
    let writer = try SQLiteConnection(path: path, mode: .create)
    try writer.makeThings()
    try writer.add(1, "a")
    let reader = try SQLiteConnection(path: path, mode: .readOnly)
    #expect(try reader.labels() == ["a"])
    #expect(try storeCode { try reader.add(2, "b") } == .readOnly)
    #expect(try storeCode { try reader.begin(.writing) } == .readOnly)
    #expect(try reader.labels() == ["a"])
  }

  @Test func `says when there is no space left, and goes on reading`() throws {
    let connection = try SQLiteConnection(path: folder.path("office.sqlite"), mode: .create)
    try connection.makeThings()
    try connection.add(1, "a")
    try connection.execute("PRAGMA max_page_count = 10")
    let big = [UInt8](repeating: 7, count: 100_000)
    let code = try storeCode {
      try connection.write {
        try connection.add(2, "b")
        try connection.run(
          "INSERT INTO things (id, payload) VALUES ($1, $2)", .integer(3), .blob(big))
      }
    }
    #expect(code == .full)
    #expect(try connection.labels() == ["a"])
  }

  @Test(arguments: [":memory:", "file:x?mode=memory", "招标 100%#1?.sqlite"])
  func `takes every name for the name of a file`(name: String) throws {
    #expect(try opening(name, .create) == nil)
    #expect(FileManager.default.fileExists(atPath: folder.path(name)))
    #expect(try opening(name, .readOnly) == nil)
  }

  @Test func `has written to the disk when it has committed`() throws {
    let connection = try SQLiteConnection(path: folder.path("office.sqlite"), mode: .create)
    #expect(try connection.integer("SELECT synchronous FROM pragma_synchronous") == 2)
    #expect(try connection.integer("SELECT foreign_keys FROM pragma_foreign_keys") == 1)
    #expect(
      try connection.integer("SELECT journal_mode = 'wal' FROM pragma_journal_mode") == 1)
  }
}
