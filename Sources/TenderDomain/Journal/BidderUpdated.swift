/// What is known of a bidder changed: all that is known now, and what the change was.
public struct BidderUpdated: Hashable, Sendable {
  public let profile: BidderProfile
  public let changes: [BidderDifference]
  public let apartFrom: ApartFrom?

  public init(
    _ profile: BidderProfile, changes: [BidderDifference], apartFrom: ApartFrom? = nil
  ) {
    self.profile = profile
    // Their weight is for whoever decides; the values stay.
    self.changes = changes.map { BidderDifference(path: $0.path, from: $0.from, to: $0.to) }
    self.apartFrom = apartFrom
  }
}

/// The profile stands in the line as its file has it, with the rest beside it.
extension BidderUpdated: Codable {
  private enum Key: CodingKey {
    case changes, apartFrom
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      try BidderProfile(from: decoder),
      changes: try container.decode([BidderDifference].self, forKey: .changes),
      apartFrom: try container.decodeIfPresent(ApartFrom.self, forKey: .apartFrom))
  }

  public func encode(to encoder: any Encoder) throws {
    try profile.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(changes, forKey: .changes)
    try container.encodeIfPresent(apartFrom, forKey: .apartFrom)
  }
}
