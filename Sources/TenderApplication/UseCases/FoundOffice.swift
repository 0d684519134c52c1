public import TenderDomain

/// Founds the office of a new store. Repeated, it finds the one that is there, and may set its limit.
public struct FoundOffice {
  private let store: any Store

  public init(store: any Store) {
    self.store = store
  }

  /// - Parameters:
  ///   - requiringZone: whether the office that is there must be in the zone, too.
  ///   - settingLimit: whether the limit of documents is that of `wanted`, from now on.
  /// - Throws: `OfficeRefusal` when the store belongs to an office of another kind or zone.
  public func callAsFunction(
    _ wanted: Office, requiringZone: Bool = false, settingLimit: Bool = false, by caller: Caller
  ) throws -> Office {
    try store.write { session in
      let head = try session.journal.lockHead()
      if head.sequence > 0 {
        let office = try session.office
        guard office.isRehearsal || !wanted.isRehearsal else { throw OfficeRefusal.isReal }
        guard !requiringZone || office.zone.identifier == wanted.zone.identifier else {
          throw OfficeRefusal.otherZone(office.zone.identifier)
        }
        guard settingLimit, office.maxDocument != wanted.maxDocument else { return office }
        return try limit(office, to: wanted.maxDocument, by: caller, session)
      }
      guard wanted.isRehearsal || caller.at == nil else { throw ClockRefusal.writingIsNow }
      // The beginning of a rehearsal must not be later than the first time it is given.
      let time =
        wanted.isRehearsal
        ? caller.at?.begins(in: wanted.zone) ?? Instant(microseconds: 0) : try session.now()
      let created = OfficeCreated(
        timeZone: wanted.zone.identifier, rehearsal: wanted.isRehearsal,
        maxDocument: wanted.maxDocument?.bytes)
      try session.record(.officeCreated(created), by: caller.actor, at: time)
      return wanted
    }
  }

  private func limit(
    _ office: Office, to limit: ByteCount?, by caller: Caller, _ session: any Session
  ) throws -> Office {
    let time = try session.writingTime(caller, in: office.zone)
    try session.record(
      .officeChanged(OfficeChanged(maxDocument: limit?.bytes)), by: caller.actor, at: time)
    return Office(zone: office.zone, isRehearsal: office.isRehearsal, maxDocument: limit)
  }
}

/// Why an office is not founded.
public enum OfficeRefusal: Hashable, Explained {
  /// A rehearsal was asked for where a real office is.
  case isReal
  /// The office that is there reckons in this zone.
  case otherZone(String)

  public var errorCode: String {
    switch self {
    case .isReal: "office.isReal"
    case .otherZone: "office.otherZone"
    }
  }

  public var kind: FailureKind { .conflict }

  public var message: Phrase {
    switch self {
    case .isReal:
      Phrase(zh: "这里已有正式库，不能改作演练", en: "a real office is here; it cannot become a rehearsal")
    case .otherZone(let zone):
      Phrase(
        zh: "这里的库以 \(zone) 为时区，建立后不能更改",
        en: "the office here is in the zone \(zone), which cannot be changed")
    }
  }

  public var hint: Phrase? {
    switch self {
    case .isReal:
      Phrase(
        zh: "演练请另选位置：--store practice.sqlite", en: "choose another place: --store practice.sqlite")
    case .otherZone:
      Phrase(
        zh: "去掉 --time-zone；个别项目可在定义中写 timeZone",
        en: "leave out --time-zone; a tender may name a timeZone of its own in its definition")
    }
  }
}
