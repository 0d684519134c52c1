/// A clock was accepted that is behind the entry before.
public struct ClockAccepted: Hashable, Sendable {
  /// The time of the entry before.
  public let last: Instant
  public let reason: Text

  public init(last: Instant, reason: Text) {
    self.last = last
    self.reason = reason
  }
}

extension ClockAccepted: Codable {
  private enum Key: CodingKey {
    case last, reason
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      last: try Instant(utc: try container.decode(String.self, forKey: .last)),
      reason: try container.decode(Text.self, forKey: .reason))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(last.utc, forKey: .last)
    try container.encode(reason, forKey: .reason)
  }
}
