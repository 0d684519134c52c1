import TenderCommands
import Testing

/// What an update says of a record that was found, and what is told at the border of the registry.
@Suite struct AdverseRecordTests {
  static let found = "date: 2026-02-09, summary: 罚款, penalty: fine, fine: {amount: 3000000}"

  static func desk(_ kind: StoreKind) throws -> Desk {
    let desk = try Desk(kind)
    desk.run("init", "--rehearsal")
    let file = try desk.papers.write(
      "bidder.yaml",
      """
      name: 云湖县青禾印刷有限公司
      identifier: {scheme: X-CASE, id: "1"}
      records: [{kind: major-violation, checkedOn: 2026-08-04, source: 甲网站, found: [{\(found), until: 2027-01-01}]}]

      """)
    let added = desk.run("bidder", "add", file, "--at", "2026-08-04")
    #expect(added.status == .done, "\(added.errors)")
    return desk
  }

  static func update(_ desk: Desk, _ more: String, _ options: String...) throws -> Shown {
    let file = try desk.papers.write(
      "change.yaml",
      """
      identifier: {scheme: X-CASE, id: "1"}
      records: [{kind: Major-Violation, checkedOn: 2026-08-04, source: 甲网站, found: [{date: 2026-02-09, summary: 罚款\(more)}]}]

      """)
    return desk.run(["bidder", "update", file, "--at", "2026-08-05"] + options)
  }

  static let path = "records.major-violation(甲网站, 2026-08-04).found(2026-02-09 罚款)"

  @Test(arguments: StoreKind.allCases)
  func `a record that is made lighter is shown, and needs to be asked for`(kind: StoreKind) throws {
    let desk = try Self.desk(kind)
    let lighter = [
      (", fine: {amount: 40000}", ".fine: from 3000000.00 CNY to 40000.00 CNY"),
      (", fine: {amount: 3000000, currency: USD}", ".fine: from 3000000.00 CNY to 3000000.00 USD"),
      (", fine: null", ".fine: 3000000.00 CNY gone"), (", penalty: null", ".penalty: fine gone"),
      (", penalty: ban", ".penalty: from fine to ban"),
      (", until: 2026-12-31", ".until: from 2027-01-01 to 2026-12-31"),
    ]
    for (more, told) in lighter {
      let refused = try Self.update(desk, more)
      #expect(refused.status == .refused)
      #expect(refused.errors.contains(Self.path + told), "\(refused.errors)")
      #expect(refused.errors.contains("--replace"))
    }
    let replaced = try Self.update(desk, ", fine: {amount: 40000}", "--replace")
    #expect(replaced.status == .done, "\(replaced.errors)")
    #expect(
      replaced.output.replacing("\n  ", with: " ").contains(
        Self.path + ".fine: from 3000000.00 CNY to 40000.00 CNY"))
    let journal = desk.run("journal", "--format", "json").output
    #expect(journal.contains(#""path" : "\#(Self.path).fine""#), "\(journal)")
  }

  @Test func `more of a record, or a graver one, is taken as it is`() throws {
    let desk = try Self.desk(.sqlite)
    let same = try Self.update(desk, "")
    #expect(same.errors.contains("nothing was changed"), "what a file leaves out stays")
    let graver = try Self.update(desk, ", fine: {amount: 5000000}, until: 2028-01-01")
    #expect(graver.status == .done, "\(graver.errors)")
    #expect(
      graver.output.replacing("\n  ", with: " ").contains(
        "罚款 (fine, 5000000.00 CNY, until 2028-01-01)"))
  }

  @Test(arguments: StoreKind.allCases)
  func `a name that is nearly asked for, and a text that looks like a value, are told`(
    kind: StoreKind
  ) throws {
    let desk = try ComparingTests.Play(
      kind, tender: "requirements: [{use: cn-government-procurement-22}]", bidders: []
    ).desk
    let file = try desk.papers.write(
      "b.yaml",
      """
      name: 云湖县青禾印刷有限公司
      identifier: {scheme: X-CASE, id: "1"}
      facts:
        presses: "8"
        ownPremises: 是
        capital: 500万元
        founded: 2024年1月5日
        code: "007"
        opened: "2024-01-05"
        account: "910200300400500607"
        scope: [印刷, "12"]
      declarations: {tax: true, Equipment-And-Skill: true}

      """)
    let added = desk.run("bidder", "add", file, "--at", "2026-08-04")
    #expect(added.status == .done, "\(added.errors)")
    for told in [
      "b.yaml:4: facts.presses: “8” is kept as a text; where a number is meant, write 8",
      "b.yaml:5: facts.ownPremises: “是” is kept as a text; where a truth is meant, write true",
      "b.yaml:6: facts.capital: “500万元”: a number without separators or units: 5000000",
      "b.yaml:7: facts.founded: the date “2024年1月5日” is written 2024-01-05",
      "b.yaml:11: facts.scope[1]: “12” is kept as a text",
      "declarations.tax: no tender asks for that name; did you mean “tax-and-social-security”?",
    ] {
      #expect(added.errors.replacing("\n  ", with: " ").contains(told), "\(added.errors)")
    }
    for quiet in ["facts.code", "facts.opened", "facts.account", "Equipment-And-Skill"] {
      #expect(!added.errors.contains(quiet), "\(added.errors)")
    }
    let received = desk.run(
      "bid", "receive", "C-1", "--bidder", "X-CASE:1", "--document", "d", "--at", "2026-08-05")
    #expect(received.status == .done, "\(received.errors)")
    let bids = try desk.ask(Checked.self, "check", "C-1", "--at", "2026-08-25", exits: .open).bids
    #expect(
      bids.first?.requirements.first { $0.id == "equipment-and-skill" }?.result == "met",
      "names are compared whatever the case of their letters")
  }
}
