import TenderApplication
import TenderDomain

struct SQLBids: Bids {
  let session: SQLSession

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
    try attempts(
      where: "t.number = $1 AND r.at <= $2 ORDER BY r.sequence",
      [.number(tender), .instant(session.journal.known(at: time))])
  }

  func refusedAttempt(_ sequence: Int64) throws -> RefusedAttempt? {
    try attempts(where: "r.sequence = $1", [.integer(sequence)]).first
  }

  private func attempts(
    where condition: StaticString, _ values: [SQLValue]
  ) throws -> [RefusedAttempt] {
    try session.rows(
      """
      SELECT b.scheme, b.identifier, r.at, r.seal, r.code, r.detail
      FROM refused_attempts r
        JOIN tenders t ON t.id = r.tender_id JOIN bidders b ON b.id = r.bidder_id
      WHERE \(condition)
      """, values
    ) { row in
      RefusedAttempt(
        bidder: OrganisationIdentifier(trustedScheme: try row.text(0), id: try row.text(1)),
        at: try row.instant(2), seal: row.isNull(3) ? nil : try row.word(3),
        refusal: try row.refusal(4, 5))
    }
  }

  func dossiers(of tender: Tender.Number, bid: Int?, at time: Instant) throws -> [Dossier] {
    try DossierReader(session, tender: tender, bid: bid, time: time).read()
  }
}
