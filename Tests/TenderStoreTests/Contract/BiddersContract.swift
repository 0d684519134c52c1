import TenderApplication
import TenderDomain
import Testing

/// The registry keeps what it knew of a bidder at every time.
struct BiddersContract {
  /// Facts of every kind, certificates with and without everything, declarations, records.
  private func everything() throws -> Qualifications {
    let texts = ["", " ", "企业法人", "caf\u{E9}", "cafe\u{301}", "a\nb", "'; --", "😀"]
    return Qualifications(
      facts: [
        Fact(name: id("one"), value: .text("企业法人")),
        Fact(name: id("exact"), value: .number(Decimal(9_007_199_254_740_993))),
        Fact(name: id("least"), value: .number(Decimal(-999_999_999_999_999_999))),
        Fact(name: id("decimal"), value: .number(try Decimal(parsing: "-0.00001"))),
        Fact(name: id("yes"), value: .truth(true)), Fact(name: id("no"), value: .truth(false)),
        Fact(name: id("none"), value: .list([])),
        Fact(name: id("texts"), value: .list(texts.map { .text($0) })),
        Fact(name: id("single"), value: .list([.text("true")])),
        Fact(name: id("mixed"), value: .list([.truth(true), .number(Decimal(1)), .text("1")])),
        Fact(name: id("经营范围"), value: .text("true")),
      ],
      certificates: [
        Certificate(kind: id("bare")),
        Certificate(
          kind: id("whole"), grade: text("三级（暂定）"), number: text("豫建房估字0001"),
          issuer: text("某厅"), scope: ["曳引驱动", "a, b", "\"c\""].map(text),
          validFrom: try day("2024-02-29"), validTo: try day("2027-02-28")),
        Certificate(kind: id("bare"), validTo: try day("1969-12-31")),
      ],
      declarations: [
        Declaration(name: id("good-standing"), value: true),
        Declaration(name: id("consortium"), value: false),
      ],
      records: [
        RecordCheck(
          kind: id("major-violation"), checkedOn: try day("2026-05-06"), source: text("信用中国"),
          found: []),
        RecordCheck(
          kind: id("dishonest"), checkedOn: try day("2026-05-06"), source: text("信用中国"),
          found: [
            RecordCheck.Entry(date: try day("2024-01-05"), summary: text("罚款")),
            RecordCheck.Entry(
              date: try day("2020-01-05"), summary: text("停业并罚"), penalty: .suspension,
              fine: try Money(amount: Decimal(parsing: "2000000.01")), until: try day("2027-02-28")),
          ]),
      ])
  }

  @Test(arguments: Backend.all)
  func `keeps everything known of a bidder`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    let whole = Bidder(
      identifier: firm(1),
      profile: BidderProfile(
        name: text("天中评估 O'Neill \"é\""), legalRepresentative: text("张某"),
        telephone: text("0999-5550123"), qualifications: try everything()),
      version: 1, recordedAt: try at("2026-04-20"))
    try store.add(bidders: [bidder(firm(0)), whole, bidder(firm(2), everything())])
    try store.read { session throws in
      #expect(try session.bidders.find(firm(1), at: ever) == whole)
      let name = try session.bidders.name(of: firm(1), at: ever)
      #expect(bytes(name?.string) == bytes(whole.profile.name.string))
      #expect(try session.bidders.list(at: ever)[1] == whole)
      let facts = try session.bidders.find(firm(1), at: ever)?.profile.qualifications.facts
      guard case .list(let values) = facts?[7].value, case .text(let composed) = values[3],
        case .text(let decomposed) = values[4]
      else { throw StoreError(.defect) }
      #expect(bytes(composed) == bytes("caf\u{E9}"))
      #expect(bytes(decomposed) == bytes("cafe\u{301}"))
    }
  }

  @Test(arguments: Backend.all)
  func `knows at each time what was recorded by then`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    let fact = { (value: String) in
      Qualifications(facts: [Fact(name: id("legalForm"), value: .text(value))])
    }
    let versions = [
      try bidder(firm(1), name: "甲", fact("合伙企业"), version: 1, at: "2026-04-20T09:00"),
      try bidder(firm(1), name: "乙", Qualifications(), version: 2, at: "2026-04-21T09:00"),
      try bidder(firm(1), name: "丙", fact("企业法人"), version: 3, at: "2026-04-22T09:00"),
    ]
    for version in versions { try store.add(bidders: [version]) }
    let times: [(String, Bidder?)] = [
      ("2026-04-20T08:59:59.999999", nil), ("2026-04-20T09:00", versions[0]),
      ("2026-04-21T08:59:59.999999", versions[0]), ("2026-04-21T09:00", versions[1]),
      ("2026-04-22T08:59:59.999999", versions[1]), ("2026-04-22T09:00", versions[2]),
    ]
    try store.read { session throws in
      for (time, expected) in times {
        #expect(try session.bidders.find(firm(1), at: at(time)) == expected, "\(time)")
        #expect(try session.bidders.list(at: at(time)) == [expected].compactMap { $0 })
        #expect(try session.bidders.name(of: firm(1), at: at(time)) == expected?.profile.name)
      }
    }
    #expect(try store.write { try $0.bidders.lock(firm(1)) } == versions[2])
    #expect(try store.write { try $0.bidders.lock(firm(2)) } == nil)
    #expect(try store.read { try $0.bidders.name(of: firm(2), at: ever) } == nil)
  }

  @Test(arguments: Backend.all)
  func `takes the later of two versions of one moment`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    try store.add(bidders: [bidder(firm(1), name: "甲"), bidder(firm(1), name: "乙", version: 2)])
    try store.read { session throws in
      #expect(try session.bidders.list(at: ever).map(\.version) == [2])
      #expect(try session.bidders.find(firm(1), at: at("2026-04-20T09:00"))?.version == 2)
      #expect(try session.bidders.name(of: firm(1), at: at("2026-04-20T09:00")) == text("乙"))
    }
  }

  @Test(arguments: Backend.all)
  func `refuses to add a bidder that is there, and to update one that is not`(
    backend: Backend
  ) throws {
    let store = try TestOffice(backend).store()
    try store.add(bidders: [bidder(firm(1))])
    let again = try bidder(firm(1), name: "另一家", at: "2026-05-01")
    #expect(try storeCode { try store.add(bidders: [again]) } == .duplicate)
    #expect(
      try storeCode { try store.add(bidders: [bidder(firm(9), version: 2)]) } == .changed)
    #expect(
      try store.read { try $0.bidders.find(firm(1), at: ever) }?.recordedAt
        == at("2026-04-20T09:00"))
  }

  @Test(arguments: Backend.all)
  func `lists by scheme and identifier, letters by their bytes`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    let names = ["A:1", "A:a", "A:b", "B:0", "CN-USCC:91411700MA9TEXT01M", "a:1"]
    try store.add(
      bidders: names.reversed().map { name in
        let parts = name.split(separator: ":").map(String.init)
        return try bidder(
          OrganisationIdentifier(trustedScheme: parts[0], id: parts[1]), everything())
      })
    let found = try store.read { try $0.bidders.list(at: ever) }
    #expect(found.map(\.identifier.description) == names)
    for bidder in found { #expect(try bidder.profile.qualifications == everything()) }
  }

  @Test(arguments: Backend.all)
  func `finds by a part of the name in force, in any width and case`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    let names = ["天中评估（河南）", "天中评估(Henan) 100%", "100_天", "别家"]
    try store.add(
      bidders: names.enumerated().map { place, name in try bidder(firm(place), name: name) })
    let found = { (part: String, time: String, count: Int) in
      try store.read { session in
        try session.bidders.named(FoldedText(part), at: at(time), count: count).map(\.name.string)
      }
    }
    #expect(try found("天中", "2026-05-01", 9) == Array(names.prefix(2)))
    #expect(try found("天中", "2026-05-01", 1) == Array(names.prefix(1)))
    #expect(try found("天中", "2026-04-19", 9) == [])
    #expect(try found("ｈｅｎａｎ", "2026-05-01", 9) == [names[1]])
    #expect(try found("(河南)", "2026-05-01", 9) == [names[0]])
    #expect(try found("0%", "2026-05-01", 9) == [names[1]])
    #expect(try found("0_", "2026-05-01", 9) == [names[2]])
    #expect(try found("！", "2026-05-01", 9) == [])
    try store.add(bidders: [bidder(firm(9), name: "天")])
    #expect(try found("天", "2026-05-01", 2) == ["天", names[0]])
  }

  @Test(arguments: Backend.all)
  func `keeps a fact with ten thousand values`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    let many = Qualifications(
      facts: [Fact(name: id("scope"), value: .list((1...10_000).map { .text("经营 \($0)") }))])
    try store.add(bidders: [bidder(firm(1), many)])
    let found = try store.read { try $0.bidders.find(firm(1), at: ever) }
    #expect(found?.profile.qualifications == many)
  }
}
