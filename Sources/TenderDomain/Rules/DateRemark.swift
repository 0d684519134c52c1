/// What a check of dates says: the days it compared, and a message.
struct DateRemark {
  let from: Day?
  let to: Day?
  let earliest: Day?
  /// Where it is another than the one the check has.
  let verdict: FindingVerdict?
  let message: Phrase

  init(
    from: Day? = nil, to: Day? = nil, earliest: Day? = nil, verdict: FindingVerdict? = nil,
    zh: String, en: String
  ) {
    self.from = from
    self.to = to
    self.earliest = earliest
    self.verdict = verdict
    message = Phrase(zh: zh, en: en)
  }

  /// What cannot be told is information at most.
  func finding(
    _ rule: String, _ severity: Severity, _ verdict: FindingVerdict, law: LegalBasis? = nil
  ) -> Finding {
    Finding(
      rule: rule, severity: self.verdict == .undetermined ? .info : severity,
      verdict: self.verdict ?? verdict, message: message, basis: law, from: from, to: to,
      earliest: earliest)
  }
}

extension DefinitionCheck {
  static func dates(
    _ rule: String, _ severity: Severity, _ verdict: FindingVerdict = .suspicious,
    law: LegalBasis? = nil, remark: @escaping @Sendable (Subject) -> DateRemark?
  ) -> DefinitionCheck {
    DefinitionCheck(rule: rule) { subject in
      remark(subject).map { [$0.finding(rule, severity, verdict, law: law)] } ?? []
    }
  }
}
