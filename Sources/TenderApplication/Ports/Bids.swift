public import TenderDomain

/// The bids, refused attempts and decisions of tenders.
public protocol Bids {
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

  /// The attempt that the entry `sequence` of the journal refused.
  func refusedAttempt(_ sequence: Int64) throws -> RefusedAttempt?
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
