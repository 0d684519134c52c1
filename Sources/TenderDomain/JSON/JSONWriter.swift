/// How JSON is laid out.
package enum JSONLayout: Sendable {
  /// One line without blanks.
  case compact
  /// A line for each member and each element, two blanks further in for each container.
  case indented
}

/// JSON text (RFC 8259) as it grows.
struct JSONWriter {
  private let layout: JSONLayout
  private var depth: Int
  private var bytes: [UInt8] = []

  init(_ layout: JSONLayout, depth: Int = 0) {
    self.layout = layout
    self.depth = depth
    bytes.reserveCapacity(1024)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  var isLong: Bool { bytes.count >= 1 << 16 }

  mutating func takeText() -> String {
    defer { bytes.removeAll(keepingCapacity: true) }
    return text
  }

  mutating func open(_ bracket: Unicode.Scalar) {
    append(bracket)
    depth += 1
  }

  /// Before each member and each element.
  mutating func begin(isFirst: Bool) {
    if !isFirst { append(",") }
    breakLine()
  }

  mutating func close(_ bracket: Unicode.Scalar, isEmpty: Bool) {
    depth -= 1
    if !isEmpty { breakLine() }
    append(bracket)
  }

  mutating func write(_ literal: String) {
    bytes += literal.utf8
  }

  mutating func write(key: String) {
    write(quoting: key)
    switch layout {
    case .compact: append(":")
    case .indented: write(" : ")
    }
  }

  /// A string in quotation marks; escaped is what has to be, in the shortest way (RFC 8785, 3.2.2.2).
  mutating func write(quoting text: String) {
    var text = text
    append("\"")
    text.withUTF8 { unescaped in
      if unescaped.contains(where: \.hasToBeEscaped) {
        for byte in unescaped { write(escaping: byte) }
      } else {
        bytes.append(contentsOf: unescaped)
      }
    }
    append("\"")
  }

  private mutating func write(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): write(#"\""#)
    case UInt8(ascii: "\\"): write(#"\\"#)
    case 0x08: write(#"\b"#)
    case 0x09: write(#"\t"#)
    case 0x0A: write(#"\n"#)
    case 0x0C: write(#"\f"#)
    case 0x0D: write(#"\r"#)
    case 0..<0x20: write((byte < 0x10 ? #"\u000"# : #"\u00"#) + String(byte, radix: 16))
    default: bytes.append(byte)
    }
  }

  private mutating func breakLine() {
    guard layout == .indented else { return }
    append("\n")
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func append(_ sign: Unicode.Scalar) {
    bytes.append(UInt8(ascii: sign))
  }
}

extension UInt8 {
  fileprivate var hasToBeEscaped: Bool {
    self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\")
  }
}
