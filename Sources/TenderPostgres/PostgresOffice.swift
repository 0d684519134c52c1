package import TenderApplication
import TenderSQL

/// An office in one schema of a PostgreSQL server.
package enum PostgresOffice {
  /// The newest version of the schema; every open office has it.
  package static var schemaVersion: Int64 { PostgresMigrations.all.last?.version ?? 0 }

  /// - Throws: `.missing`, `.older` or `.newer` unless it is an office of this program's version.
  package static func open(
    _ location: PostgresLocation, zones: any Zones
  ) throws(StoreError) -> any Store {
    try SQLStore(
      opening: PostgresConnection(location), at: PostgresMigrations.all, zones: zones)
  }

  /// Makes the schema when there is none, and brings an older one up to date.
  package static func create(
    _ location: PostgresLocation, zones: any Zones
  ) throws(StoreError) -> any Store {
    let connection = try PostgresConnection(location)
    guard connection.encoding == "UTF8" else {
      throw StoreError(.encoding, "server_encoding = \(connection.encoding)")
    }
    return try SQLStore(
      creating: connection, with: PostgresMigrations.all, zones: zones)
  }
}
