import TenderDomain

/// What comes next, as JSON.
struct NextEventView: Encodable {
  let event: String
  let at: String?
  let secondsLeft: Int64?

  init(_ next: NextEvent, of tender: TenderSummary, asOf time: Instant) {
    event = next.event.rawValue
    at = next.at?.formatted(in: tender.zone)
    secondsLeft = next.at.map { time.seconds(until: $0) }
  }
}

extension NextEvent {
  /// How long until then, in words.
  func timeLeft(asOf time: Instant) -> Phrase? {
    at.map { TenderCommands.timeLeft(seconds: time.seconds(until: $0)) }
  }
}
