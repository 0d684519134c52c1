/// Writes digits and signs one after the other, the counterpart of `ASCIIReader`.
///
/// A board has thousands of dates: joining a text for each part of each would take most of its time.
struct ASCIIWriter {
  private var bytes: [UInt8] = []

  /// What `body` writes.
  static func text(_ body: (inout ASCIIWriter) -> Void) -> String {
    var writer = ASCIIWriter()
    writer.bytes.reserveCapacity(32)
    body(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// - Parameter character: of ASCII.
  mutating func write(_ character: Unicode.Scalar) {
    bytes.append(UInt8(truncatingIfNeeded: character.value))
  }

  /// The number with zeros in front, where it has fewer digits than that.
  mutating func write(_ number: some UnsignedInteger, digits: Int) {
    let start = bytes.count
    var rest = UInt64(number)
    while rest > 0 || bytes.count - start < digits {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    }
    bytes[start...].reverse()
  }
}
