/// The decision about a submission.
public enum Reception: Hashable, Sendable {
  case accepted
  case refused(ReceivingRefusal)
}

extension Tender {
  /// Decides about `submission` at `time`. Every refusal is recorded by the caller, none is lost.
  ///
  /// - Parameters:
  ///   - time: from the store's clock, read after the tender was locked.
  ///   - standing: the number of the bid this bidder has in the tender already, if any.
  public func receive(
    _ submission: Submission, at time: Instant, standing: Int?
  ) -> Reception {
    switch phase(at: time) {
    case .open: break
    case .draft, .scheduled: return .refused(.tooEarly(opens: schedule.submission.opens))
    case .closed, .opened, .evaluation, .standstill:
      return .refused(.late(closed: schedule.submission.closes))
    case .complete, .cancelled, .unsuccessful:
      return .refused(.tenderEnded(phase(at: time)))
    }
    if let seal = submission.seal, seal != .intact, definition.asksForSeal {
      return .refused(.unsealed(seal))
    }
    if let standing { return .refused(.duplicate(of: standing)) }
    return .accepted
  }
}
