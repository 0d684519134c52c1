/// The decision about a submission.
public enum Reception: Hashable, Sendable {
  case accepted(Bid)
  case refused(RefusedAttempt)
}

extension Tender {
  /// Decides about `submission` at `time`. Every refusal is recorded by the caller, none is lost.
  ///
  /// - Parameters:
  ///   - time: from the store's clock, read after the tender was locked.
  ///   - standing: the number of the bid this bidder has in the tender already, if any.
  ///   - next: the number the bid takes when it is accepted.
  public func receive(
    _ submission: Submission, at time: Instant, standing: Int?, next: Int
  ) -> Reception {
    if let refusal = refusal(of: submission, at: time, standing: standing) {
      return .refused(
        RefusedAttempt(
          bidder: submission.bidder, at: time, seal: submission.seal, refusal: refusal))
    }
    return .accepted(
      Bid(
        number: next, bidder: submission.bidder, receivedAt: time, seal: submission.seal,
        documents: submission.documents))
  }

  private func refusal(
    of submission: Submission, at time: Instant, standing: Int?
  ) -> ReceivingRefusal? {
    switch phase(at: time) {
    case .open: break
    case .draft, .scheduled: return .tooEarly(opens: schedule.submission.opens)
    case .closed, .opened, .evaluation, .standstill:
      return .late(closed: schedule.submission.closes)
    case .complete, .cancelled, .unsuccessful: return .tenderEnded(phase(at: time))
    }
    if let seal = submission.seal, seal != .intact, definition.asksForSeal {
      return .unsealed(seal)
    }
    return standing.map { .duplicate(of: $0) }
  }
}
