import TenderCommands
import Testing

@Suite struct StatusBoardTests {
  static let long = String(repeating: "某省某市轨道交通一号线设备监造及房地产评估机构采购", count: 4)

  /// Nobody opened A and B; C, D and E are running, F is not open yet.
  static func desk() throws -> Desk {
    try Desk(publishing: [
      Notice(number: "E", closes: "2026-06-30T17:00", opening: "2026-06-30T17:00"),
      Notice(number: "D", closes: "2026-05-29T17:00", opening: "2026-05-29T17:00"),
      Notice(number: "C", closes: "2026-05-29T17:00", opening: "2026-05-29T17:00"),
      Notice(number: "A", title: long, closes: "2026-05-11T17:00", opening: "2026-05-11T17:00"),
      Notice(number: "B", closes: "2026-05-08T17:00", opening: "2026-05-08T17:00"),
      Notice(
        number: "F", opens: "2026-07-01", closes: "2026-07-31T17:00", opening: "2026-07-31T17:00"),
    ])
  }

  static func numbers(_ desk: Desk, _ arguments: String...) throws -> [String] {
    let result = desk.run(["status", "--at", "2026-05-13", "--format", "csv"] + arguments)
    return result.output.split(separator: "\r\n").dropFirst().map { String($0.prefix(1)) }
  }

  @Test func `what is overdue comes first, the oldest before, then the nearest`() throws {
    let desk = try Self.desk()
    #expect(try Self.numbers(desk) == ["B", "A", "C", "D", "E", "F"])
    #expect(try Self.numbers(desk, "--overdue") == ["B", "A"])
    #expect(try Self.numbers(desk, "--closing-within", "20d") == ["C", "D"])
    #expect(try Self.numbers(desk, "--closing-within", "20d", "--overdue") == [])
  }

  @Test func `the exit code says whether something is overdue, when asked`() throws {
    let desk = try Self.desk()
    let status = { (arguments: String...) in desk.run(["status"] + arguments).status }
    #expect(status("--at", "2026-05-13") == .done)
    #expect(status("--at", "2026-05-13", "--exit-code") == .no)
    #expect(status("--at", "2026-05-13", "--exit-code", "--overdue") == .no)
    #expect(status("--at", "2026-05-13", "--exit-code", "--closing-within", "20d") == .done)
    #expect(status("--at", "2026-05-08T17:00", "--exit-code") == .done)
    #expect(status("--at", "2026-05-08T17:00:00.000001", "--exit-code") == .no)
    #expect(status("B", "--at", "2026-05-13", "--exit-code") == .no)
    #expect(status("C", "--at", "2026-05-13", "--exit-code") == .done)
    #expect(status("B", "--at", "2026-05-13") == .done)
  }

  @Test func `programs get the nearest deadline and everything overdue`() throws {
    let board = try Self.desk().json("status", "--at", "2026-05-13", "--lang", "en")
    #expect(board["at"] as? String == "2026-05-13T00:00:00+08:00")
    let tenders = try #require(board["tenders"] as? [[String: Any]])
    let overdue = tenders.map { $0["overdue"] as? [[String: Any]] }
    #expect(overdue.map { $0?.count } == [1, 1, 0, 0, 0, 0])
    #expect(overdue[0]?.first?["id"] as? String == "opening")
    #expect(overdue[0]?.first?["state"] as? String == "missed")
    #expect(overdue[0]?.first?["due"] as? String == "2026-05-08T17:00:00+08:00")
    let deadlines = tenders.map { $0["deadline"] as? [String: Any] }
    #expect(deadlines[0] == nil)
    #expect(deadlines[2]?["id"] as? String == "submission")
    #expect(deadlines[2]?["secondsLeft"] as? Int == 16 * 86_400 + 17 * 3600)
    #expect(tenders.allSatisfy { $0["deadlines"] == nil })
  }

  @Test func `the window of submission is a bar with today in it`() throws {
    let desk = try Self.desk()
    let bar = { (number: String, time: String) in
      let screen = desk.run("status", "--at", time, "--lang", "en").output
      let line = screen.split(separator: "\n").first { $0.hasPrefix(number + " ") } ?? ""
      return line.split(separator: "[").last?.split(separator: "]").first.map { "[\($0)]" }
    }
    #expect(bar("F", "2026-05-13") == "[        ]")
    #expect(bar("F", "2026-07-01") == "[>       ]")
    #expect(bar("C", "2026-05-13T17:00") == "[====>   ]")
    #expect(bar("C", "2026-05-29T16:59") == "[=======>]")
    #expect(bar("B", "2026-05-13") == "[========]")
  }

  @Test(arguments: ["zh", "en"])
  func `no line is longer than the screen, however long a title`(language: String) throws {
    let desk = try Self.desk()
    for arguments in [["status"], ["status", "--overdue"], ["status", "A"]] {
      let screen = desk.run(arguments + ["--at", "2026-05-13", "--lang", language]).output
      let lines = screen.split(separator: "\n")
      #expect(lines.allSatisfy { $0.displayWidth <= 80 }, "\(screen)")
      #expect(lines.map(String.init).joined().contains("某省某市"), "\(screen)")
    }
  }

  @Test func `nothing overdue is one sentence`() throws {
    let screen = try Self.desk().run(
      "status", "--overdue", "--at", "2026-05-01", "--lang", "en"
    ).output
    #expect(screen.hasSuffix("No such tenders\n"))
  }

  @Test(arguments: [["--overdue"], ["--closing-within", "7d"]])
  func `one tender is not chosen from many`(filter: [String]) throws {
    #expect(try Self.desk().run(["status", "A"] + filter).status == .usage)
  }
}
