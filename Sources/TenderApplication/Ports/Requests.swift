public import TenderDomain

/// Writing requests by their idempotency key, so that a retry gets the first answer.
public protocol Requests {
  /// What came of the request that was carried out under `key`, e.g. the number of a bid.
  ///
  /// - Parameter content: all that is asked, compared byte for byte.
  /// - Throws: `RequestRefusal.sameKeyOtherContent`.
  func outcome(of key: String, asking content: CanonicalJSON) throws -> RequestOutcome?

  func record(_ key: String, asking content: CanonicalJSON, _ outcome: RequestOutcome) throws
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
