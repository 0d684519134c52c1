import TenderApplication
import TenderDomain
import TenderEvidence
import TenderFormats

/// Fills a store by the use cases themselves, many to a transaction.
struct Filling {
  private let store: any Store
  private let caller = Caller(actor: Text(trusted: "bench"))

  init(_ location: String) throws {
    store = try openStore(location)
  }

  /// Bidders 0 to `count` - 1, each like one of the files in turn.
  func addBidders(_ count: Int, like files: [String]) throws {
    let profiles = try files.map { try SourceFile(reading: $0).readBidder().profile }
    guard !profiles.isEmpty else { throw InvalidValue("", expected: Phrase("BIDDER-FILE…")) }
    try inTransactions(count) { store, number in
      _ = try RegisterBidder(store: store).add(
        .benchBidder(number), profiles[number % profiles.count].varied(by: number), by: caller)
    }
  }

  /// A bid of each of the bidders 0 to `count` - 1, with all documents but every tenth one.
  func addBids(_ count: Int, to tender: String) throws {
    let tender = Tender.Number(trusted: tender)
    let items = try ShowTender(store: store)(tender, by: caller).tender.definition.documents
      .map(\.id)
    try inTransactions(count) { store, number in
      let documents = items.enumerated()
        .filter { position, _ in (number + position) % 10 != 0 }
        .map { HandedInDocument(item: $0.element) }
      _ = try ReceiveBid(store: store, hasher: { SHA256Hasher() })(
        BidRequest(
          tender: tender, bidder: .benchBidder(number), documents: documents, seal: .intact,
          key: "fill-\(number)"),
        by: caller)
    }
  }

  /// Publishes `count` tenders evenly over a year, in a rehearsal; each closes 20 to 45 days later.
  func publish(_ count: Int, like file: String) throws {
    let zones = SystemZones()
    let template = try SourceFile(reading: file).readDefinition(zones: zones)
    let minutesOfYear = 365 * 1440
    try inTransactions(count) { store, number in
      let minute = number * minutesOfYear / count
      let day = Day(number: 20_454).adding(days: minute / 1440)  // from 2026-01-01 on
      guard let clock = TimeOfDay(microseconds: Int64(minute % 1440) * 60_000_000) else { return }
      var definition = template
      definition.number = nil
      definition.title = try Text(parsing: "\(template.title)（第\(number)号）")
      definition.periods = try Self.periods(from: day, days: 20 + number * 7 % 26)
      _ = try PublishTender(store: store, zones: zones)(
        definition, by: Caller(actor: caller.actor, at: WrittenTime(day, clock)))
    }
  }

  private static func periods(from day: Day, days: Int) throws -> Timetable {
    let closing = WrittenTime(day.adding(days: days), try TimeOfDay(parsing: "17:00"))
    return Timetable(
      notice: day,
      documents: WrittenWindow(from: WrittenTime(day), to: WrittenTime(day.adding(days: 5))),
      submission: WrittenWindow(from: WrittenTime(day), to: closing), opening: closing)
  }

  private func inTransactions(_ count: Int, _ body: (any Store, Int) throws -> Void) throws {
    for first in stride(from: 0, to: count, by: 2000) {
      try store.write { session in
        let store = OneTransaction(session)
        for number in first..<min(first + 2000, count) { try body(store, number) }
      }
    }
  }
}

extension BidderProfile {
  /// Another bidder of the same kind: its name, numbers, dates and amounts are its own.
  fileprivate func varied(by number: Int) throws -> BidderProfile {
    var qualifications = qualifications
    qualifications.certificates = try qualifications.certificates.map { certificate in
      Certificate(
        kind: certificate.kind, grade: certificate.grade,
        number: try Text(parsing: "豫建房估字\(10_000 + number)"), issuer: certificate.issuer,
        scope: certificate.scope, validFrom: certificate.validFrom?.adding(days: number % 365),
        validTo: certificate.validTo?.adding(days: number % 730))
    }
    let capital = try Decimal(parsing: "\(1_000_000 + number * 1379 % 9_000_000)")
    qualifications.facts.append(
      Fact(name: Identifier(trusted: "registeredCapital"), value: .number(capital)))
    return BidderProfile(
      name: try Text(parsing: "第\(number)号\(name)"), legalRepresentative: legalRepresentative,
      telephone: telephone, qualifications: qualifications)
  }
}
