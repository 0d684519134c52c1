/// One step of the schema, forward only: the file `sql/<dialect>/V0001__<name>.sql`.
package struct Migration: Hashable, Sendable {
  /// 1, 2, 3 …
  package let version: Int64
  package let name: String
  /// Statements without parameters and without transaction control.
  package let sql: String

  package init(_ version: Int64, _ name: String, sql: String) {
    self.version = version
    self.name = name
    self.sql = sql
  }

  /// The migration as it is embedded in the program.
  package init(_ version: Int64, _ name: String, _ file: [UInt8]) {
    self.init(version, name, sql: String(decoding: file, as: UTF8.self))
  }
}
