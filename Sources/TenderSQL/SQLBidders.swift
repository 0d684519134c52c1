import TenderApplication
import TenderDomain

struct SQLBidders: Bidders {
  let session: SQLSession

  func find(_ identifier: OrganisationIdentifier, at time: Instant) throws -> Bidder? {
    let isSame: StaticString =
      identifier.isMasked
      ? "b.scheme = $2 AND substr(b.identifier, 1, 6) || '********' || substr(b.identifier, 15) = $3"
      : "b.scheme = $2 AND b.identifier = $3"
    let found = try read(
      where: isSame,
      [.instant(session.journal.known(at: time)), .text(identifier.scheme), .text(identifier.id)])
    // Two persons whose numbers look alike without their birthdays are nobody.
    return found.count == 1 ? found.first : nil
  }

  func name(of identifier: OrganisationIdentifier, at time: Instant) throws -> Text? {
    try session.rows(
      """
      SELECT v.name FROM bidders b JOIN bidder_versions v ON v.bidder_id = b.id
      WHERE b.scheme = $1 AND b.identifier = $2 AND v.recorded_at <= $3
        AND (v.superseded_at IS NULL OR v.superseded_at > $3)
      """,
      [
        .text(identifier.scheme), .text(identifier.id),
        .instant(session.journal.known(at: time)),
      ]
    ) { row in try row.string(0) }.first
  }

  func alike(_ identifier: OrganisationIdentifier, name: Text) throws -> [KnownBidder] {
    let named = try known(
      where: "v.folded_name = $1", .text(FoldedText(name.string).string), except: identifier)
    guard identifier.isTelling else { return named }
    let numbered = try known(
      where: "b.folded = $1", .text(identifier.foldedID), except: identifier)
    return named + numbered.filter { !named.contains($0) }
  }

  private func known(
    where condition: StaticString, _ value: SQLValue, except identifier: OrganisationIdentifier
  ) throws -> [KnownBidder] {
    try session.rows(
      """
      SELECT b.scheme, b.identifier, v.name
      FROM bidders b JOIN bidder_versions v ON v.bidder_id = b.id
      WHERE v.superseded_at IS NULL AND \(condition)
        AND NOT (b.scheme = $2 AND b.identifier = $3)
      ORDER BY b.scheme, b.identifier LIMIT 5
      """, [value, .text(identifier.scheme), .text(identifier.id)]
    ) { row in
      KnownBidder(
        identifier: OrganisationIdentifier(trustedScheme: try row.text(0), id: try row.text(1)),
        name: try row.string(2))
    }
  }

  func lock(_ identifier: OrganisationIdentifier) throws -> Bidder? {
    let ever = Instant(microseconds: .max)
    let identifier =
      identifier.isMasked
      ? try find(identifier, at: ever)?.identifier ?? identifier : identifier
    try session.lock(
      "SELECT id FROM bidders WHERE scheme = $1 AND identifier = $2",
      [.text(identifier.scheme), .text(identifier.id)])
    return try find(identifier, at: ever)
  }

  func named(_ part: FoldedText, at time: Instant, count: Int) throws -> [KnownBidder] {
    let pattern = part.string.map { "%_!".contains($0) ? "!\($0)" : "\($0)" }.joined()
    return try session.rows(
      """
      SELECT b.scheme, b.identifier, v.name FROM \(Self.inForce)
      WHERE v.folded_name LIKE $2 ESCAPE '!'
      ORDER BY CASE WHEN v.folded_name = $4 THEN 0 ELSE 1 END, b.scheme, b.identifier LIMIT $3
      """,
      [
        .instant(session.journal.known(at: time)), .text("%\(pattern)%"), .integer(count),
        .text(part.string),
      ]
    ) { row in
      KnownBidder(
        identifier: OrganisationIdentifier(trustedScheme: try row.text(0), id: try row.text(1)),
        name: try row.string(2))
    }
  }

  func list(at time: Instant) throws -> [Bidder] {
    try read(where: "1 = 1", [.instant(session.journal.known(at: time))])
  }

  func version(_ number: Int, of identifier: OrganisationIdentifier) throws -> Bidder? {
    try read(
      Self.anyVersion, where: "v.version = $1 AND b.scheme = $2 AND b.identifier = $3",
      [.integer(number), .text(identifier.scheme), .text(identifier.id)]
    ).first
  }

  /// Those in force at $1.
  private static let inForce: StaticString = """
    bidders b JOIN bidder_versions v ON v.bidder_id = b.id
      AND v.recorded_at <= $1 AND (v.superseded_at IS NULL OR v.superseded_at > $1)
    """

  private static let anyVersion: StaticString =
    "bidders b JOIN bidder_versions v ON v.bidder_id = b.id"

  /// Versions that satisfy `condition`, by identifier.
  private func read(
    _ versions: StaticString = Self.inForce, where condition: StaticString, _ values: [SQLValue]
  ) throws -> [Bidder] {
    let order = "b.scheme, b.identifier"
    let heads = try session.rows(
      """
      SELECT b.id, b.scheme, b.identifier, v.version, v.recorded_at, v.name,
        v.legal_representative, v.telephone
      FROM \(versions) WHERE \(condition) ORDER BY \(order)
      """, values
    ) { row in try BidderHead(row) }
    let qualifications = try QualificationReader(
      session, key: "b.id", from: "\(versions)", where: "\(condition)", order: order, values
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
    version = Int(try row.count(3))
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
