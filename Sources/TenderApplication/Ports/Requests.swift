public import TenderDomain

/// Writing requests by their idempotency key, so that a retry gets the first answer.
public protocol Requests {
  /// What came of the request that was carried out under `key`, e.g. the number of a bid.
  ///
  /// - Parameter content: all that is asked, compared byte for byte.
  /// - Throws: `RequestRefusal.sameKeyOtherContent`.
  func outcome(of key: String, asking content: CanonicalJSON) throws -> RequestOutcome?

  /// What came of the first request of the same content by `actor` at `time` or later, under any
  /// key.
  func outcome(
    asking content: CanonicalJSON, by actor: Text, since time: Instant
  ) throws -> RequestOutcome?

  func record(
    _ key: String, asking content: CanonicalJSON, _ outcome: RequestOutcome, by actor: Text) throws
}

/// What came of a request, and when.
public struct RequestOutcome: Hashable, Sendable {
  /// For the use case alone, e.g. `bid 1`.
  public let text: String
  public let at: Instant

  public init(text: String, at: Instant) {
    self.text = text
    self.at = at
  }
}
