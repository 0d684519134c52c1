import TenderApplication
import TenderDomain
import TenderSQL
import Testing

/// All of a transaction or nothing, and nothing outlives it.
struct TransactionContract {
  private struct Refused: Error {}

  @Test(arguments: Backend.all)
  func `leaves nothing of a transaction that throws`(backend: Backend) throws {
    let office = try TestOffice(backend)
    let store = try office.store()
    #expect(throws: Refused.self) {
      try store.write { session in
        _ = try session.journal.lockHead()
        try session.tables.add(tender("T", definition()))
        try session.tables.save(bidder(firm(1)))
        try session.tables.add(
          "k", asking: CanonicalJSON(1), RequestOutcome(sequence: 2, at: at("2026-05-10")),
          by: text("李某"))
        _ = try session.contents.begin(at: at("2026-05-10"))
        try session.tables.count(AssignedNumber(year: 2026, count: 1))
        throw Refused()
      }
    }
    for table in [
      "tenders", "tender_versions", "bidders", "requests", "contents", "tender_numbers",
    ] {
      #expect(try office.count(table) == 0, "\(table)")
    }
    try store.add([tender("T", definition())])
    #expect(try office.count("tenders") == 1)
  }

  @Test(arguments: Backend.all)
  func `can go on after a statement that failed`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    try store.add([tender("T", definition())])
    // Whoever catches the error within the transaction loses all of it.
    #expect(throws: StoreError.self) {
      try store.write { session in
        try session.tables.save(bidder(firm(1)))
        try? session.tables.add(tender("T", definition()))
      }
    }
    #expect(try store.read { try $0.bidders.list(at: ever) } == [])
    try store.add(bidders: [bidder(firm(1))])
  }

  @Test(arguments: Backend.all)
  func `ends the session with the transaction`(backend: Backend) throws {
    final class Box { var session: (any Session)? }
    let store = try TestOffice(backend).store()
    let box = Box()
    try store.read { session in
      box.session = session
      _ = try session.office
    }
    let kept = try #require(box.session)
    #expect(try storeCode { try kept.now() } == .defect)
    #expect(try storeCode { try kept.office } == .defect)
    #expect(try storeCode { try kept.tenders.find(number("T"), at: ever) } == .defect)
    #expect(try storeCode { try kept.tables.save(bidder(firm(1))) } == .defect)
    #expect(try storeCode { try kept.journal.lockHead() } == .defect)
    try? store.write { session in
      box.session = session
      throw Refused()
    }
    let failed = try #require(box.session)
    #expect(try storeCode { try failed.tenders.list(TenderFilter(), at: ever) } == .defect)
    // Nor does a later transaction give it back its life.
    try store.read { _ throws in #expect(try storeCode { try failed.now() } == .defect) }
  }

  @Test(arguments: Backend.all)
  func `writes nothing while it reads`(backend: Backend) throws {
    let office = try TestOffice(backend)
    let store = try office.store()
    #expect(
      try storeCode { try store.read { try $0.tables.add(tender("T", definition())) } }
        == .readOnly)
    #expect(try office.count("tenders") == 0)
  }

  @Test(arguments: Backend.all)
  func `refuses a transaction within a transaction`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    try store.write { session throws in
      #expect(try storeCode { try store.read { _ in } } == .defect)
      try session.tables.add(tender("T", definition()))
    }
    #expect(try store.read { try $0.tenders.find(number("T"), at: ever) } != nil)
  }

  @Test(arguments: Backend.all)
  func `reads one moment while others write`(backend: Backend) throws {
    let office = try TestOffice(backend)
    let (reader, writer) = (try office.store(), try office.store())
    try reader.read { session throws in
      #expect(try session.tenders.list(TenderFilter(), at: ever) == [])
      try writer.add([tender("T", definition())])
      #expect(try session.tenders.list(TenderFilter(), at: ever) == [])
      #expect(try session.tenders.find(number("T"), at: ever) == nil)
    }
    #expect(try reader.read { try $0.tenders.find(number("T"), at: ever) } != nil)
  }
}
