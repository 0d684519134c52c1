public import TenderDomain

/// Adds bidders to the registry.
public struct RegisterBidder {
  private let store: any Store

  public init(store: any Store) {
    self.store = store
  }

  /// - Throws: `BidderRefusal` when the registry has it already, or one that may be the same;
  ///   `RecordedAhead`.
  public func add(
    _ identifier: OrganisationIdentifier, _ profile: BidderProfile,
    anotherFirm reason: Text? = nil, by caller: Caller
  ) throws -> Bidder {
    let added = try add([NewBidder(identifier, profile)], anotherFirm: reason, by: caller)
    guard let bidder = added.first else { throw StoreError(.defect, "no bidder was added") }
    return bidder
  }

  /// Adds all of them, or none.
  ///
  /// - Parameter reason: why one that looks like a firm on record is another; journalled.
  /// - Throws: `BidderRefusal` when the registry has one already, or one that may be the same;
  ///   `RecordedAhead`.
  public func add(
    _ bidders: [NewBidder], anotherFirm reason: Text?, by caller: Caller
  ) throws -> [Bidder] {
    try store.write { session in
      let zone = try session.office.zone
      let time = try session.writingTime(caller, in: zone)
      let lookUps = bidders.map(\.profile.qualifications.records)
      if let ahead = RecordedAhead(lookUps, at: time, in: zone) { throw ahead }
      return try bidders.map { bidder in
        try add(bidder, anotherFirm: reason, by: caller.actor, at: time, session)
      }
    }
  }

  private func add(
    _ new: NewBidder, anotherFirm reason: Text?, by actor: Text, at time: Instant,
    _ session: any Session
  ) throws -> Bidder {
    if let current = try session.bidders.lock(new.identifier) {
      throw BidderRefusal.known(
        KnownBidder(identifier: current.identifier, name: current.profile.name))
    }
    let alike = try session.bidders.othersAlike(new.identifier, name: new.profile.name)
    guard alike.isEmpty || reason != nil else {
      throw BidderRefusal.alike(new.identifier, new.profile.name, alike)
    }
    let added = BidderAdded(new.profile, apartFrom: ApartFrom(alike, reason: reason))
    try session.record(.bidderAdded(new.identifier, added), by: actor, at: time)
    return Bidder(
      identifier: new.identifier, profile: new.profile, version: 1, recordedAt: time)
  }
}

/// A bidder as its file has it.
public struct NewBidder: Sendable {
  public let identifier: OrganisationIdentifier
  public let profile: BidderProfile

  public init(_ identifier: OrganisationIdentifier, _ profile: BidderProfile) {
    self.identifier = identifier
    self.profile = profile
  }
}

extension Bidders {
  /// Others that may be the same; two persons of one name have numbers of their own.
  func othersAlike(_ identifier: OrganisationIdentifier, name: Text) throws -> [KnownBidder] {
    try alike(identifier, name: name).filter { other in
      other.identifier.scheme != IdentityNumber.scheme
        || identifier.scheme != IdentityNumber.scheme
    }
  }
}

extension ApartFrom {
  init?(_ alike: [KnownBidder], reason: Text?) {
    guard let reason, !alike.isEmpty else { return nil }
    self.init(bidders: alike.map(\.identifier.code), reason: reason)
  }
}
