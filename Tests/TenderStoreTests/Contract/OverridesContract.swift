import TenderApplication
import TenderDomain
import Testing

/// Tenders that were published despite a rule, which is told ever after.
struct OverridesContract {
  private static let rule = "tender.prepare-20d"

  private func despite(_ rule: String = rule, _ reason: String = "监管部门 \"同意\"") -> Override {
    Override(rule: rule, reason: text(reason), decidedBy: text("李某"))
  }

  /// Too short for the law that binds it.
  private func short(
    closing: String = "2026-05-10", change: (inout TenderDefinition) -> Void = { _ in }
  ) throws -> TenderDefinition {
    try definition(closing: closing, documents: [requested("a")]) {
      $0.number = number("T")
      $0.regime = [.biddingMandatory]
      change(&$0)
    }
  }

  private func opened(_ time: String) throws -> TenderDefinition {
    var definition = try short()
    definition.periods = Timetable(
      submission: definition.periods.submission, opening: try written(time))
    return definition
  }

  private func publish(
    _ store: some Store, _ definition: TenderDefinition, despite overrides: [Override] = [],
    at time: String = "2026-04-26T09:00", key: String? = nil
  ) throws -> PublishedTender {
    try PublishTender(store: store, zones: FewZones())(
      definition, despite: overrides, by: officer(time), key: key)
  }

  private func errorCode<Value>(_ work: () throws -> Value) throws -> String? {
    do {
      _ = try work()
      return nil
    } catch let error as any Explained {
      return error.errorCode
    }
  }

  @Test(arguments: Backend.all)
  func `are found again with the tender, from its publication on`(backend: Backend) throws {
    let office = try TestOffice(backend)
    let published = try publish(office.store(), short(), despite: [despite()])
    #expect(published.tender.overrides == [despite()])
    #expect(published.findings.compactMap(\.despite) == [despite()])
    #expect(published.findings.blocking() == [])
    for store in [try office.store(), try office.store()] {
      let found = { (time: Instant) in
        try store.read { try $0.tenders.find(number("T"), at: time) }
      }
      #expect(try found(ever) == published.tender)
      #expect(try found(at("2026-04-26T09:00"))?.overrides == [despite()])
      #expect(try found(at("2026-04-26T08:59:59.999999")) == nil)
      #expect(try store.write { try $0.tenders.lock(number("T")) }?.overrides == [despite()])
    }
  }

  @Test(arguments: Backend.all)
  func `belong to one tender only`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    _ = try publish(store, short(), despite: [despite()])
    _ = try publish(store, short(closing: "2026-06-01") { $0.number = number("U") })
    #expect(try store.read { try $0.tenders.find(number("U"), at: ever) }?.overrides == [])
  }

  @Test(arguments: Backend.all)
  func `stand in the line of the journal`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    _ = try publish(store, short(), despite: [despite()])
    let line = try store.read { try $0.journal.list(tender: number("T"), at: ever) }.last?.line
    let words =
      #""despite":[{"decidedBy":"李某","reason":"监管部门 \"同意\"","rule":"tender.prepare-20d"}]"#
    #expect(line?.contains(words) == true, "\(line ?? "")")
  }

  @Test(arguments: Backend.all)
  func `publish once, however often they are sent with one key`(backend: Backend) throws {
    let office = try TestOffice(backend)
    let numberless = try short { $0.number = nil }
    let store = try office.store()
    let first = try publish(store, numberless, despite: [despite()], key: "k")
    let again = try publish(
      office.store(), numberless, despite: [despite()], at: "2026-04-27T09:00", key: "k")
    #expect(again.tender == first.tender)
    #expect(again.tender.overrides == [despite()])
    #expect(try office.count("tenders") == 1)
    #expect(try office.count("overrides") == 1)
    for other in [[], [despite(Self.rule, "另一理由")]] {
      #expect(throws: RequestRefusal.sameKeyOtherContent(key: "k")) {
        try publish(store, numberless, despite: other, at: "2026-04-27T09:00", key: "k")
      }
    }
  }

  @Test(arguments: Backend.all)
  func `of a rule that there is not are refused`(backend: Backend) throws {
    let office = try TestOffice(backend)
    #expect(throws: NotFound.rule("tender.prepare-20", known: DefinitionCheck.names)) {
      try publish(office.store(), short(), despite: [despite(), despite("tender.prepare-20")])
    }
    #expect(try office.count("tenders") == 0)
    #expect(try office.count("journal") == 1)
  }

  @Test(arguments: Backend.all)
  func `do not make possible what is impossible`(backend: Backend) throws {
    let office = try TestOffice(backend)
    let cases: [(String, TenderDefinition, String)] = [
      ("dates.closing-past", try short(), "2026-05-11T09:00"),
      ("dates.submission-order", try short(closing: "2026-04-26"), "2026-04-20"),
      (
        "dates.opening-before-closing",
        try opened("2026-05-09T09:00"), "2026-04-26"
      ),
    ]
    for (rule, definition, time) in cases {
      let code = try errorCode {
        try publish(
          office.store(), definition, despite: [despite(), despite(rule)], at: time)
      }
      #expect(code == "tender.notLawful", "\(rule)")
    }
    #expect(try office.count("tenders") == 0)
  }

  @Test(arguments: Backend.all)
  func `of other rules are no help`(backend: Backend) throws {
    let office = try TestOffice(backend)
    let code = try errorCode {
      try publish(office.store(), short(), despite: [despite("gp.prepare-20d")])
    }
    #expect(code == "tender.notLawful")
    #expect(try office.count("overrides") == 0)
  }

  @Test(arguments: Backend.all)
  func `that nothing needs are left out`(backend: Backend) throws {
    let office = try TestOffice(backend)
    let lawful = try publish(
      office.store(), short(closing: "2026-06-01"),
      despite: [despite(), despite("dates.closing-rest-day")])
    #expect(lawful.tender.overrides == [])
    #expect(try office.count("overrides") == 0)
    let line = try office.store().read { try $0.journal.list(tender: nil, at: ever) }.last?.line
    #expect(line?.contains(#""despite":[]"#) == true)
  }

  /// Each requirement about the size of a firm is a finding of its own.
  @Test(arguments: Backend.all)
  func `are kept once, however many findings a rule has`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    let rules = ["gp.budget-stated", "gp.no-scale-conditions", "gp.prepare-20d"]
    let sized = try short { definition in
      definition.regime = [.governmentTender]
      definition.requirements = ["registeredCapital", "employees"].map {
        Requirement(id: id($0), title: text($0), expect: .fact(id($0), .atLeast(Decimal(50))))
      }
    }
    let overrides = (rules + rules).map { despite($0) }
    let published = try publish(store, sized, despite: overrides)
    #expect(published.tender.overrides.map(\.rule) == rules)
    #expect(published.findings.filter { $0.rule == "gp.no-scale-conditions" }.count == 2)
    #expect(try store.read { try $0.tenders.find(number("T"), at: ever) } == published.tender)
  }

  /// Working days of 2027 cannot be counted before its calendar is there.
  @Test(arguments: Backend.all)
  func `are needed as soon as the office has a calendar to count by`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    let rule = "gp.consultation-docs-5wd"
    var later = try short {
      $0.regime = [.governmentConsultation]
      $0.budget = try? Money(amount: Decimal(1))
    }
    later.periods = Timetable(
      documents: WrittenWindow(to: try written("2027-01-08")),
      submission: WrittenWindow(to: try written("2027-01-29T09:00")))
    let published = try publish(store, later, at: "2027-01-04T09:00")
    #expect(published.findings.first { $0.rule == rule }?.verdict == .undetermined)
    let off = Holiday(name: Phrase("放假"), days: [try day("2027-01-06"), try day("2027-01-07")])
    let year = try CalendarYear(year: 2027, source: "s", holidays: [off], makeUpDays: [])
    try RecordCalendar(store: store)(year, by: officer("2027-01-04T10:00"))
    var second = later
    second.number = number("U")
    let code = try errorCode {
      try publish(store, second, at: "2027-01-04T11:00")
    }
    #expect(code == "tender.notLawful")
    let overridden = try publish(
      store, second, despite: [despite(rule)], at: "2027-01-04T11:00")
    #expect(overridden.tender.overrides.map(\.rule) == [rule])
  }
}
