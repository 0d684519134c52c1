import TenderApplication
import TenderDomain
import TenderEvidence
import TenderSQL
import Testing

/// A clock that runs backwards takes no decision.
struct ClockTests {
  private static let tables = [
    "office", "journal", "requests", "tenders", "tender_versions", "bidders", "bidder_versions",
    "bids", "bid_documents", "contents", "content_chunks", "refused_attempts", "decisions",
  ]

  private func office(_ backend: Backend) throws -> (TestOffice, head: JournalHead) {
    let office = try TestOffice(backend, isRehearsal: false)
    let store = try office.store()
    try store.add(
      [openTender(closing: farOff, documents: [requested("a")])],
      bidders: (1...2).map { try bidder(firm($0)) })
    _ = try store.receive(request(firm(1)), by: officer())
    return (office, try store.read { try $0.journal.head() })
  }

  private func contents(of office: TestOffice) throws -> [Int64?] {
    try Self.tables.map { try office.count($0) }
      + [office.connect().integer("SELECT bids_received FROM tenders")]
  }

  /// A bid with a file, so that something is staged before the clock is looked at.
  private func bidWithFile() -> BidRequest {
    var chunks: [[UInt8]] = [[1, 2, 3]]
    let file = IncomingFile(name: text("a.pdf")) { chunks.isEmpty ? [] : chunks.removeFirst() }
    return request(firm(2), documents: [HandedInDocument(item: id("a"), file: file)])
  }

  @Test(arguments: Backend.all)
  func `registers, publishes and decides nothing`(backend: Backend) throws {
    let (office, head) = try office(backend)
    let before = try contents(of: office)
    let clock = OtherClock(try office.connect(), time: head.at.adding(microseconds: -1))
    let store = SQLStore(clock, zones: FewZones())
    let works: [() throws -> Void] = [
      { _ = try store.receive(request(firm(2)), by: officer()) },
      { _ = try store.receive(bidWithFile(), by: officer()) },
      { _ = try PublishTender(store: store, zones: FewZones())(definition(), by: officer()) },
      {
        _ = try RegisterBidder(store: store).add(
          firm(3), BidderProfile(name: text("新")), by: officer())
      },
      {
        _ = try UpdateBidder(store: store)(
          firm(1), BidderChange(name: text("新")), by: officer())
      },
    ]
    for work in works {
      do {
        try work()
        Issue.record("nothing was refused")
      } catch let error as StoreError {
        #expect(error.code == .clockBackwards)
        #expect(error.kind == .tryAgain)
      }
    }
    #expect(try contents(of: office) == before)
    #expect(try office.store().read { try $0.journal.head() } == head)
    clock.time = head.at
    #expect(try registered(store.receive(bidWithFile(), by: officer())).bid.number == 2)
  }

  @Test(arguments: Backend.all)
  func `decides nothing in a rehearsal either`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    let requirement = Requirement(
      id: id("r"), title: text("r"), expect: .declaration(id("good-standing")))
    try store.add(
      [tender("T", definition { $0.requirements = [requirement] })], bidders: [bidder(firm(1))])
    _ = try store.receive(request(firm(1)), by: officer("2026-05-10"))
    let decide = { (time: String) in
      try DecideRequirements(store: store)(
        DecisionRequest(
          bids: [1], requirements: [id("r")], result: .met, reason: text("看过原件")),
        in: number("T"), by: officer(time))
    }
    let last = try store.read { try $0.journal.head() }.at
    #expect(throws: ClockRefusal.rehearsalGoesBack(last: last, shanghai)) {
      try decide("2026-05-09T23:59:59.999999")
    }
    #expect(try decide("2026-05-10").report.bids.first?.dossier.decisions.count == 1)
  }

  @Test(arguments: Backend.all)
  func `is reported`(backend: Backend) throws {
    let (office, head) = try office(backend)
    let clock = OtherClock(try office.connect(), time: head.at.adding(microseconds: -1))
    let examine = ExamineStore(store: SQLStore(clock, zones: FewZones()))
    #expect(
      try examine().faults
        == [.clockBehindJournal(head.at.adding(microseconds: -1), head.at, shanghai)])
    clock.time = head.at
    #expect(try examine().faults == [])
  }

  @Test(arguments: Backend.all)
  func `still reads what is there`(backend: Backend) throws {
    let (office, head) = try office(backend)
    let clock = OtherClock(try office.connect(), time: Instant(microseconds: 1))
    let register = try ListBids(store: SQLStore(clock, zones: FewZones()))(
      number("T"), by: officer())
    #expect(register.at == head.at)
    #expect(register.bids.count == 1)
  }

  @Test(arguments: Backend.all)
  func `takes no time from a caller on a real store, and needs one in a rehearsal`(
    backend: Backend
  ) throws {
    let (real, _) = try office(backend)
    #expect(throws: ClockRefusal.writingIsNow) {
      try real.store().receive(request(firm(2)), by: officer("2026-05-10"))
    }
    let rehearsal = try TestOffice(backend).store()
    try rehearsal.add([tender("T", definition())], bidders: [bidder(firm(2))])
    #expect(throws: ClockRefusal.rehearsalNeedsTime) {
      try rehearsal.receive(request(firm(2)), by: officer())
    }
  }
}
