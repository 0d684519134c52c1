/// A bid was taken in, under the key of its request.
public struct BidReceived: Hashable, Sendable {
  public let submission: SubmissionRecord
  public let key: String

  public init(_ submission: SubmissionRecord, key: String) {
    self.submission = submission
    self.key = key
  }

  /// The bid that it is from `time` on.
  public func bid(_ number: Int, at time: Instant) -> Bid {
    Bid(number: number, submission.submission, at: time, key: key)
  }
}

extension BidReceived: Codable {
  private enum Key: CodingKey {
    case key
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      try SubmissionRecord(from: decoder), key: try container.decode(String.self, forKey: .key))
  }

  public func encode(to encoder: any Encoder) throws {
    try submission.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(key, forKey: .key)
  }
}
