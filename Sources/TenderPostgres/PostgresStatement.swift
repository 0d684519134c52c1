import CPostgres
import TenderApplication
import TenderSQL

/// A statement: sent whole at its first use, prepared on the server from its second.
///
/// A command of one run uses most statements once, and a round trip is dearer than a plan. Where a
/// pooler hands out sessions, nothing can be prepared that another session does not have.
final class PostgresStatement: Statement {
  private let sql: String
  private let text: PostgresText
  /// What it is called on the server; nothing where it is never prepared.
  private let name: String?
  private let session: PostgresSession
  private var wasUsed = false
  private var isPrepared = false

  init(_ sql: String, name: String?, in session: PostgresSession) throws(StoreError) {
    self.sql = sql
    text = try PostgresText(sql)
    self.name = name
    self.session = session
  }

  func run(_ values: [SQLValue]) throws(StoreError) -> Int {
    try session.inTransaction(request(values)).rowsChanged
  }

  func forEachRow(_ values: [SQLValue], _ body: (any Row) throws -> Void) throws {
    let result = try session.inTransaction(request(values))
    for index in 0..<PQntuples(result.pointer) {
      try body(PostgresRow(result: result.pointer, index: index))
    }
    // The rows point into it.
    withExtendedLifetime(result) {}
  }

  func send(_ values: [SQLValue]) throws(StoreError) {
    guard session.transactionStatus == PQTRANS_INTRANS else {
      _ = try run(values)
      return
    }
    try session.post(request(values))
  }

  private func request(_ values: [SQLValue]) throws(StoreError) -> String {
    guard let name, try prepare(as: name) else { return try text.filled(with: values, in: session) }
    let arguments = try text.literals(of: values, in: session)
    return "EXECUTE \(name)"
      + (arguments.isEmpty ? "" : "(" + arguments.joined(separator: ", ") + ")")
  }

  /// Whether it stands ready on the server.
  private func prepare(as name: String) throws(StoreError) -> Bool {
    if wasUsed, !isPrepared {
      try session.inTransaction("PREPARE \(name) AS \(sql)")
      isPrepared = true
    }
    wasUsed = true
    return isPrepared
  }
}
