public import TenderDomain

/// The bids, refused attempts and decisions of tenders.
public protocol Bids {
  func add(_ bid: Bid, to tender: Tender.Number) throws

  /// - Returns: its place among the refused attempts of the tender, counted from 1.
  @discardableResult
  func add(_ attempt: RefusedAttempt, to tender: Tender.Number) throws -> Int

  func add(_ decision: Decision, to bid: Int, of tender: Tender.Number) throws

  /// The number of the bid that `bidder` has in the tender and has not withdrawn.
  func standing(of bidder: OrganisationIdentifier, in tender: Tender.Number) throws -> Int?

  /// The tenders in which `bidder` had a bid at `time` that it has not withdrawn, by number.
  func tenders(of bidder: OrganisationIdentifier, at time: Instant) throws -> [Tender.Number]

  /// Everything about the bids of a tender as known at `time`, by bid number.
  ///
  /// - Parameter bid: only this one, or all.
  func dossiers(of tender: Tender.Number, bid: Int?, at time: Instant) throws -> [Dossier]

  /// In the order in which they came.
  func refusedAttempts(of tender: Tender.Number, at time: Instant) throws -> [RefusedAttempt]
}

/// One bid with all that it is judged by.
public struct Dossier: Hashable, Sendable {
  public let bid: Bid
  public let bidderName: Text
  public let qualifications: Qualifications
  /// Oldest first.
  public let decisions: [Decision]

  public init(
    bid: Bid, bidderName: Text, qualifications: Qualifications, decisions: [Decision]
  ) {
    self.bid = bid
    self.bidderName = bidderName
    self.qualifications = qualifications
    self.decisions = decisions
  }
}
