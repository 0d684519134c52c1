import TenderApplication
import TenderDomain

/// What a transaction has read of the clocks that the journal was written by.
struct ClockHistory {
  let head: JournalHead
  /// The last entry that accepted a clock; 0 for none.
  let accepted: Int64
  /// The last time of a clock that was ahead, once it was asked for.
  var ahead: Instant?
}

extension SQLJournal {
  func accept(_ sequence: Int64, at time: Instant) throws {
    try session.send("UPDATE journal_head SET accepted = $1 WHERE id = 1", [.integer(sequence)])
    for update in Self.redating { try session.send(update, [.instant(time)]) }
  }

  func known(at time: Instant) throws -> Instant {
    // The end of time knows everything, and most who write ask for it.
    guard time.microseconds < .max else { return time }
    if session.clock == nil { _ = try head() }
    guard let clock = session.clock, clock.accepted > 0, time >= clock.head.at else { return time }
    if let ahead = clock.ahead { return max(time, ahead) }
    let ahead = try session.rows(
      "SELECT coalesce(max(at), 0) FROM journal WHERE sequence < $1", [.integer(clock.accepted)]
    ) { row in try row.instant(0) }.first
    session.clock?.ahead = ahead
    return max(time, ahead ?? time)
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
