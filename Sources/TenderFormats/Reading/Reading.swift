import TenderDomain

/// Collects the faults of one file while it is read, so that all of them can be told at once.
///
/// A reference, because every reader of a part of the file adds to the same list.
final class Reading {
  let file: String
  /// Whether the file is JSON, whose numbers other programs write with exponents.
  var isJSON = false
  private(set) var faults: [Fault] = []

  init(file: String) {
    self.file = file
  }

  /// Adds a fault. Only the first thousand get a suggestion: the search for one takes time.
  func add(
    _ message: Phrase, at position: Position, path: DocumentPath = .root,
    suggestion: @autoclosure () -> Phrase? = nil
  ) {
    faults.append(
      Fault(
        file: file, line: position.line, column: position.column, path: path.text,
        message: message, suggestion: faults.count < 1_000 ? suggestion() : nil))
  }
}

extension SourceFile {
  /// Reads the file, whose root is a mapping, into a value.
  ///
  /// ```swift
  /// let contact = try file.read { root in
  ///   let name = root.required("name")?.value(Text.init(parsing:))
  ///   let telephone = root.optional("telephone")?.text()
  ///   return name.map { Contact(name: $0, telephone: telephone) }
  /// }
  /// ```
  ///
  /// Ask for every key before the first `guard`: a key nobody asked for is a fault. Whatever the
  /// closure returns is dropped when the file has any fault.
  ///
  /// - Parameter kind: what the file is about; one that is plainly about something else is told so.
  /// - Throws: `InvalidFile` with every fault of the file.
  package func read<Value>(
    as kind: FileKind? = nil, _ build: (MappingReader) -> Value?
  ) throws(InvalidFile) -> Value {
    try readRoot { root in
      if let mistake = kind?.mistaken(for: root.keys) {
        root.fault(mistake)
        return nil
      }
      return root.mapping(build)
    }
  }

  /// Reads the file, whatever its root is, into a value.
  ///
  /// - Throws: `InvalidFile` with every fault of the file.
  package func readRoot<Value>(_ build: (ValueReader) -> Value?) throws(InvalidFile) -> Value {
    let reading = Reading(file: name)
    let text = try text()
    let root: Element
    do throws(InvalidFile) {
      root = try Element(parsing: text, for: reading)
    } catch {
      throw error.explained(bySlipsIn: text, isSyntax: true)
    }
    let value = build(ValueReader(root, path: .root, reading: reading))
    if let value, reading.faults.isEmpty { return value }
    if reading.faults.isEmpty {
      reading.add(Phrase(zh: "内容不完整", en: "the file is not complete"), at: root.position)
    }
    throw InvalidFile(reading.faults).explained(bySlipsIn: text, isSyntax: false)
  }
}
