public import TenderDomain

/// Records a person's decision about one requirement of one bid.
public struct DecideRequirement {
  private let store: any Store

  public init(store: any Store) {
    self.store = store
  }

  /// - Throws: `NotFound`, `ClockRefusal`, `StoreError`.
  public func callAsFunction(
    _ result: Decision.Result, of requirement: Identifier<Requirement>, bid: Int,
    in number: Tender.Number, reason: Text, by caller: Caller
  ) throws -> CheckReport {
    try store.write { session in
      let tender = try session.lockedTender(number)
      let known = tender.definition.requirements.map(\.id)
      guard known.contains(requirement) else {
        throw NotFound.requirement(requirement, known: known)
      }
      let time = try session.writingTime(caller, in: tender.zone)
      guard try !session.bids.dossiers(of: number, bid: bid, at: time).isEmpty else {
        throw NotFound.bid(bid, number)
      }
      let decision = Decision(
        requirement: requirement, result: result, reason: reason, decidedBy: caller.actor,
        at: time)
      let sequence = try session.journal.append(
        Event(
          .requirementDecided, tender: number, bid: bid, data: DecisionRecord(decision)),
        by: caller.actor, at: time)
      try session.bids.add(decision, to: bid, of: number, sequence: sequence)
      return try CheckReport(tender, bid: bid, at: time, session)
    }
  }
}

/// A decision as the journal keeps it; who and when stand beside it.
private struct DecisionRecord: Encodable, Sendable {
  let requirement: Identifier<Requirement>
  let result: Decision.Result
  let reason: Text

  init(_ decision: Decision) {
    requirement = decision.requirement
    result = decision.result
    reason = decision.reason
  }
}
