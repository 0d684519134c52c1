public import TenderDomain

/// Checks the documents and the eligibility of one bid or of all.
public struct CheckBids {
  private let store: any Store

  public init(store: any Store) {
    self.store = store
  }

  /// - Throws: `NotFound`, `StoreError`.
  public func callAsFunction(
    _ number: Tender.Number, bids: [Int]? = nil, by caller: Caller
  ) throws -> CheckReport {
    try store.read { session in
      let (tender, time) = try session.tenderAsOf(number, caller)
      return try CheckReport(tender, bids: bids, at: time, session)
    }
  }
}

/// What a check found, bid by bid.
public struct CheckReport: Sendable {
  public let tender: Tender
  public let at: Instant
  /// In a rehearsal the time that a change which follows has to name.
  public let nextEntry: Instant?
  public let bids: [CheckedBid]

  /// - Parameter numbers: of the bids to check, or all.
  init(_ tender: Tender, bids numbers: [Int]?, at time: Instant, _ session: any Session) throws {
    let asked: [Int?] = numbers ?? [nil]
    let found = try asked.flatMap { try session.dossiers(of: tender, bid: $0, at: time) }
    self.tender = tender
    at = time
    nextEntry = try session.office.isRehearsal ? max(time, session.journal.head().at) : nil
    bids = found.map { CheckedBid($0, of: tender, at: time) }
  }

  /// The answer for all bids that stand: one that fails says no, else one that is open leaves it
  /// open. A withdrawn bid is shown, and counts for nothing.
  public var verdict: Verdict {
    Verdict(
      bids.lazy.filter { $0.dossier.bid.withdrawnAt == nil }.map { bid in
        switch bid.eligibility.verdict {
        case .notEligible: .notMet
        case _ where !bid.checklist.missing.isEmpty: .notMet
        case .undetermined: .unknown
        case _ where !bid.checklist.isComplete: .unknown
        case .eligible: .met
        }
      })
  }
}

/// One bid, checked.
public struct CheckedBid: Sendable {
  public let dossier: Dossier
  public let checklist: Checklist
  public let eligibility: Eligibility

  public init(_ dossier: Dossier, of tender: Tender, at time: Instant) {
    self.dossier = dossier
    checklist = tender.checklist(of: dossier.bid, dossier.qualifications, at: time)
    eligibility = tender.eligibility(
      of: dossier.bid, dossier.qualifications, decisions: dossier.decisions, at: time)
  }
}
