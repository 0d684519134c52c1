/// An exact decimal number: `mantissa × 10^-scale`; 18 digits, or 15 with a point among them.
///
/// Amounts and thresholds are compared exactly; binary floating point never takes part.
public struct Decimal: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// All digits, without trailing zeros behind the point.
  public let mantissa: Int64
  /// Digits behind the point, 0...18.
  public let scale: Int

  public init(_ integer: Int64) {
    self.init(mantissa: integer, scale: 0)
  }

  init(tenths: Int64) {
    self = tenths.isMultiple(of: 10) ? Decimal(tenths / 10) : Decimal(mantissa: tenths, scale: 1)
  }

  private init(mantissa: Int64, scale: Int) {
    self.mantissa = mantissa
    self.scale = scale
  }

  /// Reads `-12.50`: ASCII digits, at most one point with digits on both sides, no exponent.
  public init(parsing text: some StringProtocol) throws(InvalidValue) {
    let invalid = InvalidValue(
      text,
      expected: Phrase(zh: "数字，如 1200 或 12.5", en: "a number such as 1200 or 12.5"))
    let isNegative = text.first == "-"
    let parts = text.dropFirst(isNegative ? 1 : 0)
      .split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    var digits = ""
    for part in parts {
      guard !part.isEmpty, part.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
        throw invalid
      }
      digits += part
    }
    guard digits.utf8.count <= (parts.count > 1 ? 15 : 18), var value = Int64(digits) else {
      throw invalid
    }
    var places = parts.count > 1 ? parts[1].utf8.count : 0
    while places > 0, value % 10 == 0 {
      value /= 10
      places -= 1
    }
    mantissa = isNegative ? -value : value
    scale = places
  }

  public static func < (a: Decimal, b: Decimal) -> Bool {
    Int128(a.mantissa) * power(b.scale) < Int128(b.mantissa) * power(a.scale)
  }

  public var description: String { formatted(places: scale) }

  /// The number with at least `places` digits behind the point.
  public func formatted(places: Int) -> String {
    let sign = mantissa < 0 ? "-" : ""
    var digits = String(mantissa.magnitude)
    digits = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    let whole = digits.dropLast(scale)
    let fraction = digits.suffix(scale) + String(repeating: "0", count: max(0, places - scale))
    return fraction.isEmpty ? sign + whole : sign + whole + "." + fraction
  }

  private static func power(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(into: Int128(1)) { product, _ in product *= 10 }
  }
}

/// A JSON number: fifteen digits survive every reader that takes it for a binary fraction.
extension Decimal: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let integer = try? container.decode(Int64.self) {
      self.init(integer)
    } else if let text = try? container.decode(String.self) {
      try self.init(parsing: text)
    } else {
      try self.init(printed: "\(try container.decode(Double.self))")
    }
  }

  /// A binary fraction as Swift prints it: below a ten-thousandth with an exponent, `1.5e-05`.
  private init(printed text: String) throws(InvalidValue) {
    let parts = text.split(separator: "e", maxSplits: 1)
    guard parts.count == 2, let exponent = Int(parts[1]), (-15..<0).contains(exponent) else {
      try self.init(parsing: text)
      return
    }
    let digits = try Decimal(parsing: parts[0])
    self.init(mantissa: digits.mantissa, scale: digits.scale - exponent)
  }

  public func encode(to encoder: any Encoder) throws {
    if let encoder = encoder as? NodeEncoder {
      // Our own JSON has plain digits, which our own readers take: 0.00003 and not 3e-05.
      encoder.node.set(literal: description)
      return
    }
    var container = encoder.singleValueContainer()
    if scale == 0 {
      try container.encode(mantissa)
    } else {
      try container.encode(Double(description))
    }
  }
}
