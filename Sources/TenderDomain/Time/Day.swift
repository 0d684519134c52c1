/// A day of the calendar, without a clock time or a zone.
///
/// The Gregorian calendar, also before its introduction. Arithmetic stops at the first and the
/// last day that can be held, some 5 million years away.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public let number: Int32

  public init(number: Int32) {
    self.number = number
  }

  /// The day of that name; nothing when there is none, or the year is not one of 1...9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.init(existing: year, month, day)
  }

  public static func < (earlier: Day, later: Day) -> Bool {
    earlier.number < later.number
  }

  public var year: Int { civil.year }
  /// 1...12
  public var month: Int { civil.month }
  /// The day of the month, 1...31.
  public var day: Int { civil.day }

  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    Weekday(rawValue: (Int(number) + 3).flooredDivision(by: 7).remainder + 1) ?? .monday
  }

  public func adding(days: Int) -> Day {
    Day(number: Int32(clamping: Int(number).saturatingAdd(days)))
  }

  /// The corresponding day, or the last day of the month where there is none: 民法典 202.
  public func adding(months: Int) -> Day {
    let start = civil
    // Far more months than days can be held, so that the sum below cannot overflow.
    let more = min(max(months, -1_000_000_000), 1_000_000_000)
    let (year, index) = (start.year * 12 + start.month - 1 + more).flooredDivision(by: 12)
    let last = Self.length(ofMonth: index + 1, year: year)
    return Day(existing: year, index + 1, min(start.day, last))
  }

  /// The corresponding day, or 28 February where 29 February does not exist: 民法典 202.
  public func adding(years: Int) -> Day {
    adding(months: years.saturatingMultiply(12))
  }

  /// Days from this one to `other`, the first not counted; negative when it is past.
  public func days(until other: Day) -> Int {
    Int(other.number) - Int(number)
  }
}

extension Day {
  /// 28, 29, 30 or 31; `month` is 1...12.
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// A day whose name is known to exist.
  init(existing year: Int, _ month: Int, _ day: Int) {
    // Years begin in March here, so that the leap day is the last, and come in eras of 400.
    let (era, yearOfEra) = (month > 2 ? year : year - 1).flooredDivision(by: 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(number: Int32(clamping: era * 146_097 + dayOfEra - 719_468))
  }

  /// Year, month and day in one reckoning.
  var civil: (year: Int, month: Int, day: Int) {
    let (era, dayOfEra) = (Int(number) + 719_468).flooredDivision(by: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let march = (5 * dayOfYear + 2) / 153
    let month = march < 10 ? march + 3 : march - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * march + 2) / 5 + 1)
  }
}
