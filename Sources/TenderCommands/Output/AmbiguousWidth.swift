/// Characters that terminals draw one or two columns wide, as they are set: `“`, `—`, `…`, `·`, `→`.
///
/// Columns line up by one, which most terminals draw; lines end by two, so that none is pushed over
/// the edge by those that draw two. Our own furniture of tables has none of them.
extension StringProtocol {
  /// The most columns that a terminal may need.
  package var greatestWidth: Int {
    var more = 0
    for scalar in unicodeScalars where scalar.isAmbiguouslyWide { more += 1 }
    return displayWidth + more
  }
}

extension Unicode.Scalar {
  /// East Asian Width A of EastAsianWidth.txt, UAX #11; neighbours are taken in, for caution is cheap.
  var isAmbiguouslyWide: Bool {
    guard value >= 0xA1, widthOnItsOwn ?? 1 == 1 else { return false }
    return Self.ambiguousRanges.contains { $0.contains(value) }
  }

  private static let ambiguousRanges: [ClosedRange<UInt32>] = [
    0xA1...0x16B, 0x1CE...0x1DC, 0x251...0x261, 0x2C4...0x2DF, 0x391...0x3A1, 0x3A3...0x451,
    0x2010...0x203E, 0x2074...0x2084, 0x20AC...0x20AC, 0x2103...0x2189, 0x2190...0x22BF,
    0x2312...0x2312, 0x2460...0x25EF, 0x2605...0x260F, 0x261C...0x2642, 0x2660...0x266F,
    0x269E...0x269F, 0x26BF...0x26BF, 0x26C6...0x26CD, 0x26CF...0x26D3, 0x26D5...0x26E9,
    0x26EB...0x26F1, 0x26F4...0x26F4, 0x26F6...0x26F9, 0x26FB...0x26FC, 0x26FE...0x26FF,
    0x273D...0x273D, 0x2776...0x277F, 0x2B56...0x2B59, 0x3248...0x324F, 0xE000...0xF8FF,
    0xFFFD...0xFFFD, 0x1F100...0x1F18D, 0x1F18F...0x1F190, 0x1F19B...0x1F1AC,
  ]
}
