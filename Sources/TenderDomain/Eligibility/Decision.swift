/// A person's decision about one requirement of one bid, with its reason.
///
/// It settles an unknown or overrides a result; earlier decisions stay on record.
public struct Decision: Hashable, Sendable {
  /// What a person can decide; `open` takes a decision back, and the evidence counts again.
  public enum Result: String, Hashable, Sendable, CaseIterable, Codable {
    case met, notMet, waived, open
  }

  /// Of its entry in the journal, by which another decision names it.
  public let sequence: Int64
  public let requirement: Identifier<Requirement>
  public let result: Result
  public let reason: Text
  public let decidedBy: Text
  public let at: Instant

  public init(
    sequence: Int64, requirement: Identifier<Requirement>, result: Result, reason: Text,
    decidedBy: Text,
    at: Instant
  ) {
    self.sequence = sequence
    self.requirement = requirement
    self.result = result
    self.reason = reason
    self.decidedBy = decidedBy
    self.at = at
  }

  /// Whether it settles anything: one that was taken back does not.
  public var stands: Bool { result != .open }
}

extension Sequence<Decision> {
  /// The latest about a requirement, oldest first; it may have been taken back.
  public func latest(about requirement: Identifier<Requirement>) -> Decision? {
    reduce(nil) { $1.requirement == requirement ? $1 : $0 }
  }
}
