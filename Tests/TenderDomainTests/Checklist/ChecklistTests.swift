import TenderDomain
import Testing

@Suite struct ChecklistTests {
  static func document(
    _ name: String, _ need: Need = .required
  ) -> RequestedDocument {
    RequestedDocument(id: id(name), title: text(name), need: need)
  }

  static func checklist(
    _ documents: [RequestedDocument], received: [String] = [],
    _ qualifications: Qualifications = Qualifications()
  ) throws -> Checklist {
    let papers = received.map { SubmittedDocument(item: id($0), form: .paper) }
    return try tender(definition(documents: documents)).checklist(
      of: bid(documents: papers), qualifications, at: at("2026-05-12T09:00"))
  }

  static func missing(_ checklist: Checklist) -> [String] { checklist.missing.map(\.id.text) }

  @Test(arguments: [
    (Need.required, Checklist.Status.missing), (.ifAny, .notApplicable), (.optional, .absent),
    (.fromWinner, .later), (.oneOf(id("group")), .missing),
  ])
  func `what an absent document means depends on the need`(
    need: Need, status: Checklist.Status
  ) throws {
    let checklist = try Self.checklist([Self.document("a", need)])
    #expect(checklist.lines.map(\.status) == [status])
    #expect(checklist.isComplete == (status != .missing))
    #expect(checklist.notApplicable.count == (status == .notApplicable ? 1 : 0))
  }

  @Test(arguments: [Need.required, .ifAny, .optional, .fromWinner, .oneOf(id("group"))])
  func `what came in is received, whatever the need`(need: Need) throws {
    let checklist = try Self.checklist([Self.document("a", need)], received: ["a"])
    #expect(checklist.lines.map(\.status) == [.received(.paper)])
    #expect(checklist.isComplete)
  }

  @Test func `one document of a group serves the group`() throws {
    let documents = [
      Self.document("a", .oneOf(id("first"))), Self.document("b", .oneOf(id("first"))),
      Self.document("c", .oneOf(id("second"))),
    ]
    #expect(Self.missing(try Self.checklist(documents)) == ["a", "b", "c"])
    let served = try Self.checklist(documents, received: ["b"])
    #expect(served.lines.map(\.status) == [.notApplicable, .received(.paper), .missing])
    #expect(Self.missing(served) == ["c"])
    #expect(try Self.checklist(documents, received: ["a", "c"]).isComplete)
  }

  @Test func `a conditional document is needed when its condition holds`() throws {
    let condition = Expectation.fact(id("consortium"), .is(.truth(true)))
    let documents = [Self.document("agreement", .when(condition))]
    func status(_ value: FactValue?) throws -> Checklist.Status? {
      let facts = value.map { [Fact(name: id("consortium"), value: $0)] } ?? []
      return try Self.checklist(documents, Qualifications(facts: facts)).lines.first?.status
    }
    #expect(try status(.truth(true)) == .missing)
    #expect(try status(.truth(false)) == .notApplicable)
    let unknown = try #require(try status(nil))
    guard case .open(let assessment) = unknown else {
      Issue.record("\(unknown)")
      return
    }
    #expect(assessment.result == .unknown)
    let checklist = try Self.checklist(documents)
    #expect(checklist.missing.isEmpty)
    #expect(checklist.open.map(\.id.text) == ["agreement"])
    #expect(!checklist.isComplete)
  }

  @Test func `a condition can ask for another document`() throws {
    let documents = [
      Self.document("power", .when(.document(id("agent")))), Self.document("agent", .optional),
    ]
    #expect(try Self.checklist(documents).isComplete)
    #expect(Self.missing(try Self.checklist(documents, received: ["agent"])) == ["power"])
  }

  @Test func `lines keep the order of the notice and the form of what came in`() throws {
    let names = ["licence", "profile", "sample"]
    let checklist = try Self.checklist(
      names.map { Self.document($0) }, received: ["sample", "licence"])
    #expect(checklist.lines.map(\.document.id.text) == names)
    #expect(checklist.lines.map(\.status) == [.received(.paper), .missing, .received(.paper)])
  }

  @Test func `a notice that asks for nothing is complete`() throws {
    #expect(try Self.checklist([]).isComplete)
  }
}
