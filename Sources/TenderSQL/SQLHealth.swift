import TenderApplication
import TenderDomain

struct SQLHealth: Health {
  let session: SQLSession

  /// How many faults of a kind are told: one hand can change a million rows.
  static let most = 20

  func faults(_ check: HealthCheck) throws -> [StoreFault] {
    switch check {
    case .encoding: try encoding()
    case .file: try session.selfCheck().prefix(Self.most).map { .damaged($0) }
    case .rows: try unreadable(atMost: Self.most)
    case .references:
      try StoredReference.all.flatMap { try $0.orphans(session, atMost: Self.most) }
    case .journal: try journal()
    case .sequences: try chains() + bidNumbers()
    case .contents: try contents()
    }
  }

  func differences(from replayed: any Session) throws -> [StoreFault] {
    guard let replayed = replayed as? SQLSession else {
      throw StoreError(.defect, "a replay into another kind of store")
    }
    return try ReplayedTable.all.reduce(into: []) { found, table in
      let comparison = ReplayComparison(table: table, stored: session, replayed: replayed)
      found += try comparison.differences(atMost: Self.most - found.count)
    }
  }

  func unfinishedContents() throws -> Int {
    try session.rows("SELECT count(*) FROM contents WHERE sha256 IS NULL", []) { row in
      Int(try row.integer(0))
    }.first ?? 0
  }

  func finishedContents(after digest: String, count: Int) throws -> [FinishedContent] {
    try session.rows(
      """
      SELECT sha256, coalesce(bytes, -1) FROM contents
      WHERE sha256 IS NOT NULL AND sha256 > $1 ORDER BY sha256 LIMIT $2
      """, [.text(digest), .integer(count)]
    ) { row in FinishedContent(sha256: try row.text(0), bytes: try row.integer(1)) }
  }

  func firstUnreadable() throws -> StoreFault? {
    try unreadable(atMost: 1).first
  }

  private func encoding() throws -> [StoreFault] {
    let encoding = try session.encoding()
    return ["UTF8", "UTF-8"].contains(encoding) ? [] : [.encoding(encoding)]
  }

  private func unreadable(atMost limit: Int) throws -> [StoreFault] {
    var found: [StoreFault] = []
    for table in try StoredTable.all(session) where found.count < limit {
      try table.examine(session) { fault in
        found.append(fault)
        return found.count < limit
      }
    }
    return found
  }

  private func journal() throws -> [StoreFault] {
    try session.rows(
      """
      SELECT h.sequence, coalesce(max(j.sequence), 0), count(j.sequence), h.at,
        coalesce((SELECT l.at FROM journal l WHERE l.sequence = h.sequence), h.at)
      FROM journal_head h LEFT JOIN journal j ON 1 = 1 GROUP BY h.sequence, h.at
      """, []
    ) { row -> [StoreFault] in
      let (head, last, entries) = (try row.integer(0), try row.integer(1), try row.integer(2))
      return (head == last ? [] : [.journalHeadDiffers(head: head, last: last)])
        + (entries == last ? [] : [.journalHasGaps(entries: entries, last: last)])
        + (try row.integer(3) == row.integer(4) ? [] : [.differs(from: head, "journal_head.at")])
    }.flatMap { $0 }
  }

  private func bidNumbers() throws -> [StoreFault] {
    try session.rows(
      """
      SELECT t.number, count(b.id), t.bids_received
      FROM tenders t LEFT JOIN bids b ON b.tender_id = t.id
      GROUP BY t.id, t.number, t.bids_received
      HAVING count(b.id) <> t.bids_received OR coalesce(max(b.number), 0) <> t.bids_received
      ORDER BY t.number LIMIT \(Self.most)
      """, []
    ) { row in
      .bidNumbersHaveGaps(
        Tender.Number(trusted: try row.text(0)), bids: try row.integer(1),
        last: try row.integer(2))
    }
  }

  private func contents() throws -> [StoreFault] {
    try session.rows(
      """
      SELECT c.sha256 FROM contents c LEFT JOIN content_chunks k ON k.content_id = c.id
      WHERE c.sha256 IS NOT NULL GROUP BY c.id, c.sha256, c.bytes
      HAVING coalesce(sum(length(k.bytes)), 0) <> coalesce(c.bytes, -1)
        OR coalesce(min(k.position), 0) <> 0 OR coalesce(max(k.position), -1) <> count(k.position) - 1
      ORDER BY c.sha256 LIMIT \(Self.most)
      """, []
    ) { row in .contentIncomplete(sha256: try row.text(0)) }
  }
}
