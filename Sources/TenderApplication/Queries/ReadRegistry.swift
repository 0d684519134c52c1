public import TenderDomain

/// The bidders of the registry.
public struct ReadRegistry {
  private let store: any Store

  public init(store: any Store) {
    self.store = store
  }

  /// By identifier, with the zone in which their times are shown.
  public func list(by caller: Caller) throws -> (bidders: [Bidder], zone: Zone) {
    try store.read { session in
      let zone = try session.office.zone
      return (try session.bidders.list(at: session.readingTime(caller, in: zone)), zone)
    }
  }

  /// - Throws: `NotFound.bidder`.
  public func find(
    _ identifier: OrganisationIdentifier, by caller: Caller
  ) throws -> (bidder: Bidder, zone: Zone) {
    try store.read { session in
      let zone = try session.office.zone
      let time = try session.readingTime(caller, in: zone)
      guard let bidder = try session.bidders.find(identifier, at: time) else {
        throw NotFound.bidder(identifier)
      }
      return (bidder, zone)
    }
  }
}
