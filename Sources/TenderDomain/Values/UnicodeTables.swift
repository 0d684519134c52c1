/// What Unicode says of compatibility (UAX 15), for a module that imports nothing.
enum UnicodeTables {
  /// What stands for a code point, one step at a time; Hangul syllables follow a formula.
  static let decompositions: [UInt32: [UInt32]] = {
    var table: [UInt32: [UInt32]] = [:]
    for packed in [composites, compatible + " " + compatibleToo] {
      unpack(packed) { table[$0] = $1 }
    }
    return table
  }()

  /// The letter for a letter and a mark, under both in one key.
  private static let compositions: [UInt64: UInt32] = {
    var table: [UInt64: UInt32] = [:]
    unpack(composites) { point, pair in
      if pair.count == 2 { table[key(pair[0], pair[1])] = point }
    }
    return table
  }()

  /// The one character for two, where there is one.
  static func composed(_ first: UInt32, _ second: UInt32) -> UInt32? {
    Hangul.composed(first, second) ?? compositions[key(first, second)]
  }

  private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }

  /// `C0:41.300 41.301 B2:32~1`: a colon begins a run of neighbours, points join what stands for
  /// one of them, and `~1` says that the next one stands for the next one.
  private static func unpack(_ packed: String, _ each: (UInt32, [UInt32]) -> Void) {
    var point: UInt32 = 0
    var number: UInt32 = 0
    var value: [UInt32] = []
    var isRun = false
    func end() {
      guard number > 0 || isRun else { return }
      if !isRun { value.append(number) }
      each(point, value)
      if isRun, let first = value.first {
        for step in 0..<number { each(point + step + 1, [first + step + 1]) }
        point += number
      }
      point += 1
      (number, value, isRun) = (0, [], false)
    }
    for byte in packed.utf8 {
      switch byte {
      case UInt8(ascii: ":"): (point, number) = (number, 0)
      case UInt8(ascii: "."): (value, number) = (value + [number], 0)
      case UInt8(ascii: "~"): (value, number, isRun) = (value + [number], 0, true)
      case 0x30...0x39: number = number << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: number = number << 4 | UInt32(byte - 0x41 + 10)
      default: end()
      }
    }
    end()
  }
}

/// Hangul syllables, which are put together by arithmetic (Unicode, section 3.12).
enum Hangul {
  private static let (first, leads, vowels, trails): (UInt32, UInt32, UInt32, UInt32) = (
    0xAC00, 0x1100, 0x1161, 0x11A7
  )
  private static let (leadCount, vowelCount, trailCount): (UInt32, UInt32, UInt32) = (19, 21, 28)

  /// The letters of a syllable; nil for what is none.
  static func decomposed(_ point: UInt32) -> [UInt32]? {
    guard first <= point, point < first + leadCount * vowelCount * trailCount else { return nil }
    let index = point - first
    let trail = index % trailCount
    let letters = [
      leads + index / (vowelCount * trailCount), vowels + index / trailCount % vowelCount,
    ]
    return trail == 0 ? letters : letters + [trails + trail]
  }

  static func composed(_ a: UInt32, _ b: UInt32) -> UInt32? {
    if leads <= a, a < leads + leadCount, vowels <= b, b < vowels + vowelCount {
      return first + ((a - leads) * vowelCount + (b - vowels)) * trailCount
    }
    if first <= a, a < first + leadCount * vowelCount * trailCount, (a - first) % trailCount == 0,
      trails < b, b < trails + trailCount
    {
      return a + (b - trails)
    }
    return nil
  }
}
