public import TenderDomain

/// Founds the office of a new store. Repeated, it finds the one that is there.
public struct FoundOffice {
  private let store: any Store

  public init(store: any Store) {
    self.store = store
  }

  /// - Throws: `OfficeRefusal` when the store belongs to an office of the other kind.
  public func callAsFunction(_ wanted: Office, by caller: Caller) throws -> Office {
    try store.write { session in
      let head = try session.journal.lockHead()
      if head.sequence > 0 {
        let office = try session.office
        guard office.isRehearsal || !wanted.isRehearsal else { throw OfficeRefusal.isReal }
        return office
      }
      // The beginning of a rehearsal must not be later than the first time it is given.
      let time =
        wanted.isRehearsal
        ? caller.at?.begins(in: wanted.zone) ?? Instant(microseconds: 0) : try session.now()
      try session.found(wanted, at: time)
      try session.journal.append(
        Event(
          .officeCreated,
          data: OfficeRecord(timeZone: wanted.zone.identifier, rehearsal: wanted.isRehearsal)),
        by: caller.actor, at: time)
      return wanted
    }
  }
}

/// An office as the journal keeps it.
private struct OfficeRecord: Encodable, Sendable {
  let timeZone: String
  let rehearsal: Bool
}

/// Why an office is not founded.
public enum OfficeRefusal: Hashable, Explained {
  /// A rehearsal was asked for where a real office is.
  case isReal

  public var errorCode: String { "office.isReal" }
  public var kind: FailureKind { .conflict }

  public var message: Phrase {
    Phrase(zh: "这里已有正式库，不能改作演练", en: "a real office is here; it cannot become a rehearsal")
  }

  public var hint: Phrase? {
    Phrase(
      zh: "演练请另选位置：--store practice.sqlite", en: "choose another place: --store practice.sqlite")
  }
}
