import TenderApplication
import TenderDomain
import TenderSQL
import Testing

/// Tenders are found as they were at a time.
struct TendersContract {
  @Test(arguments: Backend.all)
  func `finds a tender from its publication on`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    let published = try tender("T", definition(), published: "2026-04-26T09:00")
    try store.add([published])
    try store.read { session throws in
      #expect(try session.tenders.find(number("T"), at: at("2026-04-26T09:00")) == published)
      #expect(try session.tenders.find(number("T"), at: ever) == published)
      #expect(try session.tenders.find(number("T"), at: at("2026-04-26T08:59:59.999999")) == nil)
      #expect(try session.tenders.find(number("U"), at: ever) == nil)
    }
  }

  @Test(arguments: Backend.all)
  func `shows what had happened to it by then`(backend: Backend) throws {
    let office = try TestOffice(backend)
    let store = try office.store()
    // Another tender has the same number to Swift's eyes, not to the store's.
    let name = "cafe\u{301}"
    try store.add([tender(name, definition()), tender("caf\u{E9}", definition())])
    let (opened, completed) = (try at("2026-05-17T09:00"), try at("2026-05-20T09:00"))
    try office.tamper(
      """
      INSERT INTO journal (sequence, at, actor, kind, tender, line) VALUES
        (2, 0, '', '', '', ''), (3, 0, '', '', '', '');
      INSERT INTO milestones (tender_id, sequence, kind, at)
        SELECT id, 2, 'opened', \(opened.microseconds) FROM tenders WHERE number = '\(name)';
      INSERT INTO milestones (tender_id, sequence, kind, at)
        SELECT id, 3, 'completed', \(completed.microseconds) FROM tenders WHERE number = '\(name)';
      """)
    let both = [Milestone(kind: .opened, at: opened), Milestone(kind: .completed, at: completed)]
    try store.read { session throws in
      let tenders = session.tenders
      #expect(try tenders.find(number(name), at: ever)?.summary.milestones == both)
      #expect(
        try tenders.find(number(name), at: at("2026-05-18"))?.summary.milestones == [both[0]])
      #expect(try tenders.list(TenderFilter(), at: ever).map(\.milestones) == [both, []])
      #expect(
        try tenders.list(TenderFilter(), at: at("2026-05-17")).map(\.milestones) == [[], []])
    }
  }

  @Test(arguments: Backend.all)
  func `refuses a number that is taken`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    try store.add([tender("T", definition())])
    #expect(try storeCode { try store.add([tender("T", definition("另一个"))]) } == .duplicate)
    #expect(
      try store.read { try $0.tenders.find(number("T"), at: ever) }?.definition.title.string
        == "房地产评估机构采购项目")
  }

  /// “é” is one letter, or a letter and an accent: the border makes one of them, a store does not.
  @Test(arguments: Backend.all)
  func `tells numbers apart by their bytes`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    let names = ["a-1", "A-1", "caf\u{E9}", "cafe\u{301}", "项目-1", "項目-1", "1", "01", "'", "\""]
    for name in names { try store.add([tender(name, definition(name))]) }
    for name in names {
      let found = try store.read { try $0.tenders.find(number(name), at: ever) }
      #expect(bytes(found?.number.text) == bytes(name))
      #expect(bytes(found?.definition.title.string) == bytes(name))
    }
  }

  @Test(arguments: Backend.all)
  func `remembers which rules it was published despite, by name of the rule`(
    backend: Backend
  ) throws {
    let store = try TestOffice(backend).store()
    let plain = try tender("T", definition())
    let overrides = ["b.rule", "a.rule", "B.rule"].map {
      Override(rule: $0, reason: text("紧急 '\($0)'"), decidedBy: text("王某"))
    }
    try store.add([
      Tender(summary: plain.summary, definition: plain.definition, overrides: overrides),
      tender("U", definition()),
    ])
    let found = { (name: String) in
      try store.read { try $0.tenders.find(number(name), at: ever) }?.overrides
    }
    #expect(try found("T") == [overrides[2], overrides[1], overrides[0]])
    #expect(try found("U") == [])
  }

  @Test(arguments: Backend.all)
  func `locks what is there and says what is not`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    let published = try tender("T", definition())
    try store.add([published])
    try store.write { session throws in
      #expect(try session.tenders.lock(number("T")) == published)
      #expect(try session.tenders.lock(number("U")) == nil)
    }
  }

  @Test(arguments: Backend.all)
  func `counts bids by tender, without gaps`(backend: Backend) throws {
    struct Refused: Error {}
    let store = try TestOffice(backend).store()
    try store.add([tender("T", definition()), tender("U", definition())])
    let take = { (name: String) in
      try store.write { session in
        let next = try session.tenders.nextBidNumber(of: number(name))
        try session.tables.count(next, in: number(name))
        return next
      }
    }
    #expect(try [take("T"), take("T"), take("U")] == [1, 2, 1])
    #expect(throws: Refused.self) {
      try store.write { session throws in
        #expect(try session.tenders.nextBidNumber(of: number("T")) == 3)
        try session.tables.count(3, in: number("T"))
        throw Refused()
      }
    }
    #expect(try take("T") == 3)
    #expect(try storeCode { try take("V") } == .defect)
  }

  @Test(arguments: Backend.all)
  func `counts assigned numbers by year`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    let counts = try [(2026, 1), (2026, 2), (2027, 3), (2026, 5)].map { year, count in
      try store.write { session in
        let before = try session.tenders.lastCount(inYear: year)
        try session.tables.count(AssignedNumber(year: year, count: count))
        return [before, try session.tenders.lastCount(inYear: year)]
      }
    }
    #expect(counts == [[0, 1], [1, 2], [0, 3], [2, 5]])
  }

  @Test(arguments: Backend.all)
  func `assigns a number that nobody chose before`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    let publish = PublishTender(store: store, zones: FewZones())
    let lawful = try definition(documents: [requested("a")])
    var chosen = lawful
    chosen.number = number("T-2026-0001")
    _ = try publish(chosen, by: officer("2026-04-26"))
    for expected in ["T-2026-0002", "T-2026-0003"] {
      let published = try publish(lawful, by: officer("2026-04-26"))
      #expect(published.tender.number.text == expected)
    }
  }
}
