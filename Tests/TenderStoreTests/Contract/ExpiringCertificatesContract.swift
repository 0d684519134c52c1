import TenderApplication
import TenderDomain
import TenderSQL
import Testing

/// Certificates that run out soon, and the running tenders that this touches.
struct ExpiringCertificatesContract {
  private static let kind = CertificateKind(trusted: "appraisal")

  private func holder(_ count: Int, until lastDays: [String?]) throws -> Bidder {
    try bidder(
      firm(count),
      Qualifications(
        certificates: lastDays.map { last in
          Certificate(kind: Self.kind, validTo: try last.map(day))
        }))
  }

  private func asking(_ expectation: TenderDomain.Expectation?) throws -> TenderDefinition {
    try definition { definition in
      definition.requirements =
        expectation.map { [Requirement(id: id("r"), title: text("资格"), expect: $0)] } ?? []
    }
  }

  private func bid(_ store: some Store, of count: Int, to names: String...) throws {
    try store.write { session in
      for name in names {
        try session.tables.add(
          Bid(
            number: count, bidder: firm(count), receivedAt: at("2026-05-02"), seal: nil,
            documents: []), to: number(name))
      }
    }
  }

  private func expiring(
    _ store: some Store, within span: String = "30d", at time: String = "2026-05-10T23:30"
  ) throws -> [String] {
    let list = try ExpiringCertificates(store: store)(
      within: CalendarSpan(parsing: span), by: officer(time))
    return list.certificates.map { found in
      let tenders = found.tenders.map(\.text).joined(separator: ",")
      return "\(found.bidder.identifier.id) \(found.lastDay?.description ?? "never") \(tenders)"
    }
  }

  @Test(arguments: Backend.all)
  func `lists what lapsed, then from the day asked about through the last one, both included`(
    backend: Backend
  ) throws {
    let store = try TestOffice(backend).store()
    try store.add(bidders: [
      holder(1, until: ["2026-06-10", "2026-05-09", nil]), holder(3, until: ["2026-04-01"]),
      holder(2, until: ["2026-05-10", "2026-06-09", "2026-06-08"]),
    ])
    #expect(
      try expiring(store) == [
        "firm-3 2026-04-01 ", "firm-2 2026-05-10 ", "firm-2 2026-06-08 ", "firm-2 2026-06-09 ",
      ])
    #expect(try expiring(store, within: "31d").last == "firm-1 2026-06-10 ")
    #expect(try expiring(store, within: "1m").last == "firm-1 2026-06-10 ")
    #expect(
      try expiring(store, at: "2026-07-01") == [
        "firm-3 2026-04-01 ", "firm-2 2026-06-09 ", "firm-1 2026-06-10 ",
      ])
  }

  @Test(arguments: Backend.all)
  func `goes by the registry as it was known at the time`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    try store.add(bidders: [holder(1, until: ["2026-05-20"])])
    let renewed = try bidder(
      firm(1),
      Qualifications(certificates: [Certificate(kind: Self.kind, validTo: day("2029-05-20"))]),
      version: 2, at: "2026-05-12")
    try store.add(bidders: [renewed])
    #expect(try expiring(store, at: "2026-05-11") == ["firm-1 2026-05-20 "])
    #expect(try expiring(store, at: "2026-05-12") == [])
  }

  @Test(arguments: Backend.all)
  func `names the running tenders whose requirements ask for it`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    let plain = TenderDomain.Expectation.certificate(CertificateTest(kind: Self.kind))
    let other = TenderDomain.Expectation.certificate(CertificateTest(kind: id("iso9001")))
    let good = TenderDomain.Expectation.declaration(id("good-standing"))
    try store.add(
      [
        tender("A-plain", asking(plain)), tender("B-all", asking(.all([good, plain]))),
        tender("C-nested", asking(.any([other, .all([.any([plain]), good])]))),
        tender("D-other", asking(.any([other, good]))), tender("E-nothing", asking(nil)),
        tender("F-no-bid", asking(plain)),
      ],
      bidders: [holder(1, until: ["2026-05-20"]), holder(2, until: ["2026-05-20"])])
    try bid(store, of: 1, to: "A-plain", "B-all", "C-nested", "D-other", "E-nothing")
    #expect(
      try expiring(store) == [
        "firm-1 2026-05-20 A-plain,B-all,C-nested", "firm-2 2026-05-20 ",
      ])
    #expect(
      try expiring(store, at: "2026-05-01") == ["firm-1 2026-05-20 ", "firm-2 2026-05-20 "])
  }

  @Test(arguments: Backend.all)
  func `tells a certificate without a last day where it is asked for`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    try store.add(
      [tender("T", asking(.certificate(CertificateTest(kind: Self.kind))))],
      bidders: [holder(1, until: [nil, "2026-05-20"]), holder(2, until: [nil])])
    try bid(store, of: 1, to: "T")
    #expect(try expiring(store) == ["firm-1 2026-05-20 T", "firm-1 never T"])
  }

  @Test(arguments: Backend.all)
  func `leaves out tenders that have ended, and bids that were withdrawn`(
    backend: Backend
  ) throws {
    let office = try TestOffice(backend)
    let store = try office.store()
    let asking = try asking(.certificate(CertificateTest(kind: Self.kind)))
    try store.add(
      [tender("ended", asking), tender("running", asking), tender("withdrawn", asking)],
      bidders: [holder(1, until: ["2026-05-20"])])
    try bid(store, of: 1, to: "ended", "running", "withdrawn")
    let time = try at("2026-05-11")
    try office.tamper(
      """
      INSERT INTO journal (sequence, at, actor, kind, tender, line) VALUES (2, 0, '', '', '', '');
      INSERT INTO milestones (tender_id, sequence, kind, at)
        SELECT id, 2, 'cancelled', \(time.microseconds) FROM tenders WHERE number = 'ended';
      UPDATE bids SET withdrawn_at = \(time.microseconds)
        WHERE tender_id = (SELECT id FROM tenders WHERE number = 'withdrawn');
      """)
    #expect(
      try expiring(store, at: "2026-05-10") == ["firm-1 2026-05-20 ended,running,withdrawn"])
    #expect(try expiring(store, at: "2026-05-11") == ["firm-1 2026-05-20 running"])
  }
}
