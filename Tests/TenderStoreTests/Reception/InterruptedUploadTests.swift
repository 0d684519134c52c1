import TenderApplication
import TenderDomain
import TenderEvidence
import TenderSQL
import Testing

/// An incomplete transfer is not a bid.
struct InterruptedUploadTests {
  private struct Cut: Error {}

  private static let chunks = (0..<50).map { [UInt8](repeating: UInt8($0), count: 5_000) }

  /// A file that breaks off after so many chunks, or comes whole.
  private func file(cutAfter count: Int? = nil) -> IncomingFile {
    var position = 0
    return IncomingFile(name: text("报告.pdf")) {
      if position == count { throw Cut() }
      defer { position += 1 }
      return position < Self.chunks.count ? Self.chunks[position] : []
    }
  }

  private func handIn(_ files: [IncomingFile], key: String = "k") -> BidRequest {
    let items = ["a", "b"]
    return request(
      firm(1),
      documents: zip(items, files).map { HandedInDocument(item: id($0), file: $1) }, key: key)
  }

  private func office(_ backend: Backend) throws -> TestOffice {
    let office = try TestOffice(backend)
    try office.store().add(
      [tender("T", definition(documents: [requested("a"), requested("b")]))],
      bidders: [bidder(firm(1))])
    return office
  }

  private func expectNothing(in office: TestOffice, _ comment: Comment) throws {
    for table in ["bids", "bid_documents", "contents", "content_chunks", "requests"] {
      #expect(try office.count(table) == 0, comment)
    }
    #expect(try office.count("refused_attempts") == 0, comment)
    #expect(try office.count("journal") == 1, comment)
  }

  @Test(arguments: Backend.all)
  func `leaves nothing, wherever it is cut`(backend: Backend) throws {
    let office = try office(backend)
    let store = try office.store()
    for count in 0..<50 {
      let files =
        count.isMultiple(of: 2) ? [file(cutAfter: count)] : [file(), file(cutAfter: count)]
      #expect(throws: Cut.self) { try store.receive(handIn(files), by: officer("2026-05-10")) }
      try expectNothing(in: office, "cut after \(count) chunks")
    }
    let bid = try registered(store.receive(handIn([file(), file()]), by: officer("2026-05-10")))
      .bid
    #expect(bid.number == 1)
    #expect(bid.documents.count == 2)
    let stored = try Self.stored(bid.documents[0])
    var hasher = SHA256Hasher()
    hasher.update(Array(Self.chunks.joined()))
    #expect(stored.bytes == 250_000)
    #expect(stored.sha256 == hasher.finish())
    try store.read { session throws in
      var read: [[UInt8]] = []
      #expect(try session.contents.forEachChunk(sha256: stored.sha256) { read.append($0) })
      #expect(Array(read.joined()) == Array(Self.chunks.joined()))
    }
  }

  /// Begins an upload that does not end while the store that is returned lives.
  private func begin(_ office: TestOffice) throws -> any Store {
    let store = try office.store()
    try store.write { session in
      let content = try session.contents.begin(at: session.now())
      try session.contents.append([1, 2, 3], position: 0, to: content)
    }
    return store
  }

  /// As when the program was killed: what it left is nobody's, and the next one sweeps it away.
  @Test(arguments: Backend.all)
  func `leaves a stage that is swept at once when its writer is gone`(backend: Backend) throws {
    let office = try office(backend)
    var writer: (any Store)? = try begin(office)
    let other = try office.store()
    _ = try other.receive(handIn([file()]), by: officer("2026-05-10"))
    #expect(try other.read { try $0.health.unfinishedContents() } == 1, "it is still coming")
    #expect(try other.read { try $0.health.faults() } == [])
    withExtendedLifetime(writer) {}
    writer = nil
    try expectSwept(office, whenItIsThereNoMore: backend)
  }

  /// A session that was left may be on its way out still.
  private func expectSwept(_ office: TestOffice, whenItIsThereNoMore backend: Backend) throws {
    let store = try office.store()
    let end = ContinuousClock.now + .seconds(5)
    var left = 1
    while left > 0, ContinuousClock.now < end {
      #expect(throws: Cut.self) {
        try store.receive(handIn([file(cutAfter: 0)], key: "l"), by: officer("2026-05-10"))
      }
      left = try store.read { try $0.health.unfinishedContents() }
    }
    #expect(left == 0)
    #expect(try office.count("contents") == 1)
  }

  /// Behind a pooler, say.
  @Test(arguments: Backend.all)
  func `leaves a stage for a day where nobody can see its writer`(backend: Backend) throws {
    let office = try office(backend)
    let writer = try begin(office)
    try office.tamper("UPDATE contents SET held = NULL")
    let store = try office.store()
    _ = try store.receive(handIn([file()]), by: officer("2026-05-10"))
    #expect(try store.read { try $0.health.unfinishedContents() } == 1, "it may still be coming")
    let old = try store.read { try $0.now() }.adding(seconds: -86_401).microseconds
    try office.tamper("UPDATE contents SET begun_at = \(old) WHERE sha256 IS NULL")
    try expectSwept(office, whenItIsThereNoMore: backend)
    withExtendedLifetime(writer) {}
  }

  @Test(arguments: Backend.all)
  func `does not sweep away its own first document with its second`(backend: Backend) throws {
    let office = try office(backend)
    let bid = try registered(
      office.store().receive(handIn([file(), file()]), by: officer("2026-05-10"))
    ).bid
    #expect(bid.documents.count == 2)
  }

  @Test(arguments: Backend.all)
  func `keeps no content of a bid that is refused`(backend: Backend) throws {
    let office = try office(backend)
    let received = try office.store().receive(handIn([file(), file()]), by: officer("2026-05-17"))
    #expect(try refused(received).refusal.code == "bid.late")
    #expect(try office.count("contents") == 0)
    #expect(try office.count("content_chunks") == 0)
  }

  @Test(arguments: Backend.all)
  func `says what is not known before it reads a file`(backend: Backend) throws {
    let store = try office(backend).store()
    let unread = IncomingFile(name: text("a")) { throw Cut() }
    let documents = [HandedInDocument(item: id("c"), file: unread)]
    #expect(throws: NotFound.item(id("c"), known: [id("a"), id("b")])) {
      try store.receive(request(firm(1), documents: documents), by: officer("2026-05-10"))
    }
    #expect(throws: NotFound.bidder(firm(2))) {
      try store.receive(request(firm(2)), by: officer("2026-05-10"))
    }
    #expect(throws: NotFound.tender(number("U"))) {
      try store.receive(request(firm(1), to: "U"), by: officer("2026-05-10"))
    }
  }

  private static func stored(_ document: SubmittedDocument) throws -> StoredFile {
    guard case .file(let file) = document.form else { throw Cut() }
    return file
  }
}
