import TenderApplication
import TenderDomain
import TenderSQL
import Testing

/// What another program did to the tables is found.
struct HealthContract {
  private func office(_ backend: Backend) throws -> TestOffice {
    let office = try TestOffice(backend)
    let store = try office.store()
    try store.add(
      [tender("T", definition(documents: [requested("a")])), tender("U", definition())],
      bidders: [bidder(firm(1)), bidder(firm(2))])
    for count in 1...2 {
      var chunks: [[UInt8]] = [[1, 2], [UInt8(count)]]
      let file = IncomingFile(name: text("a.pdf")) { chunks.isEmpty ? [] : chunks.removeFirst() }
      _ = try store.receive(
        request(firm(count), documents: [HandedInDocument(item: id("a"), file: file)]),
        by: officer("2026-05-10"))
    }
    return office
  }

  private func faults(_ office: TestOffice) throws -> [StoreFault] {
    try office.store().read { try $0.health.faults() }
  }

  @Test(arguments: Backend.all)
  func `has no fault by itself`(backend: Backend) throws {
    #expect(try faults(office(backend)) == [])
  }

  @Test(arguments: Backend.all)
  func `finds that an entry of the journal is gone`(backend: Backend) throws {
    let office = try office(backend)
    try office.tamper("DELETE FROM journal WHERE sequence = 2")
    #expect(try faults(office) == [.journalHasGaps(entries: 2, last: 3)])
  }

  @Test(arguments: Backend.all)
  func `finds that the last entry of the journal is gone`(backend: Backend) throws {
    let office = try office(backend)
    try office.tamper("DELETE FROM journal WHERE sequence = 3")
    #expect(try faults(office) == [.journalHeadDiffers(head: 3, last: 2)])
  }

  @Test(arguments: Backend.all)
  func `finds that the journal was set back`(backend: Backend) throws {
    let office = try office(backend)
    try office.tamper("UPDATE journal_head SET sequence = 2")
    #expect(try faults(office) == [.journalHeadDiffers(head: 2, last: 3)])
  }

  @Test(arguments: Backend.all)
  func `finds that the journal is gone`(backend: Backend) throws {
    let office = try office(backend)
    try office.tamper("DELETE FROM journal")
    #expect(try faults(office) == [.journalHeadDiffers(head: 3, last: 0)])
  }

  @Test(arguments: Backend.all)
  func `finds that a bid is gone, and that numbers were changed`(backend: Backend) throws {
    let gone = try office(backend)
    try gone.tamper(
      """
      DELETE FROM bid_documents WHERE bid_id IN (SELECT id FROM bids WHERE number = 1);
      DELETE FROM bids WHERE number = 1;
      """)
    #expect(try faults(gone).contains(.bidNumbersHaveGaps(number("T"), bids: 1, last: 2)))
    let renumbered = try office(backend)
    try renumbered.tamper("UPDATE bids SET number = 9 WHERE number = 1")
    #expect(try faults(renumbered) == [.bidNumbersHaveGaps(number("T"), bids: 2, last: 2)])
    let counted = try office(backend)
    try counted.tamper("UPDATE tenders SET bids_received = 5")
    #expect(
      try faults(counted) == [
        .bidNumbersHaveGaps(number("T"), bids: 2, last: 5),
        .bidNumbersHaveGaps(number("U"), bids: 0, last: 5),
      ])
  }

  @Test(arguments: Backend.all)
  func `finds that a part of a document is gone`(backend: Backend) throws {
    let office = try office(backend)
    let digests = try office.connect().prepare("SELECT sha256 FROM contents ORDER BY sha256")
      .all([]) { try $0.text(0) }
    try office.tamper("DELETE FROM content_chunks WHERE position = 0")
    #expect(try faults(office) == digests.map { .contentIncomplete(sha256: $0) })
    try office.tamper("DELETE FROM content_chunks")
    #expect(try faults(office) == digests.map { .contentIncomplete(sha256: $0) })
  }

  @Test(arguments: Backend.all)
  func `finds that the length of a document is gone`(backend: Backend) throws {
    let office = try office(backend)
    try office.tamper("UPDATE contents SET bytes = NULL")
    #expect(try faults(office).count { $0.code == "content.incomplete" } == 2)
  }

  @Test(arguments: Backend.all)
  func `says that the head of the journal is gone`(backend: Backend) throws {
    let office = try office(backend)
    try office.tamper("DELETE FROM journal_head")
    let examination = try ExamineStore(store: office.store())()
    #expect(examination.head == nil)
    #expect(examination.faults.map(\.code).contains("store.damaged"))
  }
}
