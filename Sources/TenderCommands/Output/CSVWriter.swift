/// Writes comma-separated values as RFC 4180 has them, inert when a spreadsheet opens them.
package struct CSVWriter {
  package private(set) var text = ""

  /// - Parameter header: stable English camelCase keys.
  package init(header: [String]) {
    append(header)
  }

  package mutating func append(_ fields: [String]) {
    // A lone empty field would read as no record at all.
    text += fields == [""] ? "\"\"" : fields.map(Self.field).joined(separator: ",")
    text += "\r\n"
  }

  private static func field(_ value: String) -> String {
    let inert = value.startsLikeFormula && !value.isPlainNumber ? "'" + value : value
    guard inert.utf8.contains(where: quoted.contains) || inert.first == " " || inert.last == " "
    else { return inert }
    return "\"" + inert.replacing("\"", with: "\"\"") + "\""
  }

  private static let quoted: Set<UInt8> = Set("\",\r\n".utf8)
}

extension String {
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
