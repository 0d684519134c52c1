import TenderDomain
import Testing

@Suite struct StatutoryDeadlineTests {
  /// Published on 2026-04-26, closing on 2026-05-16 at 17:00, with a bond.
  static func tender(
    _ regime: [Regime], _ milestones: [(Milestone.Kind, String)] = [],
    closing: String = "2026-05-16T17:00", bond: Bool = true
  ) throws -> Tender {
    let periods = Timetable(
      submission: WrittenWindow(from: try written("2026-04-27"), to: try written(closing)))
    return try TenderDomainTests.tender(
      definition(periods: periods) {
        $0.regime = regime
        $0.bond = bond ? try Money(amount: Decimal(1000)) : nil
      }, milestones: milestones.map { Milestone(kind: $0, at: try at($1)) })
  }

  /// The rules with the last day of each, as `rule day state`.
  static func days(_ tender: Tender, _ time: String) throws -> [String] {
    try tender.statutoryDeadlines(at: at(time)).map { deadline in
      let last = deadline.due.map { shanghai.day(of: $0.adding(microseconds: -1)).description }
      return "\(deadline.rule) \(last ?? "-") \(deadline.state)"
    }
  }

  @Test(arguments: [
    (
      [Regime.biddingVoluntary],
      [
        "tender.clarify-15d 2026-05-01 open", "tender.contract-30d - notStarted",
        "tender.objection-doc 2026-05-06 open", "tender.bond-return-5d - notStarted",
      ]
    ),
    (
      [.biddingVoluntary, .henan],
      [
        "tender.clarify-15d 2026-05-01 open", "tender.contract-30d - notStarted",
        "tender.objection-doc 2026-05-06 open", "tender.bond-return-5d - notStarted",
        "henan.question-17d 2026-04-29 closingSoon", "henan.answer-15d 2026-05-01 open",
        "henan.award-15d - notStarted", "henan.notice-7d - notStarted",
        "henan.bond-5wd - notStarted",
      ]
    ),
    (
      [.biddingMandatory],
      [
        "tender.clarify-15d 2026-05-01 open", "tender.contract-30d - notStarted",
        "tender.report-15d - notStarted", "tender.objection-doc 2026-05-06 open",
        "tender.publicity - notStarted", "tender.publicity-objection - notStarted",
        "tender.bond-return-5d - notStarted",
      ]
    ),
    (
      [.governmentTender],
      [
        "gp.contract-30d - notStarted", "gp.contract-file-7wd - notStarted",
        "gp.clarify-15d 2026-05-01 open", "gp.bond-return-5wd - notStarted",
        "gp.report-2-5-2wd - notStarted", "gp.contract-publish-2wd - notStarted",
        "gp.winner-bond-5wd - notStarted", "gp.notice-period-5wd 2026-05-06 open",
      ]
    ),
    (
      [.governmentConsultation],
      [
        "gp.contract-30d - notStarted", "gp.contract-file-7wd - notStarted",
        "gp.contract-publish-2wd - notStarted", "gp.consultation-change-5d 2026-05-11 open",
        "gp.consultation-award - notStarted", "gp.consultation-bond - notStarted",
        "gp.consultation-bond - notStarted",
      ]
    ),
    ([.none], []), ([], []),
  ])
  func `each regime has its own`(regime: [Regime], days: [String]) throws {
    #expect(try Self.days(Self.tender(regime), "2026-04-29T09:00") == days)
  }

  @Test(arguments: [Regime.governmentNegotiation, .governmentInquiry])
  func `three working days before the closing are counted back`(regime: Regime) throws {
    // 15, 14, 13 May: the closing itself is a Saturday.
    let days = try Self.days(Self.tender([regime]), "2026-04-29T09:00")
    #expect(days.contains { $0.hasSuffix("wd 2026-05-13 open") })
  }

  @Test func `an amendment that moves the closing moves them`() throws {
    let later = try Self.tender([.biddingVoluntary], closing: "2026-05-26")
    #expect(try Self.days(later, "2026-04-29T09:00")[0] == "tender.clarify-15d 2026-05-11 open")
    // 24:00 still belongs to the day that it ends.
    let midnight = try Self.tender([.biddingVoluntary], closing: "2026-05-27T00:00")
    #expect(try Self.days(midnight, "2026-04-29T09:00") == Self.days(later, "2026-04-29T09:00"))
  }

  @Test func `what has not begun says what it waits for`() throws {
    let waiting = try Self.tender([.biddingMandatory])
      .statutoryDeadlines(at: try at("2026-04-29T09:00")).filter { $0.due == nil }
    #expect(
      waiting.map(\.waitsFor?.en) == [
        "the award notice", "the award", "the evaluation report",
        "the public showing of the candidates", "the written contract",
      ])
  }

  @Test func `the award notice starts the contract and the losers' bonds`() throws {
    let awarded = [(Milestone.Kind.awardNotified, "2026-05-25T10:00")]
    let tender = try Self.tender([.biddingMandatory], awarded)
    let days = try Self.days(tender, "2026-05-26T09:00")
    #expect(days.contains("tender.contract-30d 2026-06-24 open"))
    // The report runs from the award, whose day nobody recorded.
    #expect(days.contains("tender.report-15d - notStarted"))
    let government = try Self.days(Self.tender([.governmentTender], awarded), "2026-05-26T09:00")
    #expect(government.contains("gp.bond-return-5wd 2026-06-01 open"))
    // The showing came before the notice, recorded or not.
    #expect(!days.contains { $0.hasPrefix("tender.publicity") })
    // As of the day before the notice is still to come.
    #expect(try Self.days(tender, "2026-05-24T09:00").contains("tender.contract-30d - notStarted"))
  }

  @Test(arguments: [
    (Regime.governmentConsultation, "gp.consultation-bond", "磋商保证金", "31"),
    (.governmentNegotiation, "gp.other-bond", "保证金", "20"),
    (.governmentInquiry, "gp.other-bond", "保证金", "20"),
  ])
  func `losers' and winner's bonds are two dates of one rule`(
    regime: Regime, rule: String, bond: String, article: String
  ) throws {
    let tender = try Self.tender(
      [regime],
      [(.awardNotified, "2026-05-25T10:00"), (.completed, "2026-06-01T10:00")])
    let bonds = tender.statutoryDeadlines(at: try at("2026-06-02T09:00")).filter { $0.rule == rule }
    #expect(bonds.map(\.id.rawValue) == [rule, "\(rule)-2"])
    #expect(bonds.map(\.title.zh) == ["退还未成交供应商的\(bond)", "退还成交供应商的\(bond)"])
    // Of the articles of the rule the one about their return.
    #expect(bonds.map(\.basis.article.string) == Array(repeating: article, count: 2))
    // Five working days after 25 May and after 1 June.
    #expect(bonds.map { $0.due } == [try at("2026-06-02"), try at("2026-06-09")])
  }

  @Test func `an end on a rest day is moved on, and says why`() throws {
    // 30 days after 21 May are Saturday 20 June, in the days off of the Dragon Boat Festival.
    let tender = try Self.tender(
      [.biddingVoluntary], [(Milestone.Kind.awardNotified, "2026-05-21T10:00")])
    let contract = try #require(
      tender.statutoryDeadlines(at: try at("2026-05-26T09:00")).first {
        $0.due != nil && $0.rule == "tender.contract-30d"
      })
    #expect(contract.due == (try at("2026-06-23")))
    #expect(contract.rolled?.from == (try day("2026-06-20")))
  }

  @Test(arguments: [
    ("2026-06-23T23:59:59", Deadline.State.closingSoon), ("2026-06-24T00:00", .closingSoon),
    ("2026-06-24T23:59:59", .closingSoon), ("2026-06-25T00:00", .missed),
  ])
  func `a contract that is not signed is missed after its last day`(
    time: String, state: Deadline.State
  ) throws {
    let awarded = [(Milestone.Kind.awardNotified, "2026-05-25T10:00")]
    let tender = try Self.tender([.biddingVoluntary], awarded)
    func stateOfContract(_ tender: Tender) throws -> Deadline.State? {
      tender.statutoryDeadlines(at: try at(time)).first { $0.rule == "tender.contract-30d" }?.state
    }
    let isSoon = time != "2026-06-23T23:59:59"
    #expect(try stateOfContract(tender) == (isSoon ? state : .open))
    let signed = try Self.tender(
      [.biddingVoluntary], awarded + [(.completed, "2026-06-01T10:00")])
    #expect(try stateOfContract(signed) == .met)
  }

  @Test func `a duty that the program does not see done passes, and is not missed`() throws {
    let tender = try Self.tender(
      [.governmentTender], [(Milestone.Kind.awardNotified, "2026-05-25T10:00")])
    #expect(
      try Self.days(tender, "2026-07-01T09:00").contains("gp.bond-return-5wd 2026-06-01 passed"))
  }

  @Test func `bonds concern only a tender that asks for one`() throws {
    let bonds = ["tender.bond-return-5d", "gp.bond-return-5wd"]
    for regime in [Regime.biddingVoluntary, .governmentTender] {
      let time = try at("2026-04-29T09:00")
      let without = try Self.tender([regime], bond: false)
      #expect(!without.statutoryDeadlines(at: time).contains { bonds.contains($0.rule) })
    }
  }

  @Test func `a tender that was cancelled waits for nothing, and returns what it took`() throws {
    let tender = try Self.tender(
      [.governmentTender], [(Milestone.Kind.cancelled, "2026-05-08T10:00")])
    #expect(
      try Self.days(tender, "2026-05-08T11:00") == [
        "gp.clarify-15d 2026-05-01 passed", "gp.notice-period-5wd 2026-05-06 passed",
        "gp.terminate-5wd 2026-05-14 open",
      ])
  }

  @Test func `a year without a calendar is named where its days are counted`() throws {
    let tender = try Self.tender([.governmentInquiry], closing: "2027-01-02T17:00")
    let change = try #require(
      tender.statutoryDeadlines(at: try at("2026-04-29T09:00"))
        .first { $0.rule == "gp.inquiry-price-3wd" })
    #expect(change.due == nil)
    #expect(change.unknownYear == UnknownCalendarYear(year: 2027))
    let natural = try Self.tender([.biddingVoluntary], closing: "2027-01-02T17:00")
    #expect(
      try Self.days(natural, "2026-04-29T09:00").first == "tender.clarify-15d 2026-12-18 open")
  }

  @Test func `are among the deadlines of the tender, with law, actor and consequence`() throws {
    let deadlines = try Self.tender([.biddingVoluntary]).deadlines(at: try at("2026-04-29T09:00"))
    #expect(
      deadlines.map(\.id.rawValue) == [
        "tender.clarify-15d", "tender.objection-doc", "submission", "opening",
      ])
    let first = try #require(deadlines.first)
    #expect(first.title.en == "last day for changes without moving the closing")
    #expect(first.basis?.phrase.en == "Bidding Law (招标投标法) art. 23")
    #expect(first.begins == (try at("2026-04-26T09:00")))
    #expect(first.who?.en == "the procuring entity")
    #expect(
      first.otherwise?.en.hasPrefix("a later change has to move the closing on (Bidding Regulation")
        == true)
  }

  @Test(arguments: [Regime.biddingVoluntary, .biddingMandatory, .governmentTender, .none])
  func `the nearest is the first of those to come`(regime: Regime) throws {
    let milestones: [[(Milestone.Kind, String)]] = [
      [], [(.opened, "2026-05-16T17:00")], [(.awardNotified, "2026-05-25T10:00")],
      [(.awardNotified, "2026-05-25T10:00"), (.completed, "2026-06-01T10:00")],
      [(.cancelled, "2026-05-08T10:00")],
    ]
    for milestones in milestones {
      let summary = try Self.tender([regime], milestones, bond: false).summary
      for days in 0..<90 {
        let time = try at("2026-04-25T12:00").adding(seconds: Int64(days) * 86_400)
        let first = summary.deadlines(at: time).first { $0.state.isAhead }
        #expect(summary.nearestDeadline(at: time) == first, "\(time.utc)")
      }
    }
  }
}
