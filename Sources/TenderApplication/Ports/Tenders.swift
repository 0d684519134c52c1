public import TenderDomain

/// The published tenders of an office.
public protocol Tenders {
  /// The tender as it was at `time`: its definition and milestones by then.
  func find(_ number: Tender.Number, at time: Instant) throws -> Tender?

  /// The tender as it is now, locked until the transaction ends. First in the order of locks.
  func lock(_ number: Tender.Number) throws -> Tender?

  /// The next bid number of a tender, locked until the transaction ends. Counted on its row, so that
  /// there are no gaps.
  func nextBidNumber(of number: Tender.Number) throws -> Int

  /// The last count of the numbers that the office assigned in `year`; 0 for none.
  ///
  /// Ask with the journal locked: nobody else assigns one meanwhile.
  func lastCount(inYear year: Int) throws -> Int

  /// Tenders as they were at `time`, nearest closing first, ties by number.
  func list(_ filter: TenderFilter, at time: Instant) throws -> [TenderSummary]
}

/// Which tenders a list is about. Every bound is optional.
public struct TenderFilter: Hashable, Sendable {
  /// Closing at or after this instant.
  public var closingFrom: Instant?
  /// Closing at or before this instant.
  public var closingUntil: Instant?
  /// A part of number, title or procuring entity, whatever the case of its letters.
  public var text: String?

  public init(closingFrom: Instant? = nil, closingUntil: Instant? = nil, text: String? = nil) {
    self.closingFrom = closingFrom
    self.closingUntil = closingUntil
    self.text = text
  }
}
