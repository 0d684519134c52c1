import TenderApplication
import TenderSQL
import Testing

/// A store reaches the schema of the program, or stays as it was.
struct MigratorTests {
  private let first = Migration(1, "one", sql: "CREATE TABLE one (id INT PRIMARY KEY);")
  private let second = Migration(
    2, "two", sql: "CREATE TABLE two (id INT);\nINSERT INTO one VALUES (1);")
  private let broken = Migration(
    2, "two", sql: "CREATE TABLE two (id INT); INSERT INTO nowhere VALUES (1);")

  @Test(arguments: Backend.all)
  func `makes a store where there is none`(backend: Backend) throws {
    let connection = try backend.connect()
    let migrator = Migrator(connection, [first, second])
    #expect(try migrator.state() == .missing)
    #expect(try storeCode { try migrator.requireCurrent() } == .missing)
    try migrator.migrate()
    #expect(try migrator.state() == .current)
    let applied = try connection.prepare("SELECT version, name FROM migrations ORDER BY version")
      .all([]) { "\(try $0.integer(0)) \(try $0.text(1))" }
    #expect(applied == ["1 one", "2 two"])
  }

  @Test(arguments: Backend.all)
  func `does nothing the second time`(backend: Backend) throws {
    let connection = try backend.connect()
    let migrator = Migrator(connection, [first, second])
    try migrator.migrate()
    try migrator.migrate()
    #expect(try connection.integer("SELECT COUNT(*) FROM one") == 1)
  }

  @Test(arguments: Backend.all)
  func `brings an older store up to date`(backend: Backend) throws {
    let connection = try backend.connect()
    try Migrator(connection, [first]).migrate()
    let migrator = Migrator(connection, [first, second])
    #expect(try migrator.state() == .older(1))
    #expect(try storeCode { try migrator.requireCurrent() } == .older)
    try migrator.migrate()
    #expect(try migrator.state() == .current)
    #expect(try connection.integer("SELECT COUNT(*) FROM one") == 1)
  }

  @Test(arguments: Backend.all)
  func `refuses a store that is newer`(backend: Backend) throws {
    let connection = try backend.connect()
    try Migrator(connection, [first, second]).migrate()
    let migrator = Migrator(connection, [first])
    #expect(try migrator.state() == .newer(2))
    #expect(try storeCode { try migrator.requireCurrent() } == .newer)
    #expect(try storeCode { try migrator.migrate() } == .newer)
  }

  @Test(arguments: Backend.all)
  func `leaves nothing of a migration that fails`(backend: Backend) throws {
    let connection = try backend.connect()
    try Migrator(connection, [first]).migrate()
    #expect(throws: StoreError.self) { try Migrator(connection, [first, broken]).migrate() }
    #expect(try Migrator(connection, [first]).state() == .current)
    try Migrator(connection, [first, second]).migrate()
    #expect(try connection.integer("SELECT COUNT(*) FROM two") == 0)
  }

  @Test(arguments: Backend.all)
  func `leaves nothing of a first migration that fails`(backend: Backend) throws {
    let connection = try backend.connect()
    let broken = Migration(
      1, "one", sql: "CREATE TABLE one (id INT); INSERT INTO nowhere VALUES (1)")
    #expect(throws: StoreError.self) { try Migrator(connection, [broken]).migrate() }
    #expect(try Migrator(connection, [first]).state() == .missing)
    try Migrator(connection, [first]).migrate()
  }

  @Test(arguments: Backend.all)
  func `lets six do it at once`(backend: Backend) throws {
    let scratch = try backend.scratch()
    let migrations = [first, second]
    _ = try atOnce(6) { _ in try Migrator(try scratch.connect(), migrations).migrate() }
    let connection = try scratch.connect()
    #expect(try Migrator(connection, migrations).state() == .current)
    #expect(try connection.integer("SELECT COUNT(*) FROM one") == 1)
  }

  @Test(arguments: Backend.all)
  func `keeps away from the tables of another program`(backend: Backend) throws {
    let connection = try backend.connect()
    try connection.makeThings()
    #expect(try storeCode { try Migrator(connection, [first]).migrate() } == .location)
    #expect(try storeCode { try Migrator(connection, [first]).state() } == .location)
  }

  @Test(arguments: Backend.all)
  func `applies the schema of the program`(backend: Backend) throws {
    let connection = try backend.connect()
    let migrator = Migrator(connection, backend.migrations)
    try migrator.migrate()
    #expect(try migrator.state() == .current)
  }

  @Test func `has the same versions for both databases`() {
    let versions = Backend.all.map { $0.migrations.map { "\($0.version) \($0.name)" } }
    #expect(versions[0] == versions[1])
    #expect(Backend.sqlite.migrations.map(\.version) == Array(1...Int64(versions[0].count)))
  }
}

/// A table of versions that is not ours is told, and left as it is.
struct ForeignMigrationsTests {
  @Test(
    arguments: Backend.all,
    [
      "CREATE TABLE migrations (id INT, migration TEXT)",
      "CREATE TABLE migrations (version TEXT, name TEXT, applied_at TEXT)",
      "CREATE TABLE migrations (version INT)",
    ])
  func `with other columns`(backend: Backend, table: String) throws {
    let connection = try backend.connect()
    try connection.execute(table)
    let migrator = Migrator(connection, backend.migrations)
    #expect(try storeCode { try migrator.migrate() } == .location)
    let values = table.split(separator: ",").map { _ in "'1'" }.joined(separator: ", ")
    try connection.execute("INSERT INTO migrations VALUES (\(values))")
    #expect(try storeCode { try migrator.state() } == .location)
    #expect(try storeCode { try migrator.migrate() } == .location)
    #expect(try connection.integer("SELECT COUNT(*) FROM migrations") == 1)
  }

  @Test(arguments: Backend.all)
  func `with the same columns and other versions`(backend: Backend) throws {
    let connection = try backend.connect()
    let theirs = Migration(1, "create users", sql: "CREATE TABLE users (id INT)")
    try Migrator(connection, [theirs]).migrate()
    let migrator = Migrator(connection, backend.migrations)
    #expect(try storeCode { try migrator.state() } == .location)
    #expect(try storeCode { try migrator.migrate() } == .location)
  }
}
