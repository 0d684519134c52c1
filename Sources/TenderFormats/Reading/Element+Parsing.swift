import Foundation
import TenderDomain
import Yams

extension Element {
  /// Deeper than any definition needs; a hostile file could be a thousand levels deep.
  static let deepest = 32

  /// Parses a YAML or JSON text into a tree of strings; their meaning is left to the readers.
  ///
  /// Faults beside which the rest can still be read go to `reading`: duplicate keys, anchors, tags,
  /// too deep nesting. The library stops by itself at 1,000 levels, which take less than 2 MB of
  /// stack, and at most some seconds for 1 MiB of anything, both measured in a debug build.
  ///
  /// - Throws: `InvalidFile` when there is no tree: a syntax error, nothing in it, or aliases.
  init(parsing text: String, for reading: Reading) throws(InvalidFile) {
    var source = YAMLSource(text)
    reading.isJSON = source.isJSON
    if let alias = source.firstAlias {
      reading.add(.noAnchors, at: alias)
      throw InvalidFile(reading.faults)
    }
    let parser: Parser
    let root: Node?
    do {
      (parser, root) = try source.compose()
    } catch let error as YamlError {
      let (message, position) = source.explain(error)
      reading.add(message, at: position)
      throw InvalidFile(reading.faults)
    } catch {
      reading.add(Phrase("\(error)"), at: Position(line: 1, column: 1))
      throw InvalidFile(reading.faults)
    }
    guard let root else {
      reading.add(Phrase(zh: "文件是空的", en: "the file is empty"), at: Position(line: 1, column: 1))
      throw InvalidFile(reading.faults)
    }
    // A node refers to its anchor weakly; the parser owns it.
    self = withExtendedLifetime(parser) {
      Converter(reading: reading, duplicates: source.overwritten).element(
        root, path: .root, depth: 1)
    }
  }
}

/// Turns nodes of the library into elements and judges what the library lets pass.
private struct Converter {
  let reading: Reading
  let duplicates: [Position: String]

  func element(_ node: Node, path: DocumentPath, isKey: Bool = false, depth: Int) -> Element {
    let position = Position(node.mark)
    if node.anchor != nil {
      reading.add(.noAnchors, at: position, path: path)
    }
    if node.isTagged(asKey: isKey) {
      reading.add(.noTags, at: position, path: path)
    }
    if node.scalar == nil, depth > Element.deepest {
      reading.add(.tooDeep, at: position)
      return Element(position: position, content: .absent)
    }
    let content: Element.Content =
      switch node {
      case .scalar(let scalar): self.content(scalar, at: position, path: path)
      case .sequence(let items):
        .list(
          items.enumerated().map { index, item in
            element(item, path: path.item(index), depth: depth + 1)
          })
      case .mapping(let pairs): .mapping(entries(pairs, path: path, depth: depth))
      case .alias: .absent
      }
    return Element(position: position, content: content)
  }

  private func content(
    _ scalar: Node.Scalar, at position: Position, path: DocumentPath
  ) -> Element.Content {
    // An escape sequence in quotes can still bring in what the bytes of the file may not hold.
    if let forbidden = scalar.string.unicodeScalars.first(where: { !$0.isAllowedInFiles }) {
      reading.add(.forbiddenCharacter(forbidden), at: position, path: path)
    }
    let text = scalar.string.precomposedStringWithCanonicalMapping
    switch scalar.style {
    case .any, .plain:
      return ["", "~", "null"].contains(text) ? .absent : .plain(text)
    case .singleQuoted, .doubleQuoted:
      return .quoted(text)
    case .literal, .folded:
      // The line break that ends the block is not part of what was meant.
      return .quoted(String(text.reversed().drop(while: \.isNewline).reversed()))
    }
  }

  private func entries(_ pairs: Node.Mapping, path: DocumentPath, depth: Int) -> [Element.Entry] {
    var lines: [String: Int] = [:]
    return pairs.compactMap { keyNode, valueNode in
      let position = Position(keyNode.mark)
      guard let key = key(keyNode, at: position, path: path) else { return nil }
      let path = path.key(key)
      if let line = lines[key] {
        reading.add(.duplicateKey(key, firstLine: line), at: position, path: path)
        return nil
      }
      lines[key] = position.line
      let value = element(valueNode, path: path, depth: depth + 1)
      return Element.Entry(key: key, keyPosition: position, value: value)
    }
  }

  private func key(_ node: Node, at position: Position, path: DocumentPath) -> String? {
    if let name = duplicates[position] { return name.precomposedStringWithCanonicalMapping }
    let key =
      switch node {
      case .scalar: element(node, path: path, isKey: true, depth: 0)
      case .mapping: Element(position: position, content: .mapping([]))
      case .sequence, .alias: Element(position: position, content: .list([]))
      }
    switch key.content {
    case .plain(let text), .quoted(let text):
      return text.nfkc
    case .absent, .list, .mapping:
      reading.add(
        .read(key.description, expected: Phrase(zh: "键名", en: "the name of a key")),
        at: position, path: path)
      return nil
    }
  }
}

extension Position {
  init(_ mark: Mark?) {
    self.init(line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}

extension Node {
  /// Whether a tag such as `!!python/object` was written.
  ///
  /// The library itself tags texts in quotes and, when it looks for duplicates, keys as strings.
  fileprivate func isTagged(asKey isKey: Bool) -> Bool {
    switch self {
    case .scalar(let scalar):
      let given = isKey || scalar.style != .plain ? [Tag.Name.implicit, .str] : [.implicit]
      return !given.contains { $0.rawValue == scalar.tag.description }
    case .sequence(let items):
      return items.tag.description != Tag.Name.implicit.rawValue
    case .mapping(let pairs):
      return pairs.tag.description != Tag.Name.implicit.rawValue
    case .alias:
      return false
    }
  }
}
