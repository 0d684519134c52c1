public import TenderDomain

/// Adds the working calendar of a year to an office, or corrects it.
public struct RecordCalendar {
  private let store: any Store

  public init(store: any Store) {
    self.store = store
  }

  /// - Parameter replaces: whether days that are known and not named any more may go.
  /// - Returns: whether anything changed; if not, nothing was written.
  /// - Throws: `CalendarRefusal`, `ClockRefusal`, `StoreError`.
  @discardableResult
  public func callAsFunction(
    _ year: CalendarYear, replaces: Bool = false, by caller: Caller
  ) throws -> Bool {
    try store.write { session in
      let time = try session.writingTime(caller, in: session.office.zone)
      let known = try session.calendars.working(at: Instant(microseconds: .max)).years
      if let current = known.first(where: { $0.year == year.year }) {
        guard !current.says(whatSays: year) else { return false }
        let going = current.daysMissing(in: year)
        guard replaces || going.isEmpty else {
          throw CalendarRefusal.takesAway(year: year.year, source: current.source, going)
        }
      }
      try session.record(
        .calendarRecorded(CalendarRecorded(year)), by: caller.actor, at: time)
      return true
    }
  }
}

/// Why a calendar is not recorded.
public enum CalendarRefusal: Hashable, Explained {
  /// Days that are known would go.
  case takesAway(year: Int, source: String, [Day])

  public var errorCode: String { "calendar.takesAway" }
  public var kind: FailureKind { .refused }

  public var message: Phrase {
    switch self {
    case .takesAway(let year, let source, let days):
      let list = days.map(\.description)
      return Phrase(
        zh: "未作更改：\(year) 年已有的 \(days.count) 个放假日或调休日（\(source)）会丢失："
          + list.joined(separator: "、"),
        en:
          "nothing was changed: \(days.count) days off or make-up days of \(year) on record (\(source)) "
          + "would go: " + list.joined(separator: ", "))
    }
  }

  public var hint: Phrase? {
    switch self {
    case .takesAway(let year, _, _):
      Phrase(
        zh: "tender calendar show \(year) 核对；确为更正，加上 --replace",
        en: "tender calendar show \(year) shows them; if the notice was corrected, add --replace")
    }
  }
}

extension CalendarYear {
  /// By the days, their names and the source, whatever the language of a name.
  fileprivate func says(whatSays other: CalendarYear) -> Bool {
    source == other.source && makeUpDays.sorted() == other.makeUpDays.sorted()
      && holidays.map(\.name.zh) == other.holidays.map(\.name.zh)
      && holidays.map(\.days) == other.holidays.map(\.days)
  }
}
