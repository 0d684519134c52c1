package import TenderApplication

extension SQLStore {
  /// The store behind `connection`.
  ///
  /// - Throws: `.missing`, `.older` or `.newer` unless it has the schema of this program.
  package convenience init(
    opening connection: any Connection, at migrations: [Migration], zones: any Zones
  ) throws(StoreError) {
    try Migrator(connection, migrations).requireCurrent()
    self.init(connection, zones: zones)
  }

  /// The store behind `connection`, made or brought up to date first.
  package convenience init(
    creating connection: any Connection, with migrations: [Migration], zones: any Zones
  ) throws(StoreError) {
    try Migrator(connection, migrations).migrate()
    self.init(connection, zones: zones)
  }
}
