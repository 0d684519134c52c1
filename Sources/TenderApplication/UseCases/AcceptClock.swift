public import TenderDomain

/// Goes on with a clock that is right, after one that was ahead left the journal in the future.
public struct AcceptClock {
  private let store: any Store

  public init(store: any Store) {
    self.store = store
  }

  /// - Throws: `ClockRefusal.notBehind` when there is nothing to accept, `.ownerOnly` where the
  ///   database guards its times.
  public func callAsFunction(reason: Text, by caller: Caller) throws -> AcceptedClock {
    do {
      return try accept(reason: reason, by: caller)
    } catch let error as StoreError where error.code == .notPermitted {
      throw ClockRefusal.ownerOnly
    }
  }

  private func accept(reason: Text, by caller: Caller) throws -> AcceptedClock {
    try store.write { session in
      let zone = try session.office.zone
      let head = try session.journal.lockHead()
      let time = try session.writingClock(caller, in: zone)
      guard try !session.office.isRehearsal, time < head.at else {
        throw ClockRefusal.notBehind(last: head.at, zone)
      }
      let sequence = try session.record(
        .clockAccepted(ClockAccepted(last: head.at, reason: reason)), by: caller.actor, at: time)
      return AcceptedClock(sequence: sequence, at: time, last: head.at, zone: zone)
    }
  }
}

/// A clock that was accepted.
public struct AcceptedClock: Sendable {
  /// Of the entry in the journal.
  public let sequence: Int64
  public let at: Instant
  /// The time of the entry before, which was in the future.
  public let last: Instant
  public let zone: Zone
}
