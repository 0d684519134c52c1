import TenderCommands
import Testing

/// One firm is one entry, however its number and name are written.
@Suite struct BidderIdentityTests {
  private static let person = "990901198503070395"

  private static func firm(_ name: String, _ scheme: String, _ id: String) -> String {
    "name: \(name)\nidentifier: {scheme: \(scheme), id: \"\(id)\"}\n"
  }

  private static func desk(_ kind: StoreKind) throws -> Desk {
    let desk = try Desk(kind)
    desk.run("init", "--rehearsal")
    return desk
  }

  private static func add(_ desk: Desk, _ file: String, _ options: String...) throws -> Shown {
    desk.run(
      ["bidder", "add", try desk.papers.write("firm.yaml", file), "--at", "2026-08-04"] + options)
  }

  @Test(
    arguments: StoreKind.allCases,
    [
      firm("云湖县白石家具有限公司", "CN-REG", "91990999MA9CAE01X8"),
      firm("另一个名字", "CN-REG", "91990999-ma9cae01x8"),
      firm("云湖县白石家具有限公司", "X-CASE", "7"), firm("云湖县 白石家具有限公司（集团）", "X-CASE", "ab-7"),
      firm("别的", "X-CASE", "AB-7"), firm("别的", "ｘ-case", "ａb-7"),
      firm("别的", "CN-USCC", "91990999ma9cae01x8"),
    ])
  func `a firm on record is noticed under another scheme, name, case or width`(
    kind: StoreKind, again: String
  ) throws {
    let desk = try Self.desk(kind)
    _ = try Self.add(desk, Self.firm("云湖县白石家具有限公司", "CN-USCC", "91990999MA9CAE01X8"))
    _ = try Self.add(desk, Self.firm("云湖县 白石家具有限公司(集团)", "X-CASE", "AB-7"))
    let second = try Self.add(desk, again)
    #expect(second.status == .conflict)
    #expect(second.errors.contains("白石家具有限公司"), "the firm that is known")
  }

  @Test(arguments: StoreKind.allCases)
  func `another firm of the same name comes in with a reason on record`(kind: StoreKind) throws {
    let desk = try Self.desk(kind)
    _ = try Self.add(desk, Self.firm("白石家具", "X-CASE", "1"))
    let other = Self.firm("白石家具", "X-CASE", "2")
    #expect(try Self.add(desk, other).errors.contains("--another-firm --reason"))
    #expect(try Self.add(desk, other, "--another-firm").status == .usage)
    #expect(try Self.add(desk, other, "--reason", "x").status == .usage)
    #expect(try Self.add(desk, other, "--another-firm", "--reason", "外地同名").status == .done)
    let journal = desk.run("journal", "--format", "json").output
    #expect(journal.contains("外地同名"))
    #expect(journal.contains("X-CASE:1"))
    let renamed = try desk.papers.write(
      "renamed.yaml", Self.firm("第三家", "X-CASE", "3"))
    desk.run("bidder", "add", renamed, "--at", "2026-08-04")
    let update = try desk.papers.write("update.yaml", Self.firm("白石家具", "X-CASE", "3"))
    #expect(desk.run("bidder", "update", update, "--at", "2026-08-05").status == .conflict)
  }

  @Test(arguments: StoreKind.allCases)
  func `a part of a name names the one firm that has it`(kind: StoreKind) throws {
    let desk = try Self.desk(kind)
    _ = try Self.add(desk, Self.firm("云湖县白石家具有限公司", "X-CASE", "1"))
    _ = try Self.add(desk, Self.firm("云湖县白石家具有限公司分公司", "X-CASE", "2"))
    _ = try Self.add(desk, Self.firm("云湖县青禾印刷（集团）", "X-CASE", "3"))
    #expect(desk.run("bidder", "show", "青禾印刷(集团)").output.contains("X-CASE:3"))
    #expect(desk.run("bidder", "show", "云湖县白石家具有限公司").output.contains("X-CASE:1"))
    let several = desk.run("bidder", "show", "白石")
    #expect(several.status == .usage)
    #expect(several.errors.contains("X-CASE:1"))
    #expect(several.errors.contains("X-CASE:2"))
    let none = desk.run("bidder", "show", "黑石", "--lang", "zh")
    #expect(none.status == .notFound)
    #expect(none.errors.contains("没有名称含“黑石”的"), "\(none.errors)")
  }

  @Test(arguments: StoreKind.allCases)
  func `of two files that name one firm neither is recorded`(kind: StoreKind) throws {
    let desk = try Self.desk(kind)
    let files = try ["1", "2"].map { id in
      try desk.papers.write("\(id).yaml", Self.firm("白石家具", "X-CASE", id))
    }
    let third = try desk.papers.write("3.yaml", Self.firm("青禾印刷", "X-CASE", "3"))
    let both = desk.run(["bidder", "add"] + files + ["--at", "2026-08-04"])
    #expect(both.status == .conflict)
    #expect(desk.run("bidder", "list").output.contains("The registry is empty"))
    let two = desk.run("bidder", "add", files[0], third, "--at", "2026-08-04")
    #expect(two.status == .done, "\(two.errors)")
    #expect(two.output.contains("青禾印刷"))
  }

  @Test func `a person's number is refused as a firm's code before anything is written`() throws {
    let desk = try Self.desk(.sqlite)
    let taken = try Self.add(desk, Self.firm("罗某", "CN-USCC", Self.person))
    #expect(taken.status == .badData)
    #expect(taken.errors.contains("firm.yaml:2"))
    #expect(taken.errors.contains("scheme: CN-ID"))
    #expect(!taken.errors.contains(Self.person))
    #expect(!desk.run("journal", "--format", "json").output.contains("bidder.added"))
  }

  @Test(arguments: StoreKind.allCases)
  func `a person's number is shown whole on the receipt alone`(kind: StoreKind) throws {
    let desk = try Self.desk(kind)
    let notice = Notice(opens: "2026-08-03", closes: "2026-08-24T09:00")
    #expect(desk.run("publish", try desk.write(notice), "--at", "2026-08-04").status == .done)
    let added = try Self.add(desk, Self.firm("罗某", "CN-ID", Self.person))
    #expect(added.status == .done)
    let receipt = desk.run(
      "bid", "receive", "T", "--bidder", "cn-id:\(Self.person)", "--at", "2026-08-05")
    #expect(receipt.output.contains(Self.person), "\(receipt.errors)")
    #expect(desk.run("bid", "receipt", "T", "1").output.contains(Self.person))
    let late = desk.run(
      "bid", "receive", "T", "--bidder", "cn-id:\(Self.person)", "--at", "2026-08-25")
    #expect(late.status == .refused)
    for command in [
      ["bidder", "list"], ["bid", "list", "T"], ["journal"], ["check", "T"],
      ["bid", "show", "T", "1"],
      ["bidder", "show", "CN-ID:\(Self.person)"], ["bidder", "expiring"],
    ] {
      for format in ["table", "json", "csv", "yaml"] {
        let shown = desk.run(command + ["--format", format, "--at", "2026-08-26"])
        #expect(!(shown.output + shown.errors).contains(Self.person), "\(command) \(format)")
      }
    }
    #expect(added.output.contains("CN-ID:990901********0395"))
    let shown = desk.run("bidder", "show", "CN-ID:990901********0395", "--format", "yaml")
    let update = try desk.papers.write("shown.yaml", shown.output + "telephone: 0999-5550301\n")
    #expect(desk.run("bidder", "update", update, "--at", "2026-08-26").status == .done)
    let again = desk.run("bidder", "add", update, "--at", "2026-08-26")
    #expect(again.status == .badData)
    #expect(again.errors.contains("an identity number in full"))
  }
}
