import TenderDomain
import Yams

/// The text of a YAML or JSON file as the parser is given it.
struct YAMLSource {
  private(set) var scalars: [Unicode.Scalar]
  /// The keys that were overwritten because they occur again later, by their position.
  private(set) var overwritten: [Position: String] = [:]

  init(_ text: String) {
    scalars = Array(text.joiningSurrogateEscapes().unicodeScalars)
  }

  /// Whether it begins as JSON does, with a brace or a bracket.
  var isJSON: Bool {
    scalars.first { !$0.properties.isWhitespace }.map { $0 == "{" || $0 == "[" } ?? false
  }

  var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Parses, with every duplicate key but its last occurrence overwritten.
  ///
  /// The library stops at the first duplicate. To find the others too, and what else is wrong, the
  /// key it names is overwritten by a placeholder of the same length and the text is read again.
  mutating func compose() throws -> (Parser, Node?) {
    // What is read again is bounded, so that a large file of duplicates cannot keep us busy.
    let attempts = min(50, max(1, SourceFile.largestSize / max(1, scalars.count)))
    for _ in 1..<attempts {
      do {
        return try composeOnce()
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        guard let name = names.first, overwriteKey(name, at: Position(context.mark)) else { break }
      }
    }
    return try composeOnce()
  }

  private func composeOnce() throws -> (Parser, Node?) {
    // Both named, because their defaults read the environment and compile regular expressions.
    let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
    return (parser, try parser.singleRoot())
  }

  private mutating func overwriteKey(_ name: String, at position: Position) -> Bool {
    guard let start = index(of: position), let key = rangeOfKey(name, at: start), !key.isEmpty,
      let placeholder = Unicode.Scalar(0xF0000 + UInt32(overwritten.count))
    else { return false }
    for index in key {
      scalars[index] = placeholder
    }
    overwritten[position] = name
    return true
  }

  /// The scalars of a key without its quotes; nil when it does not stand there on one line.
  private func rangeOfKey(_ name: String, at start: Int) -> Range<Int>? {
    let quote = scalars[start]
    guard quote == "\"" || quote == "'" else {
      let end = start + name.unicodeScalars.count
      guard end <= scalars.count, scalars[start..<end].elementsEqual(name.unicodeScalars) else {
        return nil
      }
      return start..<end
    }
    var end = start + 1
    while end < scalars.count, !scalars[end].isLineBreak {
      if scalars[end] == quote {
        guard quote == "'", end + 1 < scalars.count, scalars[end + 1] == quote else {
          return start + 1..<end
        }
        end += 1
      } else if scalars[end] == "\\", quote == "\"" {
        end += 1
      }
      end += 1
    }
    return nil
  }

  /// Where a position lies in `scalars`; nil past the end of the text.
  func index(of position: Position) -> Int? {
    var line = 1
    var start = 0
    while line < position.line {
      guard let end = scalars[start...].firstIndex(where: \.isLineBreak) else { return nil }
      let isPair = scalars[end] == "\r" && end + 1 < scalars.count && scalars[end + 1] == "\n"
      start = end + (isPair ? 2 : 1)
      line += 1
    }
    let index = start + position.column - 1
    return scalars.indices.contains(index) ? index : nil
  }
}

extension Unicode.Scalar {
  var isLineBreak: Bool { self == "\n" || self == "\r" }
}

extension String {
  /// JSON writes a character beyond U+FFFF as two escapes, YAML as one.
  fileprivate func joiningSurrogateEscapes() -> String {
    guard let first = first(where: { !$0.isWhitespace }), first == "{" || first == "[",
      utf8.contains(UInt8(ascii: "\\"))
    else { return self }
    return replacing(/\\u([Dd][89ABab]..)\\u([Dd][C-Fc-f]..)|\\./) { match in
      guard let high = match.1.flatMap({ UInt32($0, radix: 16) }),
        let low = match.2.flatMap({ UInt32($0, radix: 16) }),
        let scalar = Unicode.Scalar(0x10000 + ((high & 0x3FF) << 10) + (low & 0x3FF))
      else { return String(match.0) }
      return String(scalar)
    }
  }
}
