/// A bidder came into the registry: its profile, and what is to be said of the entry.
public struct BidderAdded: Hashable, Sendable {
  public let profile: BidderProfile
  public let apartFrom: ApartFrom?

  public init(_ profile: BidderProfile, apartFrom: ApartFrom? = nil) {
    self.profile = profile
    self.apartFrom = apartFrom
  }
}

/// The profile stands in the line as its file has it, with the rest beside it.
extension BidderAdded: Codable {
  private enum Key: CodingKey {
    case apartFrom
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      try BidderProfile(from: decoder),
      apartFrom: try container.decodeIfPresent(ApartFrom.self, forKey: .apartFrom))
  }

  public func encode(to encoder: any Encoder) throws {
    try profile.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encodeIfPresent(apartFrom, forKey: .apartFrom)
  }
}

/// The firms that a bidder looks like and is not, and who says so why.
public struct ApartFrom: Hashable, Sendable, Codable {
  /// Each with its scheme.
  public let bidders: [String]
  public let reason: Text

  public init(bidders: [String], reason: Text) {
    self.bidders = bidders
    self.reason = reason
  }
}
