import TenderApplication
import TenderDomain
import Testing

/// Eight counters take in a thousand bids for one tender at once.
struct NumberingTests {
  @Test(arguments: Backend.all)
  func `numbers bids in the order of their times, without a gap or an error`(
    backend: Backend
  ) throws {
    let (writers, each) = (8, 125)
    let office = try TestOffice(backend, isRehearsal: false)
    let store = try office.store()
    try store.add(
      [openTender(closing: store.read { try $0.now() }.adding(seconds: 86_400))],
      bidders: (0..<writers * each).map { try bidder(firm($0)) })

    let received = try atOnce(writers) { writer in
      let store = try office.store()
      return try (0..<each).map { count in
        try registered(
          store.receive(request(firm(writer * each + count)), by: officer())
        ).bid
      }
    }.flatMap { $0 }

    let bids = try store.read { try $0.bids.dossiers(of: number("T"), bid: nil, at: ever) }
      .map(\.bid)
    #expect(bids.map(\.number) == Array(1...writers * each))
    #expect(bids == received.sorted { $0.number < $1.number })
    #expect(bids.indices.dropFirst().allSatisfy { bids[$0 - 1].receivedAt <= bids[$0].receivedAt })
    #expect(try store.read { try $0.health.faults() } == [])
    let entries = try store.read { try $0.journal.list(tender: number("T"), at: ever) }
    #expect(entries.map(\.bid) == bids.map(\.number))
    #expect(entries.map(\.at) == bids.map(\.receivedAt))
  }
}

/// A tender that takes bids from the beginning of time until `closing`.
func openTender(closing: Instant, documents: [RequestedDocument] = []) throws -> Tender {
  var definition = try definition(documents: documents)
  definition.number = number("T")
  let beginning = Instant(microseconds: 0)
  return Tender(
    summary: TenderSummary(
      number: number("T"), title: definition.title, zone: shanghai,
      schedule: Schedule(
        published: beginning, submission: Period(opens: beginning, closes: closing))),
    definition: definition)
}

/// The bid, when the submission became one.
func registered(_ received: ReceivedBid) throws -> RegisteredBid {
  guard case .registered(let bid) = received else { throw NotAsExpected(received) }
  return bid
}

/// The attempt, when the submission was refused.
func refused(_ received: ReceivedBid) throws -> RefusedAttempt {
  guard case .refused(let attempt, _) = received else { throw NotAsExpected(received) }
  return attempt
}

struct NotAsExpected: Error {
  let received: ReceivedBid

  init(_ received: ReceivedBid) {
    self.received = received
  }
}
