/// What an officer writes: everything a tender says of itself, before and apart from its history.
///
/// Encodes to the shape of the definition file, with requirements and lots spelled out.
public struct TenderDefinition: Hashable, Sendable, Codable {
  public var title: Text
  public var number: Tender.Number?
  public var description: Text?
  /// An IANA name; absent means the office's.
  public var timeZone: String?
  /// One main regime, and supplements beside it; empty means not stated.
  public var regime: [Regime]
  public var method: ProcurementMethod
  public var outcome: OutcomeKind
  public var procuringEntity: Party
  public var agency: Party?
  public var lots: [Lot]
  public var items: [Item]
  public var requirements: [Requirement]
  public var documents: [RequestedDocument]
  public var periods: Timetable
  public var budget: Money?
  public var ceiling: Money?
  public var bond: Money?
  public var consortium: Consortium?
  public var bidValidity: Term?
  public var minimumBids: Int?
  public var places: Places?
  public var businessHours: BusinessHours?
  public var lateDocuments: LateDocuments?
  public var panel: Panel?

  public init(
    title: Text, procuringEntity: Party, periods: Timetable, regime: [Regime] = [],
    method: ProcurementMethod = .open, outcome: OutcomeKind = .award, lots: [Lot] = [],
    items: [Item] = [], requirements: [Requirement] = [], documents: [RequestedDocument] = []
  ) {
    self.title = title
    self.procuringEntity = procuringEntity
    self.periods = periods
    self.regime = regime
    self.method = method
    self.outcome = outcome
    self.lots = lots.isEmpty ? [Lot(id: Identifier(trusted: "lot-1"), title: title)] : lots
    self.items = items
    self.requirements = requirements
    self.documents = documents
  }

  /// The lot of that name where there are several: whether a bid is for it, nobody has recorded.
  func lotInQuestion(_ id: Identifier<Lot>?) -> Lot? {
    lots.count > 1 ? lots.first { $0.id == id } : nil
  }

  /// True when any document must come sealed, so that an open envelope has to be refused.
  public var asksForSeal: Bool { documents.contains { $0.sealed } }
}

/// Where things happen.
public struct Places: Hashable, Sendable, Codable {
  public let documents: Text?
  public let submission: Text?
  public let opening: Text?

  public init(documents: Text?, submission: Text?, opening: Text?) {
    self.documents = documents
    self.submission = submission
    self.opening = opening
  }
}

/// When the counter is staffed on a working day.
public struct BusinessHours: Hashable, Sendable, Codable {
  public let from: TimeOfDay
  public let to: TimeOfDay

  public init(from: TimeOfDay, to: TimeOfDay) {
    self.from = from
    self.to = to
  }
}
