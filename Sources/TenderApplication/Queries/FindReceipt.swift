public import TenderDomain

/// Finds the receipt of a bid: the same, byte for byte, as when it was handed in.
public struct FindReceipt {
  private let store: any Store

  public init(store: any Store) {
    self.store = store
  }

  /// - Throws: `NotFound`, also for a bid that came in after the time asked for; `StoreError`.
  public func callAsFunction(
    _ number: Tender.Number, bid: Int, by caller: Caller
  ) throws -> RegisteredBid {
    try store.read { session in
      let (tender, time) = try session.tenderAsOf(number, caller)
      let found = try RegisteredBid(bid, of: number, session)
      guard try found.bid.receivedAt <= session.journal.known(at: time) else {
        throw try session.notFound(bid, of: tender)
      }
      return found
    }
  }
}

/// A bid as it was registered, with all that its receipt says.
public struct RegisteredBid: Hashable, Sendable {
  public let tender: Tender
  public let bid: Bid
  public let bidderName: Text
  public let checklist: Checklist

  /// Everything is read as of the moment of receipt, so that nothing later changes a receipt.
  init(_ bid: Int, of number: Tender.Number, _ session: any Session) throws {
    let ever = Instant(microseconds: .max)
    _ = try session.tender(number, at: ever)
    guard
      let received = try session.bids.dossiers(of: number, bid: bid, at: ever).first?.bid
        .receivedAt,
      let dossier = try session.bids.dossiers(of: number, bid: bid, at: received).first
    else { throw NotFound.bid(bid, number) }
    self.bid = dossier.bid
    tender = try session.tender(number, at: received)
    bidderName = dossier.bidderName
    checklist = tender.checklist(of: dossier.bid, dossier.qualifications, at: received)
  }

  /// A bid that was registered just now, in this transaction.
  ///
  /// - Parameter tender: locked, so that it is as of the moment of receipt.
  init(_ bid: Bid, by name: Text, of tender: Tender, _ session: any Session) throws {
    self.bid = bid
    self.tender = tender
    bidderName = name
    checklist = try tender.checklist(
      of: bid,
      session.bidders.find(bid.bidder, at: bid.receivedAt)?.profile.qualifications
        ?? Qualifications(),
      at: bid.receivedAt)
  }
}
