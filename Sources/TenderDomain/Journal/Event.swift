/// Something that happened, with all that it changed: the tables can be made again from the journal.
public enum Event: Hashable, Sendable {
  case officeCreated(OfficeCreated)
  case officeChanged(OfficeChanged)
  case tenderPublished(Tender.Number, TenderPublished)
  case bidderAdded(OrganisationIdentifier, BidderAdded)
  case bidderUpdated(OrganisationIdentifier, BidderUpdated)
  case bidReceived(bid: Int, BidReceived)
  case bidRefused(BidRefused)
  case requirementDecided(Tender.Number, bid: Int, RequirementDecided)
  case calendarRecorded(CalendarRecorded)
  case clockAccepted(ClockAccepted)

  public var kind: Kind {
    switch self {
    case .officeCreated: .officeCreated
    case .officeChanged: .officeChanged
    case .tenderPublished: .tenderPublished
    case .bidderAdded: .bidderAdded
    case .bidderUpdated: .bidderUpdated
    case .bidReceived: .bidReceived
    case .bidRefused: .bidRefused
    case .requirementDecided: .requirementDecided
    case .calendarRecorded: .calendarRecorded
    case .clockAccepted: .clockAccepted
    }
  }

  /// The tender that it is about.
  public var tender: Tender.Number? {
    switch self {
    case .tenderPublished(let number, _), .requirementDecided(let number, _, _): number
    case .bidReceived(_, let received): received.submission.tender
    case .bidRefused(let refused): refused.submission.tender
    default: nil
    }
  }

  /// The number of the bid that it is about.
  public var bid: Int? {
    switch self {
    case .bidReceived(let bid, _), .requirementDecided(_, let bid, _): bid
    default: nil
    }
  }

  /// The bidder that it is about.
  public var bidder: OrganisationIdentifier? {
    switch self {
    case .bidderAdded(let bidder, _), .bidderUpdated(let bidder, _): bidder
    case .bidReceived(_, let received): received.submission.bidder
    case .bidRefused(let refused): refused.submission.bidder
    default: nil
    }
  }
}
