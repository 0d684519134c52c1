import TenderApplication
import TenderFormats
import TenderPostgres
import TenderSQLite

/// A store that `tender init` has made: a path or `postgres://…`.
func openStore(_ location: String) throws -> any Store {
  location.hasPrefix("postgres") && location.contains("://")
    ? try PostgresOffice.open(PostgresLocation(location), zones: SystemZones())
    : try SQLiteOffice.open(path: location, zones: SystemZones())
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
