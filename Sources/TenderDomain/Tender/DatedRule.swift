/// A rule with a day in the life of a tender.
struct DatedRule: Sendable {
  /// The name of the rule, and a number behind it from its second date on.
  let id: String
  let rule: Rule
  let date: StatutoryDate
  let terms: Terms

  static let all: [DatedRule] = Rule.all.flatMap { rule in
    rule.dates.enumerated().compactMap { index, date in
      guard rule.limits.indices.contains(date.limit),
        let count = rule.limits[date.limit].dayCount
      else { return nil }
      let id = index == 0 ? rule.id : "\(rule.id)-\(index + 1)"
      return DatedRule(id: id, rule: rule, date: date, terms: Terms(rule, date, count))
    }
  }

  /// The articles that set this date.
  var basis: LegalBasis { date.article.map { LegalBasis(rule.law.name, $0) } ?? rule.basis }

  /// What there is to compute with, apart from the words: a board does it a million times.
  struct Terms: Sendable {
    let regimes: RegimeSet
    let supplement: RegimeSet
    let inForce: ClosedRange<Day>
    let after: RuleEvent?
    let end: StatutoryDate.End
    let count: DayCount
    let nature: StatutoryDate.Nature
    let concernsBond: Bool
  }

  /// The terms of `all`, in the same order.
  static let terms = all.map(\.terms)
}

extension Rule {
  fileprivate var dates: [StatutoryDate] {
    means.compactMap { if case .date(let date) = $0 { date } else { nil } }
  }
}

extension DatedRule.Terms {
  fileprivate init(_ rule: Rule, _ date: StatutoryDate, _ count: DayCount) {
    self.init(
      regimes: RegimeSet(date.regimes ?? rule.scope.regimes),
      supplement: RegimeSet(rule.scope.supplement.map { [$0] } ?? []),
      inForce: (rule.law.validFrom ?? Day(number: .min))...(rule.law.validTo ?? Day(number: .max)),
      after: date.after, end: date.end, count: count,
      nature: date.nature, concernsBond: date.concernsBond)
  }

  /// Whether a tender under `regime`, published on `day`, has this date.
  func apply(to regime: RegimeSet, on day: Day, asksForBond: Bool) -> Bool {
    !regimes.isDisjoint(with: regime) && supplement.isSubset(of: regime) && inForce.contains(day)
      && (asksForBond || !concernsBond)
  }
}

/// Regimes as bits.
struct RegimeSet: OptionSet, Sendable {
  let rawValue: UInt16

  init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  init(_ regimes: [Regime]) {
    rawValue = regimes.reduce(0) { bits, regime in bits | regime.bit }
  }
}

extension Regime {
  fileprivate var bit: UInt16 {
    switch self {
    case .biddingVoluntary: 1
    case .biddingMandatory: 2
    case .governmentTender: 4
    case .governmentConsultation: 8
    case .governmentNegotiation: 16
    case .governmentInquiry: 32
    case .henan: 64
    case .none: 128
    case .financialEnterprise: 256
    }
  }
}
