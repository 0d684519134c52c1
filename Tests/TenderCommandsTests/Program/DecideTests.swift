import Foundation
import TenderCommands
import Testing

/// What people decide: once, knowingly over one another, and all of it or nothing.
@Suite struct DecideTests {
  static let tender = """
    requirements:
      - {id: a, title: 信誉良好, expect: {declaration: good-standing}}
      - {id: b, title: 设备齐全, expect: {declaration: equipment}}
      - {id: c, title: 资本, expect: {fact: capital, atLeast: 100}}
    """

  static func play(_ kind: StoreKind, bidders: Int = 2) throws -> ComparingTests.Play {
    try ComparingTests.Play(
      kind, tender: tender, bidders: Array(repeating: "telephone: 0999-5550301", count: bidders))
  }

  static func decide(
    _ desk: Desk, _ words: String, by actor: String = "李某", reason: String = "看过原件",
    at time: String = "2026-08-25T10:00"
  ) -> Shown {
    desk.run(
      ["decide", "C-1"] + words.split(separator: " ").map(String.init)
        + ["--reason", reason, "--actor", actor, "--at", time])
  }

  static func point(
    _ desk: Desk, _ id: String, bid: Int = 1, exits status: ExitStatus = .open
  ) throws -> Checked.Requirement {
    let bids = try desk.ask(
      Checked.self, "check", "C-1", "\(bid)", "--at", "2026-08-26", exits: status
    ).bids
    return try #require(bids.first?.requirements.first { $0.id == id })
  }

  @Test(arguments: StoreKind.allCases)
  func `the second is told what the first did, and decides over it by its number`(
    kind: StoreKind
  ) throws {
    let desk = try Self.play(kind).desk
    #expect(Self.decide(desk, "1 a met").status == .done)
    let first = try #require(try Self.point(desk, "a").decidedIn)
    let second = Self.decide(desk, "1 a notMet", by: "王某", at: "2026-08-25T10:01")
    #expect(second.status == .conflict)
    #expect(second.errors.contains("met by 李某"), "\(second.errors)")
    #expect(second.errors.contains("看过原件"))
    #expect(second.errors.contains("--over \(first)"))
    #expect(try Self.point(desk, "a").result == "met")
    let over = Self.decide(desk, "1 a notMet --over \(first)", by: "王某", at: "2026-08-25T10:02")
    #expect(over.status == .done, "\(over.errors)")
    #expect(try Self.point(desk, "a", exits: .no).decidedBy == "王某")
    let stale = Self.decide(desk, "1 a met --over \(first)", at: "2026-08-25T10:03")
    #expect(stale.status == .conflict)
    #expect(try Self.point(desk, "a", exits: .no).result == "notMet")
  }

  @Test(arguments: StoreKind.allCases)
  func `a decision taken back leaves it to the evidence, and stays on record`(
    kind: StoreKind
  ) throws {
    let desk = try Self.play(kind).desk
    #expect(Self.decide(desk, "1 a open").status == .refused)
    #expect(Self.decide(desk, "1 a met").status == .done)
    let first = try #require(try Self.point(desk, "a").decidedIn)
    #expect(Self.decide(desk, "1 a open", by: "王某").status == .conflict)
    let back = Self.decide(
      desk, "1 a open --over \(first)", by: "王某", reason: "看错公司", at: "2026-08-25T10:05")
    #expect(back.status == .done, "\(back.errors)")
    let point = try Self.point(desk, "a")
    #expect(point.result == "unknown")
    #expect(point.decidedBy == nil)
    #expect(point.reason.contains("王某 took the decision back: 看错公司"))
    let before = try desk.ask(
      Checked.self, "check", "C-1", "1", "--at", "2026-08-25T10:02", exits: .open)
    #expect(before.bids[0].requirements[0].result == "met")
    #expect(Self.decide(desk, "1 a notMet", at: "2026-08-25T10:06").status == .done)
  }

  @Test(arguments: StoreKind.allCases)
  func `several requirements of several bids are decided at once or not at all`(
    kind: StoreKind
  ) throws {
    let desk = try Self.play(kind).desk
    #expect(Self.decide(desk, "2 b met").status == .done)
    let one = Self.decide(desk, "1,2 a,b met", by: "王某")
    #expect(one.status == .conflict)
    #expect(one.errors.contains("b of bid 2"))
    #expect(try Self.point(desk, "a").result == "unknown")
    let entry = try #require(try Self.point(desk, "b", bid: 2).decidedIn)
    #expect(Self.decide(desk, "1,2 a,b met --over \(entry)", by: "王某").status == .done)
    for bid in 1...2 {
      #expect(try Self.point(desk, "a", bid: bid).decidedBy == "王某")
      #expect(try Self.point(desk, "b", bid: bid).decidedBy == "王某")
    }
    #expect(Self.decide(desk, "1,9 c met").status == .notFound)
    #expect(Self.decide(desk, "1 c,d met").status == .notFound)
    #expect(Self.decide(desk, "1,x c met").status == .usage)
    #expect(Self.decide(desk, "1, c met").status == .usage)
    #expect(try Self.point(desk, "c").result == "unknown")
  }

  @Test(arguments: StoreKind.allCases)
  func `a second press of Enter records nothing more`(kind: StoreKind) throws {
    let desk = try Self.play(kind).desk
    #expect(Self.decide(desk, "1 a met").status == .done)
    let again = Self.decide(desk, "1 a met", at: "2026-08-25T10:09")
    #expect(again.status == .done)
    #expect(again.errors.contains("taken for a repetition"))
    let later = Self.decide(desk, "1 a met", at: "2026-08-25T10:11")
    #expect(later.status == .conflict)
    let entries = desk.run("journal", "C-1", "--format", "csv", "--at", "2026-08-26").output
    #expect(
      entries.split(separator: "\r\n").count(where: { $0.contains("requirement.decided") }) == 1)
  }

  @Test(arguments: StoreKind.allCases)
  func `the command that check prints runs once result and reason are filled in`(
    kind: StoreKind
  ) throws {
    let desk = try Self.play(kind).desk
    let point = try Self.point(desk, "c")
    let command = try #require(point.command)
    #expect(command.hasPrefix("tender decide C-1 1 c met|notMet --reason TEXT --at 2026-08-26"))
    #expect(desk.run("check", "C-1", "--at", "2026-08-26").output.contains(command))
    let words = command.replacing("met|notMet", with: "met").replacing("TEXT", with: "核实")
      .split(separator: " ").dropFirst().map(String.init)
    let decided = desk.run(words)
    #expect(decided.status == .done, "\(decided.errors)")
    #expect(try Self.point(desk, "c").command == nil)
  }

  @Test(arguments: StoreKind.allCases)
  func `a document that proves declarations is offered for all of them`(kind: StoreKind) throws {
    let tender =
      Self.tender + """

        documents: [{id: d, title: 承诺书, proves: [a, b, c]}]
        """
    let play = try ComparingTests.Play(
      kind, tender: tender, documents: nil, bidders: ["telephone: 0999-5550301"])
    let bid = try #require(try play.check(exits: .open).first)
    #expect(bid.offers.map(\.document) == ["d"])
    #expect(bid.offers.first?.requirements == ["a", "b"])
    let command = try #require(bid.offers.first?.command)
    #expect(command.hasPrefix("tender decide C-1 1 a,b met|notMet --reason TEXT"))
    let screen = play.desk.run("check", "C-1", "--lang", "zh", "--at", "2026-08-25").output
    #expect(screen.contains("依据已收的《承诺书》（纸质）"))
    #expect(screen.contains(command))
  }

  @Test func `brief is a line a bid`() throws {
    let desk = try Self.play(.sqlite).desk
    let rows = desk.run("check", "C-1", "--brief", "--format", "csv", "--at", "2026-08-25")
    #expect(rows.status == .open)
    #expect(
      rows.output == "bid,bidder,name,verdict,complete,missing,unknown,notMet\r\n"
        + "1,X-CASE:1,云湖县青禾印刷有限公司1,undetermined,true,0,3,0\r\n"
        + "2,X-CASE:2,云湖县青禾印刷有限公司2,undetermined,true,0,3,0\r\n")
    let screen = desk.run("check", "C-1", "--brief", "--at", "2026-08-25").output
    #expect(screen.split(separator: "\n").count == 6)
  }
}
