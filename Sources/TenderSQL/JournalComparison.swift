import TenderApplication
import TenderDomain

/// Goes through the journal once and holds the tables against it.
///
/// What an entry says is read back into values and written anew, and what the tables say likewise:
/// so an entry of an older program compares with a newer one.
struct JournalComparison {
  let session: SQLSession
  private(set) var found: [StoreFault] = []
  /// How many versions each bidder and each year had so far.
  var versions: [String: Int] = [:]
  /// How many attempts of a tender were refused so far.
  var refused: [String: Int] = [:]
  /// How many rows of a table the entries so far account for.
  var accounted: [String: Int64] = [:]
  private var limit: Int64?
  private var accepted: Int64 = 0
  private var lastAccepted: Int64 = 0

  private static let entriesPerPiece: Int64 = 500

  init(_ session: SQLSession) {
    self.session = session
  }

  mutating func run() throws -> [StoreFault] {
    lastAccepted =
      try session.rows("SELECT accepted FROM journal_head", []) { try $0.integer(0) }.first ?? 0
    var after: Int64 = 0
    while let last = try compare(after: after), found.count < SQLHealth.most { after = last }
    try compareEnd()
    return found
  }

  /// - Returns: the last sequence of this piece; nothing when there was none.
  private mutating func compare(after: Int64) throws -> Int64? {
    let entries = try session.rows(
      """
      SELECT sequence, at, actor, kind, tender, bid, line FROM journal
      WHERE sequence > $1 ORDER BY sequence LIMIT \(Self.entriesPerPiece)
      """, [.integer(after)], StoredEntry.init)
    for entry in entries where found.count < SQLHealth.most {
      do {
        try compare(entry)
      } catch let error as StoreError where error.code == .unreadableRow {
        // Told where the row is looked at by itself.
        report(entry, nil)
      }
    }
    return entries.last?.sequence
  }

  mutating func record(_ fault: StoreFault) {
    found.append(fault)
  }

  mutating func report(_ entry: StoredEntry, _ what: String?) {
    found.append(.differs(from: entry.sequence, what ?? entry.kind))
  }

  private mutating func compare(_ entry: StoredEntry) throws {
    guard entry.agreesWithLine else { return report(entry, "journal") }
    switch Event.Kind(rawValue: entry.kind) {
    case .officeCreated: try compareOffice(entry)
    case .officeChanged: limit = try entry.data(as: LimitInEntry.self).maxDocument
    case .tenderPublished: try compareTender(entry)
    case .bidderAdded, .bidderUpdated: try compareBidder(entry)
    case .bidReceived: try compareBid(entry)
    case .bidRefused: try compareRefusal(entry)
    case .requirementDecided: try compareDecision(entry)
    case .calendarRecorded: try compareCalendar(entry)
    case .clockAccepted: accepted = entry.sequence
    case nil: break
    }
  }

  /// Whether a time in a table is that of the entry; an accepted clock dates versions anew.
  func isTime(_ time: Int64, of entry: StoredEntry) -> Bool {
    time == entry.at || lastAccepted > entry.sequence && time < entry.at
  }

  private mutating func compareOffice(_ entry: StoredEntry) throws {
    let said = try entry.data(as: OfficeInEntry.self)
    limit = said.maxDocument
    let office = try session.rows("SELECT time_zone, rehearsal, created_at FROM office", []) {
      row in
      (zone: try row.text(0), isRehearsal: try row.integer(1) == 1, at: try row.integer(2))
    }.first
    guard let office, office.zone == said.timeZone, office.isRehearsal == said.rehearsal,
      office.at == entry.at
    else { return report(entry, "office") }
  }

  private mutating func compareEnd() throws {
    guard found.count < SQLHealth.most else { return }
    let stored = try session.rows("SELECT max_document FROM office", []) { row in
      try row.optionalInteger(0)
    }.first
    if stored != limit { found.append(.differs(from: 1, "office")) }
    if accepted != lastAccepted { found.append(.differs(from: lastAccepted, "journal_head")) }
    for table in [
      "tender_versions", "bidder_versions", "bids", "refused_attempts", "decisions",
      "calendar_years", "overrides", "calendar_days",
    ] {
      let rows = try session.rows("SELECT count(*) FROM \(table)", []) { try $0.integer(0) }.first
      let entries = accounted[table] ?? 0
      if let rows, rows != entries {
        found.append(.unaccounted(table: table, rows: rows, entries: entries))
      }
    }
    try compareRequests()
  }
}

/// A row of the journal and what its line says.
struct StoredEntry {
  let sequence: Int64
  let at: Int64
  let actor: String
  let kind: String
  let tender: String?
  let bid: Int64?
  let line: String

  init(_ row: any Row) throws {
    sequence = try row.integer(0)
    at = try row.integer(1)
    actor = try row.text(2)
    kind = try row.text(3)
    tender = try row.optionalText(4)
    bid = try row.optionalInteger(5)
    line = try row.text(6)
  }

  /// Whether the columns beside the line say what it says.
  var agreesWithLine: Bool {
    guard let said = try? CanonicalJSON.decode(line, as: JournalRecord.self) else { return false }
    return said.sequence == sequence && said.at == Instant(microseconds: at).utc
      && said.actor == actor && said.kind == kind && said.tender == tender && said.bid == bid
  }

  func data<Value: Decodable>(as type: Value.Type) throws -> Value {
    try CanonicalJSON.decode(line, as: EntryData<Value>.self).data
  }

  /// Of the bidder that it is about.
  var bidder: String? {
    (try? CanonicalJSON.decode(line, as: JournalRecord.self))?.bidder
  }
}

/// A line of the journal without its data.
struct JournalRecord: Decodable {
  let sequence: Int64
  let at: String
  let actor: String
  let kind: String
  let tender: String?
  let bid: Int64?
  let bidder: String?
}

private struct EntryData<Value: Decodable>: Decodable {
  let data: Value
}

private struct OfficeInEntry: Decodable {
  let timeZone: String
  let rehearsal: Bool
  let maxDocument: Int64?
}

private struct LimitInEntry: Decodable {
  let maxDocument: Int64?
}
