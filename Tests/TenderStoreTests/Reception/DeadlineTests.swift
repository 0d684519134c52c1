import Dispatch
import TenderApplication
import TenderDomain
import TenderSQL
import Testing

/// A bid is in time if and only if it is received strictly before the deadline.
struct DeadlineTests {
  @Test(arguments: Backend.all)
  func `is in time until the microsecond before`(backend: Backend) throws {
    let office = try TestOffice(backend)
    let store = try office.store()
    try store.add([tender("T", definition())], bidders: (1...3).map { try bidder(firm($0)) })
    let bid = try registered(
      store.receive(request(firm(1)), by: officer("2026-05-16T23:59:59.999999")))
    #expect(bid.bid.number == 1)
    let closing = try at("2026-05-17T00:00")
    for (count, time) in [(2, "2026-05-17T00:00"), (3, "2026-05-17T00:00:00.000001")] {
      let attempt = try refused(store.receive(request(firm(count)), by: officer(time)))
      #expect(
        attempt
          == RefusedAttempt(
            bidder: firm(count), at: try at(time), seal: nil, refusal: .late(closed: closing)))
    }
    let register = try ListBids(store: store)(number("T"), by: officer())
    #expect(register.bids.count == 1)
    #expect(register.refused.map(\.bidder) == [firm(2), firm(3)])
    #expect(try office.connect().integer("SELECT bids_received FROM tenders") == 1)
  }

  @Test(arguments: Backend.all)
  func `goes by the clock of the store`(backend: Backend) throws {
    let office = try TestOffice(backend, isRehearsal: false)
    let closing = try office.connect().now().adding(seconds: 86_400)
    try office.store().add(
      [openTender(closing: closing)], bidders: (0...2).map { try bidder(firm($0)) })
    let clock = OtherClock(try office.connect())
    let store = SQLStore(clock, zones: FewZones())
    for (count, isInTime) in [true, false, false].enumerated() {
      clock.time = closing.adding(microseconds: Int64(count) - 1)
      let received = try store.receive(request(firm(count)), by: officer())
      if isInTime {
        #expect(try registered(received).bid.receivedAt == clock.time)
      } else {
        #expect(try refused(received).at == clock.time)
      }
    }
  }

  @Test(arguments: Backend.all)
  func `divides eight writers who race across it`(backend: Backend) throws {
    let office = try TestOffice(backend, isRehearsal: false)
    let store = try office.store()
    let (writers, each) = (8, 250)
    try store.add(bidders: (0..<writers * each).map { try bidder(firm($0)) })
    let closing = try store.read { try $0.now() }.adding(seconds: 2)
    try store.add([openTender(closing: closing)])
    _ = try atOnce(writers) { writer in
      let store = try office.store()
      var count = 0
      while true {
        // Whoever has no firm left goes on with the last, as a duplicate.
        let firm = firm(writer * each + min(count, each - 1))
        let received = try store.receive(request(firm, key: "\(writer) \(count)"), by: officer())
        if case .refused(let attempt, _) = received, case .late = attempt.refusal { return }
        count += 1
      }
    }
    let register = try ListBids(store: store)(number("T"), by: officer())
    let late = register.refused.filter { $0.refusal == .late(closed: closing) }
    #expect(register.bids.allSatisfy { $0.dossier.bid.receivedAt < closing })
    #expect(register.bids.map(\.dossier.bid.number) == Array(1...register.bids.count))
    #expect(late.count == writers)
    #expect(late.allSatisfy { $0.at >= closing })
    #expect(register.refused.filter { $0.at >= closing } == late)
  }

  @Test(arguments: Backend.all)
  func `refuses all who waited for a lock when it passed`(backend: Backend) throws {
    let register = try waitAcrossDeadline(backend, readsClockEarly: false)
    #expect(register.bids.isEmpty)
    #expect(register.refused.map(\.refusal.code) == Array(repeating: "bid.late", count: 30))
  }

  /// `now()` of PostgreSQL is the start of the transaction. The test above would find it out.
  @Test(arguments: Backend.all)
  func `would be missed by a clock read before the wait`(backend: Backend) throws {
    let register = try waitAcrossDeadline(backend, readsClockEarly: true)
    #expect(!register.bids.isEmpty)
  }

  /// Holds the tender while thirty firms hand in bids, until the deadline has passed.
  private func waitAcrossDeadline(
    _ backend: Backend, readsClockEarly: Bool
  ) throws -> BidRegister {
    let office = try TestOffice(backend, isRehearsal: false)
    let holder = try office.connect()
    try office.store().add(
      [openTender(closing: holder.now().adding(seconds: 86_400))],
      bidders: (0..<30).map { try bidder(firm($0)) })
    try holder.begin(.writing)
    try holder.run("UPDATE tenders SET number = number")

    let asking = DispatchSemaphore(value: 0)
    let firms = (0..<30).map { count in
      Worker {
        let clock = OtherClock(try office.connect()) { (clock) throws(StoreError) in
          if readsClockEarly { clock.time = try clock.now() }
          asking.signal()
        }
        return try SQLStore(clock, zones: FewZones())
          .receive(request(firm(count)), by: officer())
      }
    }
    for _ in firms { try #require(asking.wait(timeout: .now() + 60) == .success) }
    while try holder.dialect == .postgres && holder.integer(Self.waiters) != 30 {}

    // All of them wait: the deadline is now.
    let closing = try holder.now()
    try holder.run(
      "UPDATE tender_versions SET submission_closes = $1", .integer(closing.microseconds))
    while try holder.now() <= closing {}
    try holder.commit()
    for firm in firms {
      // A clock read early may also be found out by the last entry of the journal.
      do { _ = try firm.value() } catch let error as StoreError where error.code == .clockBackwards
      {}
    }
    return try ListBids(store: office.store())(number("T"), by: officer())
  }

  /// How many wait for a lock and look at the tenders of this office.
  private static let waiters = """
    SELECT count(DISTINCT waiting.pid) FROM pg_locks waiting
      JOIN pg_locks looking ON looking.pid = waiting.pid AND looking.relation = 'tenders'::regclass
    WHERE NOT waiting.granted
    """
}
