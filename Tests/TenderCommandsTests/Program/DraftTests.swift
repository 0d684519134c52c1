import Foundation
import TenderCommands
import Testing

@Suite struct DraftTests {
  @Test(arguments: ["zh", "en"])
  func `the draft has nothing that the check objects to`(language: String) throws {
    let desk = try Desk(.sqlite)
    let file = desk.papers.path("tender.yaml")
    #expect(desk.run("draft", "-o", file, "--lang", language).status == .done)
    let result = desk.run("lint", file, "--format", "csv")
    #expect(result.status == .done)
    #expect(result.output.split(separator: "\r\n").count == 1)
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
