package import TenderApplication
package import TenderDomain

/// The repositories of one transaction.
package final class SQLSession: Session {
  private var live: (any Connection)?
  private let zones: any Zones
  private let remembered: Remembered
  /// The end of the journal once this transaction has locked it.
  var journalHead: JournalHead?
  /// As the journal stood when this transaction first looked.
  var clock: ClockHistory?

  init(_ connection: any Connection, zones: any Zones, _ remembered: Remembered) {
    live = connection
    self.zones = zones
    self.remembered = remembered
  }

  /// Called when the transaction is over: a session that was kept throws from then on.
  func end() {
    live = nil
  }

  package var tenders: any Tenders { SQLTenders(session: self) }
  package var bidders: any Bidders { SQLBidders(session: self) }
  package var bids: any Bids { SQLBids(session: self) }
  package var contents: any Contents { SQLContents(session: self) }
  package var calendars: any Calendars { SQLCalendars(session: self) }
  package var journal: any Journal { SQLJournal(session: self) }
  package var requests: any Requests { SQLRequests(session: self) }
  package var health: any Health { SQLHealth(session: self) }

  package var office: Office {
    get throws {
      _ = try connection()
      if let office = remembered.office { return office }
      let row = try rows("SELECT time_zone, rehearsal, max_document FROM office", []) { row in
        Office(
          zone: try zone(row.text(0)), isRehearsal: try row.integer(1) == 1,
          maxDocument: try row.optionalInteger(2).map { ByteCount(bytes: $0) })
      }
      guard let office = row.first else {
        throw StoreError(
          .missing, Phrase(zh: "库中还没有招标办", en: "the store has no office"))
      }
      remembered.office = office
      return office
    }
  }

  package func record(_ event: Event, by actor: Text, at time: Instant) throws -> Int64 {
    let sequence = try append(event, by: actor, at: time)
    try tables.apply(event, sequence, by: actor, at: time)
    return sequence
  }

  /// The line alone.
  package func append(_ event: Event, by actor: Text, at time: Instant) throws -> Int64 {
    try SQLJournal(session: self).append(event, by: actor, at: time)
  }

  /// What events are applied to.
  package var tables: Projection { Projection(session: self) }

  func forgetOffice() {
    remembered.office = nil
  }

  package func now() throws -> Instant {
    try connection().now()
  }

  func zone(_ identifier: String) throws -> Zone {
    do {
      return try zones.zone(named: identifier)
    } catch {
      throw StoreError(.unreadableRow, "time zone \(identifier)")
    }
  }

  func version(
    _ key: Remembered.Key, read: () throws -> Remembered.Version
  ) throws -> Remembered.Version {
    try remembered.version(key, read: read)
  }

  /// Locks the rows that `sql` selects until the transaction ends.
  ///
  /// Nothing to do in SQLite, where a transaction that writes has locked everything already.
  func lock(_ sql: String, _ values: [SQLValue]) throws {
    guard try connection().dialect == .postgres else { return }
    try send(lockingRow(sql), values)
  }

  /// What a statement that reads a row has to add where the database locks rows.
  func lockingRow(_ sql: String) throws -> String {
    switch try connection().dialect {
    case .sqlite: sql
    case .postgres: sql + " FOR UPDATE"
    }
  }

  /// In which the database keeps its texts.
  func encoding() throws -> String {
    let sql =
      switch try connection().dialect {
      case .sqlite: "PRAGMA encoding"
      case .postgres: "SELECT current_setting('server_encoding')"
      }
    return try rows(sql, []) { row in try row.text(0) }.first ?? ""
  }

  /// What the database says of its own files; nothing when it finds no fault.
  func selfCheck() throws -> [String] {
    switch try connection().dialect {
    case .sqlite:
      try rows("PRAGMA quick_check", []) { row in try row.text(0) }.filter { $0 != "ok" }
    case .postgres: []
    }
  }

  func rows<Value>(
    _ sql: String, _ values: [SQLValue], _ read: (any Row) throws -> Value
  ) throws -> [Value] {
    try connection().prepare(sql).all(values, read)
  }

  func forEachRow(
    _ sql: String, _ values: [SQLValue], _ body: (any Row) throws -> Void
  ) throws {
    try connection().prepare(sql).forEachRow(values, body)
  }

  @discardableResult
  func run(_ sql: String, _ values: [SQLValue]) throws -> Int {
    try connection().prepare(sql).run(values)
  }

  func send(_ sql: String, _ values: [SQLValue]) throws {
    try connection().prepare(sql).send(values)
  }

  /// Inserts rows by as few statements as a database takes: a round trip for many of them.
  ///
  /// - Parameter table: our own literal, `table (column, …)`; values go through parameters.
  func insert(into table: StaticString, _ rows: [[SQLValue]]) throws {
    var rest = rows[...]
    while let width = rest.first?.count {
      let part = rest.prefix(Self.rowsPerInsert)
      rest = rest.dropFirst(part.count)
      let sql = remembered.insert(into: table, rows: part.count, width: width)
      try send(sql, part.flatMap { $0 })
    }
  }

  /// A statement has at most 65,535 parameters in PostgreSQL, and 32,766 in SQLite.
  private static let rowsPerInsert = 200

  func connection() throws(StoreError) -> any Connection {
    guard let live else { throw StoreError(.defect, "a session was used after its transaction") }
    return live
  }
}
