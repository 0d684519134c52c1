/// A length of time on the calendar as it is asked for on the command line: `30d`, `8w`, `3m`, `1y`.
///
/// `m` are months, which have no fixed length; hours and minutes make no sense for days.
public struct CalendarSpan: Hashable, Sendable {
  private let count: Int
  private let unit: Unit

  private enum Unit: Unicode.Scalar, CaseIterable {
    case day = "d"
    case week = "w"
    case month = "m"
    case year = "y"
  }

  /// Reads up to six digits, above zero, and `d`, `w`, `m` or `y`.
  public init(parsing text: some StringProtocol) throws(InvalidValue) {
    let form = Phrase(
      zh: "大于零的天数、周数、月数或年数，如 30d、8w、3m（三个月）、1y",
      en: "days, weeks, months or years above zero such as 30d, 8w, 3m (three months), 1y")
    var reader = ASCIIReader(text)
    guard (1...6).contains(reader.digitsAhead),
      let count = reader.number(ofDigits: reader.digitsAhead), count > 0,
      let unit = Unit.allCases.first(where: { reader.takes($0.rawValue) }), reader.isAtEnd
    else { throw reader.invalid(form) }
    self.count = count
    self.unit = unit
  }

  /// The day so much later: of a month or year the corresponding day (民法典 202).
  public func end(from day: Day) -> Day {
    switch unit {
    case .day: day.adding(days: count)
    case .week: day.adding(days: count * 7)
    case .month: day.adding(months: count)
    case .year: day.adding(years: count)
    }
  }
}
