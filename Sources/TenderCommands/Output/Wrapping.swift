extension StringProtocol {
  /// The text as lines of at most so many columns; only spaces at a line's end are dropped.
  ///
  /// Breaks at spaces and between Chinese characters, never before closing nor after opening
  /// punctuation (a small part of UAX #14). A longer word stays whole, for it may be an identifier, a
  /// number or a time; there are at least two columns.
  package func wrapped(to columns: Int) -> [String] {
    lines(ofAtMost: columns).map(\.text)
  }

  /// The same, each line with its width.
  func lines(ofAtMost columns: Int) -> [WrappedLine] {
    var text = String(self)
    // Asked of the bytes as they lie in memory: every long cell is looked through.
    guard text.withUTF8({ $0.contains(UInt8(ascii: "\n")) }) else {
      return Lines.filled(with: text, columns: columns)
    }
    return split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      Lines.filled(with: String(line), columns: columns)
    }
  }

  /// The text up to its last character that is no space.
  package var withoutTrailingSpaces: String {
    guard unicodeScalars.last == " " else { return String(self) }
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}

/// A line that fits, and how many columns it takes.
struct WrappedLine {
  let text: String
  let width: Int
  /// Where terminals draw ambiguous characters wide.
  let greatestWidth: Int
}

/// A place in a line: so many bytes and columns from its beginning.
private struct Place {
  var bytes = 0
  var width = 0
  /// By which lines are filled.
  var columns = 0

  mutating func pass(_ glyph: Glyph) {
    bytes += glyph.bytes
    width += glyph.width
    columns += glyph.greatestWidth
  }

  mutating func pass(_ other: Place) {
    bytes += other.bytes
    width += other.width
    columns += other.columns
  }
}

/// Some glyphs that would rather not be parted; they carry the spaces that follow them.
private struct Piece {
  let first: Int
  var end = Place()
  /// Up to the last glyph that is no space.
  var visibleEnd = Place()

  mutating func take(_ glyph: Glyph) {
    end.pass(glyph)
    if !glyph.isSpace { visibleEnd = end }
  }
}

/// Lines being filled, greedily.
private struct Lines {
  private let text: String
  private let columns: Int
  private let glyphs: [Glyph]
  private var done: [WrappedLine] = []
  /// Where in the text the current line begins, in bytes; how far it goes, and how far it is visible.
  private var start = 0
  private var end = Place()
  private var visibleEnd = Place()

  static func filled(with text: String, columns: Int) -> [WrappedLine] {
    var lines = Lines(text, columns: max(columns, 2))
    lines.fill()
    return lines.done
  }

  private init(_ text: String, columns: Int) {
    self.text = text
    self.columns = columns
    glyphs = Glyph.glyphs(of: text)
  }

  private mutating func fill() {
    var piece = Piece(first: 0)
    for (index, glyph) in glyphs.enumerated() {
      piece.take(glyph)
      let next = index + 1
      guard next == glyphs.count || glyph.mayBreak(before: glyphs[next]) else { continue }
      if piece.visibleEnd.columns > columns {
        cut(glyphs[piece.first..<next])
      } else {
        append(piece)
      }
      piece = Piece(first: next)
    }
    breakLine()
  }

  private mutating func append(_ piece: Piece) {
    if end.columns > 0, end.columns + piece.visibleEnd.columns > columns { breakLine() }
    if piece.visibleEnd.bytes > 0 {
      visibleEnd = end
      visibleEnd.pass(piece.visibleEnd)
    }
    end.pass(piece.end)
  }

  /// Breaks a piece that is longer than a line, beside its ideographs only; spaces hang over the end.
  private mutating func cut(_ piece: ArraySlice<Glyph>) {
    if end.columns > 0 { breakLine() }
    var word = Piece(first: piece.startIndex)
    for (index, glyph) in zip(piece.indices, piece) {
      word.take(glyph)
      let next = index + 1
      guard next == piece.endIndex || glyph.width == 2 || piece[next].width == 2 else { continue }
      append(word)
      word = Piece(first: next)
    }
  }

  private mutating func breakLine() {
    let first = text.utf8.index(text.startIndex, offsetBy: start)
    let last = text.utf8.index(first, offsetBy: visibleEnd.bytes)
    done.append(
      WrappedLine(
        text: String(text[first..<last]), width: visibleEnd.width,
        greatestWidth: visibleEnd.columns))
    start += end.bytes
    end = Place()
    visibleEnd = Place()
  }
}
