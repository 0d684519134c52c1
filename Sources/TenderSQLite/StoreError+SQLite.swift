import CSQLite
import TenderApplication

extension StoreError {
  /// Translates a result code of SQLite, never its text.
  init(sqlite code: Int32, in database: OpaquePointer) {
    let cause = sqlite3_system_errno(database)
    let text = String(cString: sqlite3_errmsg(database))
    let system = cause == 0 ? "" : ", system error \(cause)"
    self.init(Self.code(sqlite: code, cause: cause), "\(text) (SQLite \(code)\(system))")
  }

  private static func code(sqlite code: Int32, cause: Int32) -> Code {
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED: .busy
    case SQLITE_CANTOPEN: isDenied(cause) ? .notPermitted : .unreachable
    case SQLITE_NOTADB, SQLITE_CORRUPT: .damaged
    case SQLITE_FULL: .full
    case SQLITE_IOERR: isOutOfSpace(cause) ? .full : .inputOutput
    case SQLITE_READONLY: .readOnly
    case SQLITE_PERM, SQLITE_AUTH: .notPermitted
    case SQLITE_CONSTRAINT: isUniqueness(code) ? .duplicate : .defect
    default: .defect
    }
  }

  private static func isUniqueness(_ code: Int32) -> Bool {
    let unique = SQLITE_CONSTRAINT | (8 << 8)
    let primaryKey = SQLITE_CONSTRAINT | (6 << 8)
    let rowid = SQLITE_CONSTRAINT | (10 << 8)
    return code == unique || code == primaryKey || code == rowid
  }
}
