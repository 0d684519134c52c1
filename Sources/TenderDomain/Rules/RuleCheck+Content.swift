/// What a definition says, and what it leaves out.
extension RuleCheck {
  static let budgetStated = RuleCheck { _, subject in
    guard subject.definition.budget == nil else { return [] }
    return [RuleRemark(.missing, zh: "未写预算金额：请填 budget", en: "no budget: state budget")]
  }

  /// A share of the budget, or of the ceiling where no budget is stated.
  static let bondShare = RuleCheck { rule, subject in
    let definition = subject.definition
    guard let percent = rule.limits.first(where: { $0.unit == .percent })?.number,
      let bond = definition.bond
    else { return [] }
    guard let price = definition.budget ?? definition.ceiling, price.currency == bond.currency
    else {
      return [
        RuleRemark(
          .undetermined, atMost: .info,
          zh: "\(subject.words.bond.zh) \(bond) 是否超过 \(percent)% 无法判断：请填同一币种的 budget",
          en: "whether the bond of \(bond) is within \(percent) % cannot be told: state a budget "
            + "in its currency")
      ]
    }
    guard bond.amount.exceeds(percent: percent, of: price.amount) else { return [] }
    return [
      RuleRemark(
        .suspicious, zh: "\(subject.words.bond.zh) \(bond) 超过 \(price) 的 \(percent)%",
        en: "the bond of \(bond) is more than \(percent) % of \(price)")
    ]
  }

  /// The opening is at the very moment of the closing.
  static let openingAtClosing = RuleCheck { _, subject in
    let periods = subject.definition.periods
    guard let opening = periods.opening else {
      guard periods.hasNoOpening, subject.definition.outcome == .award else { return [] }
      return [
        RuleRemark(
          .missing, atMost: .warning, zh: "写了 opening: none，而开标应在投标截止的同一时间公开进行：请写开标时间",
          en: "opening: none, and bids are opened in public at the closing: state when")
      ]
    }
    let (opens, closes) = (opening.begins(in: subject.zone), subject.submissionCloses)
    guard closes < opens else { return [] }
    // Nobody opens at midnight, and a date alone does not say that anybody should.
    let isVague = periods.submission.to.isDateOnly
    let (at, due) = (subject.show(opens), subject.show(end: closes))
    var remark = RuleRemark(
      .late, atMost: isVague ? .warning : nil,
      zh: "开标 \(at) 不在投标截止 \(due) 的同一时间：请把两者写成同一时刻",
      en: "the opening at \(at) is not at the closing at \(due): write one time for both")
    remark.from = subject.closingDay
    remark.to = opening.day(in: subject.zone)
    return [remark]
  }
}

extension Decimal {
  /// Exact, for any two numbers that can be held.
  fileprivate func exceeds(percent: Int, of whole: Decimal) -> Bool {
    let common = max(scale, whole.scale)
    func scaled(_ number: Decimal) -> Int128 {
      (number.scale..<common).reduce(Int128(number.mantissa)) { value, _ in value * 10 }
    }
    return scaled(self) * 100 > scaled(whole) * Int128(percent)
  }
}
