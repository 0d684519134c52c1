import TenderApplication
import TenderDomain

struct SQLBidders: Bidders {
  let session: SQLSession

  func save(_ bidder: Bidder) throws {
    let id = try identify(bidder)
    try session.run(
      """
      UPDATE bidder_versions SET superseded_at = $1 WHERE bidder_id = $2 AND superseded_at IS NULL
      """, [.instant(bidder.recordedAt), .integer(id)])
    let profile = bidder.profile
    try session.insert(
      into: """
        bidder_versions (bidder_id, version, recorded_at, name, legal_representative, telephone)
        """,
      [
        [
          .integer(id), .integer(bidder.version), .instant(bidder.recordedAt),
          .text(profile.name), .optional(profile.legalRepresentative),
          .optional(profile.telephone),
        ]
      ])
    try QualificationRows(bidder: id, version: bidder.version)
      .insert(profile.qualifications, session)
  }

  private func identify(_ bidder: Bidder) throws -> Int64 {
    let identifier: [SQLValue] = [.text(bidder.identifier.scheme), .text(bidder.identifier.id)]
    let sql =
      bidder.version == 1
      ? "INSERT INTO bidders (scheme, identifier) VALUES ($1, $2) RETURNING id"
      : "SELECT id FROM bidders WHERE scheme = $1 AND identifier = $2"
    guard let id = try session.rows(sql, identifier, { row in try row.integer(0) }).first else {
      throw StoreError(
        .changed,
        Phrase(
          zh: "没有投标人 \(bidder.identifier)", en: "no bidder \(bidder.identifier)"))
    }
    return id
  }

  func find(_ identifier: OrganisationIdentifier, at time: Instant) throws -> Bidder? {
    try read(
      where: "b.scheme = $2 AND b.identifier = $3",
      [.instant(time), .text(identifier.scheme), .text(identifier.id)]
    ).first
  }

  func name(of identifier: OrganisationIdentifier, at time: Instant) throws -> Text? {
    try session.rows(
      """
      SELECT v.name FROM bidders b JOIN bidder_versions v ON v.bidder_id = b.id
      WHERE b.scheme = $1 AND b.identifier = $2 AND v.recorded_at <= $3
        AND (v.superseded_at IS NULL OR v.superseded_at > $3)
      """, [.text(identifier.scheme), .text(identifier.id), .instant(time)]
    ) { row in try row.string(0) }.first
  }

  func lock(_ identifier: OrganisationIdentifier) throws -> Bidder? {
    try session.lock(
      "SELECT id FROM bidders WHERE scheme = $1 AND identifier = $2",
      [.text(identifier.scheme), .text(identifier.id)])
    return try find(identifier, at: Instant(microseconds: .max))
  }

  func list(at time: Instant) throws -> [Bidder] {
    try read(where: "1 = 1", [.instant(time)])
  }

  /// Versions in force at $1 that satisfy `condition`, by identifier.
  private func read(where condition: StaticString, _ values: [SQLValue]) throws -> [Bidder] {
    let versions = """
      bidders b JOIN bidder_versions v ON v.bidder_id = b.id
        AND v.recorded_at <= $1 AND (v.superseded_at IS NULL OR v.superseded_at > $1)
      """
    let order = "b.scheme, b.identifier"
    let heads = try session.rows(
      """
      SELECT b.id, b.scheme, b.identifier, v.version, v.recorded_at, v.name,
        v.legal_representative, v.telephone
      FROM \(versions) WHERE \(condition) ORDER BY \(order)
      """, values
    ) { row in try BidderHead(row) }
    let qualifications = try QualificationReader(
      session, key: "b.id", from: versions, where: "\(condition)", order: order, values
    ).read()
    return heads.map { head in head.bidder(with: qualifications[head.id] ?? Qualifications()) }
  }
}

/// A bidder without its qualifications, which stand in tables of their own.
private struct BidderHead {
  let id: Int64
  let identifier: OrganisationIdentifier
  let version: Int
  let recordedAt: Instant
  let name: Text
  let legalRepresentative: Text?
  let telephone: Text?

  init(_ row: any Row) throws {
    id = try row.integer(0)
    identifier = OrganisationIdentifier(trustedScheme: try row.text(1), id: try row.text(2))
    version = Int(try row.integer(3))
    recordedAt = try row.instant(4)
    name = try row.string(5)
    legalRepresentative = try row.optionalString(6)
    telephone = try row.optionalString(7)
  }

  func bidder(with qualifications: Qualifications) -> Bidder {
    Bidder(
      identifier: identifier,
      profile: BidderProfile(
        name: name, legalRepresentative: legalRepresentative, telephone: telephone,
        qualifications: qualifications),
      version: version, recordedAt: recordedAt)
  }
}
