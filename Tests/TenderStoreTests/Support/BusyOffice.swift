import TenderApplication
import TenderDomain
import TenderSQL

extension TestOffice {
  /// An office with something in every table, all of it by the use cases.
  static func busy(_ backend: Backend) throws -> TestOffice {
    let office = try TestOffice(backend)
    let store = try office.store()
    _ = try FoundOffice(store: store)(
      Office(zone: shanghai, isRehearsal: true, maxDocument: ByteCount(bytes: 1 << 20)),
      settingLimit: true, by: officer("2026-04-20"))
    try recordYear(store)
    let registry = RegisterBidder(store: store)
    for number in 1...3 {
      _ = try registry.add(
        firm(number), BidderProfile(name: text("评估公司\(number)"), qualifications: known()),
        by: officer("2026-04-21"))
    }
    var change = BidderChange()
    change.telephone = .set(text("0999-5550101"))
    _ = try UpdateBidder(store: store)(firm(1), change, by: officer("2026-04-22"))
    try publish(store)
    try receive(store)
    return office
  }

  private static func known() throws -> Qualifications {
    Qualifications(
      facts: [
        Fact(name: id("capital"), value: .number(Decimal(7))),
        Fact(name: id("scope"), value: .list([.text("a"), .text("b")])),
      ],
      certificates: [
        Certificate(
          kind: id("grade"), grade: text("二级"), number: text("1"), issuer: text("某局"),
          scope: [text("a")], validFrom: try day("2024-01-01"), validTo: try day("2027-01-01"))
      ],
      declarations: [Declaration(name: id("good"), value: true)],
      records: [
        RecordCheck(
          kind: id("violation"), checkedOn: try day("2026-04-20"), source: text("某网"),
          found: [
            RecordCheck.Entry(
              date: try day("2025-01-01"), summary: text("罚款"), penalty: .fine,
              fine: try Money(amount: Decimal(5)), until: try day("2025-02-01"))
          ])
      ])
  }

  private static func recordYear(_ store: some Store) throws {
    for year in WorkingCalendar.china.years where year.year == 2026 {
      _ = try RecordCalendar(store: store)(
        CalendarYear(
          year: year.year, source: "更正", holidays: year.holidays, makeUpDays: year.makeUpDays),
        by: officer("2026-04-20"))
    }
  }

  /// One under a number that the office assigns, one despite whatever the rules say.
  private static func publish(_ store: some Store) throws {
    var plain = try definition("甲", documents: [requested("a"), requested("b")])
    plain.regime = [Regime.none]
    plain.items = [Item(id: id("i"), description: text("评估"))]
    plain.requirements = [
      Requirement(id: id("r"), title: text("条件"), expect: .judgement(text("可行")))
    ]
    try publish(plain, key: "published", store)
    var unlawful = plain
    unlawful.regime = [.biddingMandatory]
    let early = WrittenWindow(from: try written("2026-04-27"), to: try written("2026-04-28"))
    unlawful.periods = Timetable(
      documents: early, enquiry: early,
      submission: WrittenWindow(from: try written("2026-04-27"), to: try written("2026-05-01")),
      opening: try written("2026-05-02T09:00"))
    try publish(unlawful, key: nil, store)
  }

  /// Despite every rule that is in the way.
  private static func publish(
    _ definition: TenderDefinition, key: String?, _ store: some Store
  ) throws {
    let publish = PublishTender(store: store, zones: FewZones())
    do {
      _ = try publish(definition, by: officer("2026-04-25"), key: key)
    } catch PublishingRefusal.notLawful(let findings) {
      let despite = Set(findings.blocking().map(\.rule)).sorted().map {
        Override(rule: $0, reason: text("急"), decidedBy: text("李某"))
      }
      _ = try publish(definition, despite: despite, by: officer("2026-04-25"), key: key)
    }
  }

  private static func receive(_ store: some Store) throws {
    for (number, time) in [
      (1, "2026-05-10"), (2, "2026-05-10"), (2, "2026-05-11"), (3, "2026-05-20"),
    ] {
      var chunks: [[UInt8]] = [[1, 2], [UInt8(number)]]
      let file = IncomingFile(name: text("a.pdf"), bytes: 3) {
        chunks.isEmpty ? [] : chunks.removeFirst()
      }
      _ = try store.receive(
        request(
          firm(number), to: "T-2026-0001",
          documents: [
            HandedInDocument(item: id("a"), file: file), HandedInDocument(item: id("b")),
          ], seal: .intact, key: "\(number) \(time)"),
        by: officer(time))
    }
    _ = try DecideRequirements(store: store)(
      DecisionRequest(bids: [1], requirements: [id("r")], result: .met, reason: text("可行")),
      in: number("T-2026-0001"), by: officer("2026-05-21"))
  }
}
