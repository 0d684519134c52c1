import TenderApplication
import TenderDomain
import TenderSQL
import Testing

/// After a clock that was ahead was accepted, what it recorded has later times than what follows.
struct AcceptedClockTests {
  /// An office with a bid, and its store under a clock ten years ahead.
  private func office(
    _ backend: Backend
  ) throws -> (office: TestOffice, clock: OtherClock, store: SQLStore) {
    let office = try TestOffice(backend, isRehearsal: false)
    var definition = try definition(documents: [requested("a")])
    definition.number = number("T")
    definition.requirements = [
      Requirement(id: id("r"), title: text("r"), expect: .declaration(id("good-standing")))
    ]
    let open = try openTender(closing: farOff)
    try office.store().add(
      [Tender(summary: open.summary, definition: definition)], bidders: [bidder(firm(1))])
    let connection = try office.connect()
    let clock = OtherClock(
      connection, time: try connection.now().adding(seconds: 10 * 365 * 86_400))
    let store = SQLStore(clock, zones: FewZones())
    _ = try store.receive(request(firm(1), key: "first"), by: officer())
    return (office, clock, store)
  }

  private func accept(_ clock: OtherClock, _ store: SQLStore) throws {
    clock.time = nil
    _ = try AcceptClock(store: store)(reason: text("电池已更换"), by: officer())
  }

  private func press(_ store: SQLStore) throws -> ReceivedBid {
    let key = "\(UInt64.random(in: .min ... .max))"
    let request = BidRequest(
      tender: number("T"), bidder: firm(1), documents: [], seal: nil, key: key, isKeyed: false)
    return try store.receive(request, by: officer())
  }

  @Test(arguments: Backend.all)
  func `a retry by key has the answer of the first time`(backend: Backend) throws {
    let (office, clock, store) = try office(backend)
    let ahead = try refused(store.receive(request(firm(1), key: "k"), by: officer()))
    try accept(clock, store)
    let since = try refused(store.receive(request(firm(1), key: "l"), by: officer()))
    #expect(since.at < ahead.at)
    #expect(try refused(store.receive(request(firm(1), key: "k"), by: officer())) == ahead)
    #expect(try refused(store.receive(request(firm(1), key: "l"), by: officer())) == since)
    #expect(try office.count("refused_attempts") == 2)
  }

  @Test(arguments: Backend.all)
  func `what was asked years ahead is no first press of Enter`(backend: Backend) throws {
    let (office, clock, store) = try office(backend)
    clock.time = clock.time?.adding(seconds: 3_600)
    let ahead = try refused(
      store.receive(
        BidRequest(
          tender: number("T"), bidder: firm(1), documents: [], seal: nil, key: "k", isKeyed: true),
        by: officer()))
    try accept(clock, store)
    let now = try refused(press(store))
    #expect(now.at < ahead.at)
    #expect(try refused(press(store)) == now)
    #expect(try office.count("refused_attempts") == 2)
  }

  @Test(arguments: Backend.all)
  func `what was decided years ahead is no first press of Enter`(backend: Backend) throws {
    let (office, clock, store) = try office(backend)
    let decide = {
      try DecideRequirements(store: store)(
        DecisionRequest(bids: [1], requirements: [id("r")], result: .met, reason: text("看过原件")),
        in: number("T"), by: officer())
    }
    #expect(try !decide().isRepetition)
    #expect(try decide().isRepetition)
    try accept(clock, store)
    #expect(throws: DecisionRefusal.self) { try decide() }
    #expect(try office.count("decisions") == 1)
  }
}
