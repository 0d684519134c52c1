import CSQLite
import TenderApplication
import TenderSQL

/// A statement, compiled once, and once more for each use inside its own rows.
final class SQLiteStatement: Statement {
  private let sql: String
  private let database: SQLiteDatabase
  private var idle: [CompiledStatement]

  init(_ sql: String, in database: SQLiteDatabase) throws(StoreError) {
    try database.requireUsable()
    self.sql = sql
    self.database = database
    idle = [try CompiledStatement(sql, in: database)]
  }

  func run(_ values: [SQLValue]) throws(StoreError) -> Int {
    let statement = try checkOut()
    defer { idle.append(statement) }
    let before = sqlite3_total_changes64(database.pointer)
    try statement.withBound(values) { (bound: Int32) throws(StoreError) in
      try self.check(bound)
      while try self.step(statement) {}
    }
    let after = sqlite3_total_changes64(database.pointer)
    return after == before ? 0 : Int(sqlite3_changes64(database.pointer))
  }

  func forEachRow(_ values: [SQLValue], _ body: (any Row) throws -> Void) throws {
    let statement = try checkOut()
    defer { idle.append(statement) }
    try statement.withBound(values) { (bound: Int32) throws in
      try check(bound)
      let row = SQLiteRow(statement: statement.pointer)
      while try step(statement) { try body(row) }
    }
  }

  private func checkOut() throws(StoreError) -> CompiledStatement {
    try database.requireUsable()
    let statement =
      if let known = idle.popLast() { known } else { try CompiledStatement(sql, in: database) }
    try database.requireAllowed(statement.pointer)
    return statement
  }

  private func step(_ statement: CompiledStatement) throws(StoreError) -> Bool {
    let code = sqlite3_step(statement.pointer)
    if code == SQLITE_ROW { return true }
    if code == SQLITE_DONE { return false }
    throw database.failure(code)
  }

  private func check(_ code: Int32) throws(StoreError) {
    guard code != SQLITE_OK else { return }
    if code == CompiledStatement.unbindable {
      throw StoreError(.defect, "values do not fit the parameters of: \(sql)")
    }
    throw database.failure(code)
  }
}
