package import TenderApplication
package import TenderDomain

/// A value that goes into a statement or comes out of a row.
package enum SQLValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case text(String)
  case blob([UInt8])
}

/// Which of the two databases a connection speaks to.
package enum Dialect: String, Hashable, Sendable, CaseIterable {
  case sqlite, postgres
}

/// Whether a transaction may write. A writing one takes its locks at once where the database can.
package enum TransactionMode: Hashable, Sendable {
  case reading, writing
}

/// One connection to one database: all that differs between the two is behind it.
///
/// A driver is thin: connect, prepare, bind, step, map result codes to `StoreError`.
/// Statements use `$1`, `$2`, … in both dialects, each bound by its number. A statement that fails
/// dooms its transaction: whatever follows is refused, the commit too.
package protocol Connection: AnyObject {
  var dialect: Dialect { get }

  /// Runs SQL without parameters, several statements if need be (migrations).
  func execute(_ script: String) throws(StoreError)

  /// Prepares `sql`, or hands out the statement prepared for the same text before.
  func prepare(_ sql: String) throws(StoreError) -> any Statement

  /// A transaction for reading sees one moment and cannot write (`.readOnly`).
  func begin(_ mode: TransactionMode) throws(StoreError)
  /// A failure whose outcome nobody can know is `.outcomeUnknown`, never silent.
  func commit() throws(StoreError)
  /// Never throws: after a failed rollback the connection is closed, which rolls back.
  func rollback()

  /// First in each transaction of a migration: keeps other migrators out, makes the place ready.
  func lockForMigration() throws(StoreError)

  /// The clock of the store: the server's for PostgreSQL, the host's for SQLite.
  ///
  /// Read in a statement of its own, so that after waiting for a lock it is the time after the wait.
  func now() throws(StoreError) -> Instant

  /// How many bytes the disk of the store can still take; nothing where another machine has it.
  func room() throws(StoreError) -> Int64?

  /// Whether others can see which uploads of this connection are under way.
  var showsUploads: Bool { get }

  /// Shows to others that the upload of `content` is under way, until this connection ends, however
  /// that comes about.
  ///
  /// - Throws: `.busy` when another connection says the same.
  func holdUpload(_ content: Int64) throws(StoreError)

  /// Takes it back, for one that was removed.
  func releaseUpload(_ content: Int64)

  /// Whether this connection or another one has it under way.
  func isUploadHeld(_ content: Int64) throws(StoreError) -> Bool
}

/// A prepared statement.
package protocol Statement: AnyObject {
  /// Runs it and returns the number of rows changed.
  @discardableResult
  func run(_ values: [SQLValue]) throws(StoreError) -> Int

  /// Runs it, for when nothing is asked of it: a database far away may do it together with others.
  ///
  /// If it fails, that shows at the latest in the next statement that is waited for, or the commit.
  func send(_ values: [SQLValue]) throws(StoreError)

  /// Runs it and hands each row to `body` in order. The row is valid only inside `body`.
  ///
  /// A driver may hold the whole result in memory: read what has no bound piece by piece.
  func forEachRow(_ values: [SQLValue], _ body: (any Row) throws -> Void) throws
}

/// One row of a result. Columns count from 0. Types are the schema's: asking for another is a defect.
package protocol Row {
  func isNull(_ column: Int) -> Bool
  func integer(_ column: Int) throws(StoreError) -> Int64
  func text(_ column: Int) throws(StoreError) -> String
  func blob(_ column: Int) throws(StoreError) -> [UInt8]
}

extension Row {
  package func optionalInteger(_ column: Int) throws(StoreError) -> Int64? {
    isNull(column) ? nil : try integer(column)
  }

  package func optionalText(_ column: Int) throws(StoreError) -> String? {
    isNull(column) ? nil : try text(column)
  }
}

extension Statement {
  package func send(_ values: [SQLValue]) throws(StoreError) {
    try run(values)
  }

  /// The first row as `read` sees it, or nothing.
  package func first<Value>(
    _ values: [SQLValue], _ read: (any Row) throws -> Value
  ) throws -> Value? {
    var found: Value?
    try forEachRow(values) { row in
      if found == nil { found = try read(row) }
    }
    return found
  }

  /// Every row as `read` sees it.
  package func all<Value>(
    _ values: [SQLValue], _ read: (any Row) throws -> Value
  ) throws -> [Value] {
    var found: [Value] = []
    try forEachRow(values) { row in found.append(try read(row)) }
    return found
  }
}
