import TenderDomain
import Testing

@Suite struct ReceivingTests {
  static func receive(
    _ time: String, _ microseconds: Int64 = 0, seal: Seal? = nil, standing: Int? = nil,
    sealed: Bool = false, milestones: [(Milestone.Kind, String)] = []
  ) throws -> Reception {
    let documents = [RequestedDocument(id: id("application"), title: text("合作申请书"), sealed: sealed)]
    let tender = try tender(
      definition(documents: documents),
      milestones: milestones.map { Milestone(kind: $0, at: try at($1)) })
    return tender.receive(
      Submission(
        bidder: firm, seal: seal,
        documents: [SubmittedDocument(item: id("application"), form: .paper)]),
      at: try at(time).adding(microseconds: microseconds), standing: standing)
  }

  static func refusal(_ reception: Reception) -> ReceivingRefusal? {
    if case .refused(let refusal) = reception { refusal } else { nil }
  }

  @Test func `is accepted one microsecond before closing`() throws {
    #expect(try Self.receive("2026-05-17", -1, seal: .intact) == .accepted)
  }

  @Test(arguments: [Int64(0), 1, 1_000_000])
  func `is refused at the very instant of closing and later`(microseconds: Int64) throws {
    let closed = try at("2026-05-17")
    let reception = try Self.receive("2026-05-17", microseconds)
    #expect(Self.refusal(reception) == .late(closed: closed))
  }

  @Test func `is taken from the first instant of the window, not before`() throws {
    let opens = try at("2026-04-27")
    #expect(Self.refusal(try Self.receive("2026-04-27", -1)) == .tooEarly(opens: opens))
    #expect(Self.refusal(try Self.receive("2026-04-26T08:59")) == .tooEarly(opens: opens))
    #expect(Self.refusal(try Self.receive("2026-04-27")) == nil)
  }

  @Test(arguments: [
    (Milestone.Kind.cancelled, Phase.cancelled), (.unsuccessful, .unsuccessful),
    (.completed, .complete),
  ])
  func `no bid is taken in a tender that has ended`(end: Milestone.Kind, phase: Phase) throws {
    let reception = try Self.receive("2026-05-10", milestones: [(end, "2026-05-09")])
    #expect(Self.refusal(reception) == .tenderEnded(phase))
  }

  @Test func `no bid is taken once bids were opened, even before the closing`() throws {
    let reception = try Self.receive("2026-05-10", milestones: [(.opened, "2026-05-10")])
    #expect(Self.refusal(reception) == .late(closed: try at("2026-05-17")))
  }

  @Test(arguments: [
    (Seal?.none, true, true), (.intact, true, true), (.broken, true, false),
    (Seal.none, true, false), (.broken, false, true), (Seal.none, false, true),
  ])
  func `an open envelope is refused where a seal is asked for`(
    seal: Seal?, asked: Bool, taken: Bool
  ) throws {
    let reception = try Self.receive("2026-05-10", seal: seal, sealed: asked)
    #expect((Self.refusal(reception) == nil) == taken)
    if let seal, !taken { #expect(Self.refusal(reception) == .unsealed(seal)) }
  }

  @Test func `a second bid of the same bidder is refused and the first is named`() throws {
    #expect(Self.refusal(try Self.receive("2026-05-10", standing: 3)) == .duplicate(of: 3))
  }

  @Test func `late comes before every other refusal`() throws {
    let reception = try Self.receive("2026-05-18", seal: .broken, standing: 3, sealed: true)
    #expect(Self.refusal(reception) == .late(closed: try at("2026-05-17")))
  }

  @Test(arguments: [(Regime.biddingVoluntary, true), (.none, false)])
  func `a refusal tells the time in the zone of the tender and the law of its regime`(
    regime: Regime, binds: Bool
  ) throws {
    var definition = try definition()
    definition.regime = [regime]
    let late = ReceivingRefusal.late(closed: try at("2026-05-17"))
    let message = late.message(in: try tender(definition))
    for text in [message.zh, message.en] {
      #expect(text.contains("2026-05-16 24:00"))
      #expect(text.contains("招标投标法") == binds)
    }
  }
}
