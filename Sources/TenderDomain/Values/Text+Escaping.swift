extension String {
  /// The text as it is safe to show in a terminal: what has no glyph appears as `\u{1B}`.
  ///
  /// Escaped are control characters with line breaks, and invisible format characters such as
  /// bidirectional overrides (UAX #9), except the joiners that emoji and some scripts need.
  public func escapedForDisplay() -> String {
    if utf8.allSatisfy({ 0x20 <= $0 && $0 < 0x7F }) { return self }
    guard unicodeScalars.contains(where: \.needsEscape) else { return self }
    return unicodeScalars.reduce(into: "") { shown, scalar in
      if scalar.needsEscape {
        shown += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var needsEscape: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: value != 0x200C && value != 0x200D && value != 0xAD
    default: false
    }
  }
}
