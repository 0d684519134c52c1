import TenderCommands
import TenderPostgres
import TenderSQL
import TenderSQLite
import Testing

/// `tender doctor` makes the tables again from the journal.
struct ReplayTests {
  private func edit(_ desk: Desk, _ kind: StoreKind, _ sql: String) throws {
    let connection: any Connection =
      switch kind {
      case .sqlite: try SQLiteConnection(path: desk.location, mode: .existing)
      case .postgres: try PostgresConnection(PostgresLocation(desk.location))
      }
    try connection.execute(sql)
  }

  private func office(_ kind: StoreKind) throws -> Desk {
    let desk = try Desk(kind)
    desk.run("init", "--max-document", "1MiB")
    return desk
  }

  @Test(arguments: StoreKind.allCases)
  func `a difference is named by table, key and column`(kind: StoreKind) throws {
    let desk = try office(kind)
    try edit(desk, kind, "UPDATE office SET max_document = 7")
    let found = try desk.ask(Found.self, "doctor", exits: .no)
    #expect(found.findings.map(\.code) == ["replay.differs"])
    #expect(found.findings.map(\.at) == ["office 1 (max_document)"])
    #expect(try desk.ask(Found.self, "doctor", "--no-replay").findings.isEmpty)
  }

  @Test(
    arguments: StoreKind.allCases,
    [
      "replace(line, 'office.created', 'office.sold')", "replace(line, '\"rehearsal\"', '\"r\"')",
      "'{}'", "''", "replace(line, '1048576', '\"much\"')", "replace(line, '\"at\"', '\"when\"')",
    ])
  func `a line that cannot be read is a finding, and no defect`(
    kind: StoreKind, line: String
  ) throws {
    let desk = try office(kind)
    try edit(desk, kind, "UPDATE journal SET line = \(line)")
    let found = try desk.ask(Found.self, "doctor", exits: .no)
    #expect(found.findings.map(\.code) == ["rows.unreadable", "replay.ends"])
    #expect(found.findings.map(\.at) == ["journal 1 (line)", "journal 1"])
    #expect(desk.run("journal").status != .defect)
  }
}

private struct Found: Decodable {
  struct Finding: Decodable {
    let code: String
    let at: String?
  }

  let findings: [Finding]
}
