/// A length of time as it is asked for on the command line: `7d`, `36h`, `2w`.
public struct TimeSpan: Hashable, Sendable {
  /// Above zero.
  public let seconds: Int64

  /// Reads up to six digits and `w`, `d` or `h`; days of 24 hours.
  ///
  /// Not `m`, which is minutes to some and months to others.
  public init(parsing text: some StringProtocol) throws(InvalidValue) {
    let form = Phrase(
      zh: "大于零的时长：小时 h、天 d 或周 w，如 36h、7d、2w",
      en: "a span above zero in hours, days or weeks: 36h, 7d, 2w")
    var reader = ASCIIReader(text)
    guard (1...6).contains(reader.digitsAhead),
      let count = reader.number(ofDigits: reader.digitsAhead), count > 0,
      let unit = Self.unit(from: &reader), reader.isAtEnd
    else { throw reader.invalid(form) }
    seconds = Int64(count) * unit
  }

  private static func unit(from reader: inout ASCIIReader) -> Int64? {
    let units: [(Unicode.Scalar, Int64)] = [("w", 604_800), ("d", 86_400), ("h", 3600)]
    return units.first { reader.takes($0.0) }?.1
  }
}
