import TenderDomain
import Testing

/// Cut-offs that are counted back from the closing.
@Suite struct CutOffTests {
  static func deadline(
    _ rule: String, _ regime: [Regime], closing: String, published: String = "2026-03-20T09:00",
    zone: Zone = shanghai, time: String? = nil
  ) throws -> StatutoryDeadline? {
    let periods = Timetable(submission: WrittenWindow(to: try written(closing)))
    let definition = try definition(periods: periods) { $0.regime = regime }
    let published = try written(published).begins(in: zone)
    let tender = Tender(
      summary: TenderSummary(
        number: try Tender.Number(parsing: "T"), title: definition.title, zone: zone,
        schedule: definition.schedule(publishedAt: published, in: zone)),
      definition: definition)
    return tender.statutoryDeadlines(
      at: try time.map { try written($0).begins(in: zone) } ?? published
    )
    .first { $0.rule == rule }
  }

  @Test(arguments: [
    (
      "tender.clarify-15d", [Regime.biddingVoluntary], "2026-05-18T09:00", "2026-05-03T09:00",
      String?.some("2026-05-04")
    ),
    (
      "gp.consultation-change-5d", [.governmentConsultation], "2026-05-18T09:00",
      "2026-05-13T09:00", "2026-05-14"
    ),
    (
      "tender.objection-doc", [.biddingMandatory], "2026-05-18T09:00", "2026-05-08T09:00",
      "2026-05-09"
    ),
    ("gp.clarify-15d", [.governmentTender], "2026-05-18T09:00", "2026-05-03T09:00", "2026-05-04"),
    (
      "henan.question-17d", [.biddingVoluntary, .henan], "2026-05-18T09:00", "2026-05-01T09:00",
      "2026-05-02"
    ),
    // Without a clock time there is one cut-off, and so there is at midnight.
    ("tender.clarify-15d", [.biddingVoluntary], "2026-05-17", "2026-05-03", nil),
    ("tender.clarify-15d", [.biddingVoluntary], "2026-05-18T00:00", "2026-05-03", nil),
    // The day, whatever the clock says: the third working day before Monday is Wednesday.
    ("gp.negotiation-3wd", [.governmentNegotiation], "2026-05-18T09:00", "2026-05-14", nil),
    ("gp.inquiry-price-3wd", [.governmentInquiry], "2026-05-18T09:00", "2026-05-14", nil),
  ])
  func `the clock time of the closing is safe, the end of the day is lenient`(
    rule: String, regime: [Regime], closing: String, due: String, latest: String?
  ) throws {
    let deadline = try #require(try Self.deadline(rule, regime, closing: closing))
    #expect(deadline.due == (try at(due)))
    #expect(deadline.latest == (try latest.map { try at($0) }))
    #expect(deadline.dated?.latest == deadline.latest)
  }

  @Test(arguments: [
    ("2026-05-02T08:59", Deadline.State.open), ("2026-05-02T09:00", .closingSoon),
    ("2026-05-03T08:59", .closingSoon), ("2026-05-03T09:00", .closingSoon),
    ("2026-05-03T23:59", .closingSoon), ("2026-05-04T00:00", .passed),
  ])
  func `what is done after the safe time is in time by the lenient reading`(
    time: String, state: Deadline.State
  ) throws {
    let cutOff = try #require(
      try Self.deadline(
        "tender.clarify-15d", [.biddingVoluntary], closing: "2026-05-18T09:00", time: time))
    #expect(cutOff.state == state)
    let isPast = time >= "2026-05-03T09:00" && state != .passed
    #expect(cutOff.dated?.isPastSafeTime(at: try at(time)) == isPast)
  }

  @Test func `between the two readings it is still the nearest`() throws {
    let periods = Timetable(submission: WrittenWindow(to: try written("2026-05-18T09:00")))
    let tender = try tender(definition(periods: periods) { $0.regime = [.biddingVoluntary] })
    func nearest(_ time: String) throws -> String? {
      let time = try at(time)
      let nearest = tender.summary.nearestDeadline(at: time)
      #expect(nearest == tender.summary.deadlines(at: time).first { $0.state.isAhead })
      return nearest?.id.rawValue
    }
    #expect(try nearest("2026-05-03T23:59") == "tender.clarify-15d")
    #expect(try nearest("2026-05-04T00:00") == "tender.objection-doc")
  }

  @Test func `a clock time that is skipped is the moment of the change`() throws {
    // Clocks go forward from 02:00 to 03:00.
    let change = try Instant(utc: "2026-03-29T01:00:00Z")
    let berlin = Zone(
      identifier: "Europe/Berlin", initialOffset: 3600,
      transitions: [Zone.Transition(at: change, offset: 7200)])
    let skipped = try Self.deadline(
      "tender.clarify-15d", [.biddingVoluntary], closing: "2026-04-13T02:30",
      published: "2026-03-20T09:00", zone: berlin)
    #expect(skipped?.due == change)
    let shown = try Self.deadline(
      "tender.clarify-15d", [.biddingVoluntary], closing: "2026-04-13T03:30",
      published: "2026-03-20T09:00", zone: berlin)
    #expect(shown?.due == (try Instant(utc: "2026-03-29T01:30:00Z")))
  }

  @Test(arguments: [
    ("tender.clarify-15d", [Regime.biddingVoluntary], "不足 15 日，任何更正都须顺延截止时间"),
    ("tender.objection-doc", [.biddingVoluntary], "不足 10 日，此期限在发布前已过"),
    ("henan.question-17d", [.biddingVoluntary, .henan], "不足 17 日，此期限在发布前已过"),
    ("gp.clarify-15d", [.governmentTender], "不足 15 日，任何更正都须顺延截止时间"),
  ])
  func `no deadline lies before its own tender, and the sentence says why`(
    rule: String, regime: [Regime], why: String
  ) throws {
    let deadline = try #require(
      try Self.deadline(
        rule, regime, closing: "2026-05-12T09:00", published: "2026-05-03T09:00"))
    #expect(deadline.due == nil && deadline.dated == nil)
    #expect(deadline.tooShort?.zh.contains(why) == true)
    // It concerns nobody once submission has closed.
    #expect(
      try Self.deadline(
        rule, regime, closing: "2026-05-12T09:00", published: "2026-05-03T09:00",
        time: "2026-05-12T09:00") == nil)
  }

  @Test func `the end of the notice is nobody's duty and is never missed`() throws {
    let end = try #require(
      try Self.deadline(
        "gp.notice-period-5wd", [.governmentTender], closing: "2026-05-18T09:00",
        time: "2026-05-20"))
    #expect(end.who == nil && end.otherwise == nil && end.state == .passed)
  }

  @Test func `fines that strike in mandatory tenders only are told in those`() throws {
    func consequence(_ rule: String, _ regime: [Regime]) throws -> String? {
      try Self.deadline(rule, regime, closing: "2026-05-18T09:00")?.otherwise?.zh
    }
    let rule = "tender.contract-30d"
    #expect(try consequence(rule, [.biddingMandatory])?.contains("罚款") == true)
    #expect(try consequence(rule, [.biddingVoluntary])?.contains("罚款") == false)
    #expect(try consequence("tender.report-15d", [.biddingMandatory]) == nil)
    #expect(try consequence("tender.publicity", [.biddingMandatory]) == nil)
    #expect(try consequence("henan.question-17d", [.biddingVoluntary, .henan]) == nil)
    #expect(
      try consequence("gp.contract-file-7wd", [.governmentTender])?.contains("没有罚款") == true)
  }

  @Test(arguments: ProcedureWordsTests.others)
  func `nothing told of another method has the words of a tender`(regime: Regime) throws {
    let periods = Timetable(
      documents: WrittenWindow(to: try written("2026-05-08")),
      submission: WrittenWindow(to: try written("2026-05-18T09:00")))
    let definition = try definition(periods: periods) {
      $0.regime = [regime]
      $0.bond = try Money(amount: Decimal(1000))
    }
    let ends: [[Milestone.Kind]] = [
      [], [.opened], [.opened, .evaluationStarted], [.awardNotified], [.completed],
      [.unsuccessful],
    ]
    for kinds in ends {
      let tender = try tender(
        definition,
        milestones: kinds.map { Milestone(kind: $0, at: try at("2026-05-19T09:00")) })
      for time in ["2026-04-26", "2026-05-01", "2026-05-18T10:00", "2026-05-20"] {
        let told = try Self.told(of: tender, at: at(time))
        for word in ["招标", "投标", "中标", "开标", "评标"] {
          let found = told.filter { $0.contains(word) }
          #expect(found.isEmpty, "\(found)")
        }
      }
    }
  }

  /// Every sentence, with the names of laws left out.
  static func told(of tender: Tender, at time: Instant) throws -> [String] {
    let situation = Situation(of: tender, standing: 1, refused: 1, at: time)
    let words = tender.definition.words
    let deadlines = tender.statutoryDeadlines(at: time)
    let phrases: [Phrase?] =
      situation.facts + [situation.actor, situation.next?.phrase(in: words)]
      + [situation.phase.phrase(in: words)]
      + situation.obstacles.map { $0.phrase(in: tender) }
      + tender.deadlines(at: time).flatMap { [$0.title, $0.who, $0.otherwise] }
      + deadlines.flatMap { [$0.title, $0.who, $0.otherwise, $0.waitsFor, $0.tooShort] }
    return phrases.compactMap { $0?.zh }.map { sentence in
      Law.all.reduce(sentence) { $0.replacing($1, with: "") }
    }
  }
}

extension Law {
  /// The names of laws in which the words of a tender may stand.
  fileprivate static var all: [String] {
    Set(Rule.all.map(\.law.name)).sorted { $0.count > $1.count }
  }
}
