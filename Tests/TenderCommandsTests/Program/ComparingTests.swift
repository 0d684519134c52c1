import Foundation
import TenderCommands
import TenderDomain
import Testing

/// A tender and its bidders, and what becomes of them, from the files to the screen.
@Suite struct ComparingTests {
  /// A rehearsal office with one tender and a bid of each bidder.
  struct Play {
    let desk: Desk

    /// - Parameter documents: the lines about them; nil where `tender` has them.
    init(
      _ kind: StoreKind, tender: String,
      documents: String? = "documents: [{id: d, title: 投标函}]", bidders: [String],
      language: Language = .en
    ) throws {
      desk = try Desk(kind, language: language)
      #expect(desk.run("init", "--rehearsal").status == .done)
      let notice = """
        title: 印刷服务
        number: C-1
        regime: none
        procuringEntity: {name: 云湖县第三中学}
        items: [{id: print, description: 印刷服务}]
        \(documents ?? "")
        periods: {submission: {from: 2026-08-03, to: 2026-08-24T09:00}}
        \(tender)

        """
      let file = try desk.papers.write("tender.yaml", notice)
      let published = desk.run("publish", file, "--at", "2026-08-03T09:00")
      #expect(published.status == .done, "\(published.errors)")
      for (place, bidder) in bidders.enumerated() {
        let number = place + 1
        let file = try desk.papers.write(
          "bidder-\(number).yaml",
          "name: 云湖县青禾印刷有限公司\(number)\nidentifier: {scheme: X-CASE, id: \"\(number)\"}\n\(bidder)\n"
        )
        let added = desk.run("bidder", "add", file, "--at", "2026-08-04T09:00")
        #expect(added.status == .done, "\(added.errors)")
      }
      for number in bidders.indices.map({ $0 + 1 }) {
        let received = desk.run(
          "bid", "receive", "C-1", "--bidder", "X-CASE:\(number)", "--document", "d", "--at",
          "2026-08-05T09:00")
        #expect(received.status == .done, "\(received.errors)")
      }
    }

    func check(exits status: ExitStatus) throws -> [Checked.Bid] {
      try desk.ask(Checked.self, "check", "C-1", "--at", "2026-08-25", exits: status).bids
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `a value of another kind cannot be compared`(kind: StoreKind) throws {
    let play = try Play(
      kind,
      tender: """
        requirements:
          - {id: presses, title: 印刷机八台, expect: {fact: presses, is: "8"}}
          - {id: form, title: 企业法人, expect: {fact: legalForm, isOneOf: [企业法人]}}
          - {id: premises, title: 自有厂房, expect: {fact: ownPremises, is: true}}
          - {id: industry, title: 行业代码, expect: {fact: industry, is: "1.20"}}
        """,
      bidders: ["facts: {presses: 8, legalForm: [企业法人], ownPremises: 是, industry: 1.20}"])
    let bid = try #require(try play.check(exits: .open).first)
    #expect(bid.verdict == "undetermined")
    #expect(bid.requirements.map(\.result) == ["unknown", "unknown", "unknown", "unknown"])
    #expect(bid.requirements.allSatisfy { $0.reason.contains("cannot be compared with") })
  }

  @Test(arguments: StoreKind.allCases)
  func `another width is the same text`(kind: StoreKind) throws {
    let play = try Play(
      kind,
      tender: """
        requirements:
          - {id: kind, title: 公司类型, expect: {fact: companyType, is: 有限责任公司（国有独资）}}
          - id: grade
            title: 印刷三级及以上
            expect: {certificate: 印刷资质, grade: {atLeast: 三级, scale: [一级, 二级, 三级, 三级（暂定）]}}
          - {id: held, title: 许可, expect: {certificate: 《印刷经营许可证》·出版物（Ａ类）, issuer: 某局（云湖）}}
        """,
      bidders: [
        """
        facts: {companyType: 有限责任公司(国有独资)}
        certificates:
          - {kind: 印刷资质, grade: 三级(暂定), validTo: 2029-12-31}
          - {kind: 《印刷经营许可证》·出版物(a类), issuer: 某局(云湖)}
        """
      ])
    let bid = try #require(try play.check(exits: .no).first)
    #expect(bid.requirements.map(\.result) == ["met", "notMet", "met"])
    #expect(bid.requirements[1].reason.contains("三级(暂定) is below 三级"))
  }

  @Test(arguments: StoreKind.allCases)
  func `a legal form is read by its class`(kind: StoreKind) throws {
    let play = try Play(
      kind, tender: "requirements: [{use: cn-government-procurement-22}]",
      bidders: [
        "facts: {legalForm: 有限责任公司（自然人投资或控股）}", "facts: {legalForm: 分公司}", "facts: {legalForm: 联营}",
        "facts: {legalForm: 特殊普通合伙企业}\ndeclarations: {tax: true}",
      ])
    let bids = try play.check(exits: .open)
    try #require(bids.map { $0.requirements[0].result } == ["met", "unknown", "unknown", "met"])
    #expect(bids[1].requirements[0].remedy?.contains("authorisation of the head office") == true)
    let taxes = try #require(bids[3].requirements.first { $0.id == "tax-and-social-security" })
    #expect(taxes.result == "unknown")
    #expect(taxes.reason.contains("recorded is tax, which nothing asks for"))
  }

  @Test func `a list that Chinese commas part is a fault with its line`() throws {
    let desk = try Desk(.sqlite)
    #expect(desk.run("init", "--rehearsal").status == .done)
    let notice = Notice(
      more: """
        requirements:
          - {id: form, title: 组织形式, expect: {fact: legalForm, isOneOf: [企业法人，事业单位法人]}}
        """)
    let lint = try desk.run("lint", desk.write(notice))
    #expect(lint.status == .badData)
    #expect(lint.errors.contains("T.yaml:9:"), "\(lint.errors)")
    #expect(lint.errors.replacing("\n", with: " ").contains("two entries?"))
    let bidder = try desk.papers.write(
      "b.yaml", "name: 甲\nidentifier: {scheme: X-CASE, id: '1'}\nfacts: {businessScope: [印刷、装订]}\n")
    let added = desk.run("bidder", "add", bidder, "--at", "2026-08-04", "--lang", "zh")
    #expect(added.status == .badData)
    #expect(added.errors.contains("b.yaml:3"), "\(added.errors)")
    #expect(added.errors.contains("半角逗号"))
  }

  @Test(arguments: StoreKind.allCases)
  func `a requirement of one lot shuts nobody out`(kind: StoreKind) throws {
    let play = try Play(
      kind,
      tender: """
        lots: [{id: one, title: 课桌}, {id: two, title: 空调}]
        requirements:
          - {id: repair, title: 空调包须有两处维修站, lot: two, expect: {fact: repairStations, atLeast: 2}}
        """, bidders: ["facts: {repairStations: 0}"])
    let bid = try #require(try play.check(exits: .open).first)
    #expect(bid.requirements.map(\.result) == ["unknown"])
    let answer = try play.desk.json("check", "C-1", "--at", "2026-08-25")
    let bids = try #require(answer["bids"] as? [[String: Any]])
    let requirements = try #require(bids.first?["requirements"] as? [[String: Any]])
    #expect(requirements.first?["lot"] as? String == "two")
  }

  @Test(arguments: StoreKind.allCases)
  func `two persons do not add up to one`(kind: StoreKind) throws {
    let play = try Play(
      kind,
      tender: """
        requirements:
          - id: lead
            title: 项目负责人具备印制工程师二级和安全员证
            expect: {all: [{certificate: 印制工程师, grade: {atLeast: 二级, scale: [一级, 二级]}}, {certificate: 安全员证}]}
        """,
      bidders: [
        """
        certificates:
          - {kind: 印制工程师, grade: 二级, number: 何某-01}
          - {kind: 安全员证, number: 罗某-02}
        """
      ], language: .zh)
    let bid = try #require(try play.check(exits: .open).first)
    #expect(bid.requirements.map(\.result) == ["unknown"])
    #expect(bid.requirements[0].reason.contains("由个人持有"))
  }
}

/// What leaves the program in a form that it takes again.
@Suite struct DigitsTests {
  static let small = """
    title: 试剂采购
    number: C-1
    procuringEntity: {name: 云湖县第三中学}
    items: [{id: reagent, description: 试剂, quantity: 0.00003, unit: 吨}]
    requirements: [{id: purity, title: 杂质上限, expect: {fact: impurity, atMost: 0.0000025}}]
    documents: [{id: d, title: 投标函}]
    periods: {submission: {from: 2026-08-03, to: 2026-08-24T09:00}}

    """

  @Test(arguments: StoreKind.allCases)
  func `the definition that show prints is taken by lint`(kind: StoreKind) throws {
    let desk = try Desk(kind)
    #expect(desk.run("init", "--rehearsal").status == .done)
    let file = try desk.papers.write("small.yaml", Self.small)
    #expect(desk.run("publish", file, "--at", "2026-08-03T09:00").status == .done)
    let shown = desk.run("show", "C-1", "--at", "2026-08-07", "--format", "json").output
    let journal = desk.run("journal", "C-1", "--at", "2026-08-07", "--format", "json").output
    for output in [shown, journal] {
      #expect(!output.contains(/[0-9]e-/), "\(output)")
      #expect(!output.contains("regime"))
    }
    #expect(shown.contains("0.0000025"))
    #expect(shown.contains("0.00003"))
    let answer = try desk.json("show", "C-1", "--at", "2026-08-07")
    let definition = try #require(answer["definition"] as? [String: Any])
    #expect(definition["regime"] == nil)
    // The text itself, as another program hands it on.
    let start = try #require(shown.range(of: "\"definition\" : "))
    let text = try #require(Self.object(in: shown[start.upperBound...]))
    let again = desk.run("lint", try desk.papers.write("again.json", text))
    #expect(again.status == .done, "\(again.errors)")
  }

  @Test func `a number of eighteen digits belongs in quotes`() throws {
    let desk = try Desk(.sqlite)
    #expect(desk.run("init", "--rehearsal").status == .done)
    let head = "name: 甲\nidentifier: {scheme: X-CASE, id: '1'}\n"
    let bare = try desk.papers.write("bare.yaml", head + "facts: {account: 910200300400500607}\n")
    let refused = desk.run("bidder", "add", bare, "--at", "2026-08-04")
    #expect(refused.status == .badData)
    #expect(refused.errors.contains("bare.yaml:3"))
    #expect(refused.errors.replacing("\n", with: " ").contains("quotes"))
    let quoted = try desk.papers.write(
      "quoted.yaml", head + "facts: {account: \"910200300400500607\"}\n")
    #expect(desk.run("bidder", "add", quoted, "--at", "2026-08-04").status == .done)
    #expect(
      desk.run("bidder", "show", "X-CASE:1", "--at", "2026-08-05", "--format", "json").output
        .contains("\"910200300400500607\""))
  }

  /// The first object of a text, up to the brace that closes it.
  private static func object(in text: Substring) -> String? {
    var depth = 0
    for index in text.indices {
      if text[index] == "{" { depth += 1 }
      if text[index] == "}" {
        depth -= 1
        if depth == 0 { return String(text[...index]) }
      }
    }
    return nil
  }
}
