import TenderCommands
import Testing

/// Exit 0 means done: a call in which nothing was named has done nothing.
struct NoCommandTests {
  @Test(arguments: [[], ["--lang", "en"], ["bid"], ["bidder"], ["calendar"], ["clock"]])
  func `shows the help as a mistake`(arguments: [String]) throws {
    let shown = try Desk(.sqlite).run(arguments)
    #expect(shown.status == .usage)
    #expect(shown.output.isEmpty)
    #expect(shown.errors.contains("USAGE: tender"))
  }

  @Test func `says so to programs, too`() throws {
    let failed = try Desk(.sqlite).ask(Failed.self, "bid", exits: .usage)
    #expect(failed.error.code == "usage.noCommand")
  }

  @Test func `does nothing when the arguments cannot be read`() {
    let (output, errors) = (CapturedText(), CapturedText())
    let status = TenderProgram.run(
      nil,
      in: World(
        environment: [:], output: output.sink(), errors: errors.sink(), loginName: "officer"))
    #expect(status == .usage)
    #expect(output.text.isEmpty)
    #expect(errors.text.contains("nothing was done"))
  }

  @Test func `knows the arguments of its own process`() {
    #expect(processArguments()?.isEmpty == false)
  }
}
