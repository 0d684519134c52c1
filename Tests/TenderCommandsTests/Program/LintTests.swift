import TenderCommands
import Testing

@Suite struct LintTests {
  /// Documents that can be had for three working days of 2027, where five are due.
  static let of2027 = Notice(
    regime: "cn-government-consultation", opens: "2027-01-04", closes: "2027-01-29T09:00",
    more: """
        documents: {from: 2027-01-07, to: 2027-01-11}
      budget: {amount: 100000}
      """)

  static func finding(
    _ rule: String, of notice: Notice, in desk: Desk, at time: String? = nil
  ) throws -> [String: Any]? {
    let asOf = time.map { ["--at", $0] } ?? []
    let answer = try desk.json(["lint", desk.write(notice), "--lang", "en"] + asOf)
    let findings = try #require(answer["findings"] as? [[String: Any]])
    return findings.first { $0["rule"] as? String == rule }
  }

  static func counted(_ finding: [String: Any]?) -> [String: Int]? {
    finding?["counted"] as? [String: Int]
  }

  @Test func `a year without a calendar is undetermined and named, with no store at all`() throws {
    let desk = try Desk(.sqlite)
    let finding = try #require(
      try Self.finding("gp.consultation-docs-5wd", of: Self.of2027, in: desk))
    #expect(finding["verdict"] as? String == "undetermined")
    #expect(finding["severity"] as? String == "warning")
    #expect(finding["counted"] == nil)
    #expect((finding["message"] as? String)?.contains("no official calendar for 2027") == true)
    #expect(desk.run("list").status == .storeUnreachable)
  }

  @Test(arguments: [true, false])
  func `it is counted once the office has its calendar`(isRehearsal: Bool) throws {
    let desk = try Desk(.sqlite)
    #expect(desk.run(["init"] + (isRehearsal ? ["--rehearsal"] : [])).status == .done)
    let before = try Self.finding("gp.consultation-docs-5wd", of: Self.of2027, in: desk)
    #expect(before?["verdict"] as? String == "undetermined")
    let file = try desk.papers.write("2027.yaml", CalendarTests.year2027)
    let added = desk.run(
      ["calendar", "add", file] + (isRehearsal ? ["--at", "2026-11-10"] : []))
    #expect(added.status == .done, "\(added.errors)")
    let after = try Self.finding("gp.consultation-docs-5wd", of: Self.of2027, in: desk)
    #expect(after?["verdict"] as? String == "short")
    #expect(after?["severity"] as? String == "error")
    #expect(Self.counted(after) == ["civil": 3, "inclusive": 4])
    #expect(desk.run("lint", try desk.write(Self.of2027)).status == .no)
    let later = try Self.finding(
      "gp.consultation-docs-5wd", of: Self.of2027, in: desk, at: "2027-01-04T08:00")
    #expect(later?["verdict"] as? String == "short")
  }

  @Test func `a corrected year counts in place of the built-in one`() throws {
    let desk = try CalendarTests.desk()
    let notice = Notice(closes: "2026-05-16T17:00")
    let rule = "dates.closing-rest-day"
    #expect(try Self.finding(rule, of: notice, in: desk) != nil)
    let known = desk.run("calendar", "show", "2026", "--format", "yaml").output
    let file = try desk.papers.write(
      "2026.yaml", known.replacing("2026-05-09", with: "2026-05-16"))
    #expect(
      desk.run("calendar", "add", file, "--replace", "--at", "2026-04-01").status == .done)
    #expect(try Self.finding(rule, of: notice, in: desk) == nil)
  }

  /// The first hour after 2 o'clock on 29 March 2026 is missing on the clocks of Berlin.
  @Test(arguments: [
    ("2026-03-20T23:30", "2026-04-08T23:59", 19), ("2026-03-20T00:00", "2026-04-08T23:59", 19),
    ("2026-03-20T23:30", "2026-04-09T00:10", nil), ("2026-03-20T23:59", "2026-04-09T08:00", nil),
  ])
  func `limits are days of the calendar where clocks change`(
    published: String, closes: String, days: Int?
  ) throws {
    let notice = Notice(
      regime: "cn-bidding-mandatory", opens: published, closes: closes,
      more: "timeZone: Europe/Berlin")
    let finding = try Self.finding(
      "tender.prepare-20d", of: notice, in: Desk(.sqlite), at: published)
    #expect(Self.counted(finding)?["civil"] == days)
    #expect(finding?["earliest"] as? String == (days == nil ? nil : "2026-04-09"))
  }

  @Test(arguments: [
    ("2026-03-29", "2026-03-29", false), ("2026-03-28T12:00", "2026-03-29T12:00", false),
    ("2026-03-28T12:00", "2026-03-29T11:59", true), ("2026-10-25", "2026-10-25", false),
    ("2026-10-24T12:00", "2026-10-25T12:00", false), ("2026-10-24T12:00", "2026-10-25T11:30", true),
  ])
  func `a day with an hour less is a whole day, and one with an hour more no more`(
    opens: String, closes: String, isShort: Bool
  ) throws {
    let notice = Notice(opens: opens, closes: closes, more: "timeZone: Europe/Berlin")
    let finding = try Self.finding("dates.short-window", of: notice, in: Desk(.sqlite))
    #expect((finding != nil) == isShort)
  }

  @Test func `a definition without a zone is checked in that of the office, as it is published`()
    throws
  {
    let desk = try Desk(.sqlite)
    #expect(
      desk.run("init", "--rehearsal", "--time-zone", "Europe/Berlin").status == .done)
    // Still open in Berlin, over in Shanghai.
    let notice = Notice(opens: "2026-05-01", closes: "2026-05-12T17:00")
    let open = try Self.finding(
      "dates.closing-past", of: notice, in: desk, at: "2026-05-12T12:00Z")
    #expect(open == nil)
    let message = try Self.finding(
      "dates.closing-past", of: notice, in: desk, at: "2026-05-12T15:00Z")?["message"]
    #expect((message as? String)?.contains("2026-05-12 17:00") == true)
  }
}
