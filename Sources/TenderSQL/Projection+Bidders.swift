import TenderApplication
package import TenderDomain

extension Projection {
  /// The first version of a bidder.
  package func add(_ bidder: Bidder) throws {
    let identifier = bidder.identifier
    let ids = try session.rows(
      "INSERT INTO bidders (scheme, identifier, folded) VALUES ($1, $2, $3) RETURNING id",
      [.text(identifier.scheme), .text(identifier.id), .text(identifier.foldedID)]
    ) { row in try row.integer(0) }
    guard let id = ids.first else { throw StoreError(.defect, "no id for a new bidder") }
    try add(bidder.profile, of: id, version: bidder.version, at: bidder.recordedAt)
  }

  /// The next version of a bidder that is there; the one before stays for earlier times.
  package func update(
    _ identifier: OrganisationIdentifier, to profile: BidderProfile, at time: Instant
  ) throws {
    let current: (id: Int64, version: Int64)? = try session.rows(
      """
      SELECT b.id, v.version FROM bidders b JOIN bidder_versions v ON v.bidder_id = b.id
      WHERE b.scheme = $1 AND b.identifier = $2 AND v.superseded_at IS NULL
      """, [.text(identifier.scheme), .text(identifier.id)]
    ) { row in (try row.integer(0), try row.count(1)) }.first
    guard let current else {
      throw StoreError(
        .changed, Phrase(zh: "没有投标人 \(identifier)", en: "no bidder \(identifier)"))
    }
    try session.run(
      """
      UPDATE bidder_versions SET superseded_at = $1 WHERE bidder_id = $2 AND superseded_at IS NULL
      """, [.instant(time), .integer(current.id)])
    try add(profile, of: current.id, version: Int(current.version) + 1, at: time)
  }

  private func add(
    _ profile: BidderProfile, of id: Int64, version: Int, at time: Instant
  ) throws {
    try session.insert(
      into: """
        bidder_versions (bidder_id, version, recorded_at, name, folded_name,
          legal_representative, telephone)
        """,
      [
        [
          .integer(id), .integer(version), .instant(time), .text(profile.name),
          .text(FoldedText(profile.name.string).string), .optional(profile.legalRepresentative),
          .optional(profile.telephone),
        ]
      ])
    try QualificationRows(bidder: id, version: version).insert(profile.qualifications, session)
  }
}
