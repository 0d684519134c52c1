import Foundation
import TenderCommands
import TenderPostgres
import TenderSQL
import TenderSQLite
import Testing

/// What was handed in can be had back, byte for byte.
struct BidDocumentTests {
  private let definition = """
    title: 测试
    number: D-1
    procuringEntity: {name: 某学院, address: 学院路1号, contact: {telephone: 0999-5550101}}
    requirements: [{id: r, title: 条件, expect: {declaration: good-standing}}]
    documents: [{id: a, title: 甲}, {id: b, title: 乙}, {id: c, title: 丙}, {id: d, title: 丁}]
    periods: {submission: {from: 2026-04-27, to: 2026-05-16}}

    """

  private let contents: [Data] = [
    Data(), Data((0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }), Data("正文\n".utf8),
  ]

  /// A bid with two files of one name, an empty one, and one document on paper.
  private func desk(_ kind: StoreKind) throws -> Desk {
    let desk = try Desk(kind)
    desk.run("init", "--rehearsal")
    let file = try desk.papers.write("d.yaml", definition)
    #expect(desk.run("publish", file, "--at", "2026-04-27").status == .done)
    desk.run("bidder", "add", "Examples/bidders/qiming.yaml", "--at", "2026-05-06")
    var paths: [String] = []
    for content in contents {
      let path = try Papers().path("扫描 1.pdf")
      try content.write(to: URL(fileURLWithPath: path))
      paths.append(path)
    }
    let received = desk.run(
      "bid", "receive", "D-1", "--bidder", "91411700MA9TEXT03U", "--document", "a=\(paths[0])",
      "--document", "b=\(paths[1])", "--document", "c=\(paths[2])", "--document", "d",
      "--at", "2026-05-06T10:00")
    #expect(received.status == .done)
    return desk
  }

  private struct Written: Decodable {
    struct Document: Decodable {
      let item: String
      let path: String
    }

    let documents: [Document]
    let paper: [String]
  }

  @Test(arguments: StoreKind.allCases)
  func `writes one to a file that is new`(kind: StoreKind) throws {
    let desk = try desk(kind)
    let path = desk.papers.path("b.pdf")
    #expect(desk.run("bid", "document", "D-1", "1", "b", "-o", path).status == .done)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == contents[1])
    let again = desk.run("bid", "document", "D-1", "1", "c", "-o", path)
    #expect(again.status == .cannotCreate)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == contents[1])
    #expect(desk.run("bid", "document", "D-1", "1", "c").output == "正文\n")
  }

  @Test(arguments: StoreKind.allCases)
  func `writes all into a folder and overwrites nothing`(kind: StoreKind) throws {
    let desk = try desk(kind)
    let folder = desk.papers.path("bid")
    for round in 0..<2 {
      let written = try desk.ask(Written.self, "bid", "document", "D-1", "1", "-o", folder)
      #expect(written.documents.map(\.item) == ["a", "b", "c"])
      #expect(written.paper == ["d"])
      #expect(Set(written.documents.map(\.path)).count == 3)
      for (document, content) in zip(written.documents, contents) {
        #expect(document.path.hasPrefix(folder + "/扫描 1"), "round \(round)")
        #expect(try Data(contentsOf: URL(fileURLWithPath: document.path)) == content)
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 6)
  }

  @Test(arguments: StoreKind.allCases)
  func `says what is not there`(kind: StoreKind) throws {
    let desk = try desk(kind)
    for (words, code) in [
      (["D-1", "1", "d"], "document.paper"), (["D-1", "1", "x"], "document.notFound"),
      (["D-1", "2", "a"], "bid.notFound"), (["D-2", "1"], "tender.notFound"),
    ] {
      let failed = try desk.ask(Failed.self, ["bid", "document"] + words, exits: .notFound)
      #expect(failed.error.code == code)
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `gives nothing that is not what was handed in`(kind: StoreKind) throws {
    let desk = try desk(kind)
    let connection: any Connection =
      switch kind {
      case .sqlite: try SQLiteConnection(path: desk.location, mode: .existing)
      case .postgres: try PostgresConnection(PostgresLocation(desk.location))
      }
    let changed = try connection.prepare(
      "UPDATE content_chunks SET bytes = $1 WHERE position = 2"
    ).run([.blob([UInt8](repeating: 1, count: 902_848))])
    #expect(changed == 1)
    let path = desk.papers.path("b.pdf")
    let failed = try desk.ask(
      Failed.self, "bid", "document", "D-1", "1", "b", "-o", path, exits: .storeUnreachable)
    #expect(failed.error.code == "store.contentDamaged")
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test(arguments: [
    ("../../etc/passwd", "_.._etc_passwd"), ("", "item"), ("...", "item"), ("-rf", "rf"),
    (".bashrc", "bashrc"), ("a\u{202E}fdp.exe", "a_fdp.exe"), ("CON", "_CON"),
    ("报价.pdf", "报价.pdf"), ("a:b|c.txt. ", "a_b_c.txt"),
  ])
  func `makes every name a safe one`(name: String, safe: String) {
    #expect(SafeFileName(name, orElse: "item").numbered(1) == safe)
    let long = SafeFileName(String(repeating: "长", count: 500), orElse: "")
    #expect(long.numbered(9).utf8.count < 255)
  }
}
