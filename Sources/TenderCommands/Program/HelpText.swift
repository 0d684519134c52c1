import ArgumentParser
import TenderDomain

/// The language of help, which the argument parser asks for without saying in whose name.
enum HelpText {
  @TaskLocal static var language = Language.en

  /// Our texts are in the language already; these are the parser's own words.
  static func localized(_ help: String) -> String {
    guard language == .zh else { return help }
    return help.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      for (word, translation) in words where line.hasPrefix(word) {
        return translation + line.dropFirst(word.count)
      }
      return String(line)
    }.joined(separator: "\n")
  }

  /// Where to read on after a wrong call: the help of the command that was meant.
  static func hint(for arguments: [String]) -> Phrase {
    let command = arguments.prefix { !$0.hasPrefix("-") }.prefix(1).joined(separator: " ")
    let call =
      TenderRoot.configuration.subcommands.contains { $0._commandName == command }
      ? "tender \(command) --help" : "tender --help"
    return Phrase(zh: "用法见 \(call)", en: "see \(call)")
  }

  private static let words = [
    ("OVERVIEW: ", "概述："), ("USAGE: ", "用法："), ("ARGUMENTS:", "参数："), ("OPTIONS:", "选项："),
    ("SUBCOMMANDS:", "命令："),
    ("  See 'tender help <subcommand>' for detailed help.", "  各命令的详细帮助：tender help <命令>"),
  ]
}

extension Phrase {
  /// The text for help, in the language of this run.
  var help: String { self[HelpText.language] }
}

extension ArgumentHelp {
  init(zh: String, en: String, valueName: String? = nil) {
    self.init(Phrase(zh: zh, en: en).help)
    self.valueName = valueName
  }
}

extension CommandConfiguration {
  /// - Parameter examples: whole commands, one a line.
  init(
    _ name: String, _ abstract: Phrase, examples: [String] = [],
    subcommands: [any ParsableCommand.Type] = []
  ) {
    let title = Phrase(zh: "示例：", en: "EXAMPLES:").help
    let discussion =
      examples.isEmpty ? "" : ([title] + examples.map { "  " + $0 }).joined(separator: "\n")
    self.init(
      commandName: name, abstract: abstract.help, discussion: discussion, subcommands: subcommands)
  }
}
