import TenderCommands
import Testing

@Suite struct RehearsalTests {
  @Test(arguments: StoreKind.allCases)
  func `a limit of an office that is there is set at a time, of a real one now`(
    kind: StoreKind
  ) throws {
    let desk = try Desk(kind)
    desk.run("init", "--rehearsal", "--at", "2026-05-01")
    let limited = desk.run("init", "--max-document", "1GiB", "--at", "2026-05-02")
    #expect(limited.status == .done, "\(limited.errors)")
    #expect(desk.run("init", "--max-document", "2GiB").errors.contains("--at"))
    let real = try Desk(kind)
    #expect(real.run("init").status == .done)
    #expect(real.run("init", "--max-document", "1GiB").status == .done)
    #expect(real.run("init", "--max-document", "2GiB", "--at", "2026-05-02").status == .usage)
  }

  static let line = "REHEARSAL: the clock is --at, and nothing here is real\n"

  @Test(arguments: [["list"], ["status"], ["bidder", "list"], ["journal"], ["doctor"]])
  func `every screen of a rehearsal begins by saying so`(command: [String]) throws {
    let desk = try Desk(.sqlite)
    #expect(desk.run("init", "--rehearsal").output.hasPrefix(Self.line))
    #expect(desk.run(command).output.hasPrefix(Self.line))
  }

  @Test func `a real office does not say so`() throws {
    let desk = try Desk(.sqlite)
    #expect(!desk.run("init").output.contains("REHEARSAL"))
    #expect(!desk.run("list").output.contains("REHEARSAL"))
    #expect(!desk.run("list", "--format", "json").output.contains("rehearsal"))
  }

  @Test func `JSON says so in the object itself`() throws {
    let desk = try Desk(.sqlite)
    _ = desk.run("init", "--rehearsal")
    #expect(desk.run("list", "--format", "json").output.contains("\"rehearsal\" : true"))
  }

  @Test func `CSV stays pure and the note goes to the standard error`() throws {
    let desk = try Desk(.sqlite)
    _ = desk.run("init", "--rehearsal")
    let result = desk.run("list", "--format", "csv")
    #expect(result.output == "number,title,phase,submissionOpens,submissionCloses\r\n")
    #expect(result.errors == Self.line)
  }

  @Test func `a failure says so, too`() throws {
    let desk = try Desk(.sqlite)
    _ = desk.run("init", "--rehearsal")
    #expect(desk.run("show", "X").errors.hasPrefix(Self.line))
    #expect(desk.run("show", "X", "--format", "json").errors.hasSuffix("\"rehearsal\":true}\n"))
  }
}
