public import TenderDomain

/// CommonMark, for a web site or a repository.
public struct MarkdownPrinter: PaperPrinter {
  public init() {}

  public func print(_ paper: Paper, in language: Language) -> String {
    var blocks = paper.banner.map { ["> \($0[language].inMarkdown)"] } ?? []
    blocks.append("# \(paper.title[language].inMarkdown)")
    for (number, section) in paper.numbered {
      if let heading = section.heading, let number {
        blocks.append("## \(language.heading(number))\(heading[language].inMarkdown)")
      }
      blocks += section.blocks.map { Self.text(of: $0, in: language) }
    }
    blocks += paper.signature.map { $0[language].inMarkdown }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func text(of block: Paper.Block, in language: Language) -> String {
    switch block {
    case .paragraph(let text): text[language].inMarkdown
    case .fields(let fields):
      fields.map { field in
        "- **\(field.label[language].inMarkdown)**\(language.colon)\(field.value[language].inMarkdown)"
      }.joined(separator: "\n")
    case .list(let entries):
      entries.enumerated().map { place, entry in
        let number = "\(place + 1). "
        let indent = String(repeating: " ", count: number.count)
        return
          ([number + entry.text[language].inMarkdown]
          + entry.details.map { "\(indent)- \($0[language].inMarkdown)" }).joined(separator: "\n")
      }.joined(separator: "\n")
    case .verbatim(let lines):
      // Four blanks make code of it, in which nothing has a meaning.
      lines.map { "    " + $0.escapedForDisplay() }.joined(separator: "\n")
    case .blanks(let labels):
      labels.map { "- **\($0[language].inMarkdown)**\(language.colon)\\_\\_\\_\\_\\_\\_\\_\\_" }
        .joined(separator: "\n")
    }
  }
}

extension String {
  /// As text of CommonMark: punctuation that could mean something has a backslash before it, and a
  /// line that somebody broke stays broken.
  fileprivate var inMarkdown: String {
    escapedLines().split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        var text = ""
        for character in line {
          if "\\`*_[]<>#|~!&".contains(character) { text.append("\\") }
          text.append(character)
        }
        return text.escapingFirstMark
      }
      .joined(separator: "\\\n")
  }

  /// At the beginning of a line `- `, `+ ` and `1.` would begin a list.
  private var escapingFirstMark: String {
    guard let first else { return self }
    if "-+=".contains(first) { return "\\" + self }
    let digits = prefix(while: \.isWholeNumber)
    guard !digits.isEmpty, let next = dropFirst(digits.count).first, ".)".contains(next) else {
      return self
    }
    return digits + "\\" + dropFirst(digits.count)
  }
}
