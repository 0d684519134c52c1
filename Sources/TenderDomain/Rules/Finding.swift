/// One thing a check says (核查意见): which rule, how grave, what was counted, what would be right.
public struct Finding: Hashable, Sendable {
  /// A stable name such as `dates.submission-order`. Never changes its meaning.
  public let rule: String
  public let severity: Severity
  public let verdict: FindingVerdict
  /// What was read, and what would be right.
  public let message: Phrase
  public private(set) var basis: LegalBasis?
  /// The limit, in `unit`.
  public let required: Int?
  public let unit: DayCount.Unit?
  public let counted: DayCounts?
  /// The days that were compared.
  public let from: Day?
  public let to: Day?
  /// The first day that would be right for `to`.
  public let earliest: Day?
  /// Who decided to go ahead all the same, and why.
  public var despite: Override?

  public init(
    rule: String, severity: Severity, verdict: FindingVerdict, message: Phrase,
    basis: LegalBasis? = nil, required: Int? = nil, unit: DayCount.Unit? = nil,
    counted: DayCounts? = nil, from: Day? = nil, to: Day? = nil, earliest: Day? = nil,
    despite: Override? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.verdict = verdict
    self.message = message
    self.basis = basis
    self.required = required
    self.unit = unit
    self.counted = counted
    self.from = from
    self.to = to
    self.earliest = earliest
    self.despite = despite
  }
}

extension Finding {
  /// Without its law, for a tender under none.
  func withoutLaw() -> Finding {
    var finding = self
    finding.basis = nil
    return finding
  }
}

/// How grave a finding is. Only an error keeps a tender from being published.
public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
  case error, warning, info

  /// The graver comes first.
  public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .info: 2
    }
  }

  public var phrase: Phrase {
    switch self {
    case .error: Phrase(zh: "错误", en: "error")
    case .warning: Phrase(zh: "警告", en: "warning")
    case .info: Phrase(zh: "提示", en: "info")
    }
  }
}

/// What a rule came to.
public enum FindingVerdict: String, Hashable, Sendable, CaseIterable {
  case ok
  /// Enough days, but the last of them is a rest day, by which the period may end later.
  case rolls
  case short
  /// Kept only if both ends are counted, which the law does not.
  case inclusiveOnly = "inclusive-only"
  case late
  /// A calendar that is needed is missing.
  case undetermined
  /// Something is not stated.
  case missing
  /// Something is stated that can hardly be meant.
  case suspicious

  public init(_ verdict: DayLimit.Verdict) {
    switch verdict {
    case .ok: self = .ok
    case .rolls: self = .rolls
    case .inclusiveOnly: self = .inclusiveOnly
    case .short: self = .short
    case .late: self = .late
    case .undetermined: self = .undetermined
    }
  }

  public var phrase: Phrase {
    switch self {
    case .ok: Phrase(zh: "符合", en: "ok")
    case .rolls: Phrase(zh: "末日为休息日", en: "ends on a rest day")
    case .short: Phrase(zh: "不足", en: "short")
    case .inclusiveOnly: Phrase(zh: "首尾均计才足", en: "inclusive only")
    case .late: Phrase(zh: "逾期", en: "late")
    case .undetermined: Phrase(zh: "无法判断", en: "undetermined")
    case .missing: Phrase(zh: "缺少", en: "missing")
    case .suspicious: Phrase(zh: "可疑", en: "suspicious")
    }
  }
}

extension Sequence<Finding> {
  /// The gravest first, then by the name of the rule.
  public func sortedBySeverity() -> [Finding] {
    sorted { a, b in (a.severity, a.rule) < (b.severity, b.rule) }
  }
}
