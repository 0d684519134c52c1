import TenderApplication
import TenderDomain
import Testing

/// Two people decide at once.
struct DecisionRaceTests {
  static func office(_ backend: Backend) throws -> TestOffice {
    let office = try TestOffice(backend, isRehearsal: false)
    let store = try office.store()
    var definition = try definition()
    definition.requirements = [
      Requirement(id: id("r"), title: text("r"), expect: .declaration(id("good-standing")))
    ]
    let closing = try store.read { try $0.now() }.adding(seconds: 86_400)
    let open = try openTender(closing: closing)
    try store.add(
      [Tender(summary: open.summary, definition: definition)], bidders: [bidder(firm(1))])
    _ = try registered(store.receive(request(firm(1)), by: officer()))
    return office
  }

  static func decide(
    _ result: Decision.Result, by name: String, over: [Int64] = [], in office: TestOffice
  ) throws -> Int {
    do {
      _ = try DecideRequirements(store: office.store())(
        DecisionRequest(
          bids: [1], requirements: [id("r")], result: result, reason: text("看过原件"), over: over),
        in: number("T"), by: Caller(actor: text(name)))
      return 0
    } catch let error as DecisionRefusal {
      return error.kind == .conflict ? 1 : 100
    }
  }

  @Test(arguments: Backend.all)
  func `of eight people one decides, and the others are told who`(backend: Backend) throws {
    let office = try Self.office(backend)
    let conflicts = try atOnce(8) { try Self.decide(.met, by: "officer \($0)", in: office) }
    #expect(conflicts.reduce(0, +) == 7)
    #expect(try office.count("decisions") == 1)
  }

  @Test(arguments: Backend.all)
  func `of eight people over the same decision one gets through`(backend: Backend) throws {
    let office = try Self.office(backend)
    #expect(try Self.decide(.met, by: "the first", in: office) == 0)
    let first = try office.store().read { session in
      try session.bids.dossiers(of: number("T"), bid: 1, at: ever)[0].decisions[0].sequence
    }
    let conflicts = try atOnce(8) {
      try Self.decide(.notMet, by: "officer \($0)", over: [first], in: office)
    }
    #expect(conflicts.reduce(0, +) == 7)
    #expect(try office.count("decisions") == 2)
  }
}
