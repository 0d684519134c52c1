import TenderCommands
import Testing

@Suite struct UsageTests {
  @Test(arguments: [
    (["publish", "f", "--ky", "1"], "没有选项 --ky；是否想写 --key？"),
    (["publish"], "缺少参数 <file>"),
    (["publish", "f", "--key"], "选项 --key <key> 缺少值"),
    (["publish", "f", "g"], "多余的参数 g"),
    (["publish", "f", "--format", "xml"], "--format <format> 的值 xml 无效；可用：table、json、csv"),
    (["list", "--phase", "x"], "--phase <phase> 的值 x 无效；可用：draft、scheduled、open"),
    (["publsh"], "没有命令“publsh”\n提示：是否想写 tender publish？"),
  ])
  func `what the parser complains about is told in Chinese`(
    arguments: [String], sentence: String
  ) throws {
    let result = try Desk(.sqlite).run(["--lang", "zh"] + arguments)
    #expect(result.status == .usage)
    #expect(result.errors.hasPrefix("错误：" + sentence))
  }

  @Test func `the hint names the help of the command that was meant`() throws {
    let desk = try Desk(.sqlite)
    #expect(desk.run("bidder", "add").errors.contains("hint: see tender bidder add --help"))
    #expect(desk.run("bidder", "ad").errors.contains("did you mean tender bidder add?"))
    #expect(desk.run("help", "nonsense").status == .usage)
  }

  @Test func `CSV begins with a byte order mark only where it was asked for`() throws {
    let desk = try Desk(.sqlite)
    desk.run("init")
    let plain = desk.run("bidder", "list", "--format", "csv").output
    #expect(plain.unicodeScalars.first != "\u{FEFF}")
    let marked = desk.run("bidder", "list", "--format", "csv", "--bom").output
    #expect(marked.unicodeScalars.elementsEqual("\u{FEFF}".unicodeScalars + plain.unicodeScalars))
  }

  @Test func `a program reads the faults of a file one by one`() throws {
    struct Failed: Decodable {
      struct Body: Decodable { let faults: [Fault] }
      struct Fault: Decodable { let file: String, line: Int, column: Int?, message: String }
      let error: Body
    }
    let desk = try Desk(.sqlite)
    let file = try desk.papers.write("t.yaml", "title：印刷服务\nnumber: C-1\n")
    let failed = try desk.ask(Failed.self, "lint", file, exits: .badData)
    let first = try #require(failed.error.faults.first)
    #expect(first.file == file && first.line == 1 && first.column == 6)
    #expect(first.message.contains("full width"))
  }

  @Test(arguments: [
    ["--help"], ["help"], ["help", "publish"], ["bidder", "--help"], ["--version"],
  ])
  func `asking for help is no mistake`(arguments: [String]) throws {
    let result = try Desk(.sqlite).run(arguments)
    #expect(result.status == .done)
    #expect(!result.output.isEmpty && result.errors.isEmpty)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completions are printed for each shell`(shell: String) throws {
    let result = try Desk(.sqlite).run("--generate-completion-script", shell)
    #expect(result.status == .done)
    #expect(result.output.contains("journal"))
  }
}
