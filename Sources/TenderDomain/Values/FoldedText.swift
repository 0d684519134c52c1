/// A text as it is compared: two that differ only in how they were typed are one.
///
/// Full and half width (NFKC), runs of blanks and those beside brackets, Latin capitals, brackets,
/// quotes, dashes and commas of either width make no difference:
///
///     FoldedText("有限责任公司（国有独资）") == FoldedText(" 有限责任公司(国有独资)")
public struct FoldedText: Hashable, Sendable {
  public let string: String

  public init(_ text: String) {
    guard !text.isFolded else {
      string = text
      return
    }
    var folded = String.UnicodeScalarView()
    var blankBefore = false
    for scalar in text.nfkc.unicodeScalars where !scalar.isInvisible {
      if scalar.properties.isWhitespace {
        blankBefore = !folded.isEmpty
        continue
      }
      let end = folded.endIndex
      scalar.appendFolded(to: &folded)
      // A full-width bracket brings its blank along: 三级 (暂定) is 三级（暂定）.
      if blankBefore, !folded[folded.index(before: end)].isBracket, !folded[end].isBracket {
        folded.insert(" ", at: end)
      }
      blankBefore = false
    }
    string = String(folded)
  }
}

extension String {
  /// Whether it is as it is compared already, as most texts are: Han, small letters, digits.
  fileprivate var isFolded: Bool {
    unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x21...0x40, 0x5B...0x5F, 0x61...0x7E, 0x3400...0x4DBF, 0x4E00...0x9FFF: true
      default: false
      }
    }
  }
}

extension Unicode.Scalar {
  /// Characters without width that come along when text is copied: soft hyphens, joiners, marks.
  fileprivate var isInvisible: Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }

  fileprivate var isBracket: Bool { "()[]".unicodeScalars.contains(self) }

  fileprivate func appendFolded(to text: inout String.UnicodeScalarView) {
    if let plain = plainPunctuation {
      text.append(plain)
    } else if isLatin {
      text.append(contentsOf: properties.lowercaseMapping.unicodeScalars)
    } else {
      text.append(self)
    }
  }

  /// Basic Latin and the Latin letters with marks.
  private var isLatin: Bool { value < 0x250 || (0x1E00...0x1EFF).contains(value) }

  /// What NFKC keeps apart although an input method gives one for the other.
  private var plainPunctuation: Unicode.Scalar? {
    switch self {
    case "、": ","
    case "。": "."
    case "“", "”", "„", "‟", "「", "」", "『", "』", "〝", "〞", "〟": "\""
    case "‘", "’", "‚", "‛", "′", "`": "'"
    case "【", "〔", "〖": "["
    case "】", "〕", "〗": "]"
    case "‐", "‒", "–", "—", "―", "−", "─": "-"
    case "・", "•", "‧", "∙", "⋅", "●": "·"
    case "〜", "∼": "~"
    default: nil
    }
  }
}
