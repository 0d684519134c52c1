public import TenderDomain

/// Certificates of the registry that run out soon, and the running tenders that this touches.
public struct ExpiringCertificates {
  private let store: any Store

  public init(store: any Store) {
    self.store = store
  }

  /// Certificates whose last day lies from the day asked about to `span` later, soonest first.
  public func callAsFunction(within span: TimeSpan, by caller: Caller) throws -> ExpiryList {
    try store.read { session in
      let zone = try session.office.zone
      let time = try session.readingTime(caller, in: zone)
      let days = zone.day(of: time)...zone.day(span, after: time)
      let expiring = try session.bidders.list(at: time).flatMap { bidder in
        let certificates = bidder.profile.qualifications.certificates.filter { certificate in
          certificate.validTo.map(days.contains) ?? false
        }
        guard !certificates.isEmpty else { return [ExpiringCertificate]() }
        let running = try runningTenders(of: bidder.identifier, at: time, session)
        return certificates.map { certificate in
          ExpiringCertificate(
            bidder: bidder, certificate: certificate,
            tenders: running.filter { $0.asks(for: certificate.kind) }.map(\.number))
        }
      }
      return ExpiryList(
        days: days,
        certificates: expiring.sorted { a, b in
          (a.lastDay, a.bidder.identifier) < (b.lastDay, b.bidder.identifier)
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

extension Zone {
  /// The day that the clocks show so much later, were they never changed: 1 d is the next day.
  fileprivate func day(_ span: TimeSpan, after time: Instant) -> Day {
    let shown = timeOfDay(of: time).microseconds / 1_000_000 + span.seconds
    return day(of: time).adding(days: Int(shown / 86_400))
  }
}

/// What runs out in a range of days.
public struct ExpiryList: Sendable {
  public let days: ClosedRange<Day>
  public let certificates: [ExpiringCertificate]
}

/// A certificate with its holder, and the running tenders whose requirements ask for its kind.
public struct ExpiringCertificate: Sendable {
  public let bidder: Bidder
  public let certificate: Certificate
  public let tenders: [Tender.Number]

  /// Only certificates that have one are listed.
  public var lastDay: Day { certificate.validTo ?? Day(number: .max) }
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
