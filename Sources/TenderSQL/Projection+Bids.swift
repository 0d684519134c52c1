import TenderApplication
package import TenderDomain

extension Projection {
  package func add(_ bid: Bid, to tender: Tender.Number) throws {
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

  /// A refused attempt, by its entry in the journal.
  package func add(
    _ attempt: RefusedAttempt, _ sequence: Int64, to tender: Tender.Number
  ) throws {
    let added = try session.run(
      """
      INSERT INTO refused_attempts (sequence, tender_id, bidder_id, at, seal, code, detail)
      SELECT $1, t.id, b.id, $2, $3, $4, $5 FROM tenders t CROSS JOIN bidders b
      WHERE t.number = $6 AND b.scheme = $7 AND b.identifier = $8
      """,
      [
        .integer(sequence), .instant(attempt.at), .optional(attempt.seal?.rawValue),
        .text(attempt.refusal.code), .text(attempt.refusal.compared), .number(tender),
        .text(attempt.bidder.scheme), .text(attempt.bidder.id),
      ])
    guard added == 1 else {
      throw StoreError(.defect, "no tender \(tender) or bidder \(attempt.bidder)")
    }
  }

  package func add(_ decision: Decision, to bid: Int, of tender: Tender.Number) throws {
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
}
