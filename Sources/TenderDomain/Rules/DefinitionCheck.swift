/// One rule about a definition: a name and a function. The checks are values in a list.
public struct DefinitionCheck: Sendable {
  /// What a check sees.
  public struct Subject: Sendable {
    public let definition: TenderDefinition
    public let zone: Zone
    /// When it is published; nothing while it is only a file.
    public let publishedAt: Instant?

    public init(definition: TenderDefinition, zone: Zone, publishedAt: Instant?) {
      self.definition = definition
      self.zone = zone
      self.publishedAt = publishedAt
    }
  }

  /// The name of the rule, which its findings bear.
  public let rule: String
  /// Its findings about a definition; none when there is nothing to say.
  public let findings: @Sendable (Subject) -> [Finding]

  public init(rule: String, findings: @escaping @Sendable (Subject) -> [Finding]) {
    self.rule = rule
    self.findings = findings
  }

  /// Every check there is.
  public static let all: [DefinitionCheck] = completeness + dateOrder
}

extension TenderDefinition {
  /// Checks the definition before it binds anybody: every finding, the gravest first.
  ///
  /// - Parameters:
  ///   - zone: the zone of its dates.
  ///   - publishedAt: nothing while it is only a file; then nothing is compared with it.
  public func lint(
    in zone: Zone, publishedAt: Instant?, checks: [DefinitionCheck] = DefinitionCheck.all
  ) -> [Finding] {
    let subject = DefinitionCheck.Subject(definition: self, zone: zone, publishedAt: publishedAt)
    return checks.flatMap { $0.findings(subject) }.sortedBySeverity()
  }
}
