package import TenderApplication
import TenderSQL

/// An office in one SQLite file.
package enum SQLiteOffice {
  /// The newest version of the schema; every open office has it.
  package static var schemaVersion: Int64 { SQLiteMigrations.all.last?.version ?? 0 }

  /// - Throws: `.missing`, `.older` or `.newer` unless it is an office of this program's version.
  package static func open(path: String, zones: any Zones) throws(StoreError) -> any Store {
    try SQLStore(
      opening: SQLiteConnection(path: path, mode: .existing), at: SQLiteMigrations.all,
      zones: zones)
  }

  /// Makes the file when there is none, and brings an older one up to date.
  package static func create(path: String, zones: any Zones) throws(StoreError) -> any Store {
    try SQLStore(
      creating: SQLiteConnection(path: path, mode: .create), with: SQLiteMigrations.all,
      zones: zones)
  }

  /// A store of its own that is gone when nobody holds it any more; what does not fit into memory is in a
  /// file without a name.
  package static func throwaway(zones: any Zones) throws(StoreError) -> any Store {
    try SQLStore(creating: SQLiteConnection(), with: SQLiteMigrations.all, zones: zones)
  }
}
