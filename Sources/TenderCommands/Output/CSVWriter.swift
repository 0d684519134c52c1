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

  package mutating func append(_ fields: some Sequence<String>) {
    var count = 0
    for field in fields {
      if count > 0 { text += "," }
      append(field: field)
      count += 1
    }
    // A lone empty field would read as no record at all.
    if count == 1, text.utf8.isEmpty || text.utf8.last == UInt8(ascii: "\n") { text += "\"\"" }
    text += "\r\n"
  }

  private mutating func append(field: String) {
    let inert = field.startsLikeFormula && !field.isPlainNumber ? "'" + field : field
    switch Quotation(of: inert) {
    case .none:
      text += inert
    case .around:
      text += "\""
      text += inert
      text += "\""
    case .aroundAndWithin:
      text += "\"" + inert.replacing("\"", with: "\"\"") + "\""
    }
  }

  /// What keeps a field from being read as several, or from losing the blanks around it.
  private enum Quotation {
    case none, around, aroundAndWithin

    init(of field: String) {
      let bytes = field.utf8.span
      self = .none
      guard !bytes.isEmpty else { return }
      let space = UInt8(ascii: " ")
      if bytes[0] == space || bytes[bytes.count - 1] == space { self = .around }
      for index in bytes.indices {
        switch bytes[index] {
        case UInt8(ascii: ","), UInt8(ascii: "\r"), UInt8(ascii: "\n"): self = .around
        case UInt8(ascii: "\""):
          self = .aroundAndWithin
          return
        default: break
        }
      }
    }
  }
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
