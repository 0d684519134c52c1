/// The size of a file as people write it: `500MiB`, `2GiB`.
public struct ByteCount: Hashable, Sendable {
  public let bytes: Int64

  public init(bytes: Int64) {
    self.bytes = bytes
  }

  /// Reads up to six digits and a unit; a number without one could be anything.
  public init(parsing text: some StringProtocol) throws(InvalidValue) {
    var reader = ASCIIReader(text)
    guard (1...6).contains(reader.digitsAhead),
      let count = reader.number(ofDigits: reader.digitsAhead), count > 0,
      let unit = Self.unit(from: &reader), reader.isAtEnd
    else {
      throw reader.invalid(
        Phrase(
          zh: "大于零的大小，单位 KiB、MiB、GiB 或 TiB，如 500MiB、2GiB",
          en: "a size above zero in KiB, MiB, GiB or TiB: 500MiB, 2GiB"))
    }
    bytes = Int64(count) * unit
  }

  private static func unit(from reader: inout ASCIIReader) -> Int64? {
    guard let unit = units.first(where: { reader.takes($0.letter) }) else { return nil }
    return reader.takes("i") && reader.takes("B") ? unit.bytes : nil
  }

  private static let units: [(letter: Unicode.Scalar, bytes: Int64)] = [
    ("T", 1 << 40), ("G", 1 << 30), ("M", 1 << 20), ("K", 1 << 10),
  ]
}

extension ByteCount: CustomStringConvertible {
  /// In the largest unit of which there is one, to a tenth: `2 GiB`, `24.5 MiB`.
  public var description: String {
    guard let unit = Self.units.first(where: { bytes >= $0.bytes }) else { return "\(bytes) B" }
    // The remainder is below a unit of 2^40, so that ten of it fit.
    let (whole, rest) = bytes.quotientAndRemainder(dividingBy: unit.bytes)
    let tenth = rest * 10 / unit.bytes
    return "\(whole)\(tenth == 0 ? "" : ".\(tenth)") \(unit.letter)iB"
  }
}
