extension StringProtocol {
  /// The text as lines of at most so many columns; only spaces at a line's end are dropped.
  ///
  /// Breaks at spaces and between Chinese characters, never before closing nor after opening
  /// punctuation (a small part of UAX #14). A longer word is cut; there are at least two columns.
  package func wrapped(to columns: Int) -> [String] {
    if displayWidth <= columns, !contains("\n") { return [withoutTrailingSpaces] }
    return split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      var lines = Lines(columns: Swift.max(columns, 2))
      line.forEachUnbreakablePiece { lines.append($0) }
      return lines.finished()
    }
  }

  /// The widest part that wrapping would rather not cut.
  package var widestPiece: Int {
    var widest = 0
    forEachUnbreakablePiece { widest = Swift.max(widest, $0.withoutTrailingSpaces.displayWidth) }
    return widest
  }

  /// The text up to its last character that is no space.
  package var withoutTrailingSpaces: String {
    guard unicodeScalars.last == " " else { return String(self) }
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }

  /// Each piece carries the spaces that follow it.
  private func forEachUnbreakablePiece(_ body: (SubSequence) -> Void) {
    var start = startIndex
    var previous: Character?
    for index in indices {
      let next = self[index]
      if let previous, mayBreak(between: previous, and: next) {
        body(self[start..<index])
        start = index
      }
      previous = next
    }
    body(self[start...])
  }
}

private func mayBreak(between left: Character, and right: Character) -> Bool {
  if left == " " { return right != " " }
  guard left.displayWidth == 2 || right.displayWidth == 2 else { return false }
  return right != " " && !neverAtStart.contains(right) && !neverAtEnd.contains(left)
}

/// Closing punctuation stays with what it closes.
private let neverAtStart: Set<Character> = [
  "，", "。", "、", "；", "：", "？", "！", "）", "》", "〉", "」", "』", "】", "〕", "〗", "］", "｝", "”", "’",
  "…", "—", "·", "～", "％", "℃", ",", ".", ";", ":", "?", "!", ")", "]", "}", "%", "々",
]

/// Opening punctuation stays with what it opens.
private let neverAtEnd: Set<Character> = [
  "（", "《", "〈", "「", "『", "【", "〔", "〖", "［", "｛", "“", "‘", "(", "[", "{", "￥", "¥", "$",
]

/// Lines being filled, greedily.
private struct Lines {
  let columns: Int
  private var done: [String] = []
  private var current = ""
  private var width = 0

  init(columns: Int) {
    self.columns = columns
  }

  mutating func append(_ piece: some StringProtocol) {
    if width + piece.withoutTrailingSpaces.displayWidth <= columns {
      add(piece)
    } else if piece.withoutTrailingSpaces.displayWidth <= columns {
      breakLine()
      add(piece)
    } else {
      appendCut(piece)
    }
  }

  mutating func finished() -> [String] {
    done + [current.withoutTrailingSpaces]
  }

  /// A piece wider than a line: character by character.
  private mutating func appendCut(_ piece: some StringProtocol) {
    if width > 0 { breakLine() }
    for character in piece {
      if character != " ", width + character.displayWidth > columns { breakLine() }
      add(String(character))
    }
  }

  private mutating func add(_ text: some StringProtocol) {
    current += text
    width += text.displayWidth
  }

  private mutating func breakLine() {
    done.append(current.withoutTrailingSpaces)
    current = ""
    width = 0
  }
}
