import TenderCommands
import Testing

@Suite struct StatutoryStatusTests {
  /// Closes on a Friday, long enough after its publication.
  static let mandatory = Notice(regime: "cn-bidding-mandatory")

  @Test func `the deadlines of the law stand among those of the notice`() throws {
    let desk = try Desk(publishing: [Self.mandatory])
    let status = try desk.json("status", "T", "--at", "2026-05-13", "--lang", "en")
    let deadlines = try #require(status["deadlines"] as? [[String: Any]])
    let told = deadlines.map {
      "\($0["id"] as? String ?? "?") \(($0["due"] as? String ?? "?").prefix(16)) "
        + "\($0["state"] as? String ?? "?")"
    }
    // 15 days back from 29 May is 14 May, 10 days back 19 May.
    #expect(
      told == [
        "tender.clarify-15d 2026-05-14T17:00 open", "tender.objection-doc 2026-05-19T17:00 open",
        "submission 2026-05-29T17:00 open", "opening 2026-05-29T17:00 notStarted",
      ], "\(told)")
    let basis = deadlines[0]["basis"] as? [String: String]
    #expect(basis?["law"] == "招标投标法")
    #expect(deadlines[0]["who"] as? String == "the procuring entity")
    #expect(
      (deadlines[0]["otherwise"] as? String)?.hasPrefix("a later change has to move the closing on")
        == true)
    // The clock time of the closing is safe, the end of the day the lenient reading.
    #expect(deadlines[0]["latest"] as? String == "2026-05-15T00:00:00+08:00")
    #expect(deadlines[2]["latest"] == nil)
    let screen = desk.run("status", "T", "--at", "2026-05-13", "--lang", "zh").output
    #expect(screen.contains("稳妥为 2026-05-14 17:00，最迟 2026-05-14 24:00"), "\(screen)")
  }

  @Test func `what has no date yet says what it waits for`() throws {
    let desk = try Desk(publishing: [Self.mandatory])
    for command in ["status", "explain"] {
      let english = desk.run(command, "T", "--at", "2026-05-13", "--lang", "en").output
      let words = english.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
      #expect(words.contains("Set by law, without a date yet"), "\(english)")
      #expect(words.contains("- signing of the contract: counted from "), "\(english)")
      let chinese = desk.run(command, "T", "--at", "2026-05-13", "--lang", "zh").output
      #expect(chinese.contains("尚不能确定日期的法定期限"), "\(chinese)")
      #expect(chinese.contains("签订书面合同：自"), "\(chinese)")
    }
  }

  @Test func `as JSON it names the event, the law, who acts and what follows`() throws {
    let desk = try Desk(publishing: [Self.mandatory])
    let status = try desk.json("status", "T", "--at", "2026-05-13", "--lang", "en")
    let undated = try #require(status["undated"] as? [[String: Any]])
    #expect(
      undated.map { "\($0["id"] as? String ?? "?"): \($0["waitsFor"] as? String ?? "?")" } == [
        "tender.contract-30d: the award notice", "tender.report-15d: the award",
        "tender.publicity: the evaluation report",
        "tender.publicity-objection: the public showing of the candidates",
      ])
    #expect(undated[0]["who"] as? String == "the procuring entity and the winner")
    #expect((undated[0]["basis"] as? [String: String])?["article"] == "46 I")
    #expect((undated[0]["otherwise"] as? String)?.contains("loses the award") == true)
    #expect(undated[1]["otherwise"] == nil && undated[0]["due"] == nil)
  }

  @Test func `a period that is too short is no deadline, and says why`() throws {
    let notice = Notice(regime: "cn-bidding-voluntary", opens: "2026-05-20", closes: "2026-05-29")
    let desk = try Desk(publishing: [notice], at: "2026-05-20")
    let status = try desk.json("status", "T", "--at", "2026-05-21", "--lang", "en")
    let ids = (status["deadlines"] as? [[String: Any]])?.compactMap { $0["id"] as? String }
    #expect(ids?.contains("tender.clarify-15d") == false)
    let undated = try #require(status["undated"] as? [[String: Any]])
    let change = try #require(undated.first { $0["id"] as? String == "tender.clarify-15d" })
    #expect(
      (change["tooShort"] as? String)?.hasSuffix("so that every change moves the closing") == true)
    #expect(change["waitsFor"] == nil)
  }

  @Test func `past the safe time the screens say until when the lenient reading runs`() throws {
    let desk = try Desk(publishing: [Self.mandatory])
    let time = "2026-05-14T20:00"
    let status = desk.run("status", "T", "--at", time, "--lang", "zh").output
      .split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    #expect(status.contains("稳妥时间 2026-05-14 17:00 已过，最迟 2026-05-14 24:00"), "\(status)")
    #expect(status.contains("最迟还有 4 小时"), "\(status)")
    let board = desk.run("status", "--at", time, "--lang", "en").output
    #expect(board.contains("4 h at most"), "\(board)")
    let explained = desk.run("explain", "T", "--at", time, "--lang", "en").output
      .split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    #expect(
      explained.contains("(the safe time, which has passed; at the latest 2026-05-14 24:00)"),
      "\(explained)")
    let json = try desk.json("status", "T", "--at", time)
    let change = (json["deadlines"] as? [[String: Any]])?.first
    #expect(change?["state"] as? String == "closingSoon")
    #expect(change?["secondsLeft"] as? Int == -3 * 3600)
  }

  @Test(arguments: ["status", "explain", "show"])
  func `an English screen gives the Chinese name of a law once`(command: String) throws {
    let desk = try Desk(publishing: [Self.mandatory])
    let screen = desk.run(command, "T", "--at", "2026-05-13", "--lang", "en").output
      .split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    for law in ["(招标投标法)", "(招标投标法实施条例)"] where screen.contains(law) {
      #expect(
        screen.split(separator: law, omittingEmptySubsequences: false).count == 2, "\(screen)")
    }
    if command != "show" { #expect(screen.contains("Bidding Law art. "), "\(screen)") }
  }

  @Test func `explain says who acts, and what happens if not`() throws {
    let desk = try Desk(publishing: [Self.mandatory])
    let screen = desk.run("explain", "T", "--at", "2026-05-13", "--lang", "en").output
    let words = screen.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    #expect(
      words.contains(
        "last day for changes without moving the closing (open): the procuring entity; otherwise "
          + "a later change has to move the closing on"), "\(screen)")
  }

  @Test func `the nearest deadline on the board may be one of the law`() throws {
    let desk = try Desk(publishing: [Self.mandatory])
    let board = try desk.json("status", "--at", "2026-05-13")
    let tender = (board["tenders"] as? [[String: Any]])?.first
    #expect((tender?["deadline"] as? [String: Any])?["id"] as? String == "tender.clarify-15d")
  }

  @Test func `a tender without a regime has the deadlines of its notice`() throws {
    let desk = try Desk(publishing: [Notice()])
    let status = try desk.json("status", "T", "--at", "2026-05-13")
    let ids = (status["deadlines"] as? [[String: Any]])?.compactMap { $0["id"] as? String }
    #expect(ids == ["submission"])
    #expect(
      !desk.run("status", "T", "--at", "2026-05-13", "--lang", "en").output
        .contains("Set by law"))
  }
}
