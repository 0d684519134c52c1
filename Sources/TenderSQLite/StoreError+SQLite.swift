import CSQLite
import TenderApplication
import TenderDomain

extension StoreError {
  /// Translates a result code of SQLite, never its text.
  init(sqlite code: Int32, in database: OpaquePointer) {
    let cause = sqlite3_system_errno(database)
    let text = String(cString: sqlite3_errmsg(database))
    let system = cause == 0 ? "" : ", system error \(cause)"
    let said = "\(text) (SQLite \(code)\(system))"
    switch Self.code(sqlite: code, cause: cause) {
    case .busy: self.init(busy: database, else: Phrase(said))
    case let code: self.init(code, said)
    }
  }

  /// Busy, with the process that is in the way where the system tells which.
  init(busy database: OpaquePointer, else unknown: Phrase) {
    let path = sqlite3_db_filename(database, "main").map { String(cString: $0) }
    let holder = path.flatMap(LockHolder.init(of:))
    self.init(.busy, holder?.phrase(now: hostClock()) ?? unknown)
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
