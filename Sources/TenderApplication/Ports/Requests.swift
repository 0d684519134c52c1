public import TenderDomain

/// Writing requests by their idempotency key, so that a retry gets the first answer.
public protocol Requests {
  func find(_ key: String) throws -> RecordedRequest?

  func add(_ request: RecordedRequest, at time: Instant) throws
}

/// A request that was carried out: what was asked, and what came of it.
public struct RecordedRequest: Hashable, Sendable {
  public let key: String
  /// What was asked, in full: another content under the same key is a conflict.
  public let content: String
  /// What came of it, e.g. the number of a bid.
  public let outcome: String

  public init(key: String, content: String, outcome: String) {
    self.key = key
    self.content = content
    self.outcome = outcome
  }
}
