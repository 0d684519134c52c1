import CPostgres
import TenderApplication
import TenderDomain

/// A connection of libpq on which no wait is without end.
final class PostgresSession {
  /// Nothing once the connection is closed.
  private var connection: OpaquePointer?
  /// The server gives up first; this is for a network that swallows everything.
  private let patience: Duration?
  private let farewell = Farewell()
  /// How many requests were posted and nobody has waited for; above 0 the connection is a pipeline.
  private var unanswered = 0

  init(_ location: PostgresLocation) throws(StoreError) {
    let opened = try connectToServer(location.connectionString)
    let limit = location.statementTimeout
    patience = limit == 0 ? nil : .milliseconds(limit) + .seconds(10)
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
    unanswered = 0
  }

  var transactionStatus: PGTransactionStatusType {
    // The first that is posted begins a transaction.
    if unanswered > 0 { return PQTRANS_INTRANS }
    return connection.map { PQtransactionStatus($0) } ?? PQTRANS_UNKNOWN
  }

  /// Whether the connection stands, as far as what has arrived can tell.
  func stands() -> Bool {
    guard let connection else { return false }
    // Twice: the first reads what has arrived, the second finds the end behind it.
    for _ in 0..<2 where PQconsumeInput(connection) == 0 { return false }
    // Asking whether it is busy makes libpq look at what it read.
    let isIdle = PQisBusy(connection) == 0 || unanswered > 0
    return isIdle && PQstatus(connection) == CONNECTION_OK && !farewell.wasHeard
  }

  /// Sends one request and does not wait: it goes out with the next that is asked.
  ///
  /// If it fails, that one fails with its error, and so does all that was sent in between.
  func post(_ send: (OpaquePointer) -> Int32) throws(StoreError) {
    let connection = try opened()
    let isReady = unanswered > 0 || PQenterPipelineMode(connection) == 1
    guard isReady, send(connection) == 1 else { throw failure(of: connection) }
    unanswered += 1
  }

  /// Sends one request and waits for its last result, and for all that was posted before.
  ///
  /// - Parameter isBounded: false for work that may take as long as it takes.
  @discardableResult
  func ask(
    isBounded: Bool = true, _ send: (OpaquePointer) -> Int32
  ) throws(StoreError) -> PostgresResult {
    let connection = try opened()
    guard send(connection) == 1 else { throw failure(of: connection) }
    let last = try answer(unanswered + 1, on: connection, isBounded: isBounded)
    guard let last else { throw failure(of: connection) }
    return last
  }

  /// Waits for all that was posted.
  func settle() throws(StoreError) {
    guard unanswered > 0 else { return }
    try answer(unanswered, on: opened(), isBounded: true)
  }

  /// Runs statements without parameters.
  @discardableResult
  func execute(_ script: String, isBounded: Bool = true) throws(StoreError) -> PostgresResult {
    try settle()
    return try ask(isBounded: isBounded) { PQsendQuery($0, script) }
  }

  private func opened() throws(StoreError) -> OpaquePointer {
    guard let connection else {
      throw StoreError(.connectionLost, Phrase(zh: "连接已关闭", en: "the connection is closed"))
    }
    return connection
  }

  /// Waits for so many requests and returns the last result; the first error of any is thrown.
  @discardableResult
  private func answer(
    _ requests: Int, on connection: OpaquePointer, isBounded: Bool
  ) throws(StoreError) -> PostgresResult? {
    let isPipeline = unanswered > 0
    unanswered = 0
    if isPipeline, PQpipelineSync(connection) != 1 { throw failure(of: connection) }
    let deadline = isBounded ? patience.map { ContinuousClock.now + $0 } : nil
    var last: PostgresResult?
    var error: StoreError?
    for _ in 0..<requests {
      while let result = try next(on: connection, deadline) {
        error = error ?? result.error
        last = result
      }
    }
    // What ends a pipeline has a result too; after a broken connection there is none.
    if isPipeline, try next(on: connection, deadline) != nil { PQexitPipelineMode(connection) }
    if let error { throw error }
    return last
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
