public import TenderDomain

/// The deadlines of one tender, or the next of each of many, as they stand at a time.
public struct DeadlineBoard {
  private let store: any Store

  public init(store: any Store) {
    self.store = store
  }

  /// - Throws: `NotFound.tender`, `StoreError`.
  public func callAsFunction(
    _ number: Tender.Number, by caller: Caller
  ) throws -> TenderDeadlines {
    try store.read { session in
      let (tender, time) = try session.tenderAsOf(number, caller)
      return TenderDeadlines(
        tender: tender, at: time, calendar: try session.calendars.working(at: time))
    }
  }

  /// Tenders that have not ended, nearest closing first.
  ///
  /// - Parameter closingWithin: only those that close between the time asked about and this much
  ///   later.
  public func callAsFunction(
    closingWithin: TimeSpan? = nil, by caller: Caller
  ) throws -> TenderList {
    try store.read { session in
      let zone = try session.office.zone
      let time = try session.readingTime(caller, in: zone)
      let filter =
        closingWithin.map { span in
          TenderFilter(closingFrom: time, closingUntil: time.adding(seconds: span.seconds))
        } ?? TenderFilter()
      let tenders = try session.tenders.list(filter, at: time)
        .filter { !$0.phase(at: time).isEnd }
      return TenderList(
        tenders: tenders, at: time, zone: zone,
        calendar: try session.calendars.working(at: time))
    }
  }
}

/// A tender as it stood at a time, with the calendar that its working days are counted by.
public struct TenderDeadlines: Sendable {
  public let tender: Tender
  public let at: Instant
  public let calendar: WorkingCalendar
}

/// Tenders as they stood at a time.
public struct TenderList: Sendable {
  public let tenders: [TenderSummary]
  public let at: Instant
  /// The office's, for the time of the whole list.
  public let zone: Zone
  public let calendar: WorkingCalendar
}
