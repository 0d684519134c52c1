/// Writes comma-separated values as RFC 4180 has them, inert when a spreadsheet opens them.
package struct CSVWriter {
  package private(set) var text = ""

  /// - Parameter header: stable English camelCase keys.
  package init(header: [String]) {
    append(header)
  }

  /// Goes on with an empty text, where what there was has been written.
  mutating func clear() {
    text.removeAll(keepingCapacity: true)
  }

  package mutating func append(_ fields: [String]) {
    // A lone empty field would read as no record at all.
    if fields.count == 1, fields[0].isEmpty { text += "\"\"" }
    for (position, field) in fields.enumerated() {
      if position > 0 { text += "," }
      append(field)
    }
    text += "\r\n"
  }

  private mutating func append(_ field: String) {
    let inert = field.startsLikeFormula && !field.isPlainNumber ? "'" + field : field
    guard inert.needsQuotes else {
      text += inert
      return
    }
    text += "\""
    text += inert.utf8.contains(UInt8(ascii: "\"")) ? inert.replacing("\"", with: "\"\"") : inert
    text += "\""
  }
}

extension String {
  /// Whether the field would read as several, or lose the blanks around it.
  fileprivate var needsQuotes: Bool {
    utf8.first == UInt8(ascii: " ") || utf8.last == UInt8(ascii: " ")
      || utf8.contains { byte in
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
        default: false
        }
      }
  }

  /// Spreadsheets take such a field for a formula; in Chinese input also with fullwidth signs.
  fileprivate var startsLikeFormula: Bool {
    switch unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }

  /// Digits with an optional minus and decimals; a leading plus may be a telephone number.
  fileprivate var isPlainNumber: Bool {
    let parts = (hasPrefix("-") ? dropFirst() : self[...])
      .split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }
  }
}
