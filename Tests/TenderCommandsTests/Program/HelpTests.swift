import TenderCommands
import TenderDomain
import Testing

struct HelpTests {
  /// Every command, as the helps name them.
  private static let calls: [[String]] = {
    func calls(_ words: [String]) -> [[String]] {
      let names = help(words, .en, 80).split(separator: "\n", omittingEmptySubsequences: false)
        .drop { $0 != "SUBCOMMANDS:" }.dropFirst().prefix { !$0.isEmpty }
        .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
        .compactMap { $0.split(separator: " ").first.map { String($0) } }
      return [words] + names.flatMap { calls(words + [$0]) }
    }
    return calls([])
  }()

  @Test(arguments: calls, Language.allCases)
  func `stays within the width of the terminal`(call: [String], language: Language) throws {
    for columns in [40, 60, 80, 200] {
      let help = Self.help(call, language, columns)
      for line in help.split(separator: "\n") {
        let isName = !line.drop { $0 == " " }.contains(" ")
        #expect(line.greatestWidth <= min(columns, 80) || isName, "\(columns): \(line)")
      }
    }
  }

  @Test func `where there is no terminal it has 80 columns`() {
    #expect(Self.help(["status"], .en, 1 << 20) == Self.help(["status"], .en, 80))
    #expect(Self.calls.count > 25)
  }

  @Test func `a command in it can be copied from a narrow screen`() {
    let narrow = Self.help(["bid", "receive"], .en, 44)
    let commands = narrow.split(separator: " \\\n").map { $0.drop { $0 == " " } }.joined(
      separator: " ")
    #expect(
      commands.contains(
        "tender bid receive XPZY-2026-001 --bidder 91411700MA9TEXT01M --document licence"))
  }

  @Test func `nothing of it is lost where it is narrow`() {
    let words = { (help: String) in help.split { " \n\\".contains($0) }.map { String($0) } }
    for call in Self.calls {
      #expect(words(Self.help(call, .en, 50)) == words(Self.help(call, .en, 80)), "\(call)")
    }
  }

  private static func help(_ call: [String], _ language: Language, _ columns: Int) -> String {
    let output = CapturedText()
    let status = TenderProgram.run(
      call + ["--help", "--lang", language.rawValue],
      in: World(
        environment: [:], output: output.sink(isTerminal: true, columns: columns),
        errors: CapturedText().sink(), loginName: "officer"))
    #expect(status == .done)
    return output.text
  }
}
