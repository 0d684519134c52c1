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

  /// The digits of a number with an exponent (RFC 8259, section 6): `0.000025` for `2.5e-05`.
  ///
  /// Nothing where it has none, or more places than any number that is read.
  static func digits(ofExponent text: String) -> String? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    guard parts.count == 2, isDecimal(String(parts[0])), let exponent = exponent(parts[1]) else {
      return nil
    }
    let isNegative = parts[0].first == "-"
    let halves = parts[0].drop { $0 == "-" }.split(separator: ".")
    let (whole, fraction) = (String(halves[0]), halves.count > 1 ? String(halves[1]) : "")
    let point = whole.count + exponent
    var digits = whole + fraction
    if point <= 0 { digits = String(repeating: "0", count: 1 - point) + digits }
    let places = max(point, 1)
    if digits.count < places { digits += String(repeating: "0", count: places - digits.count) }
    var front = String(digits.prefix(places).drop { $0 == "0" })
    if front.isEmpty { front = "0" }
    let back = digits.dropFirst(places)
    return (isNegative ? "-" : "") + front + (back.isEmpty ? "" : "." + back)
  }

  private static func exponent(_ text: Substring) -> Int? {
    let digits = text.first == "+" || text.first == "-" ? text.dropFirst() : text
    guard !digits.isEmpty, digits.utf8.allSatisfy(isDigit), let exponent = Int(digits),
      exponent <= 20
    else { return nil }
    return text.first == "-" ? -exponent : exponent
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
