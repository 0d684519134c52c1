import Testing

@Suite struct RehearsalTests {
  static let line = "REHEARSAL: the clock is --at, and nothing here is real\n"

  @Test(arguments: [["list"], ["status"], ["bidder", "list"], ["journal"], ["doctor"]])
  func `every screen of a rehearsal begins by saying so`(command: [String]) throws {
    let practice = try Practice()
    #expect(practice.run("init", "--rehearsal").output.hasPrefix(Self.line))
    #expect(practice.run(command).output.hasPrefix(Self.line))
  }

  @Test func `a real office does not say so`() throws {
    let practice = try Practice()
    #expect(!practice.run("init").output.contains("REHEARSAL"))
    #expect(!practice.run("list").output.contains("REHEARSAL"))
    #expect(!practice.run("list", "--format", "json").output.contains("rehearsal"))
  }

  @Test func `JSON says so in the object itself`() throws {
    let practice = try Practice()
    _ = practice.run("init", "--rehearsal")
    #expect(practice.run("list", "--format", "json").output.contains("\"rehearsal\" : true"))
  }

  @Test func `CSV stays pure and the note goes to the standard error`() throws {
    let practice = try Practice()
    _ = practice.run("init", "--rehearsal")
    let result = practice.run("list", "--format", "csv")
    #expect(result.output == "number,title,phase,submissionOpens,submissionCloses\r\n")
    #expect(result.errors == Self.line)
  }

  @Test func `a failure says so, too`() throws {
    let practice = try Practice()
    _ = practice.run("init", "--rehearsal")
    #expect(practice.run("show", "X").errors.hasPrefix(Self.line))
    #expect(practice.run("show", "X", "--format", "json").errors.hasSuffix("\"rehearsal\":true}\n"))
  }
}
