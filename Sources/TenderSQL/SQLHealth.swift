import TenderApplication
import TenderDomain

struct SQLHealth: Health {
  let session: SQLSession

  func faults() throws -> [StoreFault] {
    try encoding() + damage() + journal() + bidNumbers() + contents() + definitions()
  }

  func unfinishedContents() throws -> Int {
    try session.rows("SELECT count(*) FROM contents WHERE sha256 IS NULL", []) { row in
      Int(try row.integer(0))
    }.first ?? 0
  }

  private func encoding() throws -> [StoreFault] {
    let encoding = try session.encoding()
    return ["UTF8", "UTF-8"].contains(encoding) ? [] : [.encoding(encoding)]
  }

  private func damage() throws -> [StoreFault] {
    try session.selfCheck().map { .damaged($0) }
  }

  private func journal() throws -> [StoreFault] {
    try session.rows(
      """
      SELECT h.sequence, coalesce(max(j.sequence), 0), count(j.sequence)
      FROM journal_head h LEFT JOIN journal j ON 1 = 1 GROUP BY h.sequence
      """, []
    ) { row -> [StoreFault] in
      let (head, last, entries) = (try row.integer(0), try row.integer(1), try row.integer(2))
      return (head == last ? [] : [.journalHeadDiffers(head: head, last: last)])
        + (entries == last ? [] : [.journalHasGaps(entries: entries, last: last)])
    }.flatMap { $0 }
  }

  private func bidNumbers() throws -> [StoreFault] {
    try session.rows(
      """
      SELECT t.number, count(b.id), t.bids_received
      FROM tenders t LEFT JOIN bids b ON b.tender_id = t.id
      GROUP BY t.id, t.number, t.bids_received
      HAVING count(b.id) <> t.bids_received OR coalesce(max(b.number), 0) <> t.bids_received
      ORDER BY t.number
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
      HAVING coalesce(sum(length(k.bytes)), 0) <> coalesce(c.bytes, -1) ORDER BY c.sha256
      """, []
    ) { row in .contentIncomplete(sha256: try row.text(0)) }
  }

  private func definitions() throws -> [StoreFault] {
    var faults: [StoreFault] = []
    try session.forEachRow(
      """
      SELECT t.number, v.definition
      FROM tenders t JOIN tender_versions v ON v.tender_id = t.id ORDER BY t.number, v.amendment
      """, []
    ) { row in
      if (try? CanonicalJSON.decode(row.text(1), as: TenderDefinition.self)) == nil {
        faults.append(.definitionUnreadable(Tender.Number(trusted: try row.text(0))))
      }
    }
    return faults
  }
}
