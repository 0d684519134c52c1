import CPostgres
import TenderApplication
import TenderSQL

/// A statement: sent whole at its first use, prepared on the server from its second.
///
/// A command of one run uses most statements once, and a round trip is dearer than a plan.
final class PostgresStatement: Statement {
  private let sql: String
  private let name: String
  private let session: PostgresSession
  private var wasUsed = false
  private var isPrepared = false

  init(_ sql: String, name: String, in session: PostgresSession) {
    self.sql = sql
    self.name = name
    self.session = session
  }

  func run(_ values: [SQLValue]) throws(StoreError) -> Int {
    try result(values).rowsChanged
  }

  func forEachRow(_ values: [SQLValue], _ body: (any Row) throws -> Void) throws {
    let result = try result(values)
    for index in 0..<PQntuples(result.pointer) {
      try body(PostgresRow(result: result.pointer, index: index))
    }
    // The rows point into it.
    withExtendedLifetime(result) {}
  }

  func send(_ values: [SQLValue]) throws(StoreError) {
    let request = try request(values)
    try session.post(request)
  }

  private func result(_ values: [SQLValue]) throws(StoreError) -> PostgresResult {
    let request = try request(values)
    return try session.ask(request)
  }

  private func request(
    _ values: [SQLValue]
  ) throws(StoreError) -> (OpaquePointer) -> Int32 {
    let parameters = try PostgresParameters(values)
    if wasUsed, !isPrepared {
      try session.ask { PQsendPrepare($0, name, sql, 0, nil) }
      isPrepared = true
    }
    wasUsed = true
    return { [self] connection in
      parameters.withPointers { count, values, lengths, formats in
        isPrepared
          ? PQsendQueryPrepared(connection, name, count, values, lengths, formats, 1)
          : PQsendQueryParams(connection, sql, count, nil, values, lengths, formats, 1)
      }
    }
  }
}
