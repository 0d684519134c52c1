/// A person's decision about one requirement of one bid, with its reason.
///
/// It settles an unknown or overrides a result; earlier decisions stay on record.
public struct Decision: Hashable, Sendable {
  /// What a person can decide; only evidence can leave something unknown.
  public enum Result: String, Hashable, Sendable, CaseIterable, Codable {
    case met, notMet, waived
  }

  public let requirement: Identifier<Requirement>
  public let result: Result
  public let reason: Text
  public let decidedBy: Text
  public let at: Instant

  public init(
    requirement: Identifier<Requirement>, result: Result, reason: Text, decidedBy: Text,
    at: Instant
  ) {
    self.requirement = requirement
    self.result = result
    self.reason = reason
    self.decidedBy = decidedBy
    self.at = at
  }
}
