package import TenderApplication
package import TenderDomain

/// Applies what happened to the tables: the one place that writes them.
///
/// What an event says of one noun goes into its rows in a file of that noun. Only what stands in the
/// event, its sequence, its actor and its time, decides what is written.
package struct Projection {
  let session: SQLSession

  func apply(_ event: Event, _ sequence: Int64, by actor: Text, at time: Instant) throws {
    switch event {
    case .officeCreated(let created): try add(created, at: time)
    case .officeChanged(let changed): try change(changed)
    case .tenderPublished(let number, let published):
      try add(published, as: number, at: time)
      guard let request = published.request else { return }
      try add(
        request.key, asking: CanonicalJSON(published.asked),
        RequestOutcome(sequence: sequence, at: time), by: actor)
    case .bidderAdded(let bidder, let added):
      try add(
        Bidder(identifier: bidder, profile: added.profile, version: 1, recordedAt: time))
    case .bidderUpdated(let bidder, let updated):
      try update(bidder, to: updated.profile, at: time)
    case .bidReceived(let number, let received):
      let tender = received.submission.tender
      try count(number, in: tender)
      try add(received.bid(number, at: time), to: tender)
      try add(
        received.key, asking: CanonicalJSON(received.submission),
        RequestOutcome(sequence: sequence, at: time), by: actor)
    case .bidRefused(let refused):
      try add(refused.attempt(at: time), sequence, to: refused.submission.tender)
      try add(
        refused.key, asking: CanonicalJSON(refused.submission),
        RequestOutcome(sequence: sequence, at: time), by: actor)
    case .requirementDecided(let tender, let bid, let decided):
      try add(decided.decision(sequence, by: actor, at: time), to: bid, of: tender)
    case .calendarRecorded(let year): try add(year, at: time)
    case .clockAccepted: try accept(sequence, at: time)
    }
  }
}

extension Projection {
  /// What came of a request, under its key.
  package func add(
    _ key: String, asking content: CanonicalJSON, _ outcome: RequestOutcome, by actor: Text
  ) throws {
    try session.send(
      "INSERT INTO requests (key, content, sequence, at, actor) VALUES ($1, $2, $3, $4, $5)",
      [
        .text(key), .text(content.text), .integer(outcome.sequence), .instant(outcome.at),
        .text(actor),
      ])
  }
}
