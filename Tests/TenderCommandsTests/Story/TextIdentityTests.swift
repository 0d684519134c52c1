import TenderCommands
import Testing

/// Identity of text is defined at the border: valid UTF-8 in NFC, without control characters.
struct TextIdentityTests {
  /// “é” as one character, and as a letter with an accent.
  private let composed = "Caf\u{E9}-1"
  private let decomposed = "Cafe\u{301}-1"

  private func definition(_ number: String, title: String) -> String {
    """
    title: \(title)
    number: \(number)
    procuringEntity: {name: 某学院, address: 学院路1号, contact: {telephone: 0999-5550101}}
    requirements: [{id: r, title: 条件, expect: {declaration: good-standing}}]
    documents: [{id: caf\u{E9}, title: 资料}]
    periods: {submission: {from: 2026-04-27, to: 2026-05-16}}

    """
  }

  private func desk(_ kind: StoreKind) throws -> Desk {
    let desk = try Desk(kind)
    desk.run("init", "--rehearsal")
    return desk
  }

  @Test(arguments: StoreKind.allCases)
  func `takes composed and decomposed letters for the same`(kind: StoreKind) throws {
    let desk = try desk(kind)
    let first = try desk.papers.write("1.yaml", definition(decomposed, title: "Cafe\u{301}"))
    let published = try desk.ask(Published.self, "publish", first, "--at", "2026-04-27")
    #expect(Array(published.number.utf8) == Array(composed.utf8))
    let again = try desk.papers.write("2.yaml", definition(composed, title: "Caf\u{E9}"))
    let taken = try desk.ask(
      Failed.self, "publish", again, "--at", "2026-04-27", exits: .conflict)
    #expect(taken.error.code == "tender.numberTaken")

    desk.run("bidder", "add", "Examples/bidders/qiming.yaml", "--at", "2026-05-06")
    for number in [composed, decomposed] {
      for command in ["show", "status", "explain", "check", "journal"] {
        #expect(desk.run(command, number, "--at", "2026-05-06").status == .done, "\(command)")
      }
      #expect(desk.run("bid", "list", number).status == .done)
      let found = try desk.ask(Board.self, "list", "--search", String(number.dropLast(2)))
      #expect(found.tenders.count == 1)
    }
    let bid = try desk.ask(
      Received.self, "bid", "receive", decomposed, "--bidder", "91411700MA9TEXT03U",
      "--document", "cafe\u{301}", "--key", "cle\u{301}", "--at", "2026-05-06")
    #expect(bid.documents.map { Array($0.item.utf8) } == [Array("caf\u{E9}".utf8)])
    #expect(Array(bid.key.utf8) == Array("cl\u{E9}".utf8))
    let retried = try desk.ask(
      Received.self, "bid", "receive", composed, "--bidder", "91411700MA9TEXT03U",
      "--document", "caf\u{E9}", "--key", "cl\u{E9}", "--at", "2026-05-06")
    #expect(retried.bid == bid.bid)
  }

  @Test(arguments: StoreKind.allCases)
  func `takes two widths of a number for the same`(kind: StoreKind) throws {
    let desk = try desk(kind)
    let full = try desk.papers.write("1.yaml", definition("ＹＨ－２０２６（７）", title: "课桌（一）"))
    let published = try desk.ask(Published.self, "publish", full, "--at", "2026-04-27")
    #expect(published.number == "YH-2026(7)")
    let half = try desk.papers.write("2.yaml", definition("YH-2026(7)", title: "课桌"))
    let taken = try desk.ask(
      Failed.self, "publish", half, "--at", "2026-04-27", exits: .conflict)
    #expect(taken.error.code == "tender.numberTaken")
    for number in ["YH-2026(7)", "ＹＨ－２０２６（７）", "YH-2026（7）"] {
      #expect(desk.run("show", number).output.contains("课桌（一）"), "\(number)")
    }
    let slash = try desk.papers.write("3.yaml", definition("YH／7", title: "课桌"))
    let unusable = desk.run("publish", slash, "--at", "2026-04-27")
    #expect(unusable.status == .badData)
    #expect(unusable.errors.contains("3.yaml:2"))
  }

  @Test(arguments: StoreKind.allCases)
  func `refuses what is no text`(kind: StoreKind) throws {
    let desk = try desk(kind)
    desk.run("publish", "Examples/xiping.yaml", "--at", "2026-04-27")
    let texts = ["a\u{0}b", "a\u{7}b", "a\u{1B}[2Jb", "a\nb", "a\u{FFFD}b"]
    for text in texts {
      let calls = [
        ["list", "--search", text], ["show", text], ["journal", text], ["status", text],
        ["explain", text], ["check", text], ["bid", "list", text], ["bidder", "show", text],
        ["list", "--actor", text],
        [
          "bid", "receive", "XPZY-2026-001", "--bidder", "91411700MA9TEXT03U", "--key", text,
          "--at", "2026-05-06",
        ],
        [
          "decide", "XPZY-2026-001", "1", "filed", "met", "--reason", text, "--at", "2026-05-06",
        ],
      ]
      for call in calls {
        let failed = try desk.ask(Failed.self, call, exits: .badData)
        #expect(failed.error.code == "input.invalidText", "\(call)")
      }
    }
    #expect(try desk.ask(Entries.self, "journal").entries.count == 2)
  }

  @Test(arguments: StoreKind.allCases)
  func `refuses a file that is no text`(kind: StoreKind) throws {
    let desk = try desk(kind)
    for character in ["\u{0}", "\u{7}", "\u{1B}"] {
      let file = try desk.papers.write(
        "bad.yaml", definition("T", title: "\"a\(character)b\""))
      let status = desk.run("publish", file, "--at", "2026-04-27").status
      #expect(status == .badData)
    }
    #expect(try desk.ask(Board.self, "list").tenders.isEmpty)
  }
}
