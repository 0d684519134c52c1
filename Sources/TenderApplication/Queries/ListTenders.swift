public import TenderDomain

/// The tenders of an office, nearest closing first.
public struct ListTenders {
  private let store: any Store

  public init(store: any Store) {
    self.store = store
  }

  /// - Parameters:
  ///   - phases: only tenders in one of these; empty means all.
  ///   - text: a part of number, title or procuring entity.
  public func callAsFunction(
    phases: Set<Phase> = [], text: String? = nil, by caller: Caller
  ) throws -> TenderList {
    try store.read { session in
      let zone = try session.office.zone
      let time = try session.readingTime(caller, in: zone)
      let tenders = try session.tenders.list(TenderFilter(text: text), at: time)
        .filter { phases.isEmpty || phases.contains($0.phase(at: time)) }
      return TenderList(
        tenders: tenders, at: time, zone: zone,
        calendar: try session.calendars.working(at: time))
    }
  }
}
