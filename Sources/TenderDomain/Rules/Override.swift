/// A person's decision to go ahead despite a rule, which is told ever after.
public struct Override: Hashable, Sendable, Codable {
  /// The rule, by the name that its findings bear.
  public let rule: String
  public let reason: Text
  public let decidedBy: Text

  public init(rule: String, reason: Text, decidedBy: Text) {
    self.rule = rule
    self.reason = reason
    self.decidedBy = decidedBy
  }
}

extension Override {
  /// Who went ahead despite which rule, and why.
  public var phrase: Phrase {
    Phrase(
      zh: "\(decidedBy) 决定不顾规则 \(rule) 发布：\(reason)",
      en: "published despite \(rule) by \(decidedBy): \(reason)")
  }
}

extension Finding {
  /// Whether a person may go ahead despite it.
  ///
  /// Nobody can hand in a bid while the window closes before it opens, whatever the reason.
  public var canBeOverridden: Bool { !Self.impossible.contains(rule) }

  private static let impossible: Set<String> = [
    "dates.submission-order", "dates.documents-order", "dates.enquiry-order", "dates.closing-past",
    "dates.opening-before-closing", "dates.clock-skipped",
  ]

  /// Only an error needs a decision, so nothing else bears one.
  func going(despite overrides: [Override]) -> Finding {
    guard severity == .error, canBeOverridden else { return self }
    var finding = self
    finding.despite = overrides.first { $0.rule == rule }
    return finding
  }
}

extension Sequence<Finding> {
  /// The errors that keep a tender from being published, though these rules are overridden.
  public func blocking(despite rules: Set<String> = []) -> [Finding] {
    filter { finding in
      finding.severity == .error
        && !(finding.canBeOverridden && (finding.despite != nil || rules.contains(finding.rule)))
    }
  }
}
