import TenderCommands
import Testing

@Suite struct CalendarTests {
  static let year2027 = """
    year: 2027
    source: 国办发明电〔2026〕1号
    holidays:
      - {name: 元旦, from: 2027-01-01, to: 2027-01-03}
    makeUpDays: [2027-01-09]

    """

  static func desk() throws -> Desk {
    let desk = try Desk(.sqlite)
    #expect(desk.run("init", "--rehearsal").status == .done)
    return desk
  }

  @Test func `a year is shown month by month`() throws {
    let result = try Self.desk().run("calendar", "show", "2026", "--lang", "en")
    #expect(result.status == .done)
    let screen = """
      Year:         2026
      Source:       国办发明电〔2025〕7号
      Working days: 248
      Legend:       * day off  + worked weekend  · weekend

      2026-01 (21 working days)
      Mo  Tu  We  Th  Fr  Sa  Su
                   1*  2*  3*  4+
       5   6   7   8   9  10· 11·
      12  13  14  15  16  17· 18·
      19  20  21  22  23  24· 25·
      26  27  28  29  30  31·

      2026-02 (16 working days)
      Mo  Tu  We  Th  Fr  Sa  Su
                               1·
       2   3   4   5   6   7·  8·
       9  10  11  12  13  14+ 15*
      16* 17* 18* 19* 20* 21* 22*
      23* 24  25  26  27  28+
      """
    #expect(result.output.contains(screen), "\(result.output)")
    #expect(result.output.contains("2026-12 (23 working days)"))
  }

  @Test func `a year is shown in Chinese`() throws {
    let result = try Self.desk().run("calendar", "show", "2026", "--lang", "zh")
    let lines = result.output.split(separator: "\n").map(String.init)
    for line in [
      "年份：  2026", "依据：  国办发明电〔2025〕7号", "工作日：248", "图例：  * 放假  + 调休上班  · 周末",
      "2026 年 10 月（18 个工作日）", "一  二  三  四  五  六  日",
      "             1*  2*  3*  4*", " 5*  6*  7*  8   9  10+ 11·",
    ] {
      #expect(lines.contains(line), "\(line)\n\(result.output)")
    }
  }

  @Test(arguments: ["zh", "en"])
  func `no line of a year is longer than the screen`(language: String) throws {
    let output = try Self.desk().run("calendar", "show", "2026", "--lang", language).output
    #expect(output.split(separator: "\n").allSatisfy { $0.displayWidth <= 80 })
  }

  @Test func `programs get the days off and the worked weekends`() throws {
    let desk = try Self.desk()
    let file = try desk.papers.write("2027.yaml", Self.year2027)
    let added = try desk.json("calendar", "add", file, "--at", "2026-11-10")
    let shown = try desk.json("calendar", "show", "2027")
    for answer in [added, shown] {
      #expect(answer["year"] as? Int == 2027)
      #expect(answer["source"] as? String == "国办发明电〔2026〕1号")
      let days = try #require(answer["days"] as? [[String: String]])
      #expect(
        days == [
          ["day": "2027-01-01", "kind": "holiday", "name": "元旦"],
          ["day": "2027-01-02", "kind": "holiday", "name": "元旦"],
          ["day": "2027-01-03", "kind": "holiday", "name": "元旦"],
          ["day": "2027-01-09", "kind": "makeUp"],
        ])
      // 261 weekdays, less a Friday, and a Saturday more.
      #expect(answer["workingDays"] as? Int == 261)
    }
    #expect(
      desk.run("calendar", "show", "2027", "--format", "csv").output.hasPrefix(
        "day,kind,name\r\n2027-01-01,holiday,元旦\r\n"))
  }

  @Test func `a year is known from its recording on, and can be corrected`() throws {
    let desk = try Self.desk()
    let first = try desk.papers.write("2027.yaml", Self.year2027)
    let second = try desk.papers.write(
      "again.yaml", Self.year2027.replacing("2027-01-09", with: "2027-01-10"))
    #expect(desk.run("calendar", "add", first, "--at", "2026-11-10").status == .done)
    #expect(desk.run("calendar", "add", second, "--at", "2026-11-12").status == .done)
    let shown = { (time: String) in
      desk.run("calendar", "show", "2027", "--format", "csv", "--at", time)
    }
    #expect(shown("2026-11-09").status == .badData)
    #expect(shown("2026-11-11").output.hasSuffix("2027-01-09,makeUp,\r\n"))
    #expect(shown("2026-11-12").output.hasSuffix("2027-01-10,makeUp,\r\n"))
    #expect(desk.run("journal").output.contains("calendar recorded"))
  }

  @Test func `a wrong year is refused with every fault on its line`() throws {
    let desk = try Self.desk()
    let wrong = Self.year2027.replacing("[2027-01-09]", with: "[2027-01-02, 2027-01-08]")
    let file = try desk.papers.write("wrong.yaml", wrong)
    let result = desk.run("calendar", "add", file, "--at", "2026-11-10", "--lang", "en")
    #expect(result.status == .badData)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("wrong.yaml:5: makeUpDays[0]: 2027-01-02 is named twice"))
    #expect(result.errors.contains("wrong.yaml:5: makeUpDays[1]: make-up day 2027-01-08 is a Fri"))
    #expect(desk.run("calendar", "show", "2027").status == .badData)
    #expect(
      desk.run("calendar", "add", desk.papers.path("none.yaml")).status
        == .unreadableInput)
  }

  @Test(arguments: ["2027", "1999", "0", "99999999"])
  func `a year that nobody recorded has an error of its own`(year: String) throws {
    let desk = try Self.desk()
    let result = desk.run("calendar", "show", year, "--format", "json")
    #expect(result.status == .badData)
    #expect(result.errors.contains("\"code\":\"calendar.unknownYear\""))
    let told = desk.run("calendar", "show", year, "--lang", "en").errors
    #expect(told.contains("error: no official calendar for \(year)\n"))
    #expect(told.contains("tender calendar add FILE"))
  }

  @Test func `a year is a number`() throws {
    #expect(try Self.desk().run("calendar", "show", "next").status == .usage)
  }
}
