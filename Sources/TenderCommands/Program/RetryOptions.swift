import ArgumentParser
import TenderDomain

/// What makes a change safe to repeat.
struct RetryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      zh: "幂等键：同键重试只执行一次", en: "Repeat safely: the same key acts once", valueName: "key"))
  var key: String?

  /// The key that was named, if one was, whatever the width of its letters.
  ///
  /// - Throws: `InvalidArgument` for a blank one, which many requests would share.
  func checkedKey() throws -> String? {
    try key.map { try Text(argument: $0, of: "--key").string.nfkc }
  }

  /// A key for a request that named none: 128 random bits in hexadecimal digits.
  static func newKey() -> String {
    let bits = UInt128.random(in: .min ... .max)
    let digits = String(bits, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }
}
