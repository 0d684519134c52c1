public import TenderDomain

/// Plain text, a line a paragraph: for a mail, or to go on with in a word processor.
public struct TextPrinter: PaperPrinter {
  public init() {}

  public func print(_ paper: Paper, in language: Language) -> String {
    var lines = paper.banner.map { [$0[language], ""] } ?? []
    lines.append(paper.title[language])
    for (number, section) in paper.numbered {
      lines.append("")
      if let heading = section.heading, let number {
        lines.append(language.heading(number) + heading[language])
      }
      for block in section.blocks { lines += Self.lines(of: block, in: language) }
    }
    if !paper.signature.isEmpty { lines += [""] + paper.signature.map { $0[language] } }
    return lines.map { $0.escapedLines() + "\n" }.joined()
  }

  private static func lines(of block: Paper.Block, in language: Language) -> [String] {
    switch block {
    case .paragraph(let text): [text[language]]
    case .fields(let fields):
      fields.map { $0.label[language] + language.colon + $0.value[language] }
    case .list(let entries):
      entries.enumerated().flatMap { place, entry in
        [language.element(place + 1) + entry.text[language]]
          + entry.details.map { "    " + $0[language] }
      }
    case .verbatim(let lines): lines
    case .blanks(let labels):
      labels.map { $0[language] + language.colon + String(repeating: "_", count: 24) }
    }
  }
}

extension String {
  /// What could deceive a reader shown as such, line by line as somebody wrote them.
  func escapedLines() -> String {
    split(omittingEmptySubsequences: false) { $0.isNewline }
      .map { String($0).escapedForDisplay() }.joined(separator: "\n")
  }
}
