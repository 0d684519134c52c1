import CPostgres
package import TenderApplication
package import TenderDomain
package import TenderSQL

/// One connection to an office in a schema of a PostgreSQL server.
///
/// Not for use by two threads at once; each opens its own.
package final class PostgresConnection: Connection {
  package let dialect = Dialect.postgres

  private let session: PostgresSession
  private let schema: String
  private var statements: [String: PostgresStatement] = [:]
  private var mode = TransactionMode.reading

  package init(_ location: PostgresLocation) throws(StoreError) {
    session = try PostgresSession(location)
    schema = location.schema
    // `synchronous_commit = off` would lose bids that have their receipt. A schema that may not be
    // used looks like a missing one to every later statement.
    let closed = try session.execute(
      """
      SET search_path TO "\(schema)";
      SET lock_timeout = \(location.lockTimeout);
      SET statement_timeout = \(location.statementTimeout);
      SET idle_in_transaction_session_timeout = 60000;
      SELECT set_config('synchronous_commit', 'on', false)
        WHERE current_setting('synchronous_commit') = 'off';
      SELECT 1 FROM pg_namespace
        WHERE nspname = '\(schema)' AND NOT has_schema_privilege(oid, 'USAGE');
      """)
    if PQntuples(closed.pointer) > 0 {
      throw StoreError(
        .notPermitted,
        Phrase(zh: "无权使用模式 \(schema)", en: "no right to use the schema \(schema)"))
    }
  }

  package func execute(_ script: String) throws(StoreError) {
    try session.execute(script, isBounded: false)
  }

  package func prepare(_ sql: String) throws(StoreError) -> any Statement {
    if let known = statements[sql] { return known }
    let statement = PostgresStatement(sql, name: "s\(statements.count + 1)", in: session)
    statements[sql] = statement
    return statement
  }

  package func begin(_ mode: TransactionMode) throws(StoreError) {
    let status = session.transactionStatus
    guard status != PQTRANS_INTRANS, status != PQTRANS_INERROR else {
      throw StoreError(.defect, "a transaction within a transaction")
    }
    let begin =
      mode == .writing
      ? "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
      : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
    try session.post { PQsendQueryParams($0, begin, 0, nil, nil, nil, nil, 0) }
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
      answer = try session.ask { PQsendQueryParams($0, "COMMIT", 0, nil, nil, nil, nil, 0) }.tag
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
    // What was posted is undone with the rest, whether it failed or not.
    try? session.settle()
    guard session.transactionStatus != PQTRANS_IDLE else { return }
    do {
      try session.execute("ROLLBACK")
    } catch {
      session.close()
    }
  }

  package func lockForMigration() throws(StoreError) {
    try session.execute("SET LOCAL statement_timeout = 0")
    try prepare("SELECT pg_advisory_xact_lock($1, hashtext($2))")
      .run([.integer(Self.migrationLock), .text(schema)])
    let found = try integer("SELECT COUNT(*) FROM pg_namespace WHERE nspname = $1", [.text(schema)])
    if found == 0 { try session.execute("CREATE SCHEMA \"\(schema)\"") }
  }

  package func now() throws(StoreError) -> Instant {
    let sql = "SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint"
    guard let microseconds = try integer(sql) else { throw StoreError(.defect, "no time") }
    return Instant(microseconds: microseconds)
  }

  /// Ours among the advisory locks of a server that others use too.
  private static let migrationLock: Int64 = 0x7465_6E64
}
