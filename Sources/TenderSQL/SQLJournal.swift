import TenderApplication
import TenderDomain

struct SQLJournal: Journal {
  let session: SQLSession

  func lockHead() throws -> JournalHead {
    let head = try readHead(by: session.lockingRow(Self.selectHead))
    session.journalHead = head
    return head
  }

  func head() throws -> JournalHead {
    try readHead(by: Self.selectHead)
  }

  private func readHead(by sql: String) throws -> JournalHead {
    let heads = try session.rows(sql, []) { row in
      (
        JournalHead(sequence: try row.count(0), at: try row.instant(1)),
        accepted: try row.integer(2)
      )
    }
    guard let (head, accepted) = heads.first else { throw Self.headMissing }
    session.clock = ClockHistory(head: head, accepted: accepted)
    return head
  }

  func append(_ event: Event, by actor: Text, at time: Instant) throws -> Int64 {
    guard let head = session.journalHead else {
      throw StoreError(.defect, "the journal was not locked")
    }
    let sequence = head.sequence + 1
    try session.send(
      "UPDATE journal_head SET sequence = $1, at = $2 WHERE id = 1",
      [.integer(sequence), .instant(time)])
    session.journalHead = JournalHead(sequence: sequence, at: time)
    let line = try CanonicalJSON(
      JournalLine(sequence: sequence, at: time.utc, actor: actor, event: event))
    try session.send(
      """
      INSERT INTO journal (sequence, at, actor, kind, tender, bid, line)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      """,
      [
        .integer(sequence), .instant(time), .text(actor), .text(event.kind.rawValue),
        .optional(event.tender?.text), .optional(event.bid.map { Int64($0) }), .text(line.text),
      ])
    return sequence
  }

  func list(tender: Tender.Number?, at time: Instant) throws -> [JournalEntry] {
    let time = try known(at: time)
    let columns = "SELECT sequence, at, actor, kind, tender, bid, line, database_user FROM journal"
    let read = { (row: any Row) in
      JournalEntry(
        sequence: try row.integer(0), at: try row.instant(1), actor: try row.string(2),
        kind: try row.text(3),
        tender: try row.optionalText(4).map { Tender.Number(trusted: $0) },
        bid: try row.optionalInteger(5).map { Int($0) }, line: try row.text(6),
        databaseUser: try row.optionalText(7))
    }
    if let tender {
      return try session.rows(
        columns + " WHERE tender = $1 AND at <= $2 ORDER BY sequence",
        [.number(tender), .instant(time)], read)
    }
    return try session.rows(columns + " WHERE at <= $1 ORDER BY sequence", [.instant(time)], read)
  }

  private static let headMissing = StoreError(
    .damaged, Phrase(zh: "台账末尾丢失", en: "the journal has no head"))

  private static let selectHead = "SELECT sequence, at, accepted FROM journal_head WHERE id = 1"
}

/// The shape of a journal line.
private struct JournalLine: Encodable {
  let sequence: Int64
  let at: String
  let actor: Text
  let event: Event

  private enum Key: CodingKey {
    case sequence, at, actor, kind, tender, bid, bidder, data
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(sequence, forKey: .sequence)
    try container.encode(at, forKey: .at)
    try container.encode(actor, forKey: .actor)
    try container.encode(event.kind.rawValue, forKey: .kind)
    try container.encodeIfPresent(event.tender, forKey: .tender)
    try container.encodeIfPresent(event.bid, forKey: .bid)
    try container.encodeIfPresent(event.bidder?.code, forKey: .bidder)
    try container.encode(event.data, forKey: .data)
  }
}
