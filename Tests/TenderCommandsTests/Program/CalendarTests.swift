import TenderCommands
import TenderDomain
import Testing

@Suite struct CalendarTests {
  static let year2027 = """
    year: 2027
    source: 国办发明电〔2026〕1号
    holidays:
      - {name: 元旦, from: 2027-01-01, to: 2027-01-03}
      - {name: 春节, from: 2027-02-05, to: 2027-02-11}
      - {name: 清明节, from: 2027-04-03, to: 2027-04-05}
      - {name: 劳动节, from: 2027-05-01, to: 2027-05-04}
      - {name: 端午节, from: 2027-06-09, to: 2027-06-09}
      - {name: 中秋节, from: 2027-09-15, to: 2027-09-15}
      - {name: 国庆节, from: 2027-10-01, to: 2027-10-07}
    makeUpDays: [2027-01-09, 2027-01-31, 2027-09-26]

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
      Legend:       * day off  + worked weekend  - weekend

      2026-01 (21 working days)
      Mo  Tu  We  Th  Fr  Sa  Su
                   1*  2*  3*  4+
       5   6   7   8   9  10- 11-
      12  13  14  15  16  17- 18-
      19  20  21  22  23  24- 25-
      26  27  28  29  30  31-

      2026-02 (16 working days)
      Mo  Tu  We  Th  Fr  Sa  Su
                               1-
       2   3   4   5   6   7-  8-
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
      "年份：  2026", "依据：  国办发明电〔2025〕7号", "工作日：248", "图例：  * 放假  + 调休上班  - 周末",
      "2026 年 10 月（18 个工作日）", "一  二  三  四  五  六  日",
      "             1*  2*  3*  4*", " 5*  6*  7*  8   9  10+ 11-",
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
        Array(days.prefix(4)) == [
          ["day": "2027-01-01", "kind": "holiday", "name": "元旦"],
          ["day": "2027-01-02", "kind": "holiday", "name": "元旦"],
          ["day": "2027-01-03", "kind": "holiday", "name": "元旦"],
          ["day": "2027-01-09", "kind": "makeUp"],
        ])
      // 261 weekdays less the thirteen days of the law.
      #expect(answer["workingDays"] as? Int == 248)
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
    let thinner = { desk.run("calendar", "add", second, "--at", "2026-11-12") }
    #expect(desk.run("calendar", "add", first, "--at", "2026-11-10").status == .done)
    #expect(thinner().status == .refused)
    #expect(thinner().errors.contains("would go: 2027-01-09"))
    #expect(
      desk.run("calendar", "add", second, "--replace", "--at", "2026-11-12").status == .done)
    let shown = { (time: String) in
      desk.run("calendar", "show", "2027", "--format", "csv", "--at", time)
    }
    #expect(shown("2026-11-09").status == .badData)
    #expect(shown("2026-11-11").output.contains("2027-01-09,makeUp,\r\n"))
    #expect(shown("2026-11-12").output.contains("2027-01-10,makeUp,\r\n"))
    #expect(desk.run("journal").output.contains("calendar recorded"))
  }

  @Test func `a wrong year is refused with every fault on its line`() throws {
    let desk = try Self.desk()
    let wrong = Self.year2027.replacing(
      "[2027-01-09, 2027-01-31, 2027-09-26]", with: "[2027-01-02, 2027-01-08]")
    let file = try desk.papers.write("wrong.yaml", wrong)
    let result = desk.run("calendar", "add", file, "--at", "2026-11-10", "--lang", "en")
    #expect(result.status == .badData)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("wrong.yaml:11: makeUpDays[0]: 2027-01-02 is named twice"))
    #expect(result.errors.contains("wrong.yaml:11: makeUpDays[1]: make-up day 2027-01-08 is a Fri"))
    #expect(desk.run("calendar", "show", "2027").status == .badData)
    #expect(
      desk.run("calendar", "add", desk.papers.path("none.yaml")).status
        == .unreadableInput)
  }

  @Test(arguments: StoreKind.allCases)
  func `a notice names days of the year before, and those alone change there`(
    kind: StoreKind
  ) throws {
    let desk = try Desk(kind)
    desk.run("init", "--rehearsal")
    let before = try desk.json("calendar", "show", "2026", "--at", "2026-11-01")
    let edge = Self.year2027.replacing(
      "from: 2027-01-01, to: 2027-01-03", with: "from: 2026-12-31, to: 2027-01-02"
    )
    .replacing("[2027-01-09,", with: "[2026-12-27, 2027-10-09,")
    let file = try desk.papers.write("edge.yaml", edge)
    let added = desk.run("calendar", "add", file, "--at", "2026-11-02")
    #expect(added.status == .done, "\(added.errors)")
    let shown = desk.run("calendar", "show", "2026", "--format", "csv").output
    #expect(shown.contains("2026-12-27,makeUp,\r\n2026-12-31,holiday,元旦\r\n"))
    let after = try desk.json("calendar", "show", "2026")
    #expect(after["workingDays"] as? Int == before["workingDays"] as? Int)
    #expect(desk.run("journal").output.contains("2027"))
    let again = desk.run("calendar", "show", "2027", "--format", "yaml").output
    let same = desk.run(
      "calendar", "add", try desk.papers.write("again.yaml", again), "--at", "2026-11-03")
    #expect(same.errors.contains("nothing was changed"), "\(same.errors)")
  }

  @Test(arguments: [
    ("2027-02-05, to: 2027-02-11", "2027-02-06, to: 2027-02-11", "春节), 2027-02-05"),
    ("2027-10-01, to: 2027-10-07", "2027-10-04, to: 2027-10-07", "国庆节), 2027-10-01, 2027-10-02"),
    ("[2027-01-09,", "[2027-01-09, 2027-01-10,", "are 12, and the law gives 13"),
    ("year: 2027", "year: 2099", "is not in 2099"),
  ])
  func `a year without what the law fixes is refused, whatever is allowed`(
    right: String, wrong: String, told: String
  ) throws {
    let desk = try Self.desk()
    let file = try desk.papers.write("2027.yaml", Self.year2027.replacing(right, with: wrong))
    let result = desk.run("calendar", "add", file, "--replace", "--at", "2026-11-02")
    #expect(result.status == .badData)
    #expect(result.errors.contains(told), "\(result.errors)")
    #expect(desk.run("calendar", "show", "2027").status == .badData)
  }

  @Test func `a year beyond reason is refused with the reason`() throws {
    let desk = try Self.desk()
    let file = try desk.papers.write(
      "2099.yaml",
      "year: 2099\nsource: s\nholidays: [{name: 元旦, from: 2099-01-01, to: 2099-01-01}]\nmakeUpDays: []\n"
    )
    let result = desk.run("calendar", "add", file, "--at", "2026-11-02")
    #expect(result.status == .badData)
    #expect(result.errors.contains("only 2014 to 2050 can be brought in"))
  }

  @Test func `every built-in year has what the law fixes`() throws {
    for year in WorkingCalendar.china.years { #expect(try year.checkAgainstLaw() == nil) }
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
