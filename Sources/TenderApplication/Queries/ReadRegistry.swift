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

  /// Whom somebody means.
  ///
  /// A part of a name is enough where one firm has it, and a whole name where others begin with it.
  /// - Throws: `NotFound.bidderNamed`, `AmbiguousBidder`.
  public func identify(
    _ reference: BidderReference, by caller: Caller
  ) throws -> OrganisationIdentifier {
    switch reference {
    case .identifier(let identifier): identifier
    case .name(let part): try identify(named: part, by: caller)
    }
  }

  private func identify(named part: Text, by caller: Caller) throws -> OrganisationIdentifier {
    let wanted = FoldedText(part.string)
    let found = try store.read { session in
      let time = try session.readingTime(caller, in: session.office.zone)
      return try session.bidders.named(wanted, at: time, count: AmbiguousBidder.told + 1)
    }
    let whole = found.filter { FoldedText($0.name.string) == wanted }
    switch (found.count, whole.count) {
    case (0, _): throw NotFound.bidderNamed(part)
    case (1, _): return found[0].identifier
    case (_, 1): return whole[0].identifier
    default: throw AmbiguousBidder(part: part, found: found)
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
        let later = try session.bidders.find(identifier, at: .distantFuture)
        guard let first = try later.flatMap({ try session.bidders.version(1, of: $0.identifier) })
        else { throw NotFound.bidder(identifier) }
        throw NotFound.bidderLater(first.identifier, recorded: first.recordedAt, zone)
      }
      return (bidder, zone)
    }
  }
}
