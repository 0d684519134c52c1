import TenderCommands
import TenderDomain
import Testing

/// `tender days`, for anybody and with no store.
@Suite struct DaysTests {
  static func days(_ arguments: String...) throws -> [String: Any] {
    try Desk(.sqlite).json(["days"] + arguments + ["--lang", "en"])
  }

  @Test(arguments: [
    ("2026-04-27", "--plus", "20", "2026-05-17", "2026-05-18"),
    ("2026-04-27", "--plus", "5", "2026-05-02", "2026-05-06"),
    ("2026-04-27", "--plus", "10", "2026-05-07", "2026-05-07"),
    ("2026-04-27", "--working", "3", "2026-04-30", "2026-04-30"),
    ("2026-04-27", "--working", "4", "2026-05-06", "2026-05-06"),
    ("2026-04-27", "--working", "5", "2026-05-07", "2026-05-07"),
    ("2026-04-27", "--working", "7", "2026-05-09", "2026-05-09"),
    ("2026-09-30", "--working", "1", "2026-10-08", "2026-10-08"),
    ("2026-02-13", "--working", "1", "2026-02-14", "2026-02-14"),
    ("2026-02-13", "--working", "2", "2026-02-24", "2026-02-24"),
    ("2026-04-27", "--plus", "0", "2026-04-27", "2026-04-27"),
  ])
  func `counts as the law does`(
    from: String, option: String, number: String, last: String, end: String
  ) throws {
    let answer = try Self.days(from, option, number)
    #expect(answer["last"] as? String == last)
    #expect(answer["end"] as? String == end)
    #expect((answer["rolled"] != nil) == (last != end))
  }

  @Test func `two days are counted in every way, with what lies between`() throws {
    let answer = try Self.days("2026-04-27", "--until", "2026-05-16")
    #expect(answer["counted"] as? [String: Int] == ["civil": 19, "inclusive": 20])
    #expect(answer["workingDays"] as? [String: Int] == ["civil": 12, "inclusive": 13])
    let special = try #require(answer["special"] as? [[String: Any]])
    #expect(special.count == 6)
    #expect(special.last?["day"] as? String == "2026-05-09")
    #expect(special.last?["kind"] as? String == "makeUp")
  }

  @Test func `what was not looked at is no number`() throws {
    #expect(try Self.days("2026-12-20", "--plus", "60")["weekendDays"] == nil)
    #expect(try Self.days("2026-01-01", "--until", "2030-01-01")["weekendDays"] == nil)
    let backward = try Self.days(
      "2026-05-16", "--until", "2026-04-27", "--regime", "cn-bidding-mandatory")
    #expect((backward["findings"] as? [Any])?.isEmpty == true)
  }

  @Test func `a regime holds the days against its minima`() throws {
    let answer = try Self.days(
      "2026-04-27", "--until", "2026-05-16", "--regime", "cn-government-tender")
    let findings = try #require(answer["findings"] as? [[String: Any]])
    let verdicts = findings.map {
      "\($0["rule"] as? String ?? "") \($0["verdict"] as? String ?? "")"
    }
    #expect(verdicts.contains("gp.prepare-20d inclusive-only"))
    #expect(verdicts.contains("gp.docs-5wd ok"))
    #expect(findings.first?["earliest"] as? String == "2026-05-18")
  }

  @Test func `the counting is shown in either language`() throws {
    let desk = try Desk(.sqlite)
    let chinese = desk.run("days", "2026-04-27", "--plus", "20", "--lang", "zh").output
    for part in [
      "2026-04-27（星期一），当日不计", "第 20 日", "2026-05-17（星期日）", "2026-05-18（星期一），因 2026-05-17 是星期日",
      "2026-05-01 至 2026-05-05 劳动节放假", "2026-05-09（星期六） 调休上班",
    ] {
      #expect(chinese.contains(part), "\(chinese)")
    }
    let english = desk.run("days", "2026-04-27", "--plus", "20", "--lang", "en").output
    #expect(english.contains("Monday 2026-05-18, because 2026-05-17 is a Sunday"), "\(english)")
  }

  @Test func `a year without a calendar is named, and what needs none is counted`() throws {
    let answer = try Self.days("2026-12-20", "--plus", "20")
    #expect(answer["last"] as? String == "2027-01-09")
    #expect(answer["end"] == nil)
    #expect(answer["unknownYear"] as? Int == 2027)
    let refused = try Desk(.sqlite).run("days", "2026-12-20", "--working", "20", "--lang", "en")
    #expect(refused.status == .badData)
    #expect(refused.errors.contains("no official calendar for 2027"))
  }

  @Test func `an office counts by its own calendar`() throws {
    let desk = try CalendarTests.desk()
    let file = try desk.papers.write("2027.yaml", CalendarTests.year2027)
    #expect(desk.run("calendar", "add", file, "--at", "2026-11-10").status == .done)
    let answer = try desk.json("days", "2026-12-30", "--working", "5", "--at", "2026-11-11")
    #expect(answer["unknownYear"] == nil && answer["last"] != nil)
  }

  @Test(arguments: [
    ["2026-04-27"], ["2026-04-27", "--plus", "5", "--working", "5"],
    ["2026-04-27", "--plus", "-3"],
    ["2026-04-27", "--plus", "５"], ["2026-04-27", "--plus", "5.5"], ["2026-04-31", "--plus", "5"],
    ["２０２６-04-27", "--plus", "5"], ["2026-04-27", "--until", "soon"],
    ["2026-04-27", "--plus", "99999999999999999999"],
    ["2026-04-27", "--until", "2026-05-16", "--regime", "cn-bidding-mandatry"],
  ])
  func `what makes no sense is refused with a sentence`(arguments: [String]) throws {
    for language in ["zh", "en"] {
      let shown = try Desk(.sqlite).run(["days"] + arguments + ["--lang", language])
      #expect(shown.status == .usage, "\(shown)")
      #expect(shown.output.isEmpty && !shown.errors.isEmpty)
    }
  }
}
