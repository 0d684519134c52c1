import TenderApplication
import TenderDomain
import Testing

/// Lists of tenders: in order, closing within, with a text in them.
struct TenderListContract {
  private func found(
    _ store: some Store, _ filter: TenderFilter, at time: Instant = ever
  ) throws -> [String] {
    try store.read { try $0.tenders.list(filter, at: time) }.map(\.number.text)
  }

  @Test(arguments: Backend.all)
  func `puts the nearest closing first and ties in order of bytes`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    // U+FF21 comes before U+1F600 in UTF-8, and after it in UTF-16.
    let tied = ["B-1", "a-1", "一-1", "\u{FF21}-1", "\u{1F600}-1"]
    try store.add(tied.reversed().map { try tender($0, definition(closing: "2026-05-16")) })
    try store.add([tender("Z", definition(closing: "2026-05-10"))])
    try store.add([tender("A", definition(closing: "2026-05-17"))])
    #expect(try found(store, TenderFilter()) == ["Z"] + tied + ["A"])
  }

  @Test(arguments: Backend.all)
  func `shows a tender from its publication on`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    try store.add([
      tender("1", definition(), published: "2026-04-20"),
      tender("2", definition(), published: "2026-04-25"),
    ])
    #expect(try found(store, TenderFilter(), at: at("2026-04-19")) == [])
    #expect(try found(store, TenderFilter(), at: at("2026-04-20")) == ["1"])
    #expect(try found(store, TenderFilter(), at: at("2026-04-25")) == ["1", "2"])
  }

  @Test(arguments: Backend.all)
  func `includes both ends of a time of closing`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    try store.add(
      [("1", "2026-05-10T12:00"), ("2", "2026-05-11T12:00"), ("3", "2026-05-12T12:00")]
        .map { try tender($0.0, definition(closing: $0.1)) })
    let (from, until) = (try at("2026-05-10T12:00"), try at("2026-05-11T12:00"))
    #expect(try found(store, TenderFilter(closingFrom: from, closingUntil: until)) == ["1", "2"])
    #expect(
      try found(
        store,
        TenderFilter(
          closingFrom: from.adding(microseconds: 1), closingUntil: until.adding(microseconds: -1)))
        == [])
    #expect(try found(store, TenderFilter(closingFrom: until)) == ["2", "3"])
    #expect(try found(store, TenderFilter(closingUntil: from)) == ["1"])
  }

  @Test(arguments: Backend.all)
  func `summarises what the whole tender says`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    let whole = try tender("T", everything())
    try store.add([whole])
    #expect(try store.read { try $0.tenders.list(TenderFilter(), at: ever) } == [whole.summary])
  }

  @Test(
    arguments: Backend.all,
    [[], [.none], [.biddingMandatory], [.governmentConsultation, .henan], Regime.allCases])
  func `knows the regimes of each tender, in their order`(
    backend: Backend, regime: [Regime]
  ) throws {
    let store = try TestOffice(backend).store()
    try store.add([tender("T", definition { $0.regime = regime }), tender("U", definition())])
    let found = try store.read { try $0.tenders.list(TenderFilter(), at: ever) }
    #expect(found.map(\.regime) == [regime, []])
  }

  @Test(arguments: Backend.all)
  func `finds a part of number, title or procuring entity`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    try store.add([
      tender("XPZY-1", definition("房地产评估", entity: "西平银行")),
      tender("school-2", definition("École de Köln 电梯 100%", entity: "某学院 a_b")),
      tender("3", definition("ΣΊΣΥΦΟΣ İstanbul !important", entity: #"C:\temp 'quoted'"#)),
    ])
    let cases: [(String, [String])] = [
      ("", ["3", "XPZY-1", "school-2"]), ("xpzy", ["XPZY-1"]), ("SCHOOL", ["school-2"]),
      ("评估", ["XPZY-1"]), ("西平银行", ["XPZY-1"]), ("學院", []), ("éCOLE", ["school-2"]),
      ("KÖLN", ["school-2"]), ("Σίσυ", ["3"]), ("İSTANBUL", ["3"]),
      ("%", ["school-2"]), ("0%", ["school-2"]), ("1%0", []), ("_", ["school-2"]),
      ("a_b", ["school-2"]), ("e_o", []), ("!", ["3"]), ("!i", ["3"]), ("!!", []),
      ("%\u{301}", []), (#"\"#, ["3"]), (#"\t"#, ["3"]), ("'", ["3"]), ("''", []),
      ("$1", []), (String(repeating: "评估", count: 20_000), []),
    ]
    for (text, expected) in cases {
      #expect(try found(store, TenderFilter(text: text)) == expected, "\(text.prefix(20))")
    }
  }
}
