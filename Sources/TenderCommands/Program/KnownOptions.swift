import ArgumentParser
import TenderDomain

/// The options of a command, as its help lists them: the parser keeps them to itself.
struct KnownOptions {
  private let names: Set<String>

  /// Understood everywhere, and in no help.
  private static let hidden: Set<String> = [
    "--help", "-h", "--help-hidden", "--version", "--generate-completion-script",
    "--experimental-dump-help",
  ]

  init(of command: any ParsableCommand.Type) {
    let help = TenderRoot.helpMessage(for: command, columns: 10_000)
    let labels = help.split(separator: "\n").filter { $0.hasPrefix("  -") }
      .map { $0.dropFirst(2).prefix { $0 != "<" } }
    names = labels.reduce(into: Self.hidden) { names, label in
      for word in label.split(whereSeparator: { " ,/".contains($0) }) where word.hasPrefix("-") {
        names.insert(String(word))
      }
    }
  }

  func contains(_ name: String) -> Bool { names.contains(name) }

  /// The first option that there is none of, whatever else is wrong.
  func firstUnknown(in arguments: [String]) -> String? {
    for argument in arguments.prefix(while: { $0 != "--" }) {
      let name = String(argument.prefix { $0 != "=" })
      let isOption =
        name.hasPrefix("--") ? name.count > 2 : name.hasPrefix("-") && name.count == 2
      guard isOption, Int(name) == nil, !contains(name) else { continue }
      return name
    }
    return nil
  }

  /// What there is none of, and the nearest that there is.
  func complaint(about name: String) -> Phrase {
    let bare = String(name.drop { $0 == "-" })
    let known = names.filter { $0.hasPrefix("--") }.map { String($0.dropFirst(2)) }.sorted()
    let nearest = Suggestion.nearest(to: bare, among: known).map { "--\($0)" }
    let shown = name.escapedForDisplay()
    return Phrase(
      zh: "没有选项 \(shown)" + (nearest.map { "；是否想写 \($0)？" } ?? ""),
      en: "there is no option \(shown)" + (nearest.map { "; did you mean \($0)?" } ?? ""))
  }
}
