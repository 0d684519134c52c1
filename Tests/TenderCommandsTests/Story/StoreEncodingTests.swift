import Foundation
import TenderCommands
import TenderPostgres
import TenderSQL
import Testing

/// A database that cannot keep every character is told, before anything is in it and after.
struct StoreEncodingTests {
  @Test(arguments: ["EUC_CN", "LATIN1", "SQL_ASCII"])
  func `is refused when an office is to be made, and found where one is`(encoding: String) throws {
    let server = try StoreKind.postgres.newLocation()
    let database = "tender_\(encoding.lowercased())_\(UUID().uuidString.prefix(8))".lowercased()
    try psql(
      server,
      """
      CREATE DATABASE \(database) ENCODING '\(encoding)' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0
      """)
    let location = server.replacing("/postgres?", with: "/\(database)?")
    let desk = try Desk(.postgres, at: location)

    let refused = try desk.ask(Failed.self, "init", exits: .misconfigured)
    #expect(refused.error.code == "store.encoding")
    #expect(refused.error.message.contains("server_encoding = \(encoding)"))
    #expect(refused.error.hint?.contains("UTF8") == true)
    #expect(
      try desk.ask(Failed.self, "list", exits: .storeUnreachable).error.code == "store.missing")

    try Migrator(PostgresConnection(PostgresLocation(location)), PostgresMigrations.all).migrate()
    try PostgresConnection(PostgresLocation(location)).execute(
      """
      INSERT INTO office (id, time_zone, rehearsal, created_at) VALUES (1, 'Asia/Shanghai', 0, 0)
      """)
    let examined = desk.run("doctor")
    #expect(examined.status == .no)
    #expect(examined.output.contains(encoding))
  }

  /// What no transaction can hold.
  private func psql(_ server: String, _ sql: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let bare = server.replacing(/&schema=.*/, with: "")
    process.arguments = ["psql", "-qX", bare, "-c", sql]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
