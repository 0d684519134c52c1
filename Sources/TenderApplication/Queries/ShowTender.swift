public import TenderDomain

/// One tender with its definition, and how many bids it has.
public struct ShowTender {
  private let store: any Store

  public init(store: any Store) {
    self.store = store
  }

  /// - Throws: `NotFound.tender`, `StoreError`.
  public func callAsFunction(
    _ number: Tender.Number, by caller: Caller
  ) throws -> TenderOverview {
    try store.read { session in
      let (tender, time) = try session.tenderAsOf(number, caller)
      let bids = try session.bids.dossiers(of: number, bid: nil, at: time)
      return TenderOverview(
        tender: tender, at: time,
        standing: bids.filter { $0.bid.withdrawnAt == nil }.count,
        refused: try session.bids.refusedAttempts(of: number, at: time).count,
        calendar: try session.calendars.working(at: time))
    }
  }
}

/// A tender as it stood at a time, with the number of its bids.
public struct TenderOverview: Sendable {
  public let tender: Tender
  public let at: Instant
  /// Bids received and not withdrawn.
  public let standing: Int
  public let refused: Int
  public let calendar: WorkingCalendar
}
