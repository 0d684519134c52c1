/// How many columns text takes in a terminal.
///
/// Wide and fullwidth characters (UAX #11) and emoji take two columns, combining marks none. What UAX
/// #11 calls ambiguous, such as `“`, `”` and `…`, takes one.
extension StringProtocol {
  /// The number of terminal columns. Line breaks and control characters count as nothing.
  package var displayWidth: Int {
    var columns = 0
    for scalar in unicodeScalars {
      // Anything but plain letters and ideographs may join its neighbours: ask character by character.
      guard let width = scalar.widthOnItsOwn else { return reduce(0) { $0 + $1.displayWidth } }
      columns += width
    }
    return columns
  }

  /// The text with spaces added up to a number of columns; longer text stays as it is.
  package func padded(to columns: Int, _ alignment: Alignment = .leading) -> String {
    let missing = columns - displayWidth
    guard missing > 0 else { return String(self) }
    var padded = ""
    if alignment == .trailing { padded.append(spaces: missing) }
    padded += self
    if alignment == .leading { padded.append(spaces: missing) }
    return padded
  }

}

extension String {
  private static let spaces = String(repeating: " ", count: 64)

  mutating func append(spaces count: Int) {
    var missing = count
    while missing > 0 {
      let part = Self.spaces.utf8.prefix(missing)
      self += Substring(part)
      missing -= part.count
    }
  }
}

/// On which side text stands in its column.
package enum Alignment: Sendable {
  case leading, trailing
}

extension Character {
  /// The number of terminal columns: that of the widest scalar, because marks join their base.
  package var displayWidth: Int {
    unicodeScalars.reduce(0) { Swift.max($0, $1.displayWidth) }
  }
}

extension Unicode.Scalar {
  /// The width of what nearly all text is made of, and what never joins its like into one
  /// character: Latin letters, ideographs, punctuation, plain arrows.
  var widthOnItsOwn: Int? {
    switch value {
    case 0x20..<0x7F, 0xA1...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x2190...0x2193: 1
    case 0x4E00...0x9FFF, 0x3001...0x3020, 0xFF01...0xFF60: 2
    default: nil
    }
  }

  fileprivate var displayWidth: Int {
    if let widthOnItsOwn { return widthOnItsOwn }
    return switch value {
    case 0xAD: 1  // a soft hyphen is ignorable, yet terminals draw it
    case 0xFE0F: 2  // asks for the emoji form of its base
    default: isZeroWidth ? 0 : isWide ? 2 : 1
    }
  }

  private var isZeroWidth: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      true
    default: properties.isDefaultIgnorableCodePoint
    }
  }

  private var isWide: Bool {
    guard value >= 0x1100 else { return false }
    return properties.isEmojiPresentation || Self.wideRanges.contains { $0.contains(value) }
  }

  /// East Asian Width W and F, EastAsianWidth.txt of Unicode 17.0, UAX #11.
  ///
  /// Without what the standard library knows (emoji, zero width); neighbours that only
  /// unassigned code points part are one range.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E,
    0x3041...0x3247, 0x3250...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE10...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x1B2FB, 0x1D300...0x1D376,
    0x1F200...0x1F265, 0x20000...0x3FFFD,
  ]
}
