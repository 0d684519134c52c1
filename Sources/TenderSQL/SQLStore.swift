package import TenderApplication

/// A store over one connection: the same repositories and the same SQL for both databases.
package final class SQLStore: Store {
  private let connection: any Connection
  private let zones: any Zones
  private let remembered = Remembered()

  package init(_ connection: any Connection, zones: any Zones) {
    self.connection = connection
    self.zones = zones
  }

  package func read<Value: Sendable>(_ body: (any Session) throws -> Value) throws -> Value {
    do {
      return try transact(.reading, body)
    } catch let error as StoreError where error.code == .unreadableRow {
      throw located(error)
    }
  }

  package func write<Value: Sendable>(_ body: (any Session) throws -> Value) throws -> Value {
    do {
      return try transact(.writing, body)
    } catch let error as StoreError where error.code == .unreadableRow {
      throw located(error)
    }
  }

  /// With table, key and column of the row, which whoever mends it needs.
  private func located(_ error: StoreError) -> StoreError {
    let first = try? transact(.reading) { try $0.health.firstUnreadable() }
    guard case .unreadable(let place, let detail) = first else { return error }
    return StoreError(.unreadableRow, place.unreadable(detail))
  }

  private func transact<Value: Sendable>(
    _ mode: TransactionMode, _ body: (any Session) throws -> Value
  ) throws -> Value {
    try connection.begin(mode)
    let session = SQLSession(connection, zones: zones, remembered)
    defer { session.end() }
    do {
      let value = try body(session)
      try connection.commit()
      return value
    } catch {
      connection.rollback()
      // It may have come from the transaction that is no more.
      remembered.forget()
      throw error
    }
  }
}
