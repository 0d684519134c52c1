public import TenderDomain

/// Publishes a tender: from then on its deadlines run.
public struct PublishTender {
  private let store: any Store
  private let zones: any Zones

  public init(store: any Store, zones: any Zones) {
    self.store = store
    self.zones = zones
  }

  /// - Parameter overrides: errors to go ahead with, each with its reason; they are journalled and
  ///   told ever after. Those that turn out to be in nobody's way are left out.
  /// - Throws: `PublishingRefusal`, `NotFound.rule`, `RequestRefusal`, `ClockRefusal`, `StoreError`.
  public func callAsFunction(
    _ definition: TenderDefinition, despite overrides: [Override] = [], by caller: Caller,
    key: String? = nil
  ) throws -> PublishedTender {
    for override in overrides where !DefinitionCheck.names.contains(override.rule) {
      throw NotFound.rule(override.rule, known: DefinitionCheck.names)
    }
    return try store.write { session in
      let zone = try definition.timeZone.map(zones.zone(named:)) ?? session.office.zone
      let request = Publication(definition: definition, despite: overrides)
      let outcome = try session.once(key, asking: CanonicalJSON(request), by: caller, in: zone) {
        time in
        .now(try publish(request, in: zone, at: time, caller.actor, session).text)
      }
      // As of the publication, so that a retry gets the answer of the first call.
      let tender = try session.tender(Tender.Number(trusted: outcome.text), at: outcome.at)
      let calendar = try session.calendars.working(at: outcome.at)
      return PublishedTender(
        tender: tender, at: outcome.at, findings: tender.findings(by: calendar))
    }
  }

  private func publish(
    _ request: Publication, in zone: Zone, at time: Instant, _ actor: Text,
    _ session: any Session
  ) throws -> Tender.Number {
    let calendar = try session.calendars.working(at: time)
    var definition = request.definition
    let findings = definition.lint(
      in: zone, publishedAt: time, calendar: calendar, despite: request.despite)
    guard findings.blocking().isEmpty else { throw PublishingRefusal.notLawful(findings) }
    let number = try definition.number ?? unusedNumber(inYear: zone.day(of: time).year, session)
    definition.number = number
    guard try session.tenders.find(number, at: time) == nil else {
      throw PublishingRefusal.numberTaken(number)
    }
    // A rule may have several findings, and is overridden once.
    let overrides = Set(findings.compactMap(\.despite)).sorted { $0.rule < $1.rule }
    try session.tenders.add(
      Tender(
        summary: TenderSummary(
          number: number, title: definition.title, zone: zone,
          schedule: definition.schedule(publishedAt: time, in: zone)),
        definition: definition, overrides: overrides))
    try session.journal.append(
      Event(
        .tenderPublished, tender: number,
        data: Publication(definition: definition, despite: overrides)),
      by: actor, at: time)
    return number
  }

  /// The next number the office assigns, passing over those that somebody chose.
  private func unusedNumber(inYear year: Int, _ session: any Session) throws -> Tender.Number {
    while true {
      let number = try session.tenders.takeNumber(inYear: year)
      if try session.tenders.find(number, at: Instant(microseconds: .max)) == nil { return number }
    }
  }
}

/// What is published, as the journal and the idempotency record keep it.
private struct Publication: Encodable, Sendable {
  let definition: TenderDefinition
  let despite: [Override]
}

/// A tender that was published, and what the check of its definition said.
public struct PublishedTender: Sendable {
  public let tender: Tender
  public let at: Instant
  public let findings: [Finding]
}
