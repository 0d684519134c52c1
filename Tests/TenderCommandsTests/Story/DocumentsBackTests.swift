import Foundation
import TenderCommands
import Testing

/// What was handed in can be had back, byte for byte.
struct DocumentsBackTests {
  @Test(arguments: StoreKind.allCases)
  func `of a hundred bids, each written out and compared`(kind: StoreKind) throws {
    let desk = try Desk(kind)
    let notice = try desk.papers.write(
      "notice.yaml",
      """
      title: 评估机构采购项目
      number: T-1
      regime: none
      outcome: panel
      procuringEntity: {name: 某村镇银行}
      items: [{id: land, description: 土地评估}]
      requirements: [{id: form, title: 企业法人, expect: {fact: legalForm, is: 企业法人}}]
      documents: [{id: licence, title: 营业执照}, {id: report, title: 报告}]
      periods: {notice: 2026-04-27, submission: {from: 2026-04-27, to: 2026-05-16}}
      """)
    for command in [
      ["init", "--rehearsal"], ["publish", notice, "--at", "2026-04-27T09:00"],
    ] {
      #expect(desk.run(command).status == .done)
    }
    var random = SystemRandomNumberGenerator()
    for bid in 1...100 {
      let firm = try desk.papers.write(
        "firm.yaml", "name: 第\(bid)评估\nidentifier: {scheme: X-TEST, id: '\(bid)'}\n")
      // From nothing at all to several chunks.
      let sizes = [bid - 1, bid.isMultiple(of: 25) ? (1 << 20) + bid : bid * 37]
      let handedIn = try ["licence", "report"].enumerated().map { index, item in
        let path = desk.papers.path("\(item)-\(bid).pdf")
        let bytes = (0..<sizes[index]).map { _ in UInt8.random(in: 0...255, using: &random) }
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return path
      }
      #expect(desk.run("bidder", "add", firm, "--at", "2026-05-06").status == .done)
      let received = desk.run(
        "bid", "receive", "T-1", "--bidder", "X-TEST:\(bid)", "--document",
        "licence=\(handedIn[0])", "--document", "report=\(handedIn[1])", "--at", "2026-05-06")
      #expect(received.status == .done, "\(received.errors)")
      for (item, path) in zip(["licence", "report"], handedIn) {
        let back = desk.papers.path("back-\(item)-\(bid).pdf")
        let shown = desk.run("bid", "document", "T-1", "\(bid)", item, "-o", back)
        #expect(shown.status == .done, "\(shown.errors)")
        #expect(
          FileManager.default.contents(atPath: back)
            == FileManager.default.contents(atPath: path))
      }
    }
    #expect(desk.run("doctor", "--contents").status == .done)
  }
}
