import CSQLite
import TenderApplication
import TenderSQL

/// The row a statement stands on.
struct SQLiteRow: Row {
  let statement: OpaquePointer

  func isNull(_ column: Int) -> Bool {
    sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL
  }

  func integer(_ column: Int) throws(StoreError) -> Int64 {
    try require(SQLITE_INTEGER, in: column)
    return sqlite3_column_int64(statement, Int32(column))
  }

  func text(_ column: Int) throws(StoreError) -> String {
    try require(SQLITE_TEXT, in: column)
    let start = sqlite3_column_text(statement, Int32(column))
    let bytes = UnsafeBufferPointer(
      start: start, count: Int(sqlite3_column_bytes(statement, Int32(column))))
    do {
      return String(copying: try UTF8Span(validating: bytes.span))
    } catch {
      throw StoreError(.unreadableRow, "\(name(of: column)) is not UTF-8")
    }
  }

  func blob(_ column: Int) throws(StoreError) -> [UInt8] {
    try require(SQLITE_BLOB, in: column)
    let start = sqlite3_column_blob(statement, Int32(column))
    return Array(
      UnsafeRawBufferPointer(
        start: start, count: Int(sqlite3_column_bytes(statement, Int32(column)))))
  }

  private func require(_ type: Int32, in column: Int) throws(StoreError) {
    let found = sqlite3_column_type(statement, Int32(column))
    guard found == type else {
      throw StoreError(
        .unreadableRow, "\(name(of: column)) is of SQLite type \(found), read as \(type)")
    }
  }

  private func name(of column: Int) -> String {
    let name = sqlite3_column_name(statement, Int32(column)).map { String(cString: $0) }
    return "column \(column) (\(name ?? "none"))"
  }
}
