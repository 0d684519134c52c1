public import TenderDomain

/// Adds a bidder to the registry, or replaces what is known of one as of now.
public struct RegisterBidder {
  private let store: any Store

  public init(store: any Store) {
    self.store = store
  }

  /// - Throws: `BidderRefusal.known` when the registry has it already.
  public func add(
    _ identifier: OrganisationIdentifier, _ profile: BidderProfile, by caller: Caller
  ) throws -> Bidder {
    try record(identifier, profile, .bidderAdded, by: caller) { current in
      guard current == nil else { throw BidderRefusal.known(identifier) }
      return 1
    }
  }

  /// What was known before stays known for earlier times.
  ///
  /// - Throws: `NotFound.bidder`.
  public func update(
    _ identifier: OrganisationIdentifier, _ profile: BidderProfile, by caller: Caller
  ) throws -> Bidder {
    try record(identifier, profile, .bidderUpdated, by: caller) { current in
      guard let current else { throw NotFound.bidder(identifier) }
      return current.version + 1
    }
  }

  private func record(
    _ identifier: OrganisationIdentifier, _ profile: BidderProfile, _ kind: Event.Kind,
    by caller: Caller, version: (Bidder?) throws -> Int
  ) throws -> Bidder {
    try store.write { session in
      let time = try session.writingTime(caller, in: session.office.zone)
      let bidder = Bidder(
        identifier: identifier, profile: profile,
        version: try version(session.bidders.lock(identifier)), recordedAt: time)
      try session.bidders.save(bidder)
      try session.journal.append(
        Event(kind, bidder: identifier, data: profile), by: caller.actor, at: time)
      return bidder
    }
  }
}

/// Why a bidder is not added.
public enum BidderRefusal: Hashable, Explained {
  case known(OrganisationIdentifier)

  public var errorCode: String { "bidder.known" }
  public var kind: FailureKind { .conflict }

  public var message: Phrase {
    switch self {
    case .known(let identifier):
      Phrase(zh: "\(identifier) 已在名录中", en: "\(identifier) is in the registry already")
    }
  }

  public var hint: Phrase? {
    Phrase(zh: "更新请用 tender bidder update FILE", en: "tender bidder update FILE replaces its data")
  }
}
