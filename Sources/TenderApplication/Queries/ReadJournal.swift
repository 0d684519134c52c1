public import TenderDomain

/// What happened in an office, or to one tender.
public struct ReadJournal {
  private let store: any Store

  public init(store: any Store) {
    self.store = store
  }

  /// - Throws: `NotFound.tender`, `StoreError`.
  public func callAsFunction(
    tender number: Tender.Number? = nil, by caller: Caller
  ) throws -> (entries: [JournalEntry], zone: Zone) {
    try store.read { session in
      guard let number else {
        let zone = try session.office.zone
        let time = try session.readingTime(caller, in: zone)
        return (try session.journal.list(tender: nil, at: time), zone)
      }
      let (tender, time) = try session.tenderAsOf(number, caller)
      return (try session.journal.list(tender: number, at: time), tender.zone)
    }
  }
}
