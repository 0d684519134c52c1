/// A number that a rule sets: at least 20 days, at most 2 percent.
public struct RuleLimit: Hashable, Sendable {
  /// On which side of the number one has to stay; the number itself is included (民法典 1259).
  public enum Relation: String, Hashable, Sendable, CaseIterable {
    case atLeast = "≥"
    case atMost = "≤"
    case exactly = "="
  }

  /// What the number counts.
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    case day, workingDay, year, percent, firms, persons, moment
  }

  public let relation: Relation
  public let number: Int
  public let unit: Unit

  static func atLeast(_ number: Int, _ unit: Unit) -> RuleLimit {
    RuleLimit(relation: .atLeast, number: number, unit: unit)
  }

  static func atMost(_ number: Int, _ unit: Unit) -> RuleLimit {
    RuleLimit(relation: .atMost, number: number, unit: unit)
  }

  static func exactly(_ number: Int, _ unit: Unit) -> RuleLimit {
    RuleLimit(relation: .exactly, number: number, unit: unit)
  }

  public var phrase: Phrase {
    let unit = unit.phrase
    return Phrase(
      zh: "\(relation.rawValue) \(number) \(unit.zh)",
      en: "\(relation.rawValue) \(number) \(unit.en)")
  }

  /// The limit as a period that can be counted.
  var dayCount: DayCount? {
    switch unit {
    case .day: DayCount(number, .day)
    case .workingDay: DayCount(number, .workingDay)
    case .year: DayCount(number, .year)
    case .percent, .firms, .persons, .moment: nil
    }
  }

  /// The limit between two days.
  var dayLimit: DayLimit? {
    dayCount.map { count in
      switch relation {
      case .atLeast: DayLimit(.minimum, count)
      case .atMost: DayLimit(.maximum, count)
      case .exactly: DayLimit(.equal, count)
      }
    }
  }
}

extension RuleLimit.Unit {
  public var phrase: Phrase {
    switch self {
    case .day: Phrase(zh: "日", en: "days")
    case .workingDay: Phrase(zh: "工作日", en: "working days")
    case .year: Phrase(zh: "年", en: "years")
    case .percent: Phrase("%")
    case .firms: Phrase(zh: "家", en: "firms")
    case .persons: Phrase(zh: "人", en: "persons")
    case .moment: Phrase(zh: "（同一时间）", en: "(the same moment)")
    }
  }
}
