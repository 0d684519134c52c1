import TenderApplication
import TenderDomain

struct SQLBids: Bids {
  let session: SQLSession

  func add(_ bid: Bid, to tender: Tender.Number) throws {
    let ids = try session.rows(
      """
      INSERT INTO bids (tender_id, number, bidder_id, received_at, seal, key)
      VALUES ((SELECT id FROM tenders WHERE number = $5), $1,
        (SELECT id FROM bidders WHERE scheme = $6 AND identifier = $7), $2, $3, $4)
      RETURNING id
      """,
      [
        .integer(bid.number), .instant(bid.receivedAt), .optional(bid.seal?.rawValue),
        .text(bid.key), .number(tender), .text(bid.bidder.scheme), .text(bid.bidder.id),
      ]
    ) { row in try row.integer(0) }
    guard let id = ids.first else { throw StoreError(.defect, "no id for a new bid") }
    try session.insert(
      into: "bid_documents (bid_id, position, item, sha256, bytes, name)",
      bid.documents.enumerated().map { position, document in
        let file: StoredFile? =
          switch document.form {
          case .paper: nil
          case .file(let file): file
          }
        return [
          .integer(id), .integer(position), .text(document.item.text),
          .optional(file?.sha256), .optional(file?.bytes), .optional(file?.name),
        ]
      })
  }

  func add(_ attempt: RefusedAttempt, to tender: Tender.Number) throws -> Int {
    let stored = StoredRefusal(attempt.refusal)
    let added = try session.run(
      """
      INSERT INTO refused_attempts (tender_id, bidder_id, at, seal, code, detail)
      SELECT t.id, b.id, $1, $2, $3, $4 FROM tenders t CROSS JOIN bidders b
      WHERE t.number = $5 AND b.scheme = $6 AND b.identifier = $7
      """,
      [
        .instant(attempt.at), .optional(attempt.seal?.rawValue), .text(stored.code),
        .text(stored.detail), .number(tender), .text(attempt.bidder.scheme),
        .text(attempt.bidder.id),
      ])
    guard added == 1 else {
      throw StoreError(.defect, "no tender \(tender) or bidder \(attempt.bidder)")
    }
    let count = try session.rows(
      """
      SELECT count(*) FROM refused_attempts r JOIN tenders t ON t.id = r.tender_id
      WHERE t.number = $1
      """, [.number(tender)]
    ) { row in Int(try row.integer(0)) }
    return count.first ?? 0
  }

  func add(_ decision: Decision, to bid: Int, of tender: Tender.Number) throws {
    let added = try session.run(
      """
      INSERT INTO decisions (bid_id, sequence, requirement, result, reason, decided_by, at)
      SELECT b.id, $1, $2, $3, $4, $5, $6 FROM bids b JOIN tenders t ON t.id = b.tender_id
      WHERE t.number = $7 AND b.number = $8
      """,
      [
        .integer(decision.sequence), .text(decision.requirement.text),
        .text(decision.result.rawValue),
        .text(decision.reason), .text(decision.decidedBy), .instant(decision.at),
        .number(tender), .integer(bid),
      ])
    guard added == 1 else { throw StoreError(.defect, "no bid \(bid) of tender \(tender)") }
  }

  func standing(of bidder: OrganisationIdentifier, in tender: Tender.Number) throws -> Int? {
    try session.rows(
      """
      SELECT number FROM bids
      WHERE tender_id = (SELECT id FROM tenders WHERE number = $1)
        AND bidder_id = (SELECT id FROM bidders WHERE scheme = $2 AND identifier = $3)
        AND withdrawn_at IS NULL
      """, [.number(tender), .text(bidder.scheme), .text(bidder.id)]
    ) { row in Int(try row.integer(0)) }.first
  }

  func tenders(of bidder: OrganisationIdentifier, at time: Instant) throws -> [Tender.Number] {
    try session.rows(
      """
      SELECT DISTINCT t.number FROM bids b
        JOIN tenders t ON t.id = b.tender_id JOIN bidders r ON r.id = b.bidder_id
      WHERE r.scheme = $1 AND r.identifier = $2 AND b.received_at <= $3
        AND (b.withdrawn_at IS NULL OR b.withdrawn_at > $3)
      ORDER BY t.number
      """,
      [.text(bidder.scheme), .text(bidder.id), .instant(session.journal.known(at: time))]
    ) { row in Tender.Number(trusted: try row.text(0)) }
  }

  func refusedAttempts(of tender: Tender.Number, at time: Instant) throws -> [RefusedAttempt] {
    try session.rows(
      """
      SELECT b.scheme, b.identifier, r.at, r.seal, r.code, r.detail
      FROM refused_attempts r
        JOIN tenders t ON t.id = r.tender_id JOIN bidders b ON b.id = r.bidder_id
      WHERE t.number = $1 AND r.at <= $2 ORDER BY r.id
      """, [.number(tender), .instant(session.journal.known(at: time))]
    ) { row in
      RefusedAttempt(
        bidder: OrganisationIdentifier(trustedScheme: try row.text(0), id: try row.text(1)),
        at: try row.instant(2), seal: row.isNull(3) ? nil : try row.word(3),
        refusal: try StoredRefusal(code: row.text(4), detail: row.text(5)).read())
    }
  }

  func dossiers(of tender: Tender.Number, bid: Int?, at time: Instant) throws -> [Dossier] {
    try DossierReader(session, tender: tender, bid: bid, time: time).read()
  }
}
