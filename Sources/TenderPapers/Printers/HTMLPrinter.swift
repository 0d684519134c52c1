public import TenderDomain

/// One page of HTML, whole by itself: nothing is fetched from elsewhere, and it prints on A4.
public struct HTMLPrinter: PaperPrinter {
  public init() {}

  public func print(_ paper: Paper, in language: Language) -> String {
    let title = paper.title[language].inHTML
    let sections = paper.numbered.map { number, section in
      Self.text(of: section, number, in: language)
    }
    let banner = paper.banner.map { "<p class=\"banner\">\($0[language].inHTML)</p>\n" } ?? ""
    let signature = paper.signature.map { "<p>\($0[language].inHTML)</p>\n" }.joined()
    return """
      <!DOCTYPE html>
      <html lang="\(language(zh: "zh-CN", en: "en"))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <main>
      \(banner)<h1>\(title)</h1>
      \(sections.joined(separator: "\n"))
      \(signature.isEmpty ? "" : "<div class=\"signature\">\n\(signature)</div>\n")</main>
      </body>
      </html>

      """
  }

  private static func text(
    of section: Paper.Section, _ number: Int?, in language: Language
  ) -> String {
    let blocks = section.blocks.map { text(of: $0, in: language) }.joined(separator: "\n")
    guard let heading = section.heading, let number else { return blocks }
    let title = (language.heading(number) + heading[language]).inHTML
    return "<section>\n<h2>\(title)</h2>\n\(blocks)\n</section>"
  }

  private static func text(of block: Paper.Block, in language: Language) -> String {
    switch block {
    case .paragraph(let text): return "<p>\(text[language].inHTML)</p>"
    case .fields(let fields):
      let rows = fields.map {
        "<dt>\($0.label[language].inHTML)</dt><dd>\($0.value[language].inHTML)</dd>"
      }
      return "<dl>\n\(rows.joined(separator: "\n"))\n</dl>"
    case .list(let entries):
      let elements = entries.map { entry in
        let details = entry.details.map { "<li>\($0[language].inHTML)</li>" }.joined()
        return "<li>\(entry.text[language].inHTML)"
          + (details.isEmpty ? "" : "<ul>\(details)</ul>") + "</li>"
      }
      return "<ol>\n\(elements.joined(separator: "\n"))\n</ol>"
    case .verbatim(let lines):
      return "<pre>\(lines.map { $0.escapedForDisplay().inHTML }.joined(separator: "\n"))</pre>"
    case .blanks(let labels):
      let rows = labels.map { "<dt>\($0[language].inHTML)</dt><dd></dd>" }
      return "<dl class=\"blanks\">\n\(rows.joined(separator: "\n"))\n</dl>"
    }
  }

  /// Black on white, in the fonts that the reader has.
  private static let style = """
    body { margin: 0; color: #000; background: #fff; line-height: 1.7;
      font-family: "Noto Serif CJK SC", "Source Han Serif SC", SimSun, "Songti SC", serif; }
    main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: anywhere; }
    h1 { font-size: 1.5rem; text-align: center; line-height: 1.4; }
    h2 { font-size: 1.1rem; margin: 1.4rem 0 0.4rem; break-after: avoid; }
    p { margin: 0.4rem 0; }
    dl { margin: 0.4rem 0; display: grid; grid-template-columns: minmax(6rem, max-content) 1fr;
      gap: 0 1rem; }
    dt { font-weight: bold; }
    dd { margin: 0; }
    ol, ul { margin: 0.4rem 0; padding-left: 2rem; }
    li { break-inside: avoid; }
    pre { white-space: pre-wrap; font-size: 0.75rem; }
    .signature { margin-top: 2.5rem; text-align: right; break-inside: avoid; }
    .blanks { row-gap: 1.4rem; }
    .blanks dd { border-bottom: 1px solid #000; }
    .banner { border: 2px solid #000; padding: 0.3rem 0.6rem; text-align: center; font-weight: bold; }
    @media (max-width: 30rem) { dl { grid-template-columns: 1fr; } }
    @page { size: A4; margin: 25mm 22mm; }
    @media print { main { max-width: none; padding: 0; } body { font-size: 11pt; } }
    """
}

extension String {
  /// As text of HTML, and as an attribute in quotes; a line that somebody broke stays broken.
  fileprivate var inHTML: String {
    var text = ""
    for character in escapedLines() {
      switch character {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      case "\n": text += "<br>"
      default: text.append(character)
      }
    }
    return text
  }
}
