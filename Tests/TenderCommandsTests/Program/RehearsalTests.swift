import Testing

@Suite struct RehearsalTests {
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
