/// In a line of the journal: what it is about, and its data, whose shape its kind decides.
///
/// A kind, a word or a shape that this program does not know is an error, never a default.
extension Event: Codable {
  private enum Key: CodingKey {
    case kind, tender, bid, bidder, data
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    func data<Data: Decodable>() throws -> Data { try container.decode(Data.self, forKey: .data) }
    func tender() throws -> Tender.Number {
      try container.decode(Tender.Number.self, forKey: .tender)
    }
    func bid() throws -> Int { try container.decode(Int.self, forKey: .bid) }
    func bidder() throws -> OrganisationIdentifier {
      try OrganisationIdentifier(code: try container.decode(String.self, forKey: .bidder))
    }
    self =
      switch try container.decode(Kind.self, forKey: .kind) {
      case .officeCreated: .officeCreated(try data())
      case .officeChanged: .officeChanged(try data())
      case .tenderPublished: .tenderPublished(try tender(), try data())
      case .bidderAdded: .bidderAdded(try bidder(), try data())
      case .bidderUpdated: .bidderUpdated(try bidder(), try data())
      case .bidReceived: .bidReceived(bid: try bid(), try data())
      case .bidRefused: .bidRefused(try data())
      case .requirementDecided: .requirementDecided(try tender(), bid: try bid(), try data())
      case .calendarRecorded: .calendarRecorded(try data())
      case .clockAccepted: .clockAccepted(try data())
      }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(kind, forKey: .kind)
    try container.encodeIfPresent(tender, forKey: .tender)
    try container.encodeIfPresent(bid, forKey: .bid)
    try container.encodeIfPresent(bidder?.code, forKey: .bidder)
    switch self {
    case .officeCreated(let data): try container.encode(data, forKey: .data)
    case .officeChanged(let data): try container.encode(data, forKey: .data)
    case .tenderPublished(_, let data): try container.encode(data, forKey: .data)
    case .bidderAdded(_, let data): try container.encode(data, forKey: .data)
    case .bidderUpdated(_, let data): try container.encode(data, forKey: .data)
    case .bidReceived(_, let data): try container.encode(data, forKey: .data)
    case .bidRefused(let data): try container.encode(data, forKey: .data)
    case .requirementDecided(_, _, let data): try container.encode(data, forKey: .data)
    case .calendarRecorded(let data): try container.encode(data, forKey: .data)
    case .clockAccepted(let data): try container.encode(data, forKey: .data)
    }
  }
}
