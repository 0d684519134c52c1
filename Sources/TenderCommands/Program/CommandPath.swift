import ArgumentParser
import TenderDomain

/// Which command a call is about, found without the argument parser, which refused the call.
struct CommandPath {
  /// The words that name commands, from `tender` on.
  let words: [String]
  /// The word where a command should be and none is.
  let unknown: String?
  private let known: [String]
  let command: any ParsableCommand.Type

  init(_ arguments: [String]) {
    var words = ["tender"]
    var found: any ParsableCommand.Type = TenderRoot.self
    var subcommands = TenderRoot.configuration.subcommands
    var unknown: String?
    for word in Self.withoutGlobalOptions(arguments).prefix(while: { !$0.hasPrefix("-") })
    where !subcommands.isEmpty {
      if words.count == 1, word == "help" { continue }
      guard let command = subcommands.first(where: { $0._commandName == word }) else {
        unknown = word
        break
      }
      words.append(word)
      found = command
      subcommands = command.configuration.subcommands
    }
    self.words = words
    self.unknown = unknown
    command = found
    known = subcommands.map { $0._commandName }
  }

  /// The options that may stand before the command are gone, with their values.
  private static func withoutGlobalOptions(_ arguments: [String]) -> [String] {
    var rest = arguments[...]
    while let option = rest.first, option.hasPrefix("--") {
      rest = rest.dropFirst(GlobalOptions.names.contains(option) ? 2 : 1)
    }
    return Array(rest)
  }

  /// The call that was probably meant.
  var meant: String? {
    unknown.flatMap { Suggestion.nearest(to: $0, among: known) }
      .map { (words + [$0]).joined(separator: " ") }
  }

  /// Where to read on after a wrong call: the help of the command that was meant.
  var readOn: Phrase {
    let call = words.joined(separator: " ") + " --help"
    return Phrase(zh: "用法见 \(call)", en: "see \(call)")
  }
}
