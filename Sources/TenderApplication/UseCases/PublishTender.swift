public import TenderDomain

/// Publishes a tender: from then on its deadlines run.
public struct PublishTender {
  private let store: any Store
  private let zones: any Zones

  public init(store: any Store, zones: any Zones) {
    self.store = store
    self.zones = zones
  }

  /// - Throws: `PublishingRefusal`, `RequestRefusal`, `ClockRefusal`, `StoreError`.
  public func callAsFunction(
    _ definition: TenderDefinition, by caller: Caller, key: String? = nil
  ) throws -> PublishedTender {
    try store.write { session in
      let zone = try definition.timeZone.map(zones.zone(named:)) ?? session.office.zone
      let time = try session.writingTime(caller, in: zone)
      let number = try session.once(key, asking: definition, at: time) {
        try publish(definition, in: zone, at: time, by: caller.actor, session).text
      }
      let tender = try session.tender(Tender.Number(trusted: number), at: time)
      return PublishedTender(
        tender: tender, at: time,
        findings: definition.lint(in: zone, publishedAt: tender.schedule.published))
    }
  }

  private func publish(
    _ definition: TenderDefinition, in zone: Zone, at time: Instant, by actor: Text,
    _ session: any Session
  ) throws -> Tender.Number {
    let findings = definition.lint(in: zone, publishedAt: time)
    guard !findings.contains(where: { $0.severity == .error }) else {
      throw PublishingRefusal.notLawful(findings)
    }
    var definition = definition
    let number = try definition.number ?? unusedNumber(inYear: zone.day(of: time).year, session)
    definition.number = number
    guard try session.tenders.find(number, at: time) == nil else {
      throw PublishingRefusal.numberTaken(number)
    }
    let tender = Tender(
      summary: TenderSummary(
        number: number, title: definition.title, zone: zone,
        schedule: definition.periods.schedule(publishedAt: time, in: zone)),
      definition: definition)
    try session.tenders.add(tender)
    try session.journal.append(
      Event(.tenderPublished, tender: number, data: definition), by: actor, at: time)
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

/// A tender that was published, and what the check of its definition said.
public struct PublishedTender: Sendable {
  public let tender: Tender
  public let at: Instant
  public let findings: [Finding]
}

/// Why a tender is not published.
public enum PublishingRefusal: Explained {
  case notLawful([Finding])
  case numberTaken(Tender.Number)

  public var errorCode: String {
    switch self {
    case .notLawful: "tender.notLawful"
    case .numberTaken: "tender.numberTaken"
    }
  }

  public var kind: FailureKind {
    switch self {
    case .notLawful: .refused
    case .numberTaken: .conflict
    }
  }

  public var message: Phrase {
    switch self {
    case .notLawful(let findings):
      let errors = findings.filter { $0.severity == .error }.map(\.message)
      return Phrase(
        zh: "不能发布：" + errors.map(\.zh).joined(separator: "；"),
        en: "cannot be published: " + errors.map(\.en).joined(separator: "; "))
    case .numberTaken(let number):
      return Phrase(zh: "编号 \(number) 已被使用", en: "number \(number) is taken")
    }
  }

  public var hint: Phrase? {
    switch self {
    case .notLawful:
      Phrase(zh: "tender lint FILE 逐条说明", en: "tender lint FILE explains each of them")
    case .numberTaken(let number):
      Phrase(
        zh: "tender show \(number) 查看已有项目；或换一个编号",
        en: "tender show \(number) shows it; or choose another number")
    }
  }
}
