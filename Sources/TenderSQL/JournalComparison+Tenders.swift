import TenderApplication
import TenderDomain

extension JournalComparison {
  mutating func compareTender(_ entry: StoredEntry) throws {
    let said = try entry.data(as: PublicationInEntry.self)
    accounted["tender_versions", default: 0] += 1
    accounted["overrides", default: 0] += Int64(said.despite.count)
    guard let number = entry.tender else { return report(entry, nil) }
    let key: (tender: Int64, recordedAt: Int64)? = try session.rows(
      """
      SELECT t.id, v.recorded_at FROM tenders t JOIN tender_versions v ON v.tender_id = t.id
      WHERE t.number = $1 AND v.amendment = 0
      """, [.text(number)]
    ) { row in (try row.integer(0), try row.integer(1)) }.first
    guard let key, isTime(key.recordedAt, of: entry) else {
      return report(entry, "tender_versions")
    }
    let zone = try session.zone(
      said.definition.timeZone ?? session.office.zone.identifier)
    let expected = Tender(
      summary: TenderSummary(
        number: Tender.Number(trusted: number), title: said.definition.title, zone: zone,
        schedule: said.definition.schedule(
          publishedAt: Instant(microseconds: entry.at), in: zone)),
      definition: said.definition, overrides: said.despite)
    guard try SQLTenders(session: session).isStored(expected, as: key.tender) else {
      return report(entry, "tender_versions")
    }
  }

  mutating func compareDecision(_ entry: StoredEntry) throws {
    let said = try entry.data(as: DecisionInEntry.self)
    accounted["decisions", default: 0] += 1
    let isThere = try !session.rows(
      """
      SELECT d.sequence FROM decisions d JOIN bids b ON b.id = d.bid_id
        JOIN tenders t ON t.id = b.tender_id
      WHERE d.sequence = $1 AND t.number = $2 AND b.number = $3 AND d.requirement = $4
        AND d.result = $5 AND d.reason = $6 AND d.decided_by = $7 AND d.at = $8
      """,
      [
        .integer(entry.sequence), .optional(entry.tender), .optional(entry.bid),
        .text(said.requirement), .text(said.result), .text(said.reason), .text(entry.actor),
        .integer(entry.at),
      ]
    ) { row in try row.integer(0) }.isEmpty
    if !isThere { report(entry, "decisions") }
  }
}

private struct PublicationInEntry: Decodable {
  let definition: TenderDefinition
  let despite: [Override]
}

private struct DecisionInEntry: Decodable {
  let requirement: String
  let result: String
  let reason: String
}
