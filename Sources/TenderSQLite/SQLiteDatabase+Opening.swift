import CSQLite
import TenderApplication
import TenderDomain

extension SQLiteDatabase {
  /// Opens the file and reads its first page, so that what is no database is found now.
  static func open(
    path: String, mode: SQLiteMode, patience: Duration
  ) throws(StoreError) -> SQLiteDatabase {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw StoreError(
        .location, Phrase(zh: "缺少文件路径", en: "a store needs the path of a file"))
    }
    // SQLite gives a meaning of its own to `:memory:` and `file:`; here they are names of files.
    let name = path.hasPrefix("/") ? path : "./" + path
    try requireFile(at: path, mode: mode)
    if mode == .create {
      guard !areLocksRefused(beside: name) else { throw StoreError(.locksRefused) }
      createPrivateFile(at: name)
    }
    let database = try SQLiteDatabase(name: name, flags: mode.flags, patience: patience)
    let probe = sqlite3_exec(database.pointer, "SELECT 1 FROM sqlite_schema", nil, nil, nil)
    if probe == SQLITE_OK {
      database.watch(name)
      return database
    }
    let failure = database.failure(probe)
    if failure.code == .damaged { try requireDatabase(at: name) }
    if failure.code != .damaged, areLocksRefused(beside: name) { throw StoreError(.locksRefused) }
    if mode != .create, isAboutLog(failure), isMissingOrEmpty(name + "-wal") {
      let readable = try openImmutable(name, patience: patience)
      readable.whyReadOnly = failure.code == .full ? failure : readable.whyReadOnly
      return readable
    }
    throw failure
  }

  /// Whether the log or its shared memory cannot be made: a folder without right or space to write.
  private static func isAboutLog(_ failure: StoreError) -> Bool {
    [.unreachable, .notPermitted, .readOnly, .full].contains(failure.code)
  }

  /// Opens a file for reading without a log, because nothing can be written next to it.
  private static func openImmutable(
    _ name: String, patience: Duration
  ) throws(StoreError) -> SQLiteDatabase {
    let escaped = name.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "%"): "%25"
      case UInt8(ascii: "?"): "%3F"
      case UInt8(ascii: "#"): "%23"
      default: String(decoding: [byte], as: UTF8.self)
      }
    }
    return try SQLiteDatabase(
      name: "file:" + escaped.joined() + "?immutable=1",
      flags: SQLiteMode.readOnly.flags | SQLITE_OPEN_URI, patience: patience)
  }

  private static func requireFile(at path: String, mode: SQLiteMode) throws(StoreError) {
    switch kindOfFile(at: path) {
    case .file: return
    case .folder:
      throw StoreError(.unreachable, Phrase(zh: "\(path) 是文件夹", en: "\(path) is a folder"))
    case .other:
      throw StoreError(
        .unreachable, Phrase(zh: "\(path) 不是普通文件", en: "\(path) is not a regular file"))
    case .none where mode == .create: return
    case .none:
      throw StoreError(.missing, Phrase(zh: "\(path) 不存在", en: "\(path) does not exist"))
    case .hidden(let cause) where isNotFolder(cause):
      throw StoreError(
        .unreachable,
        Phrase(zh: "\(path)：路径中有一段不是文件夹", en: "\(path): a part of the path is no directory"))
    case .hidden(let cause):
      // The code says why already.
      throw StoreError(isDenied(cause) ? .notPermitted : .unreachable, path)
    }
  }
}
