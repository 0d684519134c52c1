/// A JSON value while it is put together: parts of it may come in any order.
final class JSONNode {
  private enum Content {
    case nothing
    /// As it is written: a number, `true`, `null`.
    case literal(String)
    case text(String)
    case list([JSONNode])
    /// In the order of their keys.
    case object([(key: String, value: JSONNode)])
  }

  private var content = Content.nothing

  func set(literal: String) { content = .literal(literal) }

  func set(text: String) { content = .text(text) }

  /// Makes it an object; one that is stays.
  func becomeObject() {
    if case .object = content { return }
    content = .object([])
  }

  /// Makes it a list; one that is stays.
  func becomeList() {
    if case .list = content { return }
    content = .list([])
  }

  var count: Int {
    if case .list(let nodes) = content { nodes.count } else { 0 }
  }

  func addMember(_ key: String) -> JSONNode {
    let node = JSONNode()
    guard case .object(var members) = content else { return node }
    content = .nothing  // Or the next line would copy them all.
    let place = members.lastIndex { !key.precedes($0.key) }.map { $0 + 1 } ?? 0
    members.insert((key, node), at: place)
    content = .object(members)
    return node
  }

  func addElement() -> JSONNode {
    let node = JSONNode()
    guard case .list(var nodes) = content else { return node }
    content = .nothing  // Or the next line would copy them all.
    nodes.append(node)
    content = .list(nodes)
    return node
  }

  var text: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(1024)
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(to bytes: inout [UInt8]) {
    switch content {
    case .nothing: bytes += "{}".utf8
    case .literal(let literal): bytes += literal.utf8
    case .text(let text): bytes.append(quoting: text)
    case .list(let nodes):
      bytes.append("[")
      for (place, node) in nodes.enumerated() {
        if place > 0 { bytes.append(",") }
        node.write(to: &bytes)
      }
      bytes.append("]")
    case .object(let members):
      bytes.append("{")
      for (place, member) in members.enumerated() {
        if place > 0 { bytes.append(",") }
        bytes.append(quoting: member.key)
        bytes.append(":")
        member.value.write(to: &bytes)
      }
      bytes.append("}")
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ sign: Unicode.Scalar) {
    append(UInt8(ascii: sign))
  }

  /// A JSON string (RFC 8785, 3.2.2.2): escaped is what has to be, in the shortest way.
  fileprivate mutating func append(quoting text: String) {
    var text = text
    append("\"")
    text.withUTF8 { bytes in
      if bytes.contains(where: \.hasToBeEscaped) {
        for byte in bytes { append(escaping: byte) }
      } else {
        append(contentsOf: bytes)
      }
    }
    append("\"")
  }

  private mutating func append(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): self += #"\""#.utf8
    case UInt8(ascii: "\\"): self += #"\\"#.utf8
    case 0x08: self += #"\b"#.utf8
    case 0x09: self += #"\t"#.utf8
    case 0x0A: self += #"\n"#.utf8
    case 0x0C: self += #"\f"#.utf8
    case 0x0D: self += #"\r"#.utf8
    case 0..<0x20:
      self += (byte < 0x10 ? #"\u000"# : #"\u00"#).utf8
      self += String(byte, radix: 16).utf8
    default: append(byte)
    }
  }
}

extension UInt8 {
  fileprivate var hasToBeEscaped: Bool {
    self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\")
  }
}

extension String {
  /// Whether it comes first by its UTF-8; for keys in ASCII, as ours are, that is RFC 8785, 3.2.3.
  fileprivate func precedes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}
