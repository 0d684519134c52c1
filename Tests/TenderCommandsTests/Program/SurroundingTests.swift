import Foundation
import TenderApplication
import TenderCommands
import TenderSQLite
import Testing

/// What lies under a store is looked at when it is made, and by the doctor.
struct SurroundingTests {
  private let desk: Desk
  private let path: String

  init() throws {
    path = try StoreKind.sqlite.newLocation()
    desk = try Desk(.sqlite, at: path)
    #expect(desk.run("init").status == .done)
  }

  @Test func `is well where nothing is to be told`() {
    #expect(desk.run("doctor").status == .done)
    #expect(SQLiteOffice.surroundings(path: path).filter(\.isFault).isEmpty)
  }

  @Test(arguments: [0o604, 0o602, 0o666])
  func `tells of a store that others may read or write`(mode: Int) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    let shown = desk.run("doctor")
    #expect(shown.status == .no)
    #expect(shown.output.contains("chmod o-rwx"))
    let again = desk.run("init")
    #expect(again.status == .done)
    #expect(again.errors.contains("chmod o-rwx"))
  }

  @Test(arguments: [0o600, 0o660])
  func `takes owner and group as they are`(mode: Int) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    #expect(desk.run("doctor").status == .done)
  }

  @Test func `tells of a log of another user`() throws {
    try? FileManager.default.removeItem(atPath: path + "-wal")
    if getuid() == 0 {
      try Data().write(to: URL(fileURLWithPath: path + "-wal"))
      try FileManager.default.setAttributes(
        [.ownerAccountID: 65_534], ofItemAtPath: path + "-wal")
    } else {
      // Only root can give a file away; root's own are there for everybody else.
      try FileManager.default.createSymbolicLink(
        atPath: path + "-wal", withDestinationPath: "/etc/passwd")
    }
    let found = SQLiteOffice.surroundings(path: path)
    #expect(found.map(\.code).contains("store.otherOwner"))
  }

  @Test(arguments: [
    "postgres://li:geheim@127.0.0.1:1/office", "postgres://127.0.0.1:1/office?password=geheim",
  ])
  func `takes no password from the command line`(location: String) {
    let shown = desk.run("list", "--store", location)
    #expect(shown.status.rawValue == 78)
    #expect(shown.errors.contains("PGPASSWORD"))
    #expect(!shown.errors.contains("geheim"))
  }
}
