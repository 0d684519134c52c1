/// A JSON value while it is put together: parts of it may come in any order.
package final class JSONNode {
  private struct Member {
    let key: String
    let value: JSONNode
  }

  private enum Content {
    case nothing
    /// As it is written: a number, `true`, `null`, or a part that is finished.
    case literal(String)
    case text(String)
    case list([JSONNode])
    /// In the order of their keys.
    case object([Member])
  }

  private var content = Content.nothing

  init() {}

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

  /// A key that is there already gets the new value.
  func addMember(_ key: String) -> JSONNode {
    let node = JSONNode()
    guard case .object(var members) = content else { return node }
    content = .nothing  // Or the next line would copy them all.
    let place = members.lastIndex { $0.key.precedes(key) }.map { $0 + 1 } ?? 0
    if place < members.count, !key.precedes(members[place].key) { members.remove(at: place) }
    members.insert(Member(key: key, value: node), at: place)
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

  /// Puts it into writing already: a text takes less memory than the nodes it is of.
  func finish(_ layout: JSONLayout, depth: Int) {
    var writer = JSONWriter(layout, depth: depth)
    write(to: &writer) { _ in }
    content = .literal(writer.text)
  }

  /// - Parameter pause: called now and then while the writer grows, so that it can be emptied.
  func write(to writer: inout JSONWriter, pause: (inout JSONWriter) throws -> Void) rethrows {
    switch content {
    case .nothing: writer.write("{}")
    case .literal(let literal): writer.write(literal)
    case .text(let text): writer.write(quoting: text)
    case .list(let nodes):
      writer.open("[")
      for (place, node) in nodes.enumerated() {
        writer.begin(isFirst: place == 0)
        try node.write(to: &writer, pause: pause)
        try pause(&writer)
      }
      writer.close("]", isEmpty: nodes.isEmpty)
    case .object(let members):
      writer.open("{")
      for (place, member) in members.enumerated() {
        writer.begin(isFirst: place == 0)
        writer.write(key: member.key)
        try member.value.write(to: &writer, pause: pause)
      }
      writer.close("}", isEmpty: members.isEmpty)
    }
  }
}

extension JSONNode {
  /// - Throws: what `value` throws; `EncodingError` for a number that JSON cannot write.
  package convenience init(_ value: some Encodable, _ layout: JSONLayout) throws {
    self.init()
    try value.encode(to: NodeEncoder(node: self, layout: layout))
  }

  package func text(_ layout: JSONLayout) -> String {
    var writer = JSONWriter(layout)
    write(to: &writer) { _ in }
    return writer.text
  }

  /// Hands the text out in parts of some ten thousand bytes, cut between elements of lists.
  package func write(_ layout: JSONLayout, _ handOut: (String) throws -> Void) throws {
    var writer = JSONWriter(layout)
    try write(to: &writer) { writer in
      if writer.isLong { try handOut(writer.takeText()) }
    }
    try handOut(writer.takeText())
  }
}

extension String {
  /// Whether it comes first by its UTF-8; for keys in ASCII, as ours are, that is RFC 8785, 3.2.3.
  fileprivate func precedes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}
