package import TenderDomain

/// A column of a table: its heading, how it gives way, and what it shows of a row.
package struct Column<Row> {
  /// What a column does when the table is wider than the screen.
  package enum Fit: Sendable {
    /// Keeps its width: numbers, dates, states.
    case fixed
    /// Wraps its text onto further lines: titles, reasons.
    case flexible
  }

  let heading: Phrase
  let alignment: Alignment
  let fit: Fit
  let cell: (Row) -> Styled

  package init(
    _ heading: Phrase, _ fit: Fit = .fixed, _ alignment: Alignment = .leading,
    cell: @escaping (Row) -> some Renderable
  ) {
    self.heading = heading
    self.alignment = alignment
    self.fit = fit
    self.cell = { cell($0).styled }
  }
}

/// Rows under headings, in as many columns as the screen has; no information is ever cut away.
///
/// Where even the narrowest layout is too wide, each row becomes a block of labels and values.
struct Table {
  struct Cell {
    let text: String
    let width: Int
    let style: Style

    init(_ text: String, _ style: Style) {
      self.text = text.withoutTrailingSpaces
      self.style = style
      width = self.text.displayWidth
    }

    private init(_ line: WrappedLine, _ style: Style) {
      text = line.text
      width = line.width
      self.style = style
    }

    /// The lines of the cell; nearly always the one that it is.
    func wrapped(to columns: Int) -> [Cell] {
      width <= columns ? [self] : text.lines(ofAtMost: columns).map { Cell($0, style) }
    }
  }

  let rows: [[Cell]]
  private let headings: [Cell]
  private let alignments: [Alignment]
  private let isFlexible: [Bool]
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
    self.rows = rows.map { row in
      columns.map { column in
        let content = column.cell(row)
        return Cell(shown(content.text(in: language)), content.style)
      }
    }
  }

  func write(to text: inout String, columns: Int, palette: Palette) {
    guard let widths = widths(fitting: columns) else {
      writeBlocks(to: &text, columns: columns, palette: palette)
      return
    }
    write(headings, widths, to: &text, palette)
    for row in rows {
      write(row, widths, to: &text, palette)
    }
  }

  private static let gap = 2
  /// Below this a wrapped column is a sliver that nobody wants to read.
  private static let narrowest = 12

  /// The width of each column, or nil when there is no room for all.
  private func widths(fitting columns: Int) -> [Int]? {
    var widths = headings.map(\.width)
    for row in rows {
      for (index, cell) in row.enumerated() {
        widths[index] = max(widths[index], cell.width)
      }
    }
    var room = columns - Self.gap * (widths.count - 1)
    for index in widths.indices where !isFlexible[index] { room -= widths[index] }

    // The narrow ones first: what they leave over is shared by the wider ones.
    let flexible = widths.indices.filter { isFlexible[$0] }.sorted { widths[$0] < widths[$1] }
    for (position, index) in flexible.enumerated() {
      let share = room / (flexible.count - position)
      guard share >= min(widths[index], Self.narrowest) else { return nil }
      widths[index] = min(widths[index], share)
      room -= widths[index]
    }
    return room >= 0 ? widths : nil
  }

  private func write(
    _ row: [Cell], _ widths: [Int], to text: inout String, _ palette: Palette
  ) {
    let wrapped = zip(row, widths).map { $0.wrapped(to: $1) }
    for line in 0..<wrapped.reduce(0, { max($0, $1.count) }) {
      var pending = 0
      for (index, width) in widths.enumerated() {
        defer { pending += Self.gap }
        guard line < wrapped[index].count, !wrapped[index][line].text.isEmpty else {
          pending += width
          continue
        }
        let part = wrapped[index][line]
        let before = alignments[index] == .trailing ? width - part.width : 0
        text.append(spaces: pending + before)
        text += palette.apply(part.style, to: part.text)
        pending = width - before - part.width
      }
      text += "\n"
    }
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
