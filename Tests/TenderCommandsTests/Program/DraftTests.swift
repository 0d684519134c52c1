import Foundation
import TenderCommands
import Testing

@Suite struct DraftTests {
  /// The findings but those that tell which keys only stand in the notice.
  static func objections(_ csv: String) -> [Substring] {
    csv.split(separator: "\r\n").dropFirst().filter { !$0.hasPrefix("info,effect.") }
  }

  @Test(arguments: ["zh", "en"])
  func `the draft has nothing that the check objects to`(language: String) throws {
    let desk = try Desk(.sqlite)
    let file = desk.papers.path("tender.yaml")
    #expect(desk.run("draft", "-o", file, "--lang", language).status == .done)
    let result = desk.run("lint", file, "--format", "csv")
    #expect(result.status == .done)
    #expect(Self.objections(result.output).isEmpty, "\(result.output)")
  }

  @Test(arguments: ["2026-01-20", "2026-02-06", "2026-04-22", "2026-09-16", "2026-09-23"])
  func `it is lawful from any day, holidays or not`(day: String) throws {
    let desk = try Desk(.sqlite)
    let file = desk.papers.path("tender.yaml")
    #expect(desk.run("draft", "--at", day, "-o", file).status == .done)
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
