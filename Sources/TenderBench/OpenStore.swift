import TenderApplication
import TenderFormats
import TenderPostgres
import TenderSQL
import TenderSQLite

/// A store that `tender init` has made: a path or `postgres://…`.
func openStore(_ location: String) throws -> any Store {
  let connection: any Connection =
    location.hasPrefix("postgres") && location.contains("://")
    ? try PostgresConnection(PostgresLocation(location))
    : try SQLiteConnection(path: location, mode: .existing)
  return SQLStore(connection, zones: SystemZones())
}

/// A store whose transactions are all parts of one, so that filling it waits for the disk once.
final class OneTransaction: Store {
  private let session: any Session

  init(_ session: any Session) {
    self.session = session
  }

  func read<Value: Sendable>(_ body: (any Session) throws -> Value) throws -> Value {
    try body(session)
  }

  func write<Value: Sendable>(_ body: (any Session) throws -> Value) throws -> Value {
    try body(session)
  }
}
