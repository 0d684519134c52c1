import TenderDomain

extension SourceFile {
  /// What the closure says of values of a file that was read already, each with its place.
  ///
  /// Slips of the pen are not looked for: the file is right as it is.
  func marking(_ mark: (ValueReader) -> Void) -> [Fault] {
    let reading = Reading(file: name)
    guard let text = try? text(), let root = try? Element(parsing: text, for: reading) else {
      return []
    }
    mark(ValueReader(root, path: .root, reading: reading))
    return reading.faults
  }
}

extension ValueReader {
  /// The value of a key, whatever else is in the mapping.
  subscript(key key: String) -> ValueReader? {
    guard case .mapping(let entries) = element.content,
      let entry = entries.first(where: { $0.key == key })
    else { return nil }
    return ValueReader(entry.value, path: path.key(key), reading: reading)
  }

  subscript(_ index: Int) -> ValueReader? {
    guard case .list(let items) = element.content, items.indices.contains(index) else { return nil }
    return ValueReader(items[index], path: path.item(index), reading: reading)
  }

  /// The value itself, or each of a list.
  var single: [ValueReader] {
    guard case .list(let items) = element.content else { return [self] }
    return items.indices.compactMap { self[$0] }
  }
}
