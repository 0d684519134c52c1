import TenderDomain

/// Numbers that look random and are the same whenever the seed is (SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  mutating func roll(_ range: Range<Int>) -> Int { .random(in: range, using: &self) }

  mutating func one<Value>(of values: [Value]) -> Value {
    values[Int(next() % UInt64(values.count))]
  }

  /// True once in `count` times.
  mutating func once(in count: Int) -> Bool { roll(0..<count) == 0 }

  mutating func maybe<Value>(_ value: (inout Dice) throws -> Value) rethrows -> Value? {
    once(in: 2) ? nil : try value(&self)
  }

  mutating func some<Value>(
    _ most: Int, _ value: (inout Dice) throws -> Value
  ) rethrows -> [Value] {
    try (0..<roll(0..<most + 1)).map { _ in try value(&self) }
  }
}

/// Values as an office has them, and some that nobody thinks of.
extension Dice {
  mutating func word() -> String {
    one(of: [
      "甲", "é", "e\u{301}", "a b", "\"\\/", "\u{1}\n\t", "'; --", "😀", "{\"kind\":1}", "null", "1",
      "（一）", "x\u{1F3FC}",
    ]) + String(roll(0..<100))
  }

  mutating func text() -> Text { Text(trusted: word()) }

  mutating func name<Named>() -> Identifier<Named> {
    Identifier(trusted: one(of: ["a", "b", "甲", "r-1"]))
  }

  mutating func day() -> Day { Day(number: Int32(roll(20_000..<21_000))) }

  mutating func instant() -> Instant {
    Instant(microseconds: Int64(roll(1_700_000_000_000_000..<1_900_000_000_000_000)))
  }

  mutating func decimal() throws -> Decimal {
    try Decimal(
      parsing: one(of: ["0", "-1", "0.00001", "12.5", "999999999999.5", "900719925474099300"]))
  }

  mutating func value() throws -> FactValue {
    switch roll(0..<4) {
    case 0: .text(word())
    case 1: .number(try decimal())
    case 2: .truth(once(in: 2))
    default: .list(some(3) { .text($0.word()) })
    }
  }

  mutating func digest() -> String {
    let digits = "0123456789abcdef".map { String($0) }
    return (0..<64).map { _ in one(of: digits) }.joined()
  }
}
