/// A submission was refused: what it brought, what the rule compared, and the key of its request.
public struct BidRefused: Hashable, Sendable {
  public let submission: SubmissionRecord
  public let refusal: ReceivingRefusal
  /// As it was told on the day, in English.
  public let reason: String
  public let key: String

  public init(
    _ submission: SubmissionRecord, _ refusal: ReceivingRefusal, reason: String, key: String
  ) {
    self.submission = submission
    self.refusal = refusal
    self.reason = reason
    self.key = key
  }

  /// One that `tender` refuses.
  public init(
    _ submission: SubmissionRecord, _ refusal: ReceivingRefusal, of tender: Tender, key: String
  ) {
    let message = refusal.message(in: tender).en
    // The line of the journal stands alone: nothing else of it names the zone of a time.
    self.init(
      submission, refusal,
      reason: refusal.namesTime ? "\(message) (\(tender.zone.identifier))" : message, key: key)
  }

  /// The attempt that it was.
  public func attempt(at time: Instant) -> RefusedAttempt {
    RefusedAttempt(
      bidder: submission.bidder, at: time, seal: submission.submission.seal, refusal: refusal)
  }
}

extension BidRefused: Codable {
  private enum Key: CodingKey {
    case code, compared, reason, key
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      try SubmissionRecord(from: decoder),
      try ReceivingRefusal(
        code: try container.decode(String.self, forKey: .code),
        compared: try container.decode(String.self, forKey: .compared)),
      reason: try container.decode(String.self, forKey: .reason),
      key: try container.decode(String.self, forKey: .key))
  }

  public func encode(to encoder: any Encoder) throws {
    try submission.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(refusal.code, forKey: .code)
    try container.encode(refusal.compared, forKey: .compared)
    try container.encode(reason, forKey: .reason)
    try container.encode(key, forKey: .key)
  }
}
