import CSQLite

/// How a file is opened.
package enum SQLiteMode: Hashable, Sendable {
  /// Makes the file when there is none, readable by its owner only.
  case create
  /// A file that must exist.
  case existing
  /// A file that must exist and is never written.
  case readOnly

  var flags: Int32 {
    let access =
      switch self {
      case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      case .existing: SQLITE_OPEN_READWRITE
      case .readOnly: SQLITE_OPEN_READONLY
      }
    return access | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX
  }
}
