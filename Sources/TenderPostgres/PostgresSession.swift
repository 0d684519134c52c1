import CPostgres
import TenderApplication
import TenderDomain

/// A connection of libpq on which no wait is without end.
///
/// Whatever goes out is one message of the simple protocol, however many statements it holds. A
/// server that has half a message does nothing and counts the time; the extended protocol has
/// places between its messages where a server holds locks and counts no time at all.
final class PostgresSession {
  /// Nothing once the connection is closed.
  private var connection: OpaquePointer?
  /// The server gives up first; this is for a network that swallows everything.
  private let patience: Duration?
  private let farewell = Farewell()
  let settings: PostgresSettings
  /// Statements that nobody waits for: they go out in front of the next that is asked.
  private var posted: [String] = []

  init(_ location: PostgresLocation) throws(StoreError) {
    let opened = try connectToServer(location)
    let limit = location.statementTimeout
    patience = limit == 0 ? nil : .milliseconds(limit) + .seconds(10)
    settings = PostgresSettings(location)
    farewell.listen(on: opened)
    PQsetnonblocking(opened, 1)
    connection = opened
  }

  deinit {
    PQfinish(connection)
  }

  func close() {
    PQfinish(connection)
    connection = nil
    posted = []
  }

  var transactionStatus: PGTransactionStatusType {
    // The first that is posted begins a transaction.
    if !posted.isEmpty { return PQTRANS_INTRANS }
    return connection.map { PQtransactionStatus($0) } ?? PQTRANS_UNKNOWN
  }

  /// The server process that said hello; a pooler says hello for none.
  var greeter: Int32 { connection.map { PQbackendPID($0) } ?? 0 }

  /// The SQLSTATE of the server's good-bye.
  var lastWord: String? { farewell.state }

  /// Whether the connection stands, as far as what has arrived can tell.
  func stands() -> Bool {
    guard let connection else { return false }
    // Twice: the first reads what has arrived, the second finds the end behind it.
    for _ in 0..<2 where PQconsumeInput(connection) == 0 { return false }
    // Asking whether it is busy makes libpq look at what it read.
    let isIdle = PQisBusy(connection) == 0
    return isIdle && PQstatus(connection) == CONNECTION_OK && !farewell.wasHeard
  }

  /// Keeps a statement, which goes out with the next that is asked.
  ///
  /// If it fails, that one fails with its error, and nothing behind it is done.
  func post(_ statement: String) throws(StoreError) {
    _ = try opened()
    posted.append(statement)
  }

  /// Forgets what was posted: the server never hears of it.
  func unpost() {
    posted = []
  }

  /// Sends what was posted and `script` as one message, and waits for the last result.
  ///
  /// - Parameter isBounded: false for work that may take as long as it takes.
  @discardableResult
  func ask(_ script: String, isBounded: Bool = true) throws(StoreError) -> PostgresResult {
    let connection = try opened()
    let message = (posted + [script]).joined(separator: ";\n")
    posted = []
    guard PQsendQuery(connection, message) == 1 else { throw failure(of: connection) }
    let deadline = isBounded ? patience.map { ContinuousClock.now + $0 } : nil
    var last: PostgresResult?
    var error: StoreError?
    while let result = try next(on: connection, deadline) {
      error = error ?? result.error
      last = result
    }
    if let error { throw error }
    guard let last else { throw failure(of: connection) }
    return last
  }

  /// Asks `statement`, in a transaction of its own where none is open.
  ///
  /// Statements of one message are one transaction.
  @discardableResult
  func inTransaction(
    _ script: String, isBounded: Bool = true
  ) throws(StoreError) -> PostgresResult {
    if transactionStatus == PQTRANS_IDLE { try post(settings.forWriting) }
    return try ask(script, isBounded: isBounded)
  }

  /// A text as SQL writes it.
  func quoted(_ text: String) throws(StoreError) -> String {
    let connection = try opened()
    guard let quoted = PQescapeLiteral(connection, text, text.utf8.count) else {
      throw failure(of: connection)
    }
    defer { PQfreemem(quoted) }
    return String(cString: quoted)
  }

  private func opened() throws(StoreError) -> OpaquePointer {
    guard let connection else {
      throw StoreError(.connectionLost, Phrase(zh: "连接已关闭", en: "the connection is closed"))
    }
    return connection
  }

  private func next(
    on connection: OpaquePointer, _ deadline: ContinuousClock.Instant?
  ) throws(StoreError) -> PostgresResult? {
    while true {
      let pending = PQflush(connection)
      if pending >= 0, PQisBusy(connection) == 0 { break }
      guard pending >= 0 else { throw failure(of: connection) }
      let isReady = wait(
        for: PQsocket(connection), reading: true, writing: pending == 1, until: deadline)
      guard isReady else {
        close()
        throw StoreError(
          .connectionLost, Phrase(zh: "服务器没有响应", en: "the server does not answer"))
      }
      // A failure shows in the result, with its reason.
      guard PQconsumeInput(connection) == 1 else { break }
    }
    return PQgetResult(connection).map(PostgresResult.init)
  }

  private func failure(of connection: OpaquePointer) -> StoreError {
    let isLost = PQstatus(connection) != CONNECTION_OK
    return StoreError(
      isLost ? .connectionLost : .defect, String(cString: PQerrorMessage(connection)))
  }
}
