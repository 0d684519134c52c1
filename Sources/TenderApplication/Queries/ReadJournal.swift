public import TenderDomain

/// What happened in an office, or to one tender.
public struct ReadJournal {
  private let store: any Store

  public init(store: any Store) {
    self.store = store
  }

  /// - Parameter bidder: whom an entry is about; nothing where no names are asked for.
  /// - Throws: `NotFound.tender`, `StoreError`.
  public func callAsFunction(
    tender number: Tender.Number? = nil, by caller: Caller,
    naming bidder: ((JournalEntry) -> OrganisationIdentifier?)? = nil
  ) throws -> JournalPages {
    try store.read { session in
      guard let number else {
        let zone = try session.office.zone
        let time = try session.readingTime(caller, in: zone)
        var pages = JournalPages(try session.journal.list(tender: nil, at: time), in: zone)
        guard let bidder else { return pages }
        for tender in try session.tenders.list(TenderFilter(), at: time) {
          pages.titles[tender.number] = tender.title
        }
        try pages.name(bidder, at: time, session)
        return pages
      }
      let (tender, time) = try session.tenderAsOf(number, caller)
      var pages = JournalPages(
        try session.journal.list(tender: number, at: time), in: tender.zone)
      pages.only = (number, tender.summary.title)
      pages.titles[number] = tender.summary.title
      if let bidder { try pages.name(bidder, at: time, session) }
      return pages
    }
  }
}

/// Entries of the journal, and what those are called whom they are about.
public struct JournalPages: Sendable {
  public let entries: [JournalEntry]
  public let zone: Zone
  /// The tender that all of them are about, where one was asked for.
  public internal(set) var only: (number: Tender.Number, title: Text)?
  public internal(set) var titles: [Tender.Number: Text] = [:]
  public internal(set) var names: [OrganisationIdentifier: Text] = [:]

  init(_ entries: [JournalEntry], in zone: Zone) {
    self.entries = entries
    self.zone = zone
  }

  fileprivate mutating func name(
    _ bidder: (JournalEntry) -> OrganisationIdentifier?, at time: Instant, _ session: any Session
  ) throws {
    for identifier in Set(entries.lazy.compactMap(bidder)) {
      names[identifier] = try session.bidders.name(of: identifier, at: time)
    }
  }
}
