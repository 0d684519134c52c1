/// A person decided about a requirement of a bid; who and when stand beside it.
public struct RequirementDecided: Hashable, Sendable, Codable {
  public let requirement: Identifier<Requirement>
  public let result: Decision.Result
  public let reason: Text
  /// The entry of the decision that it goes over.
  public let over: Int64?

  public init(
    requirement: Identifier<Requirement>, result: Decision.Result, reason: Text,
    over: Int64? = nil
  ) {
    self.requirement = requirement
    self.result = result
    self.reason = reason
    self.over = over
  }

  /// The decision that it is, of the entry `sequence`.
  public func decision(_ sequence: Int64, by actor: Text, at time: Instant) -> Decision {
    Decision(
      sequence: sequence, requirement: requirement, result: result, reason: reason,
      decidedBy: actor, at: time)
  }
}
