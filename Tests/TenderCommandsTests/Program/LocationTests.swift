import Foundation
import TenderApplication
import TenderDomain
import Testing

@testable import TenderCommands

/// What is nearly a location is refused with what it probably should be, and nothing is made of it.
struct LocationTests {
  private func refusal(_ location: String) -> StoreError? {
    do {
      _ = try StoreLocation(location, environment: ["HOME": "/home/li"])
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("postgres:li@server/office", "postgres://li@server/office"),
    ("postgres:/li@server/office", "postgres://li@server/office"),
    ("Postgres://li@server:5433/office", "postgres://li@server:5433/office"),
    ("postgres：//li@server/office", "postgres://li@server/office"),
    ("postgres//li@server/office", "postgres://li@server/office"),
    ("postgres;//li:geheim@server/office", "postgres://li@server/office"),
    ("jdbc:postgresql://server/office?user=li&password=geheim", "postgres://user@host/database"),
    ("host=server dbname=office user=li password=geheim-1", "postgres://li@server/office"),
    ("dbname=office host=server port=5433", "postgres://server:5433/office"),
    ("password=geheim host='server'", "postgres://server/DATABASE"),
    ("li:ge//heim@server/office", "postgres://li@server/office"),
    ("li://geheim@server/office", "postgres://server/office"),
    ("postgres:li:ge://heim@server/office", "postgres://li@server/office"),
    ("server:5432/office", "postgres://server:5432/office"),
    ("127.0.0.1:5432", "postgres://127.0.0.1:5432/DATABASE"),
    ("li@server/office", "postgres://li@server/office"),
    ("li:geheim@server/office", "postgres://li@server/office"),
    ("li:ge@heim@server/office", "postgres://li@server/office"),
    ("//li:geheim@server/office", "postgres://li@server/office"),
    ("li:geh?eim@server/office", "postgres://user@host/database"),
    ("server/office?user=li&password=geheim", "postgres://user@host/database"),
    ("li:geheim@server:eim/office", "postgres://user@host/database"),
  ])
  func `names the URL that was meant`(location: String, url: String) {
    let refused = refusal(location)
    #expect(refused?.code == .location)
    for text in [refused?.message.en, refused?.message.zh] {
      #expect(text?.contains("eim") == false)
    }
    #expect(refused?.message.en.contains(url) == true, "\(refused?.message.en ?? "accepted")")
  }

  @Test(arguments: [
    "", " ", " office.sqlite", "office.sqlite\n", "'office.sqlite'", "\"~/office.sqlite\"",
    "“office”",
    ":memory:", "sqlite::memory:", "file:office.sqlite", "file::memory:?cache=shared",
    "~wang/office",
    "～/office.sqlite", "http://server/office", "https://li:geheim@server/office", "mysql://h/b",
    "sqlite://office.sqlite", "C:\\office.sqlite", "\\\\server\\office.sqlite",
    "$HOME/office.sqlite", "${HOME}/x", "sqlite3:x",
    "office?mode=ro", "a=b", "sqlite:", "sqlite:'a'",
  ])
  func `is refused when it is no path either`(location: String) {
    let refused = refusal(location)
    #expect(refused?.code == .location)
    #expect(refused?.message.en.contains("geheim") == false)
    #expect(refused?.hint != nil)
  }

  @Test(arguments: [
    ("office.sqlite", "office.sqlite"), ("./a:b@c=d", "./a:b@c=d"), ("/tmp/a:b", "/tmp/a:b"),
    ("sqlite:a:b@c", "a:b@c"), ("~/office.sqlite", "/home/li/office.sqlite"),
    ("sqlite:~/office.sqlite", "/home/li/office.sqlite"), ("招标 办/库.sqlite", "招标 办/库.sqlite"),
    ("sqlite:~wang", "~wang"),
  ])
  func `is a path where it is one`(location: String, path: String) throws {
    #expect(try "\(StoreLocation(location, environment: ["HOME": "/home/li"]))" == "sqlite:\(path)")
  }

  @Test(arguments: ["init", "list", "doctor", "journal"], ["table", "json"])
  func `tells nothing of a password with a bare at sign`(command: String, format: String) throws {
    let desk = try Desk(.sqlite, at: "postgres://li:ge@heim-2@127.0.0.1:1/office")
    let shown = desk.run(command, "--format", format)
    #expect(shown.status == .misconfigured)
    #expect(shown.errors.contains("%40"))
    #expect(!shown.errors.contains("heim"))
    #expect(!shown.errors.contains("ge@"))
  }

  @Test func `makes no file of what is refused`() throws {
    let papers = try Papers()
    for location in ["host=server password=geheim", "postgres:li@server", ":memory:"] {
      let desk = try Desk(.sqlite, at: location)
      #expect(desk.run("init", "--rehearsal").status == .misconfigured)
      #expect(!FileManager.default.fileExists(atPath: location))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: papers.path("")).isEmpty)
  }

  @Test(arguments: [
    ("notice.yaml", Data("title: 公告\n".utf8), "a text"),
    ("scan.pdf", Data("%PDF-1.7\n".utf8) + Data(repeating: 7, count: 5000), "a PDF"),
    ("scan.jpg", Data([0xFF, 0xD8, 0xFF, 0xE0]) + Data(repeating: 7, count: 5000), "a picture"),
    ("noise", Data((0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ 1) }), "something else"),
  ])
  func `says what lies there instead of a store`(name: String, content: Data, kind: String) throws {
    let papers = try Papers()
    let path = papers.path(name)
    try content.write(to: URL(fileURLWithPath: path))
    let desk = try Desk(.sqlite, at: path)
    for command in ["list", "init", "doctor"] {
      let failed = try desk.ask(Failed.self, command, exits: .storeUnreachable)
      #expect(failed.error.code == "store.notAStore")
      #expect(failed.error.message.contains(kind))
      #expect(failed.error.hint?.contains("backup") == false)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == content)
  }

  @Test func `speaks of backups where a database is damaged`() throws {
    let papers = try Papers()
    let path = papers.path("office.sqlite")
    let damaged = Data("SQLite format 3\0".utf8) + Data(repeating: 7, count: 5000)
    try damaged.write(to: URL(fileURLWithPath: path))
    let failed = try Desk(.sqlite, at: path).ask(Failed.self, "list", exits: .storeUnreachable)
    #expect(failed.error.code == "store.damaged")
    #expect(failed.error.hint?.contains("backup") == true)
  }

  @Test(arguments: StoreKind.allCases)
  func `lints without an office that cannot be asked, and says so`(kind: StoreKind) throws {
    let desk = try Desk(kind)
    let draft = desk.papers.path("notice.yaml")
    #expect(desk.run("draft", "-o", draft).status == .done)
    try DraftTests.fillIn(draft)
    let note = "the office was not asked"
    #expect(desk.run("lint", draft).errors.contains(note))
    let text = try desk.papers.write("no-store", "no store\n")
    #expect(desk.run("lint", draft, "--store", text).errors.contains(note))
    #expect(desk.run("lint", draft, "--store", "postgres:li@server").errors.contains(note))
    desk.run("init")
    #expect(!desk.run("lint", draft).errors.contains(note))
  }
}
