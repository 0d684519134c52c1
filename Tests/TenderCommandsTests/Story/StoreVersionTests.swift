import TenderCommands
import TenderPostgres
import TenderSQL
import TenderSQLite
import Testing

/// What `tender init` makes of a store, and what the program does with one it does not know.
struct StoreVersionTests {
  private func connect(_ kind: StoreKind, _ desk: Desk) throws -> any Connection {
    switch kind {
    case .sqlite: try SQLiteConnection(path: desk.location, mode: .create)
    case .postgres: try PostgresConnection(PostgresLocation(desk.location))
    }
  }

  private func migrations(_ kind: StoreKind) -> [Migration] {
    switch kind {
    case .sqlite: SQLiteMigrations.all
    case .postgres: PostgresMigrations.all
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `makes a store once`(kind: StoreKind) throws {
    let desk = try Desk(kind)
    let first = desk.run("init")
    #expect(first.status == .done)
    let applied = "SELECT max(applied_at) FROM migrations"
    let before = try connect(kind, desk).integer(applied)
    #expect(desk.run("init") == first)
    #expect(try connect(kind, desk).integer(applied) == before)
    let entries = try desk.ask(Entries.self, "journal").entries
    #expect(entries.map(\.kind) == ["office.created"])
    #expect(try desk.ask(Examined.self, "doctor").well)
  }

  @Test(arguments: StoreKind.allCases)
  func `brings a store of every earlier version up to date`(kind: StoreKind) throws {
    for version in migrations(kind).indices.dropLast() {
      let desk = try Desk(kind)
      try Migrator(connect(kind, desk), Array(migrations(kind)[...version])).migrate()
      let older = try desk.ask(Failed.self, "list", exits: .misconfigured)
      #expect(older.error.code == "store.older")
      #expect(desk.run("init").status == .done)
      #expect(desk.run("list").status == .done)
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `keeps away from a store that is newer`(kind: StoreKind) throws {
    let desk = try Desk(kind)
    desk.run("init")
    let next = migrations(kind).count + 1
    try connect(kind, desk).execute(
      "INSERT INTO migrations (version, name, applied_at) VALUES (\(next), 'later', 0)")
    for command in ["init", "list", "doctor", "journal"] {
      let newer = try desk.ask(Failed.self, command, exits: .misconfigured)
      #expect(newer.error.code == "store.newer")
      #expect(newer.error.hint?.isEmpty == false)
    }
    #expect(ExitStatus.misconfigured.rawValue == 78)
    #expect(
      try connect(kind, desk).integer("SELECT max(version) FROM migrations") == Int64(next))
  }

  @Test(arguments: StoreKind.allCases)
  func `says that no store is there yet`(kind: StoreKind) throws {
    let missing = try Desk(kind).ask(Failed.self, "list", exits: .storeUnreachable)
    #expect(missing.error.code == "store.missing")
    #expect(missing.error.hint?.contains("tender init") == true)
  }
}
