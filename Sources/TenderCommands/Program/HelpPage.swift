import TenderDomain

/// Help laid out for a screen: the argument parser breaks no usage line, and counts characters where a
/// terminal counts columns.
struct HelpPage {
  /// Above it a text is hard to read, whatever the terminal has.
  private static let widest = 80
  /// Where the parser begins what it says of an option.
  private static let descriptions = 26

  private let columns: Int

  init(columns: Int) {
    self.columns = min(columns, Self.widest)
  }

  /// - Parameter help: with every paragraph on one line.
  func laidOut(_ help: String) -> String {
    help.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { lines(of: String($0)) }
      .joined(separator: "\n")
  }

  private func lines(of line: String) -> [String] {
    guard line.greatestWidth > columns else { return [line] }
    if line.hasPrefix("  tender ") { return command(line) }
    if let usage = ["USAGE: ", "用法："].first(where: line.hasPrefix) {
      return hanging(usage, line.dropFirst(usage.count).keepingBrackets, at: 4)
    }
    let indent = String(line.prefix { $0 == " " })
    let text = line.dropFirst(indent.count)
    guard let gap = text.firstRange(of: "  ") else {
      return hanging(indent, text, at: indent.count)
    }
    let label = indent + text[..<gap.lowerBound]
    let description = text[gap.lowerBound...].drop { $0 == " " }
    // On a narrow screen what is said of an option begins below it.
    let at = columns >= 2 * Self.descriptions ? Self.descriptions : 6
    return at > label.displayWidth
      ? hanging(label.padded(to: at), description, at: at)
      : [label] + hanging(String(repeating: " ", count: at), description, at: at)
  }

  private func hanging(_ first: String, _ text: some StringProtocol, at indent: Int) -> [String] {
    let blanks = String(repeating: " ", count: min(indent, columns / 3))
    let lead = first.allSatisfy { $0 == " " } ? blanks : first
    // The first line has as much room as its lead leaves, the others as the indent does.
    let room = columns - max(lead.displayWidth, blanks.count)
    return text.wrapped(to: room).enumerated().map { index, line in
      (index == 0 ? lead : blanks) + line.replacing("\u{A0}", with: " ")
    }
  }

  /// A command stays one that can be copied.
  private func command(_ line: String) -> [String] {
    let parts = line.dropFirst(2).wrapped(to: columns - 6)
    return parts.enumerated().map { index, part in
      (index == 0 ? "  " : "    ") + part + (index == parts.count - 1 ? "" : " \\")
    }
  }
}

extension StringProtocol {
  /// With blanks that never break inside of brackets.
  fileprivate var keepingBrackets: String {
    var depth = 0
    return String(
      map { character in
        if character == "[" { depth += 1 }
        if character == "]" { depth -= 1 }
        return character == " " && depth > 0 ? "\u{A0}" : character
      })
  }
}
