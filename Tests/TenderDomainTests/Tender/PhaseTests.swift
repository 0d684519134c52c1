import TenderDomain
import Testing

@Suite struct PhaseTests {
  static let opens = "2026-04-27T00:00"
  static let closes = "2026-05-17T00:00"

  static func summary(_ milestones: [(Milestone.Kind, String)] = []) throws -> TenderSummary {
    try tender(
      definition(), milestones: milestones.map { Milestone(kind: $0, at: try at($1)) }
    ).summary
  }

  static func instant(_ written: String, _ microseconds: Int64 = 0) throws -> Instant {
    try at(written).adding(microseconds: microseconds)
  }

  @Test(arguments: [
    ("2026-04-26T09:00", -1, Phase.draft), ("2026-04-26T09:00", 0, .scheduled),
    (opens, -1, .scheduled), (opens, 0, .open), (closes, -1, .open), (closes, 0, .closed),
    ("2030-01-01T00:00", 0, .closed),
  ])
  func `follows from the schedule to the microsecond`(
    time: String, offset: Int64, phase: Phase
  ) throws {
    #expect(try Self.summary().phase(at: Self.instant(time, offset)) == phase)
  }

  @Test(arguments: [
    (Milestone.Kind.opened, Phase.opened), (.evaluationStarted, .evaluation),
    (.awardNotified, .standstill), (.completed, .complete), (.cancelled, .cancelled),
    (.unsuccessful, .unsuccessful),
  ])
  func `a milestone counts from its own instant on`(kind: Milestone.Kind, phase: Phase) throws {
    let summary = try Self.summary([(kind, "2026-05-18T09:00")])
    #expect(summary.phase(at: try Self.instant("2026-05-18T09:00", -1)) == .closed)
    #expect(summary.phase(at: try Self.instant("2026-05-18T09:00")) == phase)
    #expect(summary.phase(at: try Self.instant("2027-01-01T00:00")) == phase)
  }

  @Test func `every milestone reached is passed in the order of a tender`() throws {
    let summary = try Self.summary([
      (.opened, "2026-05-17T09:00"), (.evaluationStarted, "2026-05-18T09:00"),
      (.awardNotified, "2026-05-20T09:00"), (.completed, "2026-06-01T09:00"),
    ])
    let phases = try ["05-17T00:00", "05-17T09:00", "05-18T09:00", "05-20T09:00", "06-01T09:00"]
      .map { summary.phase(at: try at("2026-" + $0)) }
    #expect(phases == [.closed, .opened, .evaluation, .standstill, .complete])
  }

  @Test(arguments: [Milestone.Kind.opened, .evaluationStarted, .awardNotified, .completed])
  func `a cancelled tender is cancelled whatever else happened`(other: Milestone.Kind) throws {
    for end in [Milestone.Kind.cancelled, .unsuccessful] {
      let summary = try Self.summary([(end, "2026-05-18T09:00"), (other, "2026-05-19T09:00")])
      let expected: Phase = end == .cancelled ? .cancelled : .unsuccessful
      #expect(summary.phase(at: try at("2026-05-20T09:00")) == expected)
    }
  }

  @Test func `a tender can be cancelled before it opens`() throws {
    let summary = try Self.summary([(.cancelled, "2026-04-26T12:00")])
    #expect(summary.phase(at: try at("2026-04-26T11:00")) == .scheduled)
    #expect(summary.phase(at: try at("2026-04-28T11:00")) == .cancelled)
  }

  @Test func `a window without a beginning opens with the publication`() throws {
    let periods = Timetable(submission: WrittenWindow(to: try written("2026-05-16T17:00")))
    let summary = try tender(definition(periods: periods)).summary
    #expect(summary.phase(at: try at("2026-04-26T09:00")) == .open)
    #expect(summary.phase(at: try at("2026-05-16T17:00")) == .closed)
  }

  @Test func `only three phases are an end`() {
    #expect(Phase.allCases.filter(\.isEnd) == [.complete, .cancelled, .unsuccessful])
  }
}
