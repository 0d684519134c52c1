public import TenderDomain

/// Writing requests by their idempotency key, so that a retry gets the first answer.
public protocol Requests {
  /// What came of the request that was carried out under `key`.
  ///
  /// - Parameter content: all that is asked, compared byte for byte.
  /// - Throws: `RequestRefusal.sameKeyOtherContent`.
  func outcome(of key: String, asking content: CanonicalJSON) throws -> RequestOutcome?

  /// What came of the first request of the same content by `actor` in `times`, under any key.
  func outcome(
    asking content: CanonicalJSON, by actor: Text, in times: ClosedRange<Instant>
  ) throws -> RequestOutcome?
}

/// What came of a request, and when: an entry of the journal, which says everything.
public struct RequestOutcome: Hashable, Sendable {
  /// Of the entry.
  public let sequence: Int64
  public let at: Instant

  public init(sequence: Int64, at: Instant) {
    self.sequence = sequence
    self.at = at
  }
}
