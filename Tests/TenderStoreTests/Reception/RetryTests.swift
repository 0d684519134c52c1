import TenderApplication
import TenderDomain
import Testing

/// Retrying is safe: under one key a request is carried out once.
struct RetryTests {
  private func office(_ backend: Backend, isRehearsal: Bool = true) throws -> TestOffice {
    let office = try TestOffice(backend, isRehearsal: isRehearsal)
    let documents = [requested("a", sealed: true), requested("b")]
    try office.store().add(
      [
        isRehearsal
          ? tender("T", definition(documents: documents))
          : openTender(closing: farOff, documents: documents)
      ], bidders: (1...3).map { try bidder(firm($0)) })
    return office
  }

  private func handedIn(_ content: [UInt8] = [1, 2, 3]) -> [HandedInDocument] {
    var chunks = [content]
    let file = IncomingFile(name: text("a.pdf")) { chunks.isEmpty ? [] : chunks.removeFirst() }
    return [HandedInDocument(item: id("a"), file: file)]
  }

  @Test(arguments: Backend.all)
  func `has one row and one answer for a hundred requests at once`(backend: Backend) throws {
    let office = try office(backend, isRehearsal: false)
    let answers = try atOnce(100) { _ in
      try registered(
        office.store().receive(request(firm(1), documents: handedIn()), by: officer())
      )
    }
    #expect(Set(answers).count == 1)
    #expect(answers.first?.bid.number == 1)
    for table in ["bids", "bid_documents", "requests", "contents", "content_chunks"] {
      #expect(try office.count(table) == 1, "\(table)")
    }
    #expect(try office.count("journal") == 2)
    #expect(try office.count("refused_attempts") == 0)
    #expect(try office.store().read { try $0.health.faults() } == [])
  }

  @Test(arguments: Backend.all)
  func `refuses the same key for anything else`(backend: Backend) throws {
    let office = try office(backend)
    let store = try office.store()
    let first = try store.receive(
      request(firm(1), documents: handedIn(), seal: .intact, key: "k"), by: officer("2026-05-10"))
    let others = [
      request(firm(2), documents: handedIn(), seal: .intact, key: "k"),
      request(firm(1), documents: handedIn([1, 2, 4]), seal: .intact, key: "k"),
      request(firm(1), documents: handedIn(), key: "k"),
      request(firm(1), seal: .intact, key: "k"),
    ]
    for other in others {
      #expect(throws: RequestRefusal.sameKeyOtherContent(key: "k")) {
        try store.receive(other, by: officer("2026-05-11"))
      }
    }
    #expect(try office.count("contents") == 1)
    #expect(try office.count("journal") == 2)
    let again = try store.receive(
      request(firm(1), documents: handedIn(), seal: .intact, key: "k"), by: officer("2026-05-20"))
    #expect(try registered(again) == registered(first))
  }

  @Test(arguments: Backend.all)
  func `answers a refused request with the refusal of the first time`(backend: Backend) throws {
    let office = try office(backend)
    let store = try office.store()
    let late = try refused(store.receive(request(firm(1)), by: officer("2026-05-17")))
    for time in ["2026-05-17", "2026-05-18"] {
      #expect(try refused(store.receive(request(firm(1)), by: officer(time))) == late)
    }
    #expect(try office.count("refused_attempts") == 1)
    #expect(try office.count("journal") == 2)
  }

  /// Three attempts of one firm at one moment: each key keeps its own refusal.
  @Test(arguments: Backend.all)
  func `tells refusals of one moment apart`(backend: Backend) throws {
    let store = try office(backend).store()
    let attempt = { (seal: Seal, key: String) in
      try store.receive(request(firm(1), seal: seal, key: key), by: officer("2026-05-10"))
    }
    #expect(try refused(attempt(.broken, "1")).refusal == .unsealed(.broken))
    #expect(try refused(attempt(.none, "2")).refusal == .unsealed(.none))
    #expect(try registered(attempt(.intact, "3")).bid.number == 1)
    #expect(try refused(attempt(.intact, "4")).refusal == .duplicate(of: 1))
    #expect(try refused(attempt(.broken, "1")).refusal == .unsealed(.broken))
    #expect(try refused(attempt(.none, "2")).refusal == .unsealed(.none))
    #expect(try registered(attempt(.intact, "3")).bid.number == 1)
  }

  @Test(arguments: Backend.all)
  func `publishes once under one key`(backend: Backend) throws {
    let office = try TestOffice(backend)
    let publish = { (definition: TenderDefinition) in
      try PublishTender(store: office.store(), zones: FewZones())(
        definition, by: officer("2026-04-26"), key: "k"
      ).tender
    }
    let lawful = try definition(documents: [requested("a")])
    let first = try publish(lawful)
    #expect(first.number.text == "T-2026-0001")
    #expect(try publish(lawful) == first)
    #expect(try office.count("tenders") == 1)
    #expect(throws: RequestRefusal.sameKeyOtherContent(key: "k")) {
      try publish(definition("另一个项目", documents: [requested("a")]))
    }
  }

  @Test(arguments: Backend.all)
  func `answers a retry with its own time though the journal went on`(backend: Backend) throws {
    let store = try office(backend).store()
    let first = try registered(
      store.receive(request(firm(1), seal: .intact, key: "1"), by: officer("2026-05-10")))
    _ = try store.receive(request(firm(2), seal: .intact, key: "2"), by: officer("2026-05-11"))
    let again = try registered(
      store.receive(request(firm(1), seal: .intact, key: "1"), by: officer("2026-05-10")))
    #expect(again == first)
    #expect(throws: ClockRefusal.self) {
      try store.receive(request(firm(3), seal: .intact, key: "3"), by: officer("2026-05-10"))
    }
  }

  @Test(arguments: Backend.all)
  func `gives the receipt again as it was`(backend: Backend) throws {
    let store = try office(backend).store()
    let first = try registered(
      store.receive(
        request(firm(1), documents: handedIn(), seal: .intact), by: officer("2026-05-10")))
    var change = BidderChange(name: text("改了名"))
    change.facts = .set([BidderChange.FactEntry(name: Fact.legalForm, value: .text("企业法人"))])
    _ = try UpdateBidder(store: store)(
      firm(1), change, by: officer("2026-05-10T00:00:00.000001"))
    _ = try store.receive(request(firm(2), seal: .intact), by: officer("2026-05-11"))
    _ = try store.receive(request(firm(2), seal: .intact, key: "2"), by: officer("2026-05-18"))
    let again = try FindReceipt(store: store)(number("T"), bid: 1, by: officer("2026-05-10"))
    #expect(throws: NotFound.self) {
      try FindReceipt(store: store)(number("T"), bid: 1, by: officer("2026-05-09"))
    }
    #expect(again == first)
    #expect(again.checklist == first.checklist)
    #expect(again.tender == first.tender)
  }
}

/// A second press of Enter: the same request without a key, by the same person, a moment later.
struct RepetitionTests {
  private func office(_ backend: Backend) throws -> TestOffice {
    let office = try TestOffice(backend)
    try office.store().add(
      [tender("T", definition(documents: [requested("a"), requested("b")]))],
      bidders: (1...2).map { try bidder(firm($0)) })
    return office
  }

  private func press(
    _ store: some Store, _ time: String, _ items: [String] = ["a"], by actor: String = "李某"
  ) throws -> ReceivedBid {
    let request = BidRequest(
      tender: number("T"), bidder: firm(1),
      documents: items.map { HandedInDocument(item: id($0)) }, seal: .intact,
      key: "\(UInt64.random(in: .min ... .max))", isKeyed: false)
    return try store.receive(request, by: Caller(actor: text(actor), at: written(time)))
  }

  @Test(arguments: Backend.all)
  func `gets the first answer, and nothing is recorded`(backend: Backend) throws {
    let office = try office(backend)
    let store = try office.store()
    let first = try registered(press(store, "2026-05-10T09:00"))
    for time in ["2026-05-10T09:00", "2026-05-10T09:00:02", "2026-05-10T09:10"] {
      guard case .repeated(let again) = try press(store, time) else {
        Issue.record("no repetition at \(time)")
        continue
      }
      #expect(again == first)
    }
    #expect(try office.count("journal") == 2)
    #expect(try office.count("refused_attempts") == 0)
    #expect(try office.count("bids") == 1)
  }

  @Test(arguments: Backend.all)
  func `is refused with other documents, by another person, or eleven minutes later`(
    backend: Backend
  ) throws {
    let store = try office(backend).store()
    _ = try press(store, "2026-05-10T09:00")
    #expect(try refused(press(store, "2026-05-10T09:01", ["a", "b"])).refusal == .duplicate(of: 1))
    #expect(try refused(press(store, "2026-05-10T09:02", by: "王某")).refusal == .duplicate(of: 1))
    #expect(try refused(press(store, "2026-05-10T09:11")).refusal == .duplicate(of: 1))
  }

  @Test(arguments: Backend.all)
  func `of a late attempt is the same refusal`(backend: Backend) throws {
    let office = try office(backend)
    let store = try office.store()
    let late = try refused(press(store, "2026-05-17T09:00"))
    #expect(try refused(press(store, "2026-05-17T09:09:59")) == late)
    #expect(try office.count("refused_attempts") == 1)
    #expect(try office.count("journal") == 2)
    #expect(try refused(press(store, "2026-05-17T09:11")) != late)
    #expect(try office.count("refused_attempts") == 2)
  }

  @Test(arguments: Backend.all)
  func `at the same moment is one bid`(backend: Backend) throws {
    let office = try TestOffice(backend, isRehearsal: false)
    try office.store().add(
      [openTender(closing: farOff, documents: [requested("a")])], bidders: [bidder(firm(1))])
    let numbers = try atOnce(8) { number in
      let request = BidRequest(
        tender: TenderDomain.Tender.Number(trusted: "T"), bidder: firm(1), documents: [],
        seal: nil, key: "\(number)", isKeyed: false)
      switch try office.store().receive(request, by: officer()) {
      case .registered(let bid): return bid.bid.number
      case .repeated(let bid): return bid.bid.number * 100
      case .refused: return 10_000
      }
    }
    #expect(numbers.reduce(0, +) == 701)
    #expect(try office.count("bids") == 1)
    #expect(try office.count("refused_attempts") == 0)
  }
}
