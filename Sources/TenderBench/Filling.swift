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
    try inTransactions(count) { session, number in
      _ = try RegisterBidder(store: OneTransaction(session)).add(
        .benchBidder(number), profiles[number % profiles.count].varied(by: number), by: caller)
    }
  }

  /// A bid of each of the bidders 0 to `count` - 1, with all documents but every tenth one.
  func addBids(_ count: Int, to tender: String) throws {
    let tender = Tender.Number(trusted: tender)
    let items = try ShowTender(store: store)(tender, by: caller).tender.definition.documents
      .map(\.id)
    try inTransactions(count) { session, number in
      let documents = items.enumerated()
        .filter { position, _ in (number + position) % 10 != 0 }
        .map { HandedInDocument(item: $0.element) }
      _ = try ReceiveBid(store: OneTransaction(session), hasher: { SHA256Hasher() })(
        BidRequest(
          tender: tender, bidder: .benchBidder(number), documents: documents, seal: .intact,
          key: "fill-\(number)"),
        by: caller)
    }
  }

  /// Puts in `count` tenders published evenly over a year; each closes 20 to 45 days later.
  ///
  /// Without the use case, which would examine each of them for minutes in all.
  func addTenders(_ count: Int, like file: String) throws {
    let zones = SystemZones()
    let template = try SourceFile(reading: file).readDefinition(zones: zones)
    let zone = try zones.zone(named: "Asia/Shanghai")
    let first = try WrittenTime(parsing: "2025-03-01").begins(in: zone)
    try inTransactions(count) { session, number in
      let time = first.adding(seconds: Int64(number) * 365 * 86_400 / Int64(count))
      var definition = template
      definition.number = Tender.Number(trusted: "T-\(1_000_000 + number)")
      definition.title = try Text(parsing: "\(template.title)（第\(number)号）")
      definition.periods = try Self.periods(from: zone.day(of: time), days: 20 + number * 7 % 26)
      _ = try session.journal.lockHead()
      try session.record(
        .tenderPublished(
          Tender.Number(trusted: "T-\(1_000_000 + number)"),
          TenderPublished(definition: definition)),
        by: caller.actor, at: time)
    }
  }

  private static func periods(from day: Day, days: Int) throws -> Timetable {
    let closing = WrittenTime(day.adding(days: days), try TimeOfDay(parsing: "17:00"))
    return Timetable(
      notice: day,
      documents: WrittenWindow(from: WrittenTime(day), to: WrittenTime(day.adding(days: 10))),
      submission: WrittenWindow(from: WrittenTime(day), to: closing), opening: closing)
  }

  private func inTransactions(_ count: Int, _ body: (any Session, Int) throws -> Void) throws {
    for first in stride(from: 0, to: count, by: 2000) {
      try store.write { session in
        for number in first..<min(first + 2000, count) { try body(session, number) }
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
