extension StringProtocol {
  /// The text as lines of at most so many columns; only spaces at a line's end are dropped.
  ///
  /// Breaks at spaces and between Chinese characters, never before closing nor after opening
  /// punctuation (a small part of UAX #14). A longer word is cut; there are at least two columns.
  package func wrapped(to columns: Int) -> [String] {
    lines(ofAtMost: columns).map(\.text)
  }

  /// The same, each line with its width.
  func lines(ofAtMost columns: Int) -> [WrappedLine] {
    guard utf8.contains(UInt8(ascii: "\n")) else {
      return Lines.filled(with: Substring(self), columns: columns)
    }
    return split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      Lines.filled(with: Substring(line), columns: columns)
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
}

/// A visible character of a line: where it stands, how it begins, and how wide it is.
private struct Glyph {
  let range: Range<String.Index>
  let scalar: Unicode.Scalar
  let width: Int

  var isSpace: Bool { scalar == " " }

  /// Closing punctuation stays with what it closes.
  private var isNeverAtStart: Bool {
    switch scalar {
    case "，", "。", "、", "；", "：", "？", "！", "）", "》", "〉", "」", "』", "】", "〕", "〗", "］", "｝",
      "”", "’", "…", "—", "·", "～", "％", "℃", ",", ".", ";", ":", "?", "!", ")", "]", "}", "%",
      "々":
      true
    default: false
    }
  }

  /// Opening punctuation stays with what it opens.
  private var isNeverAtEnd: Bool {
    switch scalar {
    case "（", "《", "〈", "「", "『", "【", "〔", "〖", "［", "｛", "“", "‘", "(", "[", "{", "￥", "¥",
      "$":
      true
    default: false
    }
  }

  func mayBreak(before next: Glyph) -> Bool {
    if isSpace { return !next.isSpace }
    guard width == 2 || next.width == 2 else { return false }
    return !next.isSpace && !next.isNeverAtStart && !isNeverAtEnd
  }

  static func glyphs(of text: Substring) -> [Glyph] {
    let scalars = text.unicodeScalars
    var glyphs: [Glyph] = []
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      // Anything but plain letters and ideographs may join its neighbours: go character by character.
      guard let width = scalar.widthOnItsOwn else { return characters(of: text) }
      let next = scalars.index(after: index)
      glyphs.append(Glyph(range: index..<next, scalar: scalar, width: width))
      index = next
    }
    return glyphs
  }

  private static func characters(of text: Substring) -> [Glyph] {
    text.indices.map { index in
      Glyph(
        range: index..<text.index(after: index), scalar: text.unicodeScalars[index],
        width: text[index].displayWidth)
    }
  }
}

/// Lines being filled, greedily.
private struct Lines {
  private let text: Substring
  private let columns: Int
  private var done: [WrappedLine] = []
  /// The current line: where it begins, its width so far, and both up to the last that is visible.
  private var start: String.Index
  private var width = 0
  private var visibleEnd: String.Index
  private var visibleWidth = 0

  static func filled(with text: Substring, columns: Int) -> [WrappedLine] {
    var lines = Lines(text, columns: max(columns, 2))
    lines.fill()
    return lines.done
  }

  private init(_ text: Substring, columns: Int) {
    self.text = text
    self.columns = columns
    start = text.startIndex
    visibleEnd = text.startIndex
  }

  private mutating func fill() {
    let glyphs = Glyph.glyphs(of: text)
    var first = 0
    while first < glyphs.count {
      var end = first + 1
      while end < glyphs.count, !glyphs[end - 1].mayBreak(before: glyphs[end]) { end += 1 }
      append(glyphs[first..<end])
      first = end
    }
    breakLine(at: text.endIndex)
  }

  /// Adds a piece that would rather not be broken; it carries the spaces that follow it.
  private mutating func append(_ piece: ArraySlice<Glyph>) {
    let visible = piece.lastIndex { !$0.isSpace }.map { piece[...$0] } ?? []
    let needed = visible.reduce(0) { $0 + $1.width }
    let isCut = needed > columns
    if isCut ? width > 0 : width + needed > columns {
      breakLine(at: piece[piece.startIndex].range.lowerBound)
    }
    for glyph in piece {
      // Spaces hang over the end of the line.
      if isCut, !glyph.isSpace, width + glyph.width > columns {
        breakLine(at: glyph.range.lowerBound)
      }
      width += glyph.width
      guard !glyph.isSpace else { continue }
      visibleEnd = glyph.range.upperBound
      visibleWidth = width
    }
  }

  private mutating func breakLine(at index: String.Index) {
    done.append(WrappedLine(text: String(text[start..<visibleEnd]), width: visibleWidth))
    start = index
    width = 0
    visibleEnd = index
    visibleWidth = 0
  }
}
