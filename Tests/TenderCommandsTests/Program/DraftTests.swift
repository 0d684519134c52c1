import Foundation
import TenderCommands
import Testing

@Suite struct DraftTests {
  /// The findings but those that tell which keys only stand in the notice.
  static func objections(_ csv: String) -> [Substring] {
    csv.split(separator: "\r\n").dropFirst().filter { !$0.hasPrefix("info,effect.") }
  }

  /// With something of one's own wherever a placeholder stands.
  static func fillIn(_ file: String, but left: Set<String> = []) throws {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let filled = placeholders.filter { !left.contains($0) }.reduce(text) { text, placeholder in
      text.replacingOccurrences(of: ": \(placeholder)", with: ": 西平大道 0999-5550123")
    }
    try filled.write(toFile: file, atomically: true, encoding: .utf8)
  }

  private static let placeholders = [
    "采购人名称", "采购人地址", "联系人", "0999-5550100", "获取招标文件的地点", "递交投标文件的地点", "开标地点",
    "Name of the procuring entity", "Its address", "Whom to ask",
    "Where the tender documents can be had", "Where bids are handed in", "Where bids are opened",
  ]

  @Test(arguments: ["zh", "en"], ["lint", "publish"])
  func `a draft as it is cannot be published`(language: String, command: String) throws {
    let desk = try Desk(.sqlite)
    #expect(desk.run("init").status == .done)
    let file = desk.papers.path("tender.yaml")
    #expect(desk.run("draft", "-o", file, "--lang", language).status == .done)
    let untouched = desk.run(command, file, "--lang", language)
    #expect(untouched.status == .badData, "\(untouched.output)\(untouched.errors)")
    let place = language == "zh" ? "开标地点" : "Where bids are opened"
    for text in Self.placeholders where (text.first?.isASCII == true) == (language == "en") {
      #expect(text.hasPrefix("0999") || untouched.errors.contains("“\(text)”"), "\(text)")
    }
    try Self.fillIn(file, but: [place])
    let half = desk.run(command, file, "--lang", language)
    #expect(half.status == .badData)
    #expect(half.errors.contains("places.opening"), "\(half.errors)")
    #expect(!half.errors.contains("procuringEntity"))
  }

  @Test(arguments: ["zh", "en"])
  func `the draft has nothing that the check objects to`(language: String) throws {
    let desk = try Desk(.sqlite)
    let file = desk.papers.path("tender.yaml")
    #expect(desk.run("draft", "-o", file, "--lang", language).status == .done)
    try Self.fillIn(file)
    let result = desk.run("lint", file, "--format", "csv")
    #expect(result.status == .done)
    #expect(Self.objections(result.output).isEmpty, "\(result.output)")
  }

  @Test(arguments: ["2026-01-20", "2026-02-06", "2026-04-22", "2026-09-16", "2026-09-23"])
  func `it is lawful from any day, holidays or not`(day: String) throws {
    let desk = try Desk(.sqlite)
    let file = desk.papers.path("tender.yaml")
    #expect(desk.run("draft", "--at", day, "-o", file).status == .done)
    try Self.fillIn(file)
    let result = desk.run("lint", file, "--at", day, "--format", "csv")
    #expect(result.status == .done, "\(result.output)")
    #expect(Self.objections(result.output).isEmpty, "\(result.output)")
  }

  @Test func `both languages have the same keys, in lines of at most a hundred columns`() throws {
    let desk = try Desk(.sqlite)
    let (chinese, english) = (
      desk.run("draft", "--lang", "zh").output, desk.run("draft", "--lang", "en").output
    )
    func keys(_ text: String) -> [Substring] {
      text.matches(of: /(?:^|\n)(?:# )?( *(?:- )?[a-z][a-zA-Z]*):/).map(\.1)
    }
    #expect(keys(chinese) == keys(english))
    #expect(keys(english).count > 20)
    let lines = (chinese + english).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 100 })
  }

  @Test func `a file that is there stays as it is`() throws {
    let desk = try Desk(.sqlite)
    let file = try desk.papers.write("mine.yaml", "mine")
    #expect(desk.run("draft", "-o", file).status == .cannotCreate)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
  }

  @Test func `its dates follow the time that is asked for`() throws {
    let result = try Desk(.sqlite).run("draft", "--at", "2026-04-27")
    #expect(result.output.contains("notice: 2026-04-27\n"))
  }
}
