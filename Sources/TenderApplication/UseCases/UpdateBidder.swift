public import TenderDomain

/// Changes what is known of a bidder; what was known before stays known for earlier times.
public struct UpdateBidder {
  private let store: any Store

  public init(store: any Store) {
    self.store = store
  }

  /// Applies the change to what is known at this moment, so that nobody's change is lost.
  ///
  /// A change that changes nothing writes nothing.
  /// - Throws: `NotFound.bidder`, `UpdateRefusal`, `BidderRefusal.alike`, `RecordedAhead`,
  ///   `ClockRefusal`, `StoreError`.
  public func callAsFunction(
    _ identifier: OrganisationIdentifier, _ change: BidderChange,
    _ permission: UpdatePermission = UpdatePermission(), by caller: Caller
  ) throws -> UpdatedBidder {
    try store.write { session in
      let zone = try session.office.zone
      let time = try session.writingTime(caller, in: zone)
      if case .set(let lookUps) = change.records,
        let ahead = RecordedAhead([lookUps.map(\.check)], at: time, in: zone)
      {
        throw ahead
      }
      guard let current = try session.bidders.lock(identifier) else {
        throw NotFound.bidder(identifier)
      }
      if let version = permission.version {
        try session.require(version, of: current)
      }
      try permission.refuseForgetting(change, of: current)
      let profile = current.profile.changed(by: change, replacing: permission.replaces)
      let changes = current.profile.differences(to: profile)
      guard profile != current.profile else {
        return UpdatedBidder(bidder: current, changes: [])
      }
      try permission.check(changes, of: current)
      let alike = try session.otherFirms(like: current, renamed: profile.name)
      guard alike.isEmpty || permission.anotherFirm != nil else {
        throw BidderRefusal.alike(current.identifier, profile.name, alike)
      }
      let updated = BidderUpdated(
        profile, changes: changes, apartFrom: ApartFrom(alike, reason: permission.anotherFirm))
      try session.record(
        .bidderUpdated(current.identifier, updated), by: caller.actor, at: time)
      let bidder = Bidder(
        identifier: current.identifier, profile: profile, version: current.version + 1,
        recordedAt: time)
      return UpdatedBidder(bidder: bidder, changes: changes)
    }
  }
}

/// What a change may do beyond adding and correcting.
public struct UpdatePermission: Sendable {
  /// That what the file leaves out of a list, or empties, goes.
  public let replaces: Bool
  /// The version that was read before; another one in its place is a conflict.
  public let version: Int?
  /// Why a firm that looks like another is not the same.
  public let anotherFirm: Text?

  public init(replaces: Bool = false, version: Int? = nil, anotherFirm: Text? = nil) {
    self.replaces = replaces
    self.version = version
    self.anotherFirm = anotherFirm
  }

  /// What was found leaves by no update, also where nothing else would change.
  fileprivate func refuseForgetting(
    _ change: BidderChange, of bidder: Bidder
  ) throws(UpdateRefusal) {
    let adverse = bidder.profile.qualifications.records.filter { !$0.found.isEmpty }
    if change.records == .removed, !adverse.isEmpty {
      throw .adverseRecords(bidder.identifier, adverse)
    }
  }

  fileprivate func check(
    _ changes: [BidderDifference], of bidder: Bidder
  ) throws(UpdateRefusal) {
    let going = changes.filter(\.takesAway)
    if !replaces, !going.isEmpty { throw .takesAway(bidder.identifier, going) }
  }
}

/// A bidder after a change, and what the change was.
public struct UpdatedBidder: Sendable {
  public let bidder: Bidder
  /// Empty when nothing was written.
  public let changes: [BidderDifference]
}

extension Session {
  fileprivate func require(_ version: Int, of current: Bidder) throws {
    guard version != current.version else { return }
    let seen = try bidders.version(version, of: current.identifier)
    throw UpdateRefusal.changedMeanwhile(
      current, since: version, seen?.profile.differences(to: current.profile) ?? [])
  }

  /// Nobody asks again about a name that was accepted.
  fileprivate func otherFirms(like bidder: Bidder, renamed name: Text) throws -> [KnownBidder] {
    guard FoldedText(name.string) != FoldedText(bidder.profile.name.string) else { return [] }
    return try bidders.othersAlike(bidder.identifier, name: name)
      .filter { FoldedText($0.name.string) == FoldedText(name.string) }
  }
}
