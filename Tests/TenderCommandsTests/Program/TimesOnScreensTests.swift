import TenderCommands
import TenderDomain
import Testing

/// People read times in one form, and of what is not there yet they read why.
@Suite struct TimesOnScreensTests {
  private static let bidder = """
    name: 某印刷有限公司
    identifier: {scheme: X-CASE, id: "1"}

    """

  private func desk(_ kind: StoreKind, _ language: Language) throws -> Desk {
    let desk = try Desk(kind, language: language)
    desk.run("init", "--rehearsal")
    let notice = try desk.papers.write(
      "t.yaml", Notice(number: "C-1", opens: "2026-08-03", closes: "2026-08-24").yaml)
    #expect(desk.run("publish", notice, "--at", "2026-08-03T09:00").status == .done)
    let firm = try desk.papers.write("b.yaml", Self.bidder)
    #expect(desk.run("bidder", "add", firm, "--at", "2026-08-04").status == .done)
    let receive = ["bid", "receive", "C-1", "--bidder", "X-CASE:1", "--document", "licence"]
    #expect(desk.run(receive + ["--at", "2026-08-05T10:00:00.25"]).status == .done)
    #expect(desk.run(receive + ["--at", "2026-08-05T10:00:07"]).status == .done)
    #expect(desk.run(receive + ["--at", "2026-08-25T10:00:01"]).status == .refused)
    return desk
  }

  @Test(arguments: StoreKind.allCases, Language.allCases)
  func `no screen has an instant, and each says the zone`(kind: StoreKind, language: Language)
    throws
  {
    let desk = try desk(kind, language)
    let shown = desk.takeTranscript()
      .split(separator: "\n").filter { !$0.hasPrefix("$ ") }.joined(separator: "\n")
    #expect(shown.contains("2026-08-05 10:00:00.25"))
    #expect(shown.contains("2026-08-24 24:00"))
    #expect(shown.contains("2026-08-25 10:00:01"))
    #expect(!shown.contains(/\d\dT\d\d:|\+08:00|2026-08-25 00:00/), "\(shown)")
    for call in [
      ["list"], ["status"], ["status", "C-1"], ["explain", "C-1"], ["show", "C-1"],
      ["bid", "list", "C-1"], ["bid", "show", "C-1", "1"], ["bid", "receipt", "C-1", "1"],
      ["check", "C-1"], ["journal"], ["bidder", "show", "X-CASE:1"], ["doctor"],
    ] {
      let screen = desk.run(call).output
      #expect(!screen.contains(/\d\dT\d\d:|\+08:00|2026-08-25 00:00/), "\(call): \(screen)")
      #expect(
        screen.split(separator: "Asia/Shanghai", omittingEmptySubsequences: false).count
          >= 2, "\(call): \(screen)")
    }
  }

  @Test func `programs read instants`() throws {
    let desk = try desk(.sqlite, .en)
    #expect(
      desk.run("bid", "list", "C-1", "--format", "csv").output
        .contains("2026-08-05T10:00:00.25+08:00"))
    #expect(
      desk.run("status", "C-1", "--format", "json").output.contains("2026-08-25T00:00:00+08:00"))
  }

  @Test(arguments: StoreKind.allCases)
  func `what came later is told with its time, not denied`(kind: StoreKind) throws {
    let desk = try desk(kind, .en)
    for call in [["status"], ["explain"], ["check"], ["show"], ["bid", "list"], ["journal"]] {
      let shown = desk.run(call + ["C-1", "--at", "2026-08-03T08:59"])
      #expect(shown.status == .notFound)
      #expect(
        shown.errors.contains(
          "tender C-1 was published on 2026-08-03 09:00 (Asia/Shanghai), after the time asked about"
        ), "\(shown.errors)")
      #expect(shown.errors.contains("--at 2026-08-03T09:00 or later"))
    }
    for call in [["check"], ["bid", "show"], ["bid", "receipt"], ["bid", "document"]] {
      let shown = desk.run(call + ["C-1", "1", "--at", "2026-08-05T10:00"])
      #expect(shown.status == .notFound)
      #expect(shown.errors.contains("bid 1 of C-1 was received on 2026-08-05 10:00:00.25"))
      #expect(desk.run(call + ["C-1", "2"]).errors.contains("has no bid 2"))
    }
    let firm = desk.run("bidder", "show", "x-case:1", "--at", "2026-08-03")
    #expect(firm.status == .notFound)
    #expect(firm.errors.contains("bidder X-CASE:1 was recorded on 2026-08-04 00:00"))
    #expect(desk.run("show", "C-2", "--at", "2026-08-03").errors.contains("there is no tender C-2"))
  }

  @Test(arguments: StoreKind.allCases)
  func `names and titles stand at the end of each CSV`(kind: StoreKind) throws {
    let desk = try desk(kind, .en)
    let endings = [
      (["check", "C-1"], "name,title", "某印刷有限公司"),
      (["bid", "list", "C-1"], "tender,title", "C-1,某设备采购项目"),
      (["journal"], "bidder,name,title", "X-CASE:1,某印刷有限公司,某设备采购项目"),
      (["journal", "C-1"], "bidder,name,title", "X-CASE:1,某印刷有限公司,某设备采购项目"),
    ]
    for (call, header, row) in endings {
      let lines = desk.run(call + ["--format", "csv"]).output.split(separator: "\r\n")
      #expect(lines.first?.hasSuffix("," + header) == true, "\(lines)")
      if call != ["check", "C-1"] { #expect(lines.contains { $0.hasSuffix(row) }, "\(lines)") }
    }
    let journal = desk.run("journal").output
    #expect(journal.contains("C-1 某设备采购项目"))
    #expect(journal.contains("某印刷有限公司"))
  }
}
