import TenderCommands
import Testing

/// Methods other than a tender, through the whole program.
@Suite struct OtherMethodsTests {
  static let negotiation = Notice(
    regime: "cn-government-negotiation", opens: "2026-05-06", closes: "2026-05-25T09:00",
    more: """
        notice: 2026-05-06
        documents: {from: 2026-05-06, to: 2026-05-15}
      method: limited
      budget: {amount: 90000, currency: CNY}
      """)

  static let bidder = """
    identifier: {scheme: X-TEST, id: "1"}
    name: 某印刷有限公司
    """

  @Test(arguments: StoreKind.allCases)
  func `a negotiation has no opening, and a late response is refused by its own law`(
    kind: StoreKind
  ) throws {
    let desk = try Desk(kind)
    #expect(desk.run("init", "--rehearsal").status == .done)
    let published = desk.run(
      "publish", try desk.write(Self.negotiation), "--at", "2026-05-06T09:00")
    #expect(published.status == .done, "\(published.errors)")
    let late = "2026-05-25T10:00"
    let overdue = desk.run("status", "--overdue", "--exit-code", "--at", late)
    #expect(overdue.status == .done, "\(overdue.output)")
    let board = try desk.json("status", "T", "--at", late)
    let ids = (board["deadlines"] as? [[String: Any]])?.compactMap { $0["id"] as? String }
    #expect(ids?.contains("opening") == false)
    for command in ["explain", "status", "show"] {
      let told = desk.run(command, "T", "--at", late, "--lang", "zh").output
        .replacing("招标投标法", with: "")
      for word in ["招标", "投标", "中标", "开标", "评标"] {
        #expect(!told.contains(word), "\(command): \(told)")
      }
      #expect(!desk.run(command, "T", "--at", late, "--lang", "en").output.contains("招标投标法"))
    }
    let file = try desk.papers.write("bidder.yaml", Self.bidder)
    #expect(desk.run("bidder", "add", file, "--at", late).status == .done)
    let refused = desk.run(
      "bid", "receive", "T", "--bidder", "X-TEST:1", "--document", "licence", "--at", late,
      "--lang", "en")
    #expect(refused.status == .refused)
    #expect(refused.errors.contains("财政部令第74号"), "\(refused.errors)")
  }

  @Test(arguments: [
    "cn-government-consultation", "cn-government-negotiation", "cn-government-inquiry",
  ])
  func `every screen speaks in the words of the method`(regime: String) throws {
    let notice = Notice(
      regime: regime, opens: "2026-05-06", closes: "2026-05-25T09:00",
      more: """
          notice: 2026-05-06
        method: limited
        budget: {amount: 90000, currency: CNY}
        bidValidity: {days: 90}
        requirements:
          - {id: paper, title: 印刷经营许可证, expect: {certificate: 印刷经营许可证, validOn: [submission, award]}}
        """)
    let desk = try Desk(publishing: [notice], at: "2026-05-06T08:00")
    // It may run out before the award, which the end of the validity limits.
    let certificate = """

      certificates:
        - {kind: 印刷经营许可证, number: "1", validFrom: 2026-01-01, validTo: 2026-06-30}
      """
    let file = try desk.papers.write("bidder.yaml", Self.bidder + certificate)
    let (day, later) = ("2026-05-07", "2026-05-07T12:00")
    #expect(desk.run("bidder", "add", file, "--at", day).status == .done)
    let empty = desk.run("bid", "list", "T", "--at", day, "--lang", "zh")
    let receive = [
      "bid", "receive", "T", "--bidder", "X-TEST:1", "--document", "licence", "--at", day,
    ]
    let screens = [
      empty, desk.run("check", "T", "--at", day, "--lang", "zh"),
      desk.run(receive + ["--lang", "zh"]), desk.run(receive + ["--lang", "zh"]),
      desk.run(receive.dropLast() + [later, "--lang", "zh"]),
      desk.run("bid", "list", "T", "--at", later, "--lang", "zh"),
      desk.run("bid", "show", "T", "1", "--at", later, "--lang", "zh"),
      desk.run("bid", "receipt", "T", "1", "--at", later, "--lang", "zh"),
      desk.run("check", "T", "--at", later, "--lang", "zh"),
      desk.run("journal", "T", "--at", later, "--lang", "zh"),
      desk.run("list", "--at", later, "--lang", "zh"),
      desk.run("bid", "show", "T", "2", "--at", later, "--lang", "zh"),
    ]
    for screen in screens {
      let told = (screen.output + screen.errors).replacing("招标投标法", with: "")
      for foreign in ["招标", "投标", "中标", "开标", "评标"] {
        #expect(!told.contains(foreign), "\(told)")
      }
    }
    #expect(screens[2].output.contains("响应文件回执"), "\(screens[2].output)")
    #expect(screens[9].output.contains("接收响应文件"), "\(screens[9].output)")
    #expect(screens[8].output.contains("响应有效期"), "\(screens[8].output)")
    let receipt = desk.run("bid", "receipt", "T", "1", "--at", later, "--lang", "en").output
    #expect(
      receipt.contains("Receipt for a response") && receipt.contains("Supplier:"), "\(receipt)")
  }

  @Test func `under no law none is told, by no command`() throws {
    let notice = Notice(closes: "2026-05-16", opening: "2026-05-16")
    let desk = try Desk(publishing: [notice])
    let shown =
      ["explain", "status", "show"].map { desk.run($0, "T", "--at", "2026-05-17", "--lang", "zh") }
      + [desk.run("lint", try desk.write(notice), "--lang", "zh", "--format", "json")]
    for screen in shown {
      for law in ["招标投标法", "政府采购法", "民法典", "财政部令", "财库"] {
        #expect(!screen.output.contains(law), "\(screen.output)")
      }
    }
  }

  @Test func `nothing is opened where the notice says so`() throws {
    let desk = try Desk(publishing: [Notice(regime: "cn-bidding-voluntary", opening: "none")])
    let told = desk.run("explain", "T", "--at", "2026-05-30", "--lang", "en").output
    #expect(!told.contains("opening was due") && !told.contains("no opening is stated"), "\(told)")
    // What is shown can be read again.
    let definition =
      try desk.json("show", "T", "--at", "2026-05-30")["definition"] as? [String: Any]
    #expect((definition?["periods"] as? [String: Any])?["opening"] as? String == "none")
  }

  @Test func `a day alone as the opening is shown as a day, and is overdue after it`() throws {
    let desk = try Desk(publishing: [
      Notice(closes: "2026-05-18T09:00", opening: "2026-05-18")
    ])
    let status = { desk.run("status", "--overdue", "--exit-code", "--at", $0).status }
    #expect(status("2026-05-18T09:01") == .done)
    #expect(status("2026-05-18T23:59") == .done)
    #expect(status("2026-05-19T00:01") == .no)
    #expect(try desk.json("show", "T", "--at", "2026-05-19")["opening"] as? String == "2026-05-18")
  }
}
