/// Hands a value the containers that fill a node.
///
/// Numbers of any width come in through the generic methods; where a value stands in the whole is
/// not kept, since no value of ours asks.
struct NodeEncoder: Encoder {
  let node: JSONNode

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    node.becomeObject()
    return KeyedEncodingContainer(Members<Key>(node: node))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    node.becomeList()
    return Elements(node: node)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { Single(node: node) }
}

private struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let node: JSONNode

  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) { member(key).set(literal: "null") }

  func encode(_ value: String, forKey key: Key) { member(key).set(text: value) }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    try value.encode(to: superEncoder(forKey: key))
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    NodeEncoder(node: member(key)).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    NodeEncoder(node: member(key)).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { NodeEncoder(node: node.addMember("super")) }

  func superEncoder(forKey key: Key) -> any Encoder { NodeEncoder(node: member(key)) }

  private func member(_ key: Key) -> JSONNode { node.addMember(key.stringValue) }
}

private struct Elements: UnkeyedEncodingContainer {
  let node: JSONNode

  var codingPath: [any CodingKey] { [] }
  var count: Int { node.count }

  func encodeNil() { node.addElement().set(literal: "null") }

  func encode(_ value: some Encodable) throws { try value.encode(to: superEncoder()) }

  func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    NodeEncoder(node: node.addElement()).container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    NodeEncoder(node: node.addElement()).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { NodeEncoder(node: node.addElement()) }
}

private struct Single: SingleValueEncodingContainer {
  let node: JSONNode

  var codingPath: [any CodingKey] { [] }

  func encodeNil() { node.set(literal: "null") }

  func encode(_ value: Bool) { node.set(literal: value ? "true" : "false") }

  func encode(_ value: String) { node.set(text: value) }

  func encode(_ value: some FixedWidthInteger & Encodable) { node.set(literal: "\(value)") }

  /// The library's own refuses this one.
  func encode(_ value: Int128) { node.set(literal: "\(value)") }

  func encode(_ value: Double) throws {
    guard value.isFinite else {
      throw EncodingError.invalidValue(
        value, EncodingError.Context(codingPath: [], debugDescription: "JSON has no \(value)"))
    }
    let digits = "\(value)"
    node.set(literal: digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits)
  }

  func encode(_ value: Float) throws { try encode(Double(value)) }

  func encode(_ value: some Encodable) throws { try value.encode(to: NodeEncoder(node: node)) }
}
