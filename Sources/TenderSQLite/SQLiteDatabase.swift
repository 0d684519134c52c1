import CSQLite
import TenderApplication
import TenderDomain
import TenderSQL

/// An open database: closed when the last statement and connection let go of it.
final class SQLiteDatabase {
  let pointer: OpaquePointer
  let writers: WriterQueue
  /// What a writer is told when the file can only be read.
  var whyReadOnly = StoreError(
    .readOnly, Phrase(zh: "文件不可写", en: "the file cannot be written"))
  private var whereabouts = Whereabouts()
  private var transaction: TransactionMode?
  /// A statement of the transaction failed: as in PostgreSQL it can only be rolled back.
  private var isDoomed = false
  private var isBroken = false
  /// The disk was full: what a transaction wrote into the log in vain is to be given back.
  private var hasFilledLog = false

  init(name: String, flags: Int32, patience: Duration) throws(StoreError) {
    _ = Self.isConfigured
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(name, &opened, flags, nil)
    guard let opened else { throw StoreError(.defect, "SQLite has no memory for a connection") }
    guard code == SQLITE_OK else {
      let failure = StoreError(sqlite: code, in: opened)
      sqlite3_close_v2(opened)
      throw failure
    }
    pointer = opened
    writers = WriterQueue(patience: patience)
    writers.serve(opened)
    csqlite_switch(opened, SQLITE_DBCONFIG_DEFENSIVE, 1)
    csqlite_switch(opened, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
  }

  deinit {
    sqlite3_close_v2(pointer)
  }

  /// From now on nothing is committed when the file at `path` is another one, or none.
  func watch(_ path: String) {
    whereabouts.note(path)
  }

  private func requireInPlace(_ detail: Phrase) throws(StoreError) {
    guard !whereabouts.areAsNoted(in: pointer) else { return }
    throw StoreError(.moved, detail)
  }

  var isReadOnly: Bool { sqlite3_db_readonly(pointer, "main") == 1 }

  /// Throws when statements cannot run: the connection is closed or its transaction has failed.
  func requireUsable() throws(StoreError) {
    if isBroken {
      throw StoreError(.connectionLost, Phrase(zh: "连接已关闭", en: "the connection is closed"))
    }
    if isDoomed { throw StoreError(.defect, "a statement of this transaction failed before") }
  }

  /// The failure of a statement, which dooms the transaction that it is part of.
  func failure(_ code: Int32) -> StoreError {
    isDoomed = transaction != nil
    let failure = StoreError(sqlite: code, in: pointer)
    if failure.code == .full { hasFilledLog = true }
    return failure
  }

  /// Throws when `statement` would write in a transaction for reading.
  ///
  /// Asked of each statement, because `PRAGMA query_only` makes SQLite compile all of them anew.
  func requireAllowed(_ statement: OpaquePointer) throws(StoreError) {
    guard transaction == .reading, sqlite3_stmt_readonly(statement) == 0 else { return }
    isDoomed = true
    throw StoreError(.readOnly, "the transaction is for reading")
  }

  /// Runs a script, which may write: never in a transaction for reading.
  func execute(_ script: String) throws(StoreError) {
    guard transaction != .reading else {
      throw StoreError(.defect, "a script in a transaction for reading")
    }
    try requireUsable()
    let code = sqlite3_exec(pointer, script, nil, nil, nil)
    guard code == SQLITE_OK else { throw failure(code) }
  }

  func begin(_ mode: TransactionMode) throws(StoreError) {
    guard transaction == nil else {
      throw StoreError(.defect, "a transaction within a transaction")
    }
    switch mode {
    // SQLite would begin a transaction for reading and fail later.
    case .writing where isReadOnly: throw whyReadOnly
    case .writing: try beginWriting()
    case .reading: try execute("BEGIN DEFERRED")
    }
    transaction = mode
  }

  private func beginWriting() throws(StoreError) {
    let begun: Void? = try writers.inTurn { () throws(StoreError) in
      try execute("BEGIN IMMEDIATE")
    }
    if begun == nil {
      throw StoreError(busy: pointer, else: Phrase(zh: "别的程序正等待写入", en: "others wait to write"))
    }
    writers.begins()
  }

  func commit() throws(StoreError) {
    defer { rollback() }
    try requireUsable()
    guard transaction != nil else { throw StoreError(.defect, "no transaction to commit") }
    let isWriting = transaction == .writing
    if isWriting {
      try requireInPlace(Phrase(zh: "未作任何更改", en: "nothing was changed"))
    }
    let code = sqlite3_exec(pointer, "COMMIT", nil, nil, nil)
    guard code != SQLITE_OK else {
      if isWriting {
        try requireInPlace(
          Phrase(zh: "更改可能在被移走的文件中", en: "the change may be in the file that was moved"))
        giveLogBack()
      }
      return
    }
    let failure = failure(code)
    // The commit mark is written but perhaps not on the disk: a crash may keep it or lose it.
    let isUndecided = code == Self.syncFailed || code == Self.folderSyncFailed
    throw isUndecided ? StoreError(.outcomeUnknown, failure.detail) : failure
  }

  /// Only after something was written again: until then the log's own space may be all there is.
  private func giveLogBack() {
    guard hasFilledLog else { return }
    let code = sqlite3_wal_checkpoint_v2(pointer, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
    hasFilledLog = code != SQLITE_OK
  }

  func rollback() {
    if sqlite3_get_autocommit(pointer) == 0 {
      sqlite3_exec(pointer, "ROLLBACK", nil, nil, nil)
      isBroken = sqlite3_get_autocommit(pointer) == 0
    }
    transaction = nil
    isDoomed = false
  }

  /// Done once; SQLite refuses when something in this process has used it before, and works as well.
  private static let isConfigured = csqlite_count_no_memory() == SQLITE_OK

  private static let syncFailed = SQLITE_IOERR | (4 << 8)
  private static let folderSyncFailed = SQLITE_IOERR | (5 << 8)
}
