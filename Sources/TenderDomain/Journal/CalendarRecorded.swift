/// The working calendar of a year was added or corrected.
public struct CalendarRecorded: Hashable, Sendable, Codable {
  /// A holiday by its name, and its days.
  public struct Holiday: Hashable, Sendable, Codable {
    public let name: String
    public let days: [Day]
  }

  public let year: Int
  /// The notice.
  public let source: String
  public let holidays: [Holiday]
  /// Days at a weekend that are worked.
  public let makeUpDays: [Day]

  public init(_ year: CalendarYear) {
    self.year = year.year
    source = year.source
    holidays = year.holidays.map { Holiday(name: $0.name.zh, days: $0.days) }
    makeUpDays = year.makeUpDays
  }
}
