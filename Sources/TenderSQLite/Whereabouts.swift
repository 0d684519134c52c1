import CSQLite

/// Which files a connection has open, by path, and whether they still lie there.
///
/// A file that was moved, removed or replaced takes every write without complaint, and nobody will
/// ever see what was written.
struct Whereabouts {
  private var files: [(path: String, identity: FileIdentity)] = []

  /// Notes the file at `path`; one that cannot be looked at is not watched over.
  mutating func note(_ path: String) {
    guard let identity = FileIdentity(of: path) else { return }
    files.append((path, identity))
  }

  /// Whether each path still names the file that it named.
  func areAsNoted(in database: OpaquePointer) -> Bool {
    var hasMoved: Int32 = 0
    // SQLite's own look compares the file it has open: it may have been another when it was noted.
    let code = sqlite3_file_control(database, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved)
    guard code != SQLITE_OK || hasMoved == 0 else { return false }
    return files.allSatisfy { FileIdentity(of: $0.path) == $0.identity }
  }
}
