import TenderCommands
import Testing

/// A file of no bytes came in, stays on record, and shows nothing.
@Suite struct EmptyFileTests {
  @Test(
    arguments: StoreKind.allCases,
    [("required", "notEligible", ExitStatus.no), ("if-any", "notEligible", .no)])
  func `is no document, whatever the need`(
    kind: StoreKind, needed: (need: String, verdict: String, status: ExitStatus)
  ) throws {
    let tender = """
      requirements: [{id: shown, title: 投标函已交, expect: {document: d}}]
      documents: [{id: d, title: 投标函, need: \(needed.need), proves: [shown]}]
      """
    let desk = try ComparingTests.Play(kind, tender: tender, documents: nil, bidders: []).desk
    let firm = try desk.papers.write(
      "firm.yaml", "name: 云湖县青禾印刷有限公司\nidentifier: {scheme: X-CASE, id: '1'}\n")
    desk.run("bidder", "add", firm, "--at", "2026-08-04")
    let empty = try desk.papers.write("empty.pdf", "")
    let received = desk.run(
      "bid", "receive", "C-1", "--bidder", "X-CASE:1", "--document", "d=\(empty)", "--at",
      "2026-08-05T09:00")
    #expect(received.status == .done)
    #expect(received.errors.contains("is empty (0 bytes)"))
    let bid = try #require(
      try desk.ask(Checked.self, "check", "C-1", "--at", "2026-08-25", exits: needed.status)
        .bids.first)
    #expect(bid.verdict == needed.verdict)
    #expect(bid.requirements.map(\.result) == ["notMet"])
    #expect(bid.requirements[0].reason.contains("handed in empty"))
    #expect(!bid.checklist.complete)
    let screen = desk.run("check", "C-1", "--lang", "zh", "--at", "2026-08-25").output
    #expect(screen.contains("空文件"))
    let document = desk.run("bid", "document", "C-1", "1", "d", "--at", "2026-08-25")
    #expect(document.output.isEmpty)
    #expect(document.status == .done)
  }
}
