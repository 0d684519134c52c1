import ArgumentParser
import TenderDomain

/// The language of help, which the argument parser asks for without saying in whose name.
enum HelpText {
  @TaskLocal static var language = Language.en

  /// What the parser is told of the screen, so that we break its lines.
  static let unlimited = 10_000

  /// The help of the parser in the language of this run, for a screen of so many columns.
  static func page(_ help: String, columns: Int) -> String {
    // A completion script comes the same way.
    guard help.hasPrefix("OVERVIEW: ") || help.hasPrefix("USAGE: ") else { return help }
    return HelpPage(columns: columns).laidOut(localized(help))
  }

  /// Our texts are in the language already; these are the parser's own words.
  private static func localized(_ help: String) -> String {
    guard language == .zh else { return help }
    return help.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let beginning = words.first { line.hasPrefix($0.0) }
      return notes.reduce((beginning?.1 ?? "") + line.dropFirst(beginning?.0.count ?? 0)) {
        $0.replacing($1.0, with: $1.1)
      }
    }.joined(separator: "\n")
  }

  private static let words = [
    ("OVERVIEW: ", "概述："), ("USAGE: ", "用法："), ("ARGUMENTS:", "参数："), ("OPTIONS:", "选项："),
    ("SUBCOMMANDS:", "命令："),
    ("  See 'tender help <subcommand>' for detailed help.", "  各命令的详细帮助：tender help <命令>"),
  ]

  private static let notes = [
    ("(values: ", "(可用："), ("(default: ", "(默认："), ("; default: ", "；默认："),
    ("Show the version.", "显示版本"), ("Show help information.", "显示帮助"),
    ("Show subcommand help information.", "显示命令的帮助"), ("<subcommand>", "<命令>"),
    ("<options>", "<选项>"),
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
