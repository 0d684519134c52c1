/// How a rule is held against a definition.
public struct RuleCheck: Sendable {
  let remarks: @Sendable (Rule, DefinitionCheck.Subject) -> [RuleRemark]

  init(_ remarks: @escaping @Sendable (Rule, DefinitionCheck.Subject) -> [RuleRemark]) {
    self.remarks = remarks
  }
}

/// What a rule says of one definition, before it is known whether the rule binds.
struct RuleRemark {
  let verdict: FindingVerdict
  let message: Phrase
  /// The gravest it can be; nothing for what the rule itself says.
  var atMost: Severity?
  var required: Int?
  var unit: DayCount.Unit?
  var counted: DayCounts?
  var from: Day?
  var to: Day?
  var earliest: Day?

  init(_ verdict: FindingVerdict, atMost: Severity? = nil, zh: String, en: String) {
    self.verdict = verdict
    self.atMost = atMost
    message = Phrase(zh: zh, en: en)
  }
}

extension DefinitionCheck {
  /// The rules of law that can be held against a definition, each by its own name.
  public static let statutory: [DefinitionCheck] = Rule.all.compactMap { rule in
    let checks = rule.means.compactMap { means in
      if case .check(let check) = means { check } else { nil }
    }
    guard !checks.isEmpty else { return nil }
    return DefinitionCheck(rule: rule.id) { subject in
      guard rule.law.isInForce(onDayOf: subject) else { return [] }
      let binding = rule.scope.binding(on: subject.definition)
      guard binding != .isForeign else { return [] }
      return checks.flatMap { $0.remarks(rule, subject) }.map { remark in
        Finding(rule, remark, binding)
      }
    }
  }
}

extension Law {
  /// The day of the notice selects the rules; where none is known, those of the latest version.
  fileprivate func isInForce(onDayOf subject: DefinitionCheck.Subject) -> Bool {
    subject.noticeDay.map(isInForce) ?? (validTo == nil)
  }
}

extension Finding {
  init(_ rule: Rule, _ remark: RuleRemark, _ binding: RuleScope.Binding) {
    var severity = max(rule.severity ?? .info, remark.atMost ?? .error)
    var message = remark.message
    if remark.verdict == .ok { severity = .info }
    if case .informs(let reason) = binding {
      severity = .info
      message = [message, reason].joined(by: Phrase(zh: "；", en: "; "))
    }
    self.init(
      rule: rule.id, severity: severity, verdict: remark.verdict, message: message,
      basis: rule.basis, required: remark.required, unit: remark.unit, counted: remark.counted,
      from: remark.from, to: remark.to, earliest: remark.earliest)
  }
}
