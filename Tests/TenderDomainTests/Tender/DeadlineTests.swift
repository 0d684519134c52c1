import TenderDomain
import Testing

@Suite struct DeadlineTests {
  /// Documents to 05-08, enquiries to 05-06T17:00, bids to 05-16T17:00, opening 05-17T09:00.
  static func tender(
    _ milestones: [(Milestone.Kind, String)] = [], regime: [Regime] = [], opening: Bool = true
  ) throws -> Tender {
    let periods = Timetable(
      documents: WrittenWindow(from: try written("2026-04-28"), to: try written("2026-05-08")),
      enquiry: WrittenWindow(to: try written("2026-05-06T17:00")),
      submission: WrittenWindow(
        from: try written("2026-04-27"), to: try written("2026-05-16T17:00")),
      opening: opening ? try written("2026-05-17T09:00") : nil)
    return try TenderDomainTests.tender(
      definition(periods: periods) { $0.regime = regime },
      milestones: milestones.map { Milestone(kind: $0, at: try at($1)) })
  }

  static func states(
    _ time: String, _ milestones: [(Milestone.Kind, String)] = []
  ) throws -> [String] {
    try tender(milestones).deadlines(at: try at(time)).map { "\($0.id) \($0.state)" }
  }

  @Test(arguments: [
    (
      "2026-04-25T00:00",
      ["enquiry notStarted", "documents notStarted", "submission notStarted", "opening notStarted"]
    ),
    (
      "2026-04-26T09:00",
      ["enquiry open", "documents notStarted", "submission notStarted", "opening notStarted"]
    ),
    (
      "2026-05-05T17:00",
      ["enquiry closingSoon", "documents open", "submission open", "opening notStarted"]
    ),
    (
      "2026-05-06T17:00",
      ["documents open", "submission open", "opening notStarted", "enquiry passed"]
    ),
    (
      "2026-05-16T16:00",
      ["submission closingSoon", "opening notStarted", "documents passed", "enquiry passed"]
    ),
    (
      "2026-05-16T17:00",
      ["opening notStarted", "submission passed", "documents passed", "enquiry passed"]
    ),
    (
      "2026-05-17T09:00",
      ["opening notStarted", "submission passed", "documents passed", "enquiry passed"]
    ),
    (
      "2026-05-17T09:01",
      ["opening missed", "submission passed", "documents passed", "enquiry passed"]
    ),
  ])
  func `the nearest to come is first, then the past`(time: String, states: [String]) throws {
    #expect(try Self.states(time) == states)
  }

  @Test func `closing soon begins exactly a day before`() throws {
    let tender = try Self.tender()
    let dayBefore = try at("2026-05-15T17:00")
    func state(_ microseconds: Int64) -> Deadline.State? {
      tender.deadlines(at: dayBefore.adding(microseconds: microseconds))
        .first { $0.id == .submission }?.state
    }
    #expect(state(-1) == .open)
    #expect(state(0) == .closingSoon)
    #expect(state(Deadline.soon * 1_000_000 - 1) == .closingSoon)
    #expect(state(Deadline.soon * 1_000_000) == .passed)
  }

  @Test func `an opening that took place is met`() throws {
    let opened = [(Milestone.Kind.opened, "2026-05-17T09:10")]
    #expect(try Self.states("2026-05-17T09:09", opened).contains("opening missed"))
    #expect(try Self.states("2026-05-17T09:10", opened).contains("opening met"))
  }

  @Test(arguments: [Milestone.Kind.cancelled, .unsuccessful, .completed])
  func `a tender that has ended has no open deadline`(end: Milestone.Kind) throws {
    let ended = [(end, "2026-04-28T09:00")]
    let states = try Self.tender(ended).deadlines(at: try at("2026-04-28T09:00")).map(\.state)
    #expect(states == [.passed, .passed, .passed, .passed])
  }

  @Test func `an opening stays met in a tender that ended`() throws {
    let ended = [
      (Milestone.Kind.opened, "2026-05-17T09:00"), (.unsuccessful, "2026-05-17T10:00"),
    ]
    #expect(try Self.states("2026-05-18T10:00", ended).contains("opening met"))
    let cancelled = [(Milestone.Kind.cancelled, "2026-05-17T08:00")]
    #expect(try Self.states("2026-05-18T10:00", cancelled).contains("opening passed"))
  }

  @Test func `where no opening is announced it is due at the closing`() throws {
    let deadlines = try Self.tender(opening: false).deadlines(at: try at("2026-05-15T00:00"))
    #expect(deadlines.first { $0.id == .opening }?.due == (try at("2026-05-16T17:00")))
    #expect(deadlines.prefix(2).map(\.id) == [.submission, .opening])
  }

  @Test func `a deadline that is not in the notice is not shown`() throws {
    let tender = try TenderDomainTests.tender(definition())
    let ids = tender.deadlines(at: try at("2026-05-01T00:00")).map(\.id)
    #expect(ids == [.submission, .opening])
  }

  @Test func `carries the law of the regime and none where none is stated`() throws {
    let time = try at("2026-05-01T00:00")
    let windows: [Deadline.ID] = [.enquiry, .documents, .submission, .opening]
    let voluntary = try Self.tender(regime: [.biddingVoluntary, .henan]).deadlines(at: time)
    let basis = voluntary.filter { windows.contains($0.id) }.map { $0.basis?.phrase.en ?? "-" }
    #expect(
      basis == [
        "-", "-", "Bidding Law (招标投标法) art. 28 para. 2",
        "Bidding Law (招标投标法) art. 34",
      ])
    #expect(try Self.tender().deadlines(at: time).allSatisfy { $0.basis == nil })
  }
}

@Suite struct NextEventTests {
  static func next(
    _ time: String, _ milestones: [(Milestone.Kind, String)] = []
  ) throws -> NextEvent? {
    try DeadlineTests.tender(milestones).summary.next(at: try at(time))
  }

  @Test(arguments: [
    ("2026-04-25T00:00", "publication", "2026-04-26T09:00"),
    ("2026-04-26T09:00", "submission.opens", "2026-04-27"),
    ("2026-04-27T00:00", "enquiry.closes", "2026-05-06T17:00"),
    ("2026-05-06T17:00", "documents.closes", "2026-05-09"),
    ("2026-05-09T00:00", "submission.closes", "2026-05-16T17:00"),
    ("2026-05-16T16:00", "submission.closes", "2026-05-16T17:00"),
    ("2026-05-16T17:00", "opening", "2026-05-17T09:00"),
    ("2026-05-20T00:00", "opening", "2026-05-17T09:00"),
  ])
  func `is the nearest thing that comes`(time: String, event: String, due: String) throws {
    let next = try #require(try Self.next(time))
    #expect(next.event.rawValue == event)
    #expect(next.at == (try at(due)))
  }

  @Test(arguments: [
    (Milestone.Kind.opened, NextEvent.Event.evaluation), (.evaluationStarted, .award),
    (.awardNotified, .completion),
  ])
  func `has no date after the opening`(kind: Milestone.Kind, event: NextEvent.Event) throws {
    let next = try Self.next("2026-05-18T09:00", [(kind, "2026-05-18T09:00")])
    #expect(next == NextEvent(event, at: nil))
  }

  @Test(arguments: [Milestone.Kind.completed, .cancelled, .unsuccessful])
  func `is nothing in a tender that has ended`(end: Milestone.Kind) throws {
    #expect(try Self.next("2026-04-28T09:00", [(end, "2026-04-28T09:00")]) == nil)
  }

  @Test func `enquiries that close before bids are taken come first`() throws {
    let periods = Timetable(
      enquiry: WrittenWindow(to: try written("2026-04-26T17:00")),
      submission: WrittenWindow(from: try written("2026-04-27"), to: try written("2026-05-16")))
    let summary = try tender(definition(periods: periods)).summary
    #expect(summary.next(at: try at("2026-04-26T10:00"))?.event == .enquiryCloses)
    #expect(summary.next(at: try at("2026-04-26T18:00"))?.event == .submissionOpens)
  }

  @Test func `one hour before closing and the day after`() throws {
    let summary = try tender(definition()).summary
    let before = try at("2026-05-16T23:00")
    let next = try #require(summary.next(at: before))
    #expect(next.event == .submissionCloses)
    #expect(next.at.map { before.seconds(until: $0) } == 3600)
    let after = try at("2026-05-17T12:00")
    #expect(summary.phase(at: after) == .closed)
    #expect(summary.next(at: after) == NextEvent(.opening, at: try at("2026-05-17")))
  }
}
