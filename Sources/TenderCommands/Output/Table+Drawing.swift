extension Table {
  /// Draws the table; anew and narrower where ambiguous characters could push a line over the edge.
  func writeSideBySide(to text: inout String, columns: Int, palette: Palette) {
    var drawing = drawing(columns, room: columns, palette)
    for _ in 0..<8 where drawing.overhang > 0 {
      drawing = self.drawing(columns, room: columns - drawing.reserve, palette)
    }
    // No room to give: then columns line up where ambiguous characters are drawn wide.
    if drawing.overhang > 0 {
      drawing = self.drawing(columns, room: columns, palette, countingGreatest: true)
    }
    text += drawing.text
  }

  private func drawing(
    _ columns: Int, room: Int, _ palette: Palette, countingGreatest: Bool = false
  ) -> TableDrawing {
    var drawing = TableDrawing(
      widths: widths(fitting: room), alignments: alignments, columns: columns, palette: palette,
      countsGreatest: countingGreatest)
    drawing.reserve = columns - room
    drawing.draw(headings, afterHeading: true)
    for row in rows { drawing.draw(row) }
    drawing.reserve += drawing.overhang
    return drawing
  }
}

/// Rows as lines, one below the other.
private struct TableDrawing {
  private(set) var text = ""
  /// How far a line would reach over the edge of a terminal that draws ambiguous characters wide.
  private(set) var overhang = 0
  var reserve = 0
  private let widths: [Int]
  private let starts: [Int]
  private let alignments: [Alignment]
  private let columns: Int
  private let palette: Palette
  private let countsGreatest: Bool
  private var isFirst = true
  private var lastIsTall = false

  init(
    widths: [Int], alignments: [Alignment], columns: Int, palette: Palette, countsGreatest: Bool
  ) {
    self.countsGreatest = countsGreatest
    self.widths = widths
    self.alignments = alignments
    self.columns = columns
    self.palette = palette
    starts = widths.indices.map { index in
      widths[..<index].reduce(0) { $0 + $1 + Table.gap }
    }
  }

  /// A row of several lines is parted from its neighbours by an empty one.
  mutating func draw(_ row: [Table.Cell], afterHeading isHeading: Bool = false) {
    let cells = zip(row, widths).map { $0.wrapped(to: $1).filter { !$0.text.isEmpty } }
    let (lines, count) = lines(of: cells)
    let isTall = count > 1 && !isHeading
    if isTall || lastIsTall, !isFirst { text += "\n" }
    text += lines
    isFirst = isHeading
    lastIsTall = isTall
  }

  /// Each cell goes on from line to line; one that is wider than its column waits until nothing is in
  /// its way, and lets what it covers wait.
  private mutating func lines(of cells: [[Table.Cell]]) -> (text: String, count: Int) {
    var lines = ""
    var count = 0
    var next = cells.map { _ in 0 }
    while count == 0 || zip(next, cells).contains(where: { $0 < $1.count }) {
      var (end, wider) = (0, 0)
      for (index, cell) in cells.enumerated() where next[index] < cell.count {
        let part = cell[next[index]]
        let start = start(of: part, in: index)
        guard end == 0 || start >= end + Table.gap else { continue }
        lines.append(spaces: start - end)
        lines += palette.apply(part.style, to: part.text)
        end = start + (countsGreatest ? part.greatestWidth : part.width)
        wider += countsGreatest ? 0 : part.greatestWidth - part.width
        next[index] += 1
      }
      overhang = max(overhang, min(wider, end + wider - columns))
      lines += "\n"
      count += 1
    }
    return (lines, count)
  }

  private func start(of part: Table.Cell, in index: Int) -> Int {
    let width = widths[index]
    if part.width <= width {
      return starts[index] + (alignments[index] == .trailing ? width - part.width : 0)
    }
    // Back from the edge, where that is enough.
    return max(0, min(starts[index], columns - part.greatestWidth))
  }
}
