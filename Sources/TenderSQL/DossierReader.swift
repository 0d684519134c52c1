import TenderApplication
import TenderDomain

/// Reads bids with everything they are judged by: one query for each table, whatever their number.
struct DossierReader {
  private let session: SQLSession
  private let values: [SQLValue]

  init(_ session: SQLSession, tender: Tender.Number, bid: Int?, time: Instant) throws {
    self.session = session
    values = [
      .instant(try session.journal.known(at: time)), .number(tender), .integer(bid ?? 1),
      .integer(bid ?? .max),
    ]
  }

  func read() throws -> [Dossier] {
    let documents = try readDocuments()
    let decisions = try readDecisions()
    let qualifications = try QualificationReader(
      session, key: "b.number", from: Self.versions, where: Self.condition, order: "b.number",
      values
    ).read()
    return try session.rows(
      """
      SELECT b.number, r.scheme, r.identifier, b.received_at, b.seal, b.withdrawn_at, v.name, b.key
      FROM \(Self.versions) JOIN bidders r ON r.id = b.bidder_id
      WHERE \(Self.condition) ORDER BY b.number
      """, values
    ) { row in
      let number = try row.integer(0)
      return Dossier(
        bid: Bid(
          number: Int(number),
          bidder: OrganisationIdentifier(trustedScheme: try row.text(1), id: try row.text(2)),
          receivedAt: try row.instant(3), seal: row.isNull(4) ? nil : try row.word(4),
          documents: documents[number] ?? [], withdrawnAt: try row.optionalInstant(5),
          key: try row.text(7)),
        bidderName: try row.string(6),
        qualifications: qualifications[number] ?? Qualifications(),
        decisions: decisions[number] ?? [])
    }
  }

  private func readDocuments() throws -> [Int64: [SubmittedDocument]] {
    var found: [Int64: [SubmittedDocument]] = [:]
    try session.forEachRow(
      """
      SELECT b.number, d.item, d.sha256, d.bytes, d.name
      FROM \(Self.bids) JOIN bid_documents d ON d.bid_id = b.id
      WHERE \(Self.condition) ORDER BY b.number, d.position
      """, values
    ) { row in
      found[try row.integer(0), default: []].append(
        SubmittedDocument(
          item: Identifier(trusted: try row.text(1)),
          form: row.isNull(2)
            ? .paper
            : .file(
              StoredFile(
                sha256: try row.text(2), bytes: try row.integer(3), name: try row.string(4)))))
    }
    return found
  }

  private func readDecisions() throws -> [Int64: [Decision]] {
    var found: [Int64: [Decision]] = [:]
    try session.forEachRow(
      """
      SELECT b.number, d.sequence, d.requirement, d.result, d.reason, d.decided_by, d.at
      FROM \(Self.bids) JOIN decisions d ON d.bid_id = b.id
      WHERE \(Self.condition) AND d.at <= $1 ORDER BY b.number, d.sequence
      """, values
    ) { row in
      found[try row.integer(0), default: []].append(
        Decision(
          sequence: try row.integer(1), requirement: Identifier(trusted: try row.text(2)),
          result: try row.word(3), reason: try row.string(4), decidedBy: try row.string(5),
          at: try row.instant(6)))
    }
    return found
  }

  private static let bids = "tenders t JOIN bids b ON b.tender_id = t.id"

  /// The registry as it stood at $1.
  private static let versions = """
    \(bids) JOIN bidder_versions v ON v.bidder_id = b.bidder_id
      AND v.recorded_at <= $1 AND (v.superseded_at IS NULL OR v.superseded_at > $1)
    """

  /// Bids $3 to $4 of tender $2 that were there at $1.
  private static let condition =
    "t.number = $2 AND b.received_at <= $1 AND b.number >= $3 AND b.number <= $4"
}
