package import TenderApplication
import TenderDomain

/// Brings a store to the schema of this program, one transaction per version, never backwards.
///
/// Safe when two processes do it at once, and harmless when repeated.
package struct Migrator {
  /// How the schema of a store relates to this program.
  package enum State: Hashable, Sendable {
    /// No store here yet.
    case missing
    case current
    /// The version found; `tender init` brings it up to date.
    case older(Int64)
    /// The version found; this program must not touch it.
    case newer(Int64)
  }

  private let connection: any Connection
  private let migrations: [Migration]

  /// - Parameter migrations: all versions this program knows, in order.
  package init(_ connection: any Connection, _ migrations: [Migration]) {
    self.connection = connection
    self.migrations = migrations
  }

  /// - Throws: `.location` where there are tables, but none of versions, or somebody else's.
  package func state() throws(StoreError) -> State {
    guard try hasTable("migrations") else {
      try requireNoTables()
      return .missing
    }
    let newest: Int64?
    do {
      newest = try newestVersion()
    } catch {
      // Looked at only now: it is asked by every command.
      if error.code == .defect { try requireOurVersions() }
      throw error
    }
    guard let found = newest else { return .missing }
    let known = migrations.last?.version ?? 0
    return found == known ? .current : found < known ? .older(found) : .newer(found)
  }

  /// Throws `.missing`, `.location`, `.older` or `.newer` unless the store has the schema of this program.
  package func requireCurrent() throws(StoreError) {
    let known = migrations.last?.version ?? 0
    switch try state() {
    case .current: return
    case .missing: throw StoreError(.missing)
    case .older(let found): throw StoreError(.older, Self.versions(found, known))
    case .newer(let found): throw StoreError(.newer, Self.versions(found, known))
    }
  }

  private static func versions(_ found: Int64, _ known: Int64) -> Phrase {
    Phrase(
      zh: "库为第 \(found) 版，本程序为第 \(known) 版", en: "version \(found), this program has \(known)")
  }

  /// Applies what is missing. Each version commits with the note that it was applied.
  package func migrate() throws(StoreError) {
    for migration in migrations { try apply(migration) }
    try requireCurrent()
  }

  private func apply(_ migration: Migration) throws(StoreError) {
    try connection.begin(.writing)
    do {
      try connection.lockForMigration()
      // Asked again under the lock: another process may have been faster.
      let applied = try prepared()
      if applied < migration.version { try write(migration) }
    } catch {
      connection.rollback()
      throw error
    }
    try connection.commit()
  }

  /// Makes the table of versions when it is missing; the newest version applied, 0 for none.
  private func prepared() throws(StoreError) -> Int64 {
    if try hasTable("migrations") {
      try requireOurVersions()
      return try newestVersion() ?? 0
    }
    try requireNoTables()
    try connection.execute(
      connection.dialect == .sqlite
        ? """
        CREATE TABLE migrations (
          version    INTEGER PRIMARY KEY,
          name       TEXT    NOT NULL,
          applied_at INTEGER NOT NULL
        ) STRICT
        """
        : """
        CREATE TABLE migrations (
          version    BIGINT PRIMARY KEY,
          name       TEXT   NOT NULL,
          applied_at BIGINT NOT NULL
        )
        """)
    return 0
  }

  private func requireNoTables() throws(StoreError) {
    guard try hasTable(nil) else { return }
    throw StoreError(
      .location, Phrase(zh: "其中是其他程序的表", en: "it holds the tables of another program"))
  }

  private func write(_ migration: Migration) throws(StoreError) {
    try connection.execute(migration.sql)
    let now = try connection.now()
    try connection.prepare(
      "INSERT INTO migrations (version, name, applied_at) VALUES ($1, $2, $3)"
    ).run([
      .integer(migration.version), .text(migration.name), .integer(now.microseconds),
    ])
  }

  /// - Throws: `.location` when its rows are another program's.
  private func newestVersion() throws(StoreError) -> Int64? {
    let found = try connection.integer(
      """
      SELECT CASE WHEN COUNT(*) = 0 THEN 0
        WHEN SUM(CASE WHEN version = $1 AND name = $2 THEN 1 ELSE 0 END) = 1 THEN MAX(version)
        ELSE -1 END
      FROM migrations
      """,
      [.integer(migrations.first?.version ?? 0), .text(migrations.first?.name ?? "")])
    guard let found, found >= 0 || migrations.isEmpty else { throw Self.foreignVersions }
    return found == 0 ? nil : found
  }

  /// - Throws: `.location` when the table of versions is not as this program makes it.
  private func requireOurVersions() throws(StoreError) {
    guard try columns(of: "migrations") == Self.columns else { throw Self.foreignVersions }
  }

  private static let columns = ["applied_at integer", "name text", "version integer"]

  private static let foreignVersions = StoreError(
    .location,
    Phrase(
      zh: "其中的 migrations 表属于其他程序；没有改动它：请另选 schema 或文件",
      en:
        "its table “migrations” is another program's and was not touched: choose another schema or file"
    ))

  /// The columns of a table with the kinds of their values, by name.
  private func columns(of table: String) throws(StoreError) -> [String] {
    let sql =
      switch connection.dialect {
      case .sqlite: "SELECT name || ' ' || lower(type) FROM pragma_table_info($1) ORDER BY name"
      case .postgres:
        """
        SELECT attname || CASE atttypid WHEN 'int8'::regtype THEN ' integer' ELSE ' ' || atttypid::regtype END
        FROM pg_attribute WHERE attrelid = (SELECT oid FROM pg_class
          WHERE relname = $1 AND relnamespace = current_schema()::regnamespace)
          AND attnum > 0 AND NOT attisdropped ORDER BY attname
        """
      }
    do {
      return try connection.prepare(sql).all([.text(table)]) { row in try row.text(0) }
    } catch let error as StoreError {
      throw error
    } catch {
      throw StoreError(.defect, "\(error)")
    }
  }

  /// Whether there is the table `name`, or any table at all.
  private func hasTable(_ name: String?) throws(StoreError) -> Bool {
    let count =
      switch connection.dialect {
      case .sqlite:
        "SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table' AND name = coalesce($1, name)"
      case .postgres:
        """
        SELECT COUNT(*) FROM pg_tables
        WHERE schemaname = current_schema() AND tablename = coalesce($1, tablename)
        """
      }
    return try connection.integer(count, [.optional(name)]) != 0
  }
}
