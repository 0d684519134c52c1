import CPostgres
package import TenderApplication
package import TenderDomain
package import TenderSQL

/// One connection to an office in a schema of a PostgreSQL server.
///
/// Not for use by two threads at once; each opens its own.
package final class PostgresConnection: Connection {
  package let dialect = Dialect.postgres
  package let encoding: String

  private let session: PostgresSession
  let schema: String
  /// Those under way on this connection.
  var uploads: Set<Int64> = []
  private let greeting: PostgresGreeting
  private var statements: [String: PostgresStatement] = [:]
  /// Of this connection alone, should a pooler lend its session to others.
  private let mark = String(UInt64.random(in: 0 ... .max), radix: 36)
  private var mode = TransactionMode.reading

  package init(_ location: PostgresLocation) throws(StoreError) {
    session = try PostgresSession(location)
    schema = location.schema
    greeting = try PostgresGreeting(of: session, schema: schema)
    encoding = greeting.encoding
  }

  var isPooled: Bool { greeting.isPooled }

  package func execute(_ script: String) throws(StoreError) {
    try session.inTransaction(script, isBounded: false)
  }

  package func prepare(_ sql: String) throws(StoreError) -> any Statement {
    if let known = statements[sql] { return known }
    let name = greeting.isPooled ? nil : "tender_\(mark)_\(statements.count + 1)"
    let statement = try PostgresStatement(sql, name: name, in: session)
    statements[sql] = statement
    return statement
  }

  package func begin(_ mode: TransactionMode) throws(StoreError) {
    let status = session.transactionStatus
    guard status != PQTRANS_INTRANS, status != PQTRANS_INERROR else {
      throw StoreError(.defect, "a transaction within a transaction")
    }
    if mode == .writing, greeting.isStandby { try requirePrimary() }
    switch mode {
    case .writing:
      try session.post("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE")
      try session.post(session.settings.forWriting)
    case .reading:
      try session.post("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
      try session.post(session.settings.forReading)
    }
    self.mode = mode
  }

  package func commit() throws(StoreError) {
    defer { rollback() }
    guard session.stands() else {
      throw StoreError(
        .connectionLost, Phrase(zh: "提交前连接中断", en: "the connection broke before the commit"))
    }
    guard session.transactionStatus != PQTRANS_IDLE else {
      throw StoreError(.defect, "no transaction to commit")
    }
    let answer: String
    do {
      answer = try session.ask("COMMIT").tag
    } catch {
      let isUndecided = error.code == .connectionLost && mode == .writing
      throw isUndecided ? StoreError(.outcomeUnknown, error.detail) : error
    }
    // The server answers a commit of a failed transaction with success and the word ROLLBACK.
    guard answer == "COMMIT" else {
      throw StoreError(.defect, "a statement of this transaction failed before")
    }
  }

  package func rollback() {
    session.unpost()
    guard session.transactionStatus != PQTRANS_IDLE else { return }
    do {
      try session.ask("ROLLBACK")
    } catch {
      session.close()
    }
  }

  package func lockForMigration() throws(StoreError) {
    try session.ask("SET LOCAL statement_timeout = 0")
    try prepare("SELECT pg_advisory_xact_lock($1, hashtext($2))")
      .run([.integer(Self.migrationLock), .text(schema)])
    let found = try integer("SELECT COUNT(*) FROM pg_namespace WHERE nspname = $1", [.text(schema)])
    if found == 0 { try session.ask("CREATE SCHEMA \"\(schema)\"") }
  }

  package func now() throws(StoreError) -> Instant {
    let sql = "SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint"
    guard let microseconds = try integer(sql) else { throw StoreError(.defect, "no time") }
    return Instant(microseconds: microseconds)
  }

  /// Asked again, because a standby may have been promoted meanwhile.
  private func requirePrimary() throws(StoreError) {
    let answer = try session.ask(
      """
      SELECT concat_ws(':', sender_host, sender_port) FROM (SELECT pg_is_in_recovery() AS waits) s
        LEFT JOIN pg_stat_wal_receiver ON true WHERE waits
      """)
    guard PQntuples(answer.pointer) > 0 else { return }
    let primary = answer.text(0)
    throw StoreError(
      .readOnly,
      primary.isEmpty
        ? Phrase(zh: "这是备用服务器", en: "this server is a standby")
        : Phrase(
          zh: "这是备用服务器，主服务器是 \(primary)",
          en: "this server is a standby of \(primary)"))
  }

  /// Ours among the advisory locks of a server that others use too.
  private static let migrationLock: Int64 = 0x7465_6E64
}
