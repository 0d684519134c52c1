import TenderDomain

/// Values as JSON text (RFC 8259): sorted keys, so that equal values are equal to the last byte.
package enum JSONText {
  /// Many lines for people and programs, ended by a line feed, handed out in parts.
  package static func pretty(
    _ value: some Encodable, _ write: (String) throws -> Void
  ) throws {
    try JSONNode(value, .indented).write(.indented) { part in
      try write(part.escapingInvisible())
    }
    try write("\n")
  }

  /// One line without a line feed.
  package static func compact(_ value: some Encodable) throws -> String {
    try JSONNode(value, .compact).text(.compact).escapingInvisible()
  }
}

extension String {
  /// Writes `\u009B` and `\u202E` for characters that could steer a terminal.
  ///
  /// They occur inside strings only, where the escape means the same character.
  fileprivate func escapingInvisible() -> String {
    guard unicodeScalars.contains(where: \.isInvisible) else { return self }
    return unicodeScalars.reduce(into: "") { text, scalar in
      guard scalar.isInvisible else { return text.unicodeScalars.append(scalar) }
      for unit in UTF16.encode(scalar) ?? .init() {
        let digits = String(unit, radix: 16, uppercase: true)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
  }
}

extension Unicode.Scalar {
  /// What is below U+0020 is escaped already, but for the ends of lines.
  fileprivate var isInvisible: Bool { value >= 0x7F && deceives }
}
