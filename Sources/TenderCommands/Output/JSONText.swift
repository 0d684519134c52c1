#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Values as JSON text (RFC 8259): sorted keys, so that equal values are equal to the last byte.
package enum JSONText {
  /// Many lines for people and programs, ended by a line feed.
  package static func pretty(_ value: some Encodable) throws -> String {
    try encoded(value, [.prettyPrinted]) + "\n"
  }

  /// One line without a line feed.
  package static func compact(_ value: some Encodable) throws -> String {
    try encoded(value, [])
  }

  private static func encoded(
    _ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting
  ) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting.union([.sortedKeys, .withoutEscapingSlashes])
    return escapingInvisible(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  /// Writes `\u009B` and `\u202E` for characters that could steer a terminal.
  ///
  /// They occur inside strings only, where the escape means the same character.
  private static func escapingInvisible(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: \.isInvisible) else { return json }
    return json.unicodeScalars.reduce(into: "") { text, scalar in
      guard scalar.isInvisible else { return text.unicodeScalars.append(scalar) }
      for unit in UTF16.encode(scalar) ?? .init() {
        let digits = String(unit, radix: 16, uppercase: true)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
  }
}

extension Unicode.Scalar {
  /// The encoder itself escapes what is below U+0020.
  fileprivate var isInvisible: Bool {
    guard value >= 0x7F else { return false }
    return switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
