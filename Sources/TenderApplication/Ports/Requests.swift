public import TenderDomain

/// Writing requests by their idempotency key, so that a retry gets the first answer.
public protocol Requests {
  /// What came of the request that was carried out under `key`, e.g. the number of a bid.
  ///
  /// - Parameter content: all that is asked. Stored as canonical JSON and compared byte for byte.
  /// - Throws: `RequestRefusal.sameKeyOtherContent`.
  func outcome(of key: String, asking content: any Encodable) throws -> String?

  func record(
    _ key: String, asking content: any Encodable, outcome: String, at time: Instant) throws
}
