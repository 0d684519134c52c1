import TenderDomain

/// Rows under headings, in as many columns as the screen has; no information is ever cut away.
///
/// Whether columns stand side by side is decided by what they need at least, never by their cells, so
/// that one list looks one way. Where they do not, each row becomes a block of labels and values.
struct Table {
  struct Cell {
    let text: String
    let width: Int
    /// Where a terminal draws ambiguous characters wide.
    let greatestWidth: Int
    let style: Style

    init(_ text: String, _ style: Style) {
      self.text = text.withoutTrailingSpaces
      self.style = style
      width = self.text.displayWidth
      greatestWidth = self.text.greatestWidth
    }

    private init(_ line: WrappedLine, _ style: Style) {
      text = line.text
      width = line.width
      greatestWidth = line.greatestWidth
      self.style = style
    }

    /// The lines of the cell; nearly always the one that it is.
    func wrapped(to columns: Int) -> [Cell] {
      greatestWidth <= columns ? [self] : text.lines(ofAtMost: columns).map { Cell($0, style) }
    }

    /// The widest part that is never broken.
    var longestWord: Int {
      text.lines(ofAtMost: 2).reduce(0) { max($0, $1.greatestWidth) }
    }
  }

  static let gap = 2
  /// Below this a wrapped column is a sliver that nobody wants to read.
  static let narrowest = 10

  let rows: [[Cell]]
  let headings: [Cell]
  let alignments: [Alignment]
  let isFlexible: [Bool]
  let least: [Int]
  private let language: Language

  /// - Parameter shown: how a text is shown that stands behind those before it.
  init<Row>(
    _ rows: some Sequence<Row>, columns: [Column<Row>], language: Language,
    _ shown: (String) -> String = { $0 }
  ) {
    self.language = language
    headings = columns.map { Cell($0.heading[language], .bold) }
    alignments = columns.map(\.alignment)
    isFlexible = columns.map { $0.fit == .flexible }
    least = columns.map { $0.least(in: language) }
    self.rows = rows.map { row in
      columns.map { column in
        let content = column.cell(row)
        return Cell(shown(content.text(in: language)), content.style)
      }
    }
  }

  func write(to text: inout String, columns: Int, palette: Palette) {
    guard least.reduce(0, +) + Self.gap * (least.count - 1) <= columns else {
      writeBlocks(to: &text, columns: columns, palette: palette)
      return
    }
    writeSideBySide(to: &text, columns: columns, palette: palette)
  }

  private func writeBlocks(to text: inout String, columns: Int, palette: Palette) {
    for (number, row) in rows.enumerated() {
      var block = Screen(language: language, columns: columns, palette: palette)
      for (heading, cell) in zip(headings, row) where !cell.text.isEmpty {
        block.field(Phrase(heading.text), cell.text.styled(cell.style))
      }
      text += (number == 0 ? "" : "\n") + block.rendered()
    }
  }
}
