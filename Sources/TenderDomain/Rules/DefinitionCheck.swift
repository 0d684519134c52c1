/// One rule about a definition: a name and a function. The checks are values in a list.
public struct DefinitionCheck: Sendable {
  /// What a check sees.
  public struct Subject: Sendable {
    public let definition: TenderDefinition
    public let zone: Zone
    /// When it is published; nothing while it is only a file.
    public let publishedAt: Instant?
    /// Which days are worked.
    public let calendar: WorkingCalendar
    public let counting: CountingMethod

    public init(
      definition: TenderDefinition, zone: Zone, publishedAt: Instant?,
      calendar: WorkingCalendar = .china, counting: CountingMethod = .civilCode
    ) {
      self.definition = definition
      self.zone = zone
      self.publishedAt = publishedAt
      self.calendar = calendar
      self.counting = counting
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
  public static let all: [DefinitionCheck] =
    completeness + dateOrder + clockChanges + plainSense + withoutEffect
    + comparisons + recordsAndWaivers + statutory

  /// The name of every rule that a finding can bear.
  public static var names: [String] { all.map(\.rule) }
}

extension TenderDefinition {
  /// Checks the definition before it binds anybody: every finding, the gravest first.
  ///
  /// - Parameters:
  ///   - zone: the zone of its dates.
  ///   - publishedAt: nothing while it is only a file; then nothing is compared with it.
  ///   - calendar: a year it lacks makes a limit of working days `undetermined`, and no other.
  ///   - showingKept: also the limits that are kept, with their counting.
  ///   - despite: the errors that somebody has decided to go ahead with; they stay, and say so.
  public func lint(
    in zone: Zone, publishedAt: Instant?, calendar: WorkingCalendar = .china,
    counting: CountingMethod = .civilCode, despite overrides: [Override] = [],
    showingKept: Bool = false, checks: [DefinitionCheck] = DefinitionCheck.all
  ) -> [Finding] {
    let subject = DefinitionCheck.Subject(
      definition: self, zone: zone, publishedAt: publishedAt, calendar: calendar,
      counting: counting)
    return checks.flatMap { $0.findings(subject) }
      .filter { showingKept || $0.verdict != .ok }
      .map { regime.contains(.none) ? $0.withoutLaw() : $0 }
      .map { $0.going(despite: overrides) }.sortedBySeverity()
  }
}
