public import TenderDomain

/// Certificates of the registry that lapsed or run out soon, and the running tenders that this touches.
public struct ExpiringCertificates {
  private let store: any Store

  public init(store: any Store) {
    self.store = store
  }

  /// What has lapsed and was not renewed, then what runs out from the day asked about to `span`
  /// later, soonest first; then what has no last day on record and is asked for.
  public func callAsFunction(within span: CalendarSpan, by caller: Caller) throws -> ExpiryList {
    try store.read { session in
      let zone = try session.office.zone
      let time = try session.readingTime(caller, in: zone)
      let today = zone.day(of: time)
      let days = today...span.end(from: today)
      let expiring = try session.bidders.list(at: time).flatMap { bidder in
        let certificates = bidder.profile.qualifications.certificates.notable(until: days)
        guard !certificates.isEmpty else { return [ExpiringCertificate]() }
        let running = try runningTenders(of: bidder.identifier, at: time, session)
        return certificates.compactMap { certificate in
          let tenders = running.filter { $0.asks(for: certificate.kind) }.map(\.number)
          guard certificate.validTo != nil || !tenders.isEmpty else { return nil }
          return ExpiringCertificate(bidder: bidder, certificate: certificate, tenders: tenders)
        }
      }
      return ExpiryList(
        days: days,
        certificates: expiring.sorted { a, b in
          (a.lastDay ?? Day(number: .max), a.bidder.identifier)
            < (b.lastDay ?? Day(number: .max), b.bidder.identifier)
        })
    }
  }

  private func runningTenders(
    of bidder: OrganisationIdentifier, at time: Instant, _ session: any Session
  ) throws -> [Tender] {
    try session.bids.tenders(of: bidder, at: time)
      .map { number in try session.tender(number, at: time) }
      .filter { !$0.phase(at: time).isEnd }
  }
}

extension [Certificate] {
  /// Without those that run on, and those that a later one of their kind took the place of.
  fileprivate func notable(until days: ClosedRange<Day>) -> [Certificate] {
    filter { certificate in
      guard let last = certificate.validTo else { return true }
      guard last <= days.upperBound else { return false }
      return days.lowerBound <= last
        || !contains { other in
          other.kind == certificate.kind && other.validTo.map { last < $0 } ?? false
        }
    }
  }
}

/// What lapsed before a range of days, or runs out in it.
public struct ExpiryList: Sendable {
  public let days: ClosedRange<Day>
  public let certificates: [ExpiringCertificate]
}

/// A certificate with its holder, and the running tenders whose requirements ask for its kind.
public struct ExpiringCertificate: Sendable {
  public let bidder: Bidder
  public let certificate: Certificate
  public let tenders: [Tender.Number]

  /// Absent where none is on record.
  public var lastDay: Day? { certificate.validTo }
}

extension Tender {
  fileprivate func asks(for kind: CertificateKind) -> Bool {
    definition.requirements.contains { $0.expect.asks(for: kind) }
  }
}

extension Expectation {
  fileprivate func asks(for kind: CertificateKind) -> Bool {
    switch self {
    case .certificate(let test): test.kind == kind
    case .all(let parts), .any(let parts): parts.contains { $0.asks(for: kind) }
    case .not(let part): part.asks(for: kind)
    case .fact, .declaration, .document, .noRecord, .judgement: false
    }
  }
}
