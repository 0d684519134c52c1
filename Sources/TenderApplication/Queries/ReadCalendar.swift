public import TenderDomain

/// The working calendar of an office.
public struct ReadCalendar {
  private let store: any Store

  public init(store: any Store) {
    self.store = store
  }

  public func callAsFunction(by caller: Caller) throws -> WorkingCalendar {
    try store.read { session in
      try session.calendars.working(at: session.readingTime(caller, in: session.office.zone))
    }
  }
}
