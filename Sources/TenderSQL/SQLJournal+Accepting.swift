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
}
