public import TenderDomain

/// The names that tenders ask bidders for while bids can come in.
public struct ReadAskedNames {
  private let store: any Store
  /// More tenders at once no office has; a list of them is not read for a hint.
  private static let most = 200

  public init(store: any Store) {
    self.store = store
  }

  public func callAsFunction(by caller: Caller) throws -> AskedNames {
    try store.read { session in
      let time = try session.readingTime(caller, in: session.office.zone)
      var asked = AskedNames()
      for summary in try session.tenders.list(TenderFilter(closingFrom: time), at: time)
        .prefix(Self.most)
      {
        if let tender = try session.tenders.find(summary.number, at: time) {
          asked.add(tender.definition)
        }
      }
      return asked
    }
  }
}
