/// Hands a value the containers that fill a node.
///
/// Numbers of any width come in through the generic methods; where a value stands in the whole is
/// not kept, since no value of ours asks.
struct NodeEncoder: Encoder {
  let node: JSONNode
  let layout: JSONLayout
  /// How many containers the node is in.
  var depth = 0

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    node.becomeObject()
    return KeyedEncodingContainer(Members<Key>(encoder: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    node.becomeList()
    return Elements(encoder: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { Single(encoder: self) }

  func within(_ part: JSONNode) -> NodeEncoder {
    NodeEncoder(node: part, layout: layout, depth: depth + 1)
  }
}

private struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoder: NodeEncoder

  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) { member(key).node.set(literal: "null") }

  func encode(_ value: String, forKey key: Key) { member(key).node.set(text: value) }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    try value.encode(to: member(key))
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    member(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    member(key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { encoder.within(encoder.node.addMember("super")) }

  func superEncoder(forKey key: Key) -> any Encoder { member(key) }

  private func member(_ key: Key) -> NodeEncoder {
    encoder.within(encoder.node.addMember(key.stringValue))
  }
}

private struct Elements: UnkeyedEncodingContainer {
  let encoder: NodeEncoder

  var codingPath: [any CodingKey] { [] }
  var count: Int { encoder.node.count }

  func encodeNil() { element().node.set(literal: "null") }

  func encode(_ value: some Encodable) throws {
    let element = element()
    try value.encode(to: element)
    // A list may be long; what is for the journal is not.
    if encoder.layout == .indented { element.node.finish(.indented, depth: element.depth) }
  }

  func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    element().container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { element().unkeyedContainer() }

  func superEncoder() -> any Encoder { element() }

  private func element() -> NodeEncoder { encoder.within(encoder.node.addElement()) }
}

private struct Single: SingleValueEncodingContainer {
  let encoder: NodeEncoder

  var codingPath: [any CodingKey] { [] }

  func encodeNil() { encoder.node.set(literal: "null") }

  func encode(_ value: Bool) { encoder.node.set(literal: value ? "true" : "false") }

  func encode(_ value: String) { encoder.node.set(text: value) }

  func encode(_ value: some FixedWidthInteger & Encodable) {
    encoder.node.set(literal: "\(value)")
  }

  /// The library's own refuses this one.
  func encode(_ value: Int128) { encoder.node.set(literal: "\(value)") }

  func encode(_ value: Double) throws {
    guard value.isFinite else {
      throw EncodingError.invalidValue(
        value, EncodingError.Context(codingPath: [], debugDescription: "JSON has no \(value)"))
    }
    let digits = "\(value)"
    encoder.node.set(literal: digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits)
  }

  func encode(_ value: Float) throws { try encode(Double(value)) }

  func encode(_ value: some Encodable) throws { try value.encode(to: encoder) }
}
