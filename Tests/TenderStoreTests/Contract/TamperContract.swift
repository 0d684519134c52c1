import TenderApplication
import TenderDomain
import TenderEvidence
import TenderSQL
import Testing

/// One value of the tables changed by another hand: the examination finds it, whichever it is.
struct TamperContract {
  /// What no answer shows: whatever stands there, nobody is told something else.
  private static let shownNowhere: Set<String> = [
    "contents.begun_at", "contents.held", "migrations.applied_at", "migrations.name",
    "migrations.version",
  ]

  @Test(arguments: Backend.all)
  func `is found in every column of every table`(backend: Backend) throws {
    let office = try TestOffice.busy(backend)
    let hand = try OtherHand(backend, office.connect())
    let store = try office.store()
    #expect(try examine(store) == [])
    var edits = 0
    var spared = Self.shownNowhere
    // The user is the database's own word, which nothing beside it repeats; a file has none.
    if backend == .postgres { spared.insert("journal.database_user") }
    for column in try hand.columns() where !spared.contains(column.name) {
      for value in column.others {
        try hand.save(column.table)
        // What the database itself refuses needs no finding.
        if (try? hand.edit(column, to: value)) == true {
          edits += 1
          #expect(try !examine(store).isEmpty, "\(column.name) = \(value)")
        }
        try hand.restore(column.table)
      }
    }
    #expect(try examine(store) == [])
    #expect(edits > 140)
  }

  private func examine(_ store: some Store) throws -> [String] {
    try ExamineStore(store: store)(
      replayingInto: { try throwaway() }, contents: { SHA256Hasher() }
    ).faults.map(\.code)
  }
}

/// A program that changes rows and knows nothing of what they mean.
private struct OtherHand {
  struct Column {
    let table: String
    let column: String
    let type: String

    var name: String { "\(table).\(column)" }

    /// SQL for other values than the one there.
    var others: [String] {
      switch type.lowercased() {
      case "text": ["\(column) || 'x'", "NULL", "coalesce(\(column), 'x')"]
      case "blob": ["x'00'"]
      case "bytea": ["'\\x00'"]
      default: ["\(column) + 1", "NULL", "coalesce(\(column), 1)"]
      }
    }
  }

  private let backend: Backend
  private let connection: any Connection

  init(_ backend: Backend, _ connection: any Connection) throws {
    self.backend = backend
    self.connection = connection
    if backend == .sqlite { try connection.execute("PRAGMA foreign_keys = OFF") }
  }

  func columns() throws -> [Column] {
    let sql =
      switch backend {
      case .sqlite:
        """
        SELECT t.name, c.name, c.type FROM sqlite_schema t, pragma_table_info(t.name) c
        WHERE t.type = 'table' ORDER BY t.name, c.cid
        """
      case .postgres:
        """
        SELECT c.table_name::text, c.column_name::text, c.data_type::text
        FROM information_schema.columns c
        WHERE c.table_schema = current_schema() ORDER BY c.table_name, c.ordinal_position
        """
      }
    return try connection.prepare(sql).all([]) { row in
      Column(table: try row.text(0), column: try row.text(1), type: try row.text(2))
    }
  }

  func save(_ table: String) throws {
    try execute("CREATE TEMP TABLE saved AS SELECT * FROM \(table)")
  }

  func restore(_ table: String) throws {
    let identity = backend == .postgres ? "OVERRIDING SYSTEM VALUE " : ""
    try execute(
      """
      DELETE FROM \(table); INSERT INTO \(table) \(identity)SELECT * FROM saved;
      DROP TABLE saved
      """)
  }

  /// - Returns: whether anything changed.
  func edit(_ column: Column, to value: String) throws -> Bool {
    let row = backend == .sqlite ? "rowid" : "ctid"
    let differs = backend == .sqlite ? "IS NOT" : "IS DISTINCT FROM"
    let condition = "\(column.column) \(differs) (\(value))"
    let count = try connection.integer(
      "SELECT count(*) FROM \(column.table) WHERE \(condition)")
    guard count ?? 0 > 0 else { return false }
    try execute(
      """
      UPDATE \(column.table) SET \(column.column) = \(value) WHERE \(row) =
        (SELECT min(\(row)) FROM \(column.table) WHERE \(condition))
      """)
    return true
  }

  /// Past the references, as a dump that was edited would be.
  private func execute(_ sql: String) throws {
    try connection.execute(
      backend == .sqlite ? sql : "SET LOCAL session_replication_role = replica; " + sql)
  }
}
