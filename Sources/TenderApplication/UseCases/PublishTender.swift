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
      var published: Tender.Number?
      let outcome = try session.once(key, asking: CanonicalJSON(request), by: caller, in: zone) {
        time in
        let (number, event) = try publish(request, key: key, in: zone, at: time, session)
        published = number
        return RequestOutcome(
          sequence: try session.record(
            .tenderPublished(number, event), by: caller.actor, at: time), at: time)
      }
      // As of the publication, so that a retry gets the answer of the first call.
      guard let number = try published ?? session.entry(of: outcome).tender else {
        throw StoreError(.unreadableRow, "outcome of a request: \(outcome.sequence)")
      }
      let tender = try session.tender(number, at: outcome.at)
      let calendar = try session.calendars.working(at: outcome.at)
      return PublishedTender(
        tender: tender, at: outcome.at, findings: tender.findings(by: calendar))
    }
  }

  private func publish(
    _ request: Publication, key: String?, in zone: Zone, at time: Instant,
    _ session: any Session
  ) throws -> (Tender.Number, TenderPublished) {
    let calendar = try session.calendars.working(at: time)
    var definition = request.definition
    let findings = definition.lint(
      in: zone, publishedAt: time, calendar: calendar, despite: request.despite)
    guard findings.blocking().isEmpty else { throw PublishingRefusal.notLawful(findings) }
    let assigned =
      definition.number == nil
      ? try unusedNumber(inYear: zone.day(of: time).year, session) : nil
    guard let number = definition.number ?? assigned?.number else {
      throw StoreError(.defect, "a tender without a number")
    }
    definition.number = number
    guard try session.tenders.find(number, at: time) == nil else {
      throw PublishingRefusal.numberTaken(number)
    }
    // A rule may have several findings, and is overridden once.
    let overrides = Set(findings.compactMap(\.despite)).sorted { $0.rule < $1.rule }
    let asked = key.map { PublicationRequest(key: $0, despite: request.despite) }
    return (
      number,
      TenderPublished(
        definition: definition, despite: overrides, assigned: assigned, request: asked)
    )
  }

  /// The next number the office assigns, passing over those that somebody chose.
  private func unusedNumber(inYear year: Int, _ session: any Session) throws -> AssignedNumber {
    var count = try session.tenders.lastCount(inYear: year)
    while true {
      count += 1
      let next = AssignedNumber(year: year, count: count)
      let ever = Instant(microseconds: .max)
      if try session.tenders.find(next.number, at: ever) == nil { return next }
    }
  }
}

/// A tender that was published, and what the check of its definition said.
public struct PublishedTender: Sendable {
  public let tender: Tender
  public let at: Instant
  public let findings: [Finding]
}
