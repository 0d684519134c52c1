import Foundation
import TenderCommands
import Testing

/// What was looked up, when and where, and whom nobody can be let off, through the whole program.
@Suite struct EvidenceTests {
  typealias Play = ComparingTests.Play

  static let clean = """
    requirements:
      - {id: clean, title: 近三年无重大违法记录, expect: {noRecord: major-violation, withinYears: 3}}
    """

  static func record(_ found: String, on checkedOn: String = "2026-08-04") -> String {
    "records: [{kind: major-violation, checkedOn: \(checkedOn), source: 甲网站, found: [\(found)]}]"
  }

  @Test(arguments: StoreKind.allCases)
  func `nothing is looked up after the day of recording`(kind: StoreKind) throws {
    let desk = try Play(kind, tender: Self.clean, bidders: []).desk
    let head = "name: 云湖县青禾印刷有限公司\nidentifier: {scheme: X-CASE, id: \"1\"}\n"
    let ahead = try desk.papers.write(
      "ahead.yaml", head + Self.record("{date: 2030-01-07, summary: 责令停业}", on: "2031-08-04") + "\n"
    )
    let refused = desk.run("bidder", "add", ahead, "--at", "2026-08-04T23:59")
    #expect(refused.status == .badData)
    #expect(refused.errors.contains("ahead.yaml:3: records[0].checkedOn"), "\(refused.errors)")
    #expect(refused.errors.contains("ahead.yaml:3: records[0].found[0].date"))
    #expect(refused.errors.contains("the day of recording, 2026-08-04"))
    let json = desk.run("bidder", "add", ahead, "--at", "2026-08-04", "--format", "json").errors
    #expect(
      json.contains(#""path":"records[0].checkedOn""#) || json.contains("records[0].checkedOn"))
    #expect(desk.run("bidder", "show", "X-CASE:1").status == .notFound)
    let today = try desk.papers.write("today.yaml", head + Self.record("") + "\n")
    #expect(desk.run("bidder", "add", today, "--at", "2026-08-04T00:00").status == .done)
    let tomorrow = try desk.papers.write(
      "tomorrow.yaml",
      "identifier: {scheme: X-CASE, id: \"1\"}\n" + Self.record("", on: "2026-08-06") + "\n")
    let early = desk.run("bidder", "update", tomorrow, "--at", "2026-08-05")
    #expect(early.status == .badData)
    #expect(early.errors.contains("tomorrow.yaml:2: records[0].checkedOn"), "\(early.errors)")
    #expect(desk.run("bidder", "update", tomorrow, "--at", "2026-08-06").status == .done)
  }

  /// The desk's own clock stands in May 2026; the store has the clock of its host or server.
  @Test(arguments: StoreKind.allCases)
  func `the clock of the store says what day it is`(kind: StoreKind) throws {
    let desk = try Desk(kind)
    #expect(desk.run("init").status == .done)
    let day = { (days: Double) in
      String(Date(timeIntervalSinceNow: days * 86_400).ISO8601Format().prefix(10))
    }
    func add(_ id: Int, _ checkedOn: String) throws -> Shown {
      let file = try desk.papers.write(
        "b\(id).yaml",
        "name: 甲\(id)\nidentifier: {scheme: X-CASE, id: \"\(id)\"}\n"
          + Self.record("", on: checkedOn)
          + "\n")
      return desk.run("bidder", "add", file)
    }
    let now = try add(1, day(-1))
    #expect(now.status == .done, "\(now.errors)")
    #expect(try add(2, day(2)).status == .badData)
  }

  @Test(arguments: StoreKind.allCases)
  func `a fine or a ban bars by its amount and its end, and the rule is named`(
    kind: StoreKind
  ) throws {
    let found = [
      "{date: 2024-06-03, summary: 罚款四万元}",
      "{date: 2024-06-03, summary: 罚款四万元, penalty: fine, fine: {amount: 40000}}",
      "{date: 2024-06-03, summary: 罚款, fine: {amount: 2000000}}",
      "{date: 2024-06-03, summary: 禁止参加政府采购活动一年}",
      "{date: 2024-06-03, summary: 禁止参加政府采购活动, penalty: ban, until: 2025-06-02}",
      "{date: 2024-06-03, summary: 责令停业}",
    ]
    let play = try Play(kind, tender: Self.clean, bidders: found.map { Self.record($0) })
    let points = try play.check(exits: .no).compactMap(\.requirements.first)
    try #require(
      points.map(\.result) == ["unknown", "met", "notMet", "unknown", "met", "notMet"])
    #expect(
      points.map { $0.basis?.law } == [
        "财库〔2022〕3号", "财库〔2022〕3号", "财库〔2022〕3号", "政府采购法实施条例", "政府采购法实施条例", nil,
      ])
    #expect(points[0].reason.contains("a fine bars from 2000000 CNY on"))
    #expect(points[5].reason.contains("judged by its kind"))
  }

  @Test(arguments: StoreKind.allCases)
  func `each source is looked in, on the day that is asked for`(kind: StoreKind) throws {
    let play = try Play(
      kind,
      tender: """
        requirements:
          - {id: a, title: 从无行贿, expect: {noRecord: bribery, sources: [信用中国, 裁判文书网], lookedUp: closing}}
          - {id: b, title: 无行贿, expect: {noRecord: bribery, since: 2020-01-01, lookedUp: 2026-08-01}}
        """,
      bidders: [
        "records: [{kind: Bribery, checkedOn: 2026-08-04, source: 信用中国, found: [{date: 2019-12-31, summary: 行贿}]}]",
        "records: [{kind: bribery, checkedOn: 2026-08-04, source: 信用中国, found: []}]",
      ])
    let bids = try play.check(exits: .no)
    try #require(
      bids.map { $0.requirements.map(\.result) } == [["notMet", "met"], ["unknown", "met"]])
    let open = bids[1].requirements[0]
    #expect(open.reason.contains("before the closing on 2026-08-24"))
    #expect(open.reason.contains("nobody has looked for a bribery in 裁判文书网"))
    #expect(open.remedy?.contains("look up 裁判文书网 on or after 2026-08-24") == true)
    let file = try play.desk.papers.write(
      "later.yaml",
      """
      identifier: {scheme: X-CASE, id: "2"}
      records:
        - {kind: bribery, checkedOn: 2026-08-24, source: 裁判文书网, found: []}
        - {kind: bribery, checkedOn: 2026-08-24, source: 信用中国, found: []}

      """)
    #expect(play.desk.run("bidder", "update", file, "--at", "2026-08-24T10:00").status == .done)
    #expect(try play.check(exits: .no)[1].verdict == "eligible")
    let shown = play.desk.run("show", "C-1", "--at", "2026-08-25").output
    #expect(shown.contains("no bribery ever, looked up in 信用中国, 裁判文书网"), "\(shown)")
    #expect(shown.contains("no bribery from 2020-01-01 on, looked up no earlier than 2026-08-01"))
  }

  @Test(arguments: StoreKind.allCases)
  func `nobody is let off what a law asks of all`(kind: StoreKind) throws {
    let play = try Play(
      kind,
      tender: """
        requirements:
          - {use: cn-government-procurement-22}
          - {id: adopted, title: 其他条件, basis: {law: 《政府采购法》, article: 第二十二条}}
          - {id: soft, title: 可免, basis: {law: 政府采购法, article: 22 I (六)}, waivable: true}
          - {id: plain, title: 业绩}
        """, bidders: ["telephone: 0999-5550301"])
    func waive(_ id: String) -> Shown {
      play.desk.run(
        "decide", "C-1", "1", id, "waived", "--reason", "另有说明", "--at", "2026-08-25")
    }
    for id in ["tax-and-social-security", "no-major-violation", "adopted"] {
      let refused = waive(id)
      #expect(refused.status == .refused)
      #expect(refused.errors.contains("asks it of every supplier"), "\(refused.errors)")
      #expect(refused.errors.contains("decide met, with what was seen"))
    }
    for id in ["soft", "plain"] { #expect(waive(id).status == .done) }
    let bid = try #require(try play.check(exits: .open).first)
    #expect(bid.results("waived").map(\.id) == ["soft", "plain"])
  }

  @Test(arguments: StoreKind.allCases)
  func `what is owed for one lot, or under a condition nobody knows, is in question`(
    kind: StoreKind
  ) throws {
    let play = try Play(
      kind,
      tender: """
        lots: [{id: one, title: 课桌}, {id: two, title: 空调}]
        requirements: [{id: letter, title: 维修承诺, expect: {document: service}}]
        """,
      documents: """
        documents:
          - {id: d, title: 投标函}
          - {id: service, title: 维修承诺, lot: two}
          - {id: agreement, title: 联合体协议, need: {when: {declaration: consortium}}}
        """, bidders: ["telephone: 0999-5550301"])
    let bid = try #require(try play.check(exits: .open).first)
    #expect(bid.verdict == "undetermined")
    #expect(bid.requirements.map(\.result) == ["unknown"])
    #expect(bid.checklist.missing == [])
    #expect(bid.checklist.open == ["service", "agreement"])
    let told = play.desk.run("check", "C-1", "--at", "2026-08-25").output
    #expect(told.contains("2 open"), "\(told)")
    #expect(told.contains("Document in question: 维修承诺"))
    let list = play.desk.run("bid", "list", "C-1", "--at", "2026-08-25").output
    #expect(list.contains("2 open"), "\(list)")
  }
}
