import CSQLite
package import TenderApplication
package import TenderDomain
package import TenderSQL

/// One connection to an office in a file.
///
/// Acknowledged is durable: write-ahead log with `synchronous=FULL`. Not for use by two threads
/// at once; each opens its own.
package final class SQLiteConnection: Connection {
  package let dialect = Dialect.sqlite

  let database: SQLiteDatabase
  private var statements: [String: SQLiteStatement] = [:]
  private(set) var uploads: UploadLocks?

  /// Opens the file at `path`.
  ///
  /// - Parameter patience: how long to wait for another writer before `.busy`.
  package init(
    path: String, mode: SQLiteMode, patience: Duration = .seconds(5)
  ) throws(StoreError) {
    database = try SQLiteDatabase.open(path: path, mode: mode, patience: patience)
    try configure()
  }

  /// Opens a database without a name: SQLite takes it away when it is closed.
  init() throws(StoreError) {
    database = try SQLiteDatabase(name: "", flags: SQLiteMode.create.flags, patience: .zero)
    try database.execute(
      "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY; PRAGMA foreign_keys = ON;")
  }

  package func execute(_ script: String) throws(StoreError) {
    try database.execute(script)
  }

  package func prepare(_ sql: String) throws(StoreError) -> any Statement {
    if let known = statements[sql] { return known }
    let statement = try SQLiteStatement(sql, in: database)
    statements[sql] = statement
    return statement
  }

  package func begin(_ mode: TransactionMode) throws(StoreError) {
    try database.begin(mode)
  }

  package func commit() throws(StoreError) {
    try database.commit()
  }

  package func rollback() {
    database.rollback()
  }

  package func lockForMigration() {
    // BEGIN IMMEDIATE has locked already.
  }

  package func now() throws(StoreError) -> Instant {
    hostClock()
  }

  private func configure() throws(StoreError) {
    // Some builds of SQLite write zeros over every page that is given up: to remove an upload that
    // filled the disk they need as much space again.
    try database.execute(
      """
      PRAGMA secure_delete = FAST;
      PRAGMA synchronous = FULL;
      PRAGMA foreign_keys = ON;
      PRAGMA temp_store = MEMORY;
      PRAGMA journal_size_limit = 25165824;
      """)
    guard !database.isReadOnly else { return }
    try database.execute("PRAGMA journal_mode = WAL")
    // A file system without shared memory keeps the old mode, and says nothing.
    guard try integer("SELECT journal_mode = 'wal' FROM pragma_journal_mode") == 1 else {
      throw StoreError(
        .unreachable,
        Phrase(
          zh: "该文件系统不支持预写日志（WAL）", en: "this file system cannot hold a write-ahead log"))
    }
    if let path = sqlite3_filename_wal(sqlite3_db_filename(database.pointer, "main")) {
      database.writers.buildTurnstile(on: String(cString: path))
      database.watch(String(cString: path))
      uploads = UploadLocks(path: String(cString: path))
    }
  }
}
