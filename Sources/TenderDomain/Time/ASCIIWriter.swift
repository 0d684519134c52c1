/// Writes digits and signs one after the other, the counterpart of `ASCIIReader`.
///
/// A board has thousands of dates: joining a text for each part of each would take most of its time.
struct ASCIIWriter {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  /// More than a day with a year of ten digits, a time and an offset need.
  private static let capacity = 64

  /// What `body` writes.
  static func text(_ body: (inout ASCIIWriter) -> Void) -> String {
    String(unsafeUninitializedCapacity: capacity) { bytes in
      var writer = ASCIIWriter(bytes)
      body(&writer)
      return writer.count
    }
  }

  private init(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// - Parameter character: of ASCII.
  mutating func write(_ character: Unicode.Scalar) {
    write(UInt8(truncatingIfNeeded: character.value))
  }

  /// The number with zeros in front, where it has fewer digits than that.
  mutating func write(_ number: some UnsignedInteger, digits: Int) {
    let start = count
    var rest = UInt64(number)
    while rest > 0 || count - start < digits {
      write(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    }
    bytes[start..<count].reverse()
  }

  private mutating func write(_ byte: UInt8) {
    guard count < bytes.count else { return }
    bytes[count] = byte
    count += 1
  }
}
