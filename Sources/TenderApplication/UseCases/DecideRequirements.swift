public import TenderDomain

/// Records a person's decision about requirements of bids: all that are named, or none.
public struct DecideRequirements {
  private let store: any Store

  public init(store: any Store) {
    self.store = store
  }

  /// Decides once; over a decision that stands only where the request names it.
  ///
  /// Of two people who decide at once the second is told what the first did.
  /// - Throws: `NotFound`, `WaiverRefusal`, `DecisionRefusal`, `ClockRefusal`, `StoreError`.
  public func callAsFunction(
    _ request: DecisionRequest, in number: Tender.Number, by caller: Caller
  ) throws -> DecidedRequirements {
    try store.write { session in
      let tender = try session.lockedTender(number)
      let known = tender.definition.requirements
      for requirement in request.requirements {
        guard let asked = known.first(where: { $0.id == requirement }) else {
          throw NotFound.requirement(requirement, known: known.map(\.id))
        }
        try asked.admit(request.result)
      }
      let time = try session.writingTime(caller, in: tender.zone)
      let points = try request.points(in: tender, at: time, session)
      guard !points.allSatisfy({ request.repeats($0.latest, by: caller.actor, at: time) }) else {
        return DecidedRequirements(
          report: try CheckReport(tender, bids: request.bids, at: time, session),
          isRepetition: true)
      }
      try request.check(points, of: tender)
      for point in points {
        try session.record(request, on: point, of: tender, by: caller.actor, at: time)
      }
      return DecidedRequirements(
        report: try CheckReport(tender, bids: request.bids, at: time, session),
        isRepetition: false)
    }
  }
}

/// What somebody wants to decide: every requirement named, of every bid named.
public struct DecisionRequest: Sendable {
  public let bids: [Int]
  public let requirements: [Identifier<Requirement>]
  public let result: Decision.Result
  public let reason: Text
  /// The entries of the decisions that this one goes over.
  public let over: [Int64]

  public init(
    bids: [Int], requirements: [Identifier<Requirement>], result: Decision.Result, reason: Text,
    over: [Int64] = []
  ) {
    self.bids = bids
    self.requirements = requirements
    self.result = result
    self.reason = reason
    self.over = over
  }
}

/// The bids after a decision.
public struct DecidedRequirements: Sendable {
  public let report: CheckReport
  /// Whether the same person decided the same a moment ago, and nothing more was recorded.
  public let isRepetition: Bool
}

/// One requirement of one bid, and what was decided about it last.
public struct DecidedPoint: Hashable, Sendable {
  public let bid: Int
  public let requirement: Identifier<Requirement>
  public let latest: Decision?

  public var standing: Decision? { latest.flatMap { $0.stands ? $0 : nil } }
}

extension DecisionRequest {
  fileprivate func points(
    in tender: Tender, at time: Instant, _ session: any Session
  ) throws -> [DecidedPoint] {
    try bids.flatMap { bid in
      guard
        let dossier = try session.bids.dossiers(of: tender.number, bid: bid, at: time).first
      else { throw NotFound.bid(bid, tender.number) }
      return requirements.map { requirement in
        DecidedPoint(
          bid: bid, requirement: requirement,
          latest: dossier.decisions.latest(about: requirement))
      }
    }
  }

  /// Whether it is a second press of Enter.
  fileprivate func repeats(_ latest: Decision?, by actor: Text, at time: Instant) -> Bool {
    guard let latest else { return false }
    return latest.result == result && latest.reason == reason && latest.decidedBy == actor
      && time.moment.contains(latest.at)
  }

  fileprivate func check(_ points: [DecidedPoint], of tender: Tender) throws(DecisionRefusal) {
    let standing = points.filter { $0.standing != nil }
    let unnamed = standing.filter { point in
      !over.contains { $0 == point.standing?.sequence }
    }
    guard unnamed.isEmpty else { throw .decided(unnamed, tender.number, tender.zone) }
    if let stale = over.first(where: { named in
      !standing.contains { $0.standing?.sequence == named }
    }) {
      throw .notStanding(stale, points)
    }
    if result == .open, let point = points.first(where: { $0.standing == nil }) {
      throw .nothingToTakeBack(point)
    }
  }
}

extension Session {
  fileprivate func record(
    _ request: DecisionRequest, on point: DecidedPoint, of tender: Tender, by actor: Text,
    at time: Instant
  ) throws {
    let decided = RequirementDecided(
      requirement: point.requirement, result: request.result, reason: request.reason,
      over: point.standing?.sequence)
    try record(
      .requirementDecided(tender.number, bid: point.bid, decided), by: actor, at: time)
  }
}
