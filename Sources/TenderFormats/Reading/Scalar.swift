/// A value that is neither list nor mapping, by the rules of YAML 1.2, only stricter.
package enum Scalar: Hashable, Sendable {
  case text(String)
  case integer(Int)
  /// The digits as they were written.
  case decimal(String)
  case truth(Bool)

  /// A value without quotes. What is not exactly a number or truth value is text: `yes`, `1e5`,
  /// `0x10`, `.5`, `007`, `1_000`, full-width digits.
  init(plain text: String) {
    switch text {
    case "true": self = .truth(true)
    case "false": self = .truth(false)
    case _ where !Self.isDecimal(text): self = .text(text)
    default:
      if text.utf8.contains(UInt8(ascii: ".")) {
        self = .decimal(text)
      } else {
        self = Int(text).map(Self.integer) ?? .decimal(text)
      }
    }
  }

  /// Digits, perhaps a minus sign before them, perhaps a point and digits after them.
  static func isDecimal(_ text: String) -> Bool {
    let unsigned = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    let parts = unsigned.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else {
      return false
    }
    return parts[0].count == 1 || parts[0].first != UInt8(ascii: "0")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
