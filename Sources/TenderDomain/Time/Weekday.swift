/// A day of the week, Monday being 1 as in ISO 8601.
public enum Weekday: Int, Hashable, Sendable, CaseIterable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Saturday or Sunday.
  public var isWeekend: Bool { self >= .saturday }

  public var phrase: Phrase {
    switch self {
    case .monday: Phrase(zh: "星期一", en: "Monday")
    case .tuesday: Phrase(zh: "星期二", en: "Tuesday")
    case .wednesday: Phrase(zh: "星期三", en: "Wednesday")
    case .thursday: Phrase(zh: "星期四", en: "Thursday")
    case .friday: Phrase(zh: "星期五", en: "Friday")
    case .saturday: Phrase(zh: "星期六", en: "Saturday")
    case .sunday: Phrase(zh: "星期日", en: "Sunday")
    }
  }
}

extension Weekday: Comparable {
  public static func < (earlier: Weekday, later: Weekday) -> Bool {
    earlier.rawValue < later.rawValue
  }
}
