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

  /// The half of a record that is the journal's own.
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
      JournalLine(sequence: sequence, at: time, actor: actor, event: event))
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
    if let tender {
      return try entries(
        where: "tender = $1 AND at <= $2 ORDER BY sequence", [.number(tender), .instant(time)])
    }
    return try entries(where: "at <= $1 ORDER BY sequence", [.instant(time)])
  }

  func entry(_ sequence: Int64) throws -> JournalEntry? {
    try entries(where: "sequence = $1", [.integer(sequence)]).first
  }

  private func entries(
    where condition: StaticString, _ values: [SQLValue]
  ) throws -> [JournalEntry] {
    try session.rows(
      """
      SELECT sequence, at, actor, kind, tender, bid, line, database_user FROM journal
      WHERE \(condition)
      """, values
    ) { row in
      JournalEntry(
        sequence: try row.integer(0), at: try row.instant(1), actor: try row.string(2),
        kind: try row.text(3),
        tender: try row.optionalText(4).map { Tender.Number(trusted: $0) },
        bid: try row.optionalInteger(5).map { Int($0) }, line: try row.text(6),
        databaseUser: try row.optionalText(7))
    }
  }

  func recorded(after sequence: Int64, count: Int) throws -> [RecordedEvent] {
    try session.rows(
      """
      SELECT sequence, at, actor, line FROM journal
      WHERE sequence > $1 ORDER BY sequence LIMIT $2
      """, [.integer(sequence), .integer(count)]
    ) { row in
      RecordedEvent(
        sequence: try row.integer(0), at: try row.instant(1), actor: try row.string(2),
        event: try? CanonicalJSON.decode(row.text(3), as: JournalLine.self).event)
    }
  }

  private static let headMissing = StoreError(
    .damaged, Phrase(zh: "台账末尾丢失", en: "the journal has no head"))

  private static let selectHead = "SELECT sequence, at, accepted FROM journal_head WHERE id = 1"
}
