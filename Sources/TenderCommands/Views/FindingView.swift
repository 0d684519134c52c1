import TenderDomain

/// One finding as JSON.
struct FindingView: Encodable {
  struct Counted: Encodable {
    let civil: Int
    let inclusive: Int
    let hours: Decimal?
  }

  let rule: String
  let severity: String
  let verdict: String
  let message: String
  let basis: LegalBasis?
  let required: Int?
  let unit: String?
  let counted: Counted?
  let from: Day?
  let to: Day?
  let earliest: Day?
  let despite: Override?

  init(_ finding: Finding, in language: Language) {
    rule = finding.rule
    severity = finding.severity.rawValue
    verdict = finding.verdict.rawValue
    message = finding.message[language]
    basis = finding.basis
    required = finding.required
    unit = finding.unit?.rawValue
    counted = finding.counted.map {
      Counted(civil: $0.civil, inclusive: $0.inclusive, hours: $0.hours)
    }
    from = finding.from
    to = finding.to
    earliest = finding.earliest
    despite = finding.despite
  }
}

extension Screen {
  /// A list of findings, the gravest first, under a heading that counts them.
  mutating func findings(_ findings: [Finding]) {
    guard !findings.isEmpty else { return }
    heading(Phrase(zh: "核查意见（\(findings.count)）", en: "Findings (\(findings.count))"))
    table(
      findings,
      [
        Column(Phrase(zh: "程度", en: "Severity"), .usually(8)) { $0.severity },
        Column(Phrase(zh: "意见", en: "Finding"), .flexible) { $0.told },
        Column(Phrase(zh: "规则", en: "Rule"), .usually(16)) { $0.rule },
      ])
  }
}

extension Finding {
  /// The message with its law and article, and who went ahead despite it.
  fileprivate var told: Phrase {
    let told =
      basis.map { basis in
        Phrase(zh: "\(message.zh)。\(basis.phrase.zh)", en: "\(message.en). \(basis.phrase.en)")
      } ?? message
    guard let despite else { return told }
    return Phrase(
      zh: "\(told.zh)（\(despite.decidedBy)决定仍发布：\(despite.reason)）",
      en: "\(told.en) (published despite it by \(despite.decidedBy): \(despite.reason))")
  }
}

extension Severity: Renderable {
  var styled: Styled {
    let style: Style =
      switch self {
      case .error: .red
      case .warning: .yellow
      case .info: .plain
      }
    return phrase.styled(style)
  }
}
