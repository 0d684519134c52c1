extension String {
  /// The text with everything that could deceive a terminal or a reader shown as `\u{…}`.
  ///
  /// That is: control characters (escape sequences begin with one), line and paragraph separators,
  /// and format characters such as zero-width spaces and bidirectional overrides.
  public func escapedForDisplay() -> String {
    guard unicodeScalars.contains(where: \.deceives) else { return self }
    var escaped = ""
    for scalar in unicodeScalars {
      if scalar.deceives {
        escaped += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The text as a message quotes it: escaped, in quotation marks, cut after 60 characters.
  public func quotedForDisplay() -> String {
    "“\(shortenedForDisplay().escapedForDisplay())”"
  }

  /// The text cut after 60 characters, with an ellipsis if it was longer.
  public func shortenedForDisplay() -> String {
    // Counted in scalars: one visible character may be a letter under a million accents.
    let head = unicodeScalars.prefix(60)
    return head.endIndex == unicodeScalars.endIndex ? self : String(head) + "…"
  }
}

extension Unicode.Scalar {
  /// Whether it could deceive a terminal or a reader.
  package var deceives: Bool {
    switch value {
    // What nearly all text is made of, known without a look at the tables of Unicode.
    case 0x20..<0x7F, 0x3001...0x9FFF, 0xFF01...0xFF60: return false
    default: break
    }
    return switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
