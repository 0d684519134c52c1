/// A visible character of a line: how it begins, how many columns and how many bytes it takes.
struct Glyph {
  let scalar: Unicode.Scalar
  let width: Int
  /// What a line has to have room for: two where terminals do not agree.
  let greatestWidth: Int
  let bytes: Int

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

  static func glyphs(of text: String) -> [Glyph] {
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      // Anything but plain letters and ideographs may join its neighbours: go character by character.
      guard let width = scalar.widthOnItsOwn else { return text.compactMap(Glyph.init) }
      glyphs.append(Glyph(scalar: scalar, width: width, bytes: UTF8.width(scalar)))
    }
    return glyphs
  }

  private init(scalar: Unicode.Scalar, width: Int, bytes: Int) {
    self.scalar = scalar
    self.width = width
    greatestWidth = scalar.isAmbiguouslyWide && width == 1 ? 2 : width
    self.bytes = bytes
  }

  private init?(_ character: Character) {
    guard let first = character.unicodeScalars.first else { return nil }
    self.init(scalar: first, width: character.displayWidth, bytes: character.utf8.count)
  }
}
