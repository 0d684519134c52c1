import CSQLite
import TenderApplication
import TenderSQL

/// A `sqlite3_stmt` and the slots of its parameters `$1`, `$2`, …
final class CompiledStatement {
  /// What ``withBound(_:_:)`` says when number or content of the values is wrong.
  static let unbindable = SQLITE_MISUSE

  let pointer: OpaquePointer
  /// Slot of `$1` first. SQLite numbers slots by appearance: in `$2, $1` they are 2 and 1.
  private let slots: [Int32]
  /// Keeps the database open while there is a statement.
  private let database: SQLiteDatabase

  init(_ sql: String, in database: SQLiteDatabase) throws(StoreError) {
    var compiled: OpaquePointer?
    var isWhole = true
    let code = sql.withCString { text in
      var tail: UnsafePointer<CChar>?
      let code = sqlite3_prepare_v3(
        database.pointer, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &compiled, &tail)
      isWhole = tail.map(isBlank) ?? true
      return code
    }
    guard code == SQLITE_OK else { throw database.failure(code) }
    guard let compiled, isWhole else {
      sqlite3_finalize(compiled)
      throw StoreError(.defect, "not exactly one statement: \(sql)")
    }
    pointer = compiled
    self.database = database
    let count = sqlite3_bind_parameter_count(compiled)
    slots = (0..<count).map { sqlite3_bind_parameter_index(compiled, "$\($0 + 1)") }
  }

  deinit {
    sqlite3_finalize(pointer)
  }

  /// Binds `values`, calls `body` with the result code, and lets go of the values again.
  func withBound<Result, Failure: Error>(
    _ values: [SQLValue], _ body: (Int32) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    defer {
      sqlite3_reset(pointer)
      sqlite3_clear_bindings(pointer)
    }
    guard values.count == slots.count, !slots.contains(0) else {
      return try body(Self.unbindable)
    }
    return try bind(values[...], body)
  }

  /// Binds one value and then the others, so that the bytes of a blob need no copy.
  private func bind<Result, Failure: Error>(
    _ values: ArraySlice<SQLValue>, _ body: (Int32) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard let value = values.first else { return try body(SQLITE_OK) }
    let slot = slots[values.startIndex]
    let code: Int32
    switch value {
    case .null:
      code = sqlite3_bind_null(pointer, slot)
    case .integer(let number):
      code = sqlite3_bind_int64(pointer, slot, number)
    case .text(let text):
      code = csqlite_bind_text(pointer, slot, text, UInt64(text.utf8.count))
    case .blob(let bytes) where bytes.isEmpty:
      code = sqlite3_bind_zeroblob(pointer, slot, 0)
    case .blob(let bytes):
      return try bytes.withUnsafeBufferPointer { (buffer) throws(Failure) in
        let code = sqlite3_bind_blob64(
          pointer, slot, buffer.baseAddress, UInt64(buffer.count), nil)
        return code == SQLITE_OK ? try bind(values.dropFirst(), body) : try body(code)
      }
    }
    return code == SQLITE_OK ? try bind(values.dropFirst(), body) : try body(code)
  }
}

/// Whether nothing but white space and semicolons follows.
private func isBlank(_ text: UnsafePointer<CChar>) -> Bool {
  String(cString: text).allSatisfy { $0.isWhitespace || $0 == ";" }
}
