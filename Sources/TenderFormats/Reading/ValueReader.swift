package import TenderDomain

/// Reads one value of a file as what it should be.
///
/// Every reading answers nil, and the file has one fault more, when the value is not that.
package struct ValueReader {
  let element: Element
  let path: DocumentPath
  let reading: Reading

  init(_ element: Element, path: DocumentPath, reading: Reading) {
    self.element = element
    self.path = path
    self.reading = reading
  }

  /// What is written there, for a key that may hold one thing or another.
  package enum Shape: Hashable, Sendable {
    case absent, scalar, list, mapping
  }

  package var shape: Shape {
    switch element.content {
    case .absent: .absent
    case .plain, .quoted: .scalar
    case .list: .list
    case .mapping: .mapping
    }
  }

  /// The keys of a mapping, in the order of the file.
  var keys: [String] {
    guard case .mapping(let entries) = element.content else { return [] }
    return entries.map(\.key)
  }

  /// Adds a fault at this value.
  package func fault(_ message: Phrase, suggestion: @autoclosure () -> Phrase? = nil) {
    reading.add(message, at: element.position, path: path, suggestion: suggestion())
  }

  /// Adds the fault that something else is written here than expected.
  package func fault(expected: Phrase, suggestion: @autoclosure () -> Phrase? = nil) {
    fault(.read(element.description, expected: expected), suggestion: suggestion())
  }

  /// Whether it is a list without elements.
  package var isEmptyList: Bool {
    if case .list(let items) = element.content { items.isEmpty } else { false }
  }

  /// A list, each item read by the closure; items it answers nil for are left out.
  package func list<Item>(
    atLeast minimum: Int = 0, _ read: (ValueReader) -> Item?
  ) -> [Item]? {
    guard case .list(let items) = element.content else {
      fault(expected: Phrase(zh: "列表", en: "a list"))
      return nil
    }
    if items.count < minimum {
      fault(
        expected: Phrase(zh: "至少\(minimum)项的列表", en: "a list of at least \(minimum)"))
    }
    return items.enumerated().compactMap { index, item in
      read(ValueReader(item, path: path.item(index), reading: reading))
    }
  }

  /// A list of texts.
  package func texts(atLeast minimum: Int = 0) -> [String]? {
    list(atLeast: minimum) { $0.text() }
  }

  /// A mapping whose keys are known: the closure asks for them, and any other key is a fault.
  package func mapping<Value>(_ read: (MappingReader) -> Value?) -> Value? {
    guard let entries = entriesOfMapping() else { return nil }
    let reader = MappingReader(self, entries: entries)
    defer { reader.refuseOtherKeys() }
    return read(reader)
  }

  /// A mapping whose keys are the user's own, such as facts; in the order of the file.
  ///
  /// The key is a value too, so that `key.value { try FactName(parsing: $0) }` has its line.
  package func entries<Entry>(_ read: (_ key: ValueReader, _ value: ValueReader) -> Entry?)
    -> [Entry]?
  {
    entriesOfMapping()?.compactMap { entry in
      let path = path.key(entry.key)
      let key = Element(position: entry.keyPosition, content: .quoted(entry.key))
      return read(
        ValueReader(key, path: path, reading: reading),
        ValueReader(entry.value, path: path, reading: reading))
    }
  }

  private func entriesOfMapping() -> [Element.Entry]? {
    guard case .mapping(let entries) = element.content else {
      fault(expected: Phrase(zh: "键值表（键: 值）", en: "a mapping (key: value)"))
      return nil
    }
    return entries
  }
}
