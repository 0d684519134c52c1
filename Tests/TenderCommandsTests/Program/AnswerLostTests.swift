import TenderCommands
import TenderDomain
import Testing

/// When the output fails after a change, the change is told as done.
struct AnswerLostTests {
  private let bidder = "{identifier: {scheme: CN-USCC, id: 91411700MA9TEXT01M}, name: 某公司}"

  private func run(_ desk: Desk, intoFullDisk arguments: String...) -> Shown {
    let errors = CapturedText()
    let full = TextSink { _ throws(OutputFailure) in throw .full }
    let status = TenderProgram.run(
      arguments,
      in: World(
        environment: ["TENDER_STORE": desk.location], output: full, errors: errors.sink(),
        loginName: "officer"))
    return Shown(status: status, output: "", errors: errors.text)
  }

  @Test func `a bid that was registered tells how to print its receipt`() throws {
    let desk = try Desk(.sqlite)
    desk.run("init", "--rehearsal")
    let notice = try desk.papers.write("t.yaml", Notice().yaml)
    let published = run(desk, intoFullDisk: "publish", notice, "--at", "2026-04-27")
    #expect(published.status == .inputOutput)
    #expect(published.errors.contains("tender show T shows the tender"))
    let firm = try desk.papers.write("b.yaml", bidder)
    #expect(
      run(desk, intoFullDisk: "bidder", "add", firm, "--at", "2026-04-28").errors
        .contains("it is done"))
    let empty = try desk.papers.write("empty.pdf", "")
    let received = run(
      desk,
      intoFullDisk: "bid", "receive", "T", "--bidder", "91411700MA9TEXT01M", "--document",
      "licence=\(empty)", "--key", "k-1", "--at", "2026-04-29")
    #expect(received.status == .inputOutput)
    #expect(received.errors.contains("note: the file empty.pdf for licence is empty"))
    #expect(received.errors.contains("tender bid receipt T 1"))
    #expect(received.errors.contains("k-1"))
    #expect(!received.errors.contains("run it again"))
    #expect(desk.run("bid", "receipt", "T", "1").status == .done)
    #expect(desk.run("bid", "receipt", "T", "1", "--at", "2026-04-28").status == .notFound)
    #expect(run(desk, intoFullDisk: "list").errors.contains("run it again"))
  }
}
