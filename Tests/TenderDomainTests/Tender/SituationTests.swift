import TenderDomain
import Testing

@Suite struct SituationTests {
  static func situation(
    _ time: String, standing: Int = 3, opening: Bool = true, regime: [Regime] = [],
    minimum: Int? = nil, milestones: [Milestone] = []
  ) throws -> Situation {
    let periods = Timetable(
      submission: WrittenWindow(from: try written("2026-04-27"), to: try written("2026-05-16")),
      opening: opening ? try written("2026-05-17T09:00") : nil)
    let tender = try tender(
      definition(periods: periods) {
        $0.regime = regime
        $0.minimumBids = minimum
      }, milestones: milestones)
    return Situation(of: tender, standing: standing, refused: 0, at: try at(time))
  }

  static func codes(_ situation: Situation) -> [String] { situation.obstacles.map(\.code) }

  @Test func `nothing is in the way of a tender that goes as planned`() throws {
    for time in ["2026-04-26T12:00", "2026-05-01", "2026-05-17"] {
      #expect(try Self.situation(time).obstacles.isEmpty)
    }
  }

  @Test func `an opening is overdue only after the instant at which it is due`() throws {
    #expect(try Self.codes(Self.situation("2026-05-17T09:00")) == [])
    #expect(try Self.codes(Self.situation("2026-05-17T09:00:01")) == ["opening.overdue"])
  }

  @Test func `an opening that took place is in nobody's way`() throws {
    let opened = Milestone(kind: .opened, at: try at("2026-05-17T09:05"))
    #expect(
      try Self.codes(Self.situation("2026-05-18", standing: 0, minimum: 3, milestones: [opened]))
        == [])
  }

  @Test func `an opening that is not stated is told while it can be amended`() throws {
    #expect(try Self.codes(Self.situation("2026-05-01", opening: false)) == ["opening.notStated"])
  }

  @Test(arguments: [
    ([Regime.biddingVoluntary], nil, 2, true), ([.biddingVoluntary], nil, 3, false),
    ([.biddingVoluntary], 1, 2, true), ([.biddingVoluntary], 5, 4, true),
    ([.governmentTender], nil, 2, true), ([.none], nil, 0, false), ([.none], 2, 1, true),
    ([.none], 2, 2, false),
  ])
  func `bids are too few by the tender or by the law, whichever asks for more`(
    regime: [Regime], minimum: Int?, standing: Int, isTooFew: Bool
  ) throws {
    let situation = try Self.situation(
      "2026-05-17", standing: standing, regime: regime, minimum: minimum)
    #expect(Self.codes(situation).contains("bids.tooFew") == isTooFew)
  }

  @Test(arguments: [Regime.biddingMandatory, .governmentConsultation, .governmentInquiry])
  func `where the law forbids to go on, no opening is next or overdue`(regime: Regime) throws {
    let situation = try Self.situation("2026-05-18", standing: 1, regime: [regime])
    #expect(Self.codes(situation) == ["bids.tooFew"])
    #expect(situation.next == NextEvent(.renewal, at: nil))
    let enough = try Self.situation("2026-05-18", standing: 3, regime: [regime])
    #expect(Self.codes(enough) == ["opening.overdue"])
    #expect(enough.next?.event == .opening)
  }

  @Test func `nobody acts once a tender has ended`() throws {
    let cancelled = Milestone(kind: .cancelled, at: try at("2026-05-02"))
    #expect(try Self.situation("2026-05-03", milestones: [cancelled]).actor == nil)
    #expect(try Self.situation("2026-05-01", milestones: [cancelled]).actor != nil)
  }

  @Test func `the facts tell what is past from what is to come`() throws {
    let before = try Self.situation("2026-05-01").facts.map(\.en)
    let after = try Self.situation("2026-05-17").facts.map(\.en)
    #expect(before.contains("submission closes only at 2026-05-16 24:00"))
    #expect(after.contains("submission closed at 2026-05-16 24:00"))
  }
}
