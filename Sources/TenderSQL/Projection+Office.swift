import TenderDomain

extension Projection {
  func add(_ created: OfficeCreated, at time: Instant) throws {
    try session.run(
      """
      INSERT INTO office (id, time_zone, rehearsal, created_at, max_document)
      VALUES (1, $1, $2, $3, $4)
      """,
      [
        .text(created.timeZone), .integer(created.rehearsal ? 1 : 0), .instant(time),
        .optional(created.maxDocument),
      ])
  }

  func change(_ changed: OfficeChanged) throws {
    try session.run("UPDATE office SET max_document = $1", [.optional(changed.maxDocument)])
    session.forgetOffice()
  }

  /// The clock is right although it is behind the entry before, which `sequence` accepts.
  ///
  /// What was recorded while it was ahead counts as recorded at `time`; it would not be known yet.
  func accept(_ sequence: Int64, at time: Instant) throws {
    try session.send("UPDATE journal_head SET accepted = $1 WHERE id = 1", [.integer(sequence)])
    for update in Self.redating { try session.send(update, [.instant(time)]) }
  }

  /// Versions only: the times of bids, refusals and decisions stand on receipts and stay.
  private static let redating = [
    "UPDATE tender_versions SET recorded_at = $1 WHERE recorded_at > $1",
    "UPDATE tender_versions SET superseded_at = $1 WHERE superseded_at > $1",
    "UPDATE bidder_versions SET recorded_at = $1 WHERE recorded_at > $1",
    "UPDATE bidder_versions SET superseded_at = $1 WHERE superseded_at > $1",
    "UPDATE calendar_years SET recorded_at = $1 WHERE recorded_at > $1",
    "UPDATE calendar_years SET superseded_at = $1 WHERE superseded_at > $1",
  ]
}
