/// Something that happened to a tender after its publication and stays true.
public struct Milestone: Hashable, Sendable {
  /// What can happen to a published tender.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case opened, evaluationStarted, awardNotified, completed, cancelled, unsuccessful
  }

  public let kind: Kind
  public let at: Instant

  public init(kind: Kind, at: Instant) {
    self.kind = kind
    self.at = at
  }
}

extension [Milestone] {
  /// When `kind` had happened as seen from `time`, or nothing.
  public func first(_ kind: Milestone.Kind, by time: Instant) -> Instant? {
    first { $0.kind == kind && $0.at <= time }?.at
  }
}
