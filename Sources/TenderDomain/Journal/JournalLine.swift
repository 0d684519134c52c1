/// One entry of the journal as it is written, in canonical JSON, and read by every later version.
public struct JournalLine: Hashable, Sendable {
  /// Without gaps, from 1.
  public let sequence: Int64
  public let at: Instant
  public let actor: Text
  public let event: Event

  public init(sequence: Int64, at: Instant, actor: Text, event: Event) {
    self.sequence = sequence
    self.at = at
    self.actor = actor
    self.event = event
  }
}

extension JournalLine: Codable {
  private enum Key: CodingKey {
    case sequence, at, actor
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      sequence: try container.decode(Int64.self, forKey: .sequence),
      at: try Instant(utc: try container.decode(String.self, forKey: .at)),
      actor: try container.decode(Text.self, forKey: .actor), event: try Event(from: decoder))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(sequence, forKey: .sequence)
    try container.encode(at.utc, forKey: .at)
    try container.encode(actor, forKey: .actor)
    try event.encode(to: encoder)
  }
}
