import TenderCommands
import TenderDomain
import Testing

/// What an input method makes of arguments: accepted where it is the same, else told with what is right.
struct SlipTests {
  @Test(arguments: [
    (
      ["list", "--at", "２０２６－０５－１６"],
      "--at: character 1, “２”, is a full-width digit: write 2026-05-16"
    ),
    (
      ["list", "--at", "2026-05-16　17:00"],
      "--at: character 11, “　”, is a full-width blank: write \"2026-05-16 17:00\""
    ),
    (["list", "--at", "2026-05-16T17：00"], "is a full-width colon: write 2026-05-16T17:00"),
    (["list", "--at", "2026—05—16"], "is a full-width or long dash: write 2026-05-16"),
    (
      ["list", "－－format", "json"],
      "argument 2: character 1, “－”, is a full-width or long dash: write --format"
    ),
    (
      ["list", "——format", "json"],
      "argument 2: character 1, “—”, is a full-width or long dash: write --format"
    ),
    (["list", "—format", "json"], "write --format"),
    (["list", "–-format=json"], "write --format=json"),
    (
      ["list", "--format＝json"],
      "argument 2: character 9, “＝”, is a full-width equals sign: write --format=json"
    ),
    (["list", "－－format＝ｊｓｏｎ"], "write --format=json"),
    (
      ["list", "--format", "ｊｓｏｎ"],
      "argument 3: character 1, “ｊ”, is a full-width letter: write json"
    ),
    (["status", "——overdue"], "write --overdue"),
    (["show", "“C-1”"], "<number>: character 1, “““, is no plain quotation mark: write C-1"),
    (["show", "「C-1」"], "<number>: character 1, “「”, is no plain quotation mark: write C-1"),
    (
      ["show", "C-1\u{A0}"],
      "character 4, “\u{A0}”, is a no-break or other special blank: write C-1"
    ),
    (["show", "\u{3000}C-1"], "character 1, “\u{3000}”, is a full-width blank: write C-1"),
    (["bid", "show", "C-1", "１"], "argument 4: character 1, “１”, is a full-width digit: write 1"),
    (
      ["days", "2026-04-27", "--plus", "２０"],
      "--plus: character 1, “２”, is a full-width digit: write 20"
    ),
    (["status", "--closing-within", "７ｄ"], "--closing-within: character 1, “７”"),
    (["list　--format", "json"], "argument 1: character 5, “\u{3000}”, is a full-width blank"),
    (["ｌｉｓｔ"], "argument 1: character 1, “ｌ”, is a full-width letter: write list"),
    (
      ["decide", "C-1", "1", "r", "met", "--reason", "“原件", "已核”"],
      "argument 7: character 1, “““, is no plain quotation mark: write \"原件 已核\""
    ),
    (
      ["bid", "receive", "C-1", "--bidder", "X-CASE:1", "--document", "licence＝a.pdf"],
      "--document: character 8, “＝”, is a full-width equals sign: write licence=a.pdf"
    ),
  ])
  func `is told with the sign, its place and what is right`(
    arguments: [String], sentence: String
  ) throws {
    let desk = try Desk(.sqlite)
    desk.run("init", "--rehearsal")
    let shown = desk.run(arguments)
    #expect(shown.status == .usage)
    let sentence = sentence.replacing("“““", with: "“\u{201C}”")
    #expect(shown.errors.contains(sentence.escapedForDisplay()), "\(shown.errors)")
    #expect(shown.output.isEmpty)
  }

  @Test func `is told in Chinese`() throws {
    let desk = try Desk(.sqlite, language: .zh)
    #expect(
      desk.run("list", "——format", "json").errors
        == "错误：第 2 个参数：第 1 个字符“—”是全角或长的横线：请写 --format\n")
    #expect(
      desk.run("list", "--at", "２０２６-05-16").errors
        == "错误：--at：第 1 个字符“２”是全角数字：请写 2026-05-16\n")
  }

  @Test func `has a code of its own`() throws {
    let shown = try Desk(.sqlite).run("list", "－－format", "json")
    #expect(shown.status == .usage)
    let asked = try Desk(.sqlite).run("list", "--format", "json", "--at", "２０２６")
    #expect(asked.errors.contains("\"code\":\"usage.invalidValue\""))
    #expect(asked.errors.contains("full-width digit"))
  }

  @Test(arguments: StoreKind.allCases)
  func `makes no difference in numbers, identifiers and texts`(kind: StoreKind) throws {
    let desk = try Desk(kind)
    desk.run("init", "--rehearsal")
    let file = try desk.papers.write("t.yaml", Notice().yaml)
    desk.run("publish", file, "--at", "2026-04-27")
    #expect(desk.run("show", "Ｔ", "--at", "2026-04-28").status == .done)
    #expect(desk.run("list", "--search", "——，“房地产”").status == .done)
    #expect(desk.run("list", "--actor", "“李”").status == .done)
  }

  @Test(arguments: Language.allCases)
  func `an unknown option is told before one that is missing`(language: Language) throws {
    let shown = try Desk(.sqlite, language: language).run("bid", "receive", "--bider", "X")
    #expect(shown.status == .usage)
    #expect(shown.errors.contains("--bider") && shown.errors.contains("--bidder"))
    #expect(!shown.errors.contains("<number>"))
  }
}
