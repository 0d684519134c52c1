import Foundation
import TenderCommands
import Testing

/// Arguments that are refused say which they are and what would be right; nothing is done.
struct ArgumentTests {
  @Test(
    arguments: ["", "  "], [["publish", "f.yaml"], ["bid", "receive", "T", "--bidder", "x"]])
  func `a blank key is none`(key: String, command: [String]) throws {
    let desk = try Desk(.sqlite)
    desk.run("init", "--rehearsal")
    let file = try desk.papers.write("f.yaml", Notice().yaml)
    let arguments = command.map { $0 == "f.yaml" ? file : $0 == "x" ? "91411700MA9TEXT01M" : $0 }
    let shown = desk.run(arguments + ["--key", key, "--at", "2026-04-27"])
    #expect(shown.status == .usage)
    #expect(shown.errors.contains("--key: read"))
  }

  @Test(arguments: [
    (
      ["bid", "receive", "T", "--bidder", "91411700MA9TEXT011"],
      "--bidder: read “91411700MA9TEXT011”"
    ),
    (["show", "a b"], "<number>: read “a b”"),
    (["status", "--closing-within", "soon"], "--closing-within: read “soon”"),
    (["list", "--at", "2026-05-16T24:00"], "--at: read “2026-05-16T24:00”"),
    (
      ["bid", "receive", "T", "--bidder", "91411700MA9TEXT01M", "--document", "licence="],
      "--document: read “licence=”; expected licence=PATH"
    ),
  ])
  func `a value that is none is told with its option`(
    arguments: [String], sentence: String
  ) throws {
    let desk = try Desk(.sqlite)
    desk.run("init", "--rehearsal")
    let shown = desk.run(arguments)
    #expect(shown.status == .usage)
    #expect(shown.errors.contains(sentence), "\(shown.errors)")
  }

  @Test func `an option that resembles nothing has no suggestion`() throws {
    let desk = try Desk(.sqlite)
    #expect(!desk.run("list", "--foo").errors.contains("did you mean"))
    #expect(desk.run("list", "--phas", "open").errors.contains("did you mean --phase?"))
  }

  @Test func `a named pipe is no document and is not waited for`() throws {
    let desk = try Desk(.sqlite)
    desk.run("init", "--rehearsal")
    let pipe = desk.papers.path("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    let shown = desk.run(
      "bid", "receive", "T", "--bidder", "91411700MA9TEXT01M", "--document", "licence=\(pipe)")
    #expect(shown.status == .unreadableInput)
  }

  @Test func `init takes no time on a real store and no other zone`() throws {
    let desk = try Desk(.sqlite)
    #expect(desk.run("init", "--at", "2026-05-16").errors.contains("--at is only for reading"))
    #expect(!FileManager.default.fileExists(atPath: desk.location))
    #expect(desk.run("init", "--time-zone", "Europe/Berlin").status == .done)
    #expect(desk.run("init", "--time-zone", "Asia/Tokyo").status == .conflict)
    #expect(desk.run("init").status == .done)
  }
}
