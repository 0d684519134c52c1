extension StringProtocol {
  /// The text as lines of at most so many columns; only spaces at a line's end are dropped.
  ///
  /// Breaks at spaces and between Chinese characters, never before closing nor after opening
  /// punctuation (a small part of UAX #14). A longer word is cut; there are at least two columns.
  package func wrapped(to columns: Int) -> [String] {
    let isOneLine = !utf8.contains(UInt8(ascii: "\n"))
    if isOneLine, displayWidth <= columns { return [withoutTrailingSpaces] }
    return split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      var lines = Lines(of: Substring(line), columns: Swift.max(columns, 2))
      lines.fill()
      return lines.done
    }
  }

  /// The text up to its last character that is no space.
  package var withoutTrailingSpaces: String {
    guard unicodeScalars.last == " " else { return String(self) }
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}

/// A visible character of a line: where and how it begins, and how wide it is.
private struct Glyph {
  let start: String.Index
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
    var glyphs: [Glyph] = []
    for (index, scalar) in zip(text.unicodeScalars.indices, text.unicodeScalars) {
      // Anything but plain letters and ideographs may join its neighbours: go character by character.
      guard let width = scalar.widthOnItsOwn else { return characters(of: text) }
      glyphs.append(Glyph(start: index, scalar: scalar, width: width))
    }
    return glyphs
  }

  private static func characters(of text: Substring) -> [Glyph] {
    zip(text.indices, text).map { index, character in
      Glyph(start: index, scalar: text.unicodeScalars[index], width: character.displayWidth)
    }
  }
}

/// Lines being filled, greedily.
private struct Lines {
  private let text: Substring
  private let columns: Int
  private(set) var done: [String] = []
  /// Where the current line begins, and how wide it is so far.
  private var start: String.Index
  private var width = 0

  init(of text: Substring, columns: Int) {
    self.text = text
    self.columns = columns
    start = text.startIndex
  }

  mutating func fill() {
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
    if needed > columns {
      appendCut(piece)
    } else {
      if width + needed > columns { breakLine(at: piece[piece.startIndex].start) }
      width += needed + piece.count - visible.count
    }
  }

  /// A piece wider than a line: character by character, its spaces hanging over the end.
  private mutating func appendCut(_ piece: ArraySlice<Glyph>) {
    if width > 0 { breakLine(at: piece[piece.startIndex].start) }
    for glyph in piece {
      if !glyph.isSpace, width + glyph.width > columns { breakLine(at: glyph.start) }
      width += glyph.width
    }
  }

  private mutating func breakLine(at index: String.Index) {
    done.append(text[start..<index].withoutTrailingSpaces)
    start = index
    width = 0
  }
}
