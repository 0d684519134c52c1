public import TenderDomain

/// The bids and refused attempts of a tender.
public struct ListBids {
  private let store: any Store

  public init(store: any Store) {
    self.store = store
  }

  /// - Throws: `NotFound`, `StoreError`.
  public func callAsFunction(
    _ number: Tender.Number, bid: Int? = nil, by caller: Caller
  ) throws -> BidRegister {
    try store.read { session in
      let (tender, time) = try session.tenderAsOf(number, caller)
      let dossiers = try session.dossiers(of: tender, bid: bid, at: time)
      let refused = try session.bids.refusedAttempts(of: number, at: time)
      var names: [OrganisationIdentifier: Text] = [:]
      for bidder in Set(refused.map(\.bidder)) {
        names[bidder] = try session.bidders.find(bidder, at: time)?.profile.name
      }
      return BidRegister(
        tender: tender, at: time, bids: dossiers.map { CheckedBid($0, of: tender, at: time) },
        refused: refused, refusedNames: names)
    }
  }
}

/// What came in for a tender: bids by number, refused attempts in the order they came.
public struct BidRegister: Sendable {
  public let tender: Tender
  public let at: Instant
  public let bids: [CheckedBid]
  public let refused: [RefusedAttempt]
  /// What those who were refused are called.
  public let refusedNames: [OrganisationIdentifier: Text]
}
