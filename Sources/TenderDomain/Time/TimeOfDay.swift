/// A time on the clock, to the microsecond, from 00:00 to 24:00.
public struct TimeOfDay: Hashable, Comparable, Sendable {
  /// Microseconds since midnight, 0...86_400_000_000.
  public let microseconds: Int64

  /// 00:00, the beginning of the day.
  public static let midnight = TimeOfDay(trusted: 0)
  /// 24:00, the end of the day: the same instant as 00:00 of the next.
  public static let endOfDay = TimeOfDay(trusted: 86_400_000_000)

  /// Nothing when the number is not one of 0...86_400_000_000.
  public init?(microseconds: Int64) {
    guard (0...Self.endOfDay.microseconds).contains(microseconds) else { return nil }
    self.init(trusted: microseconds)
  }

  init(trusted microseconds: Int64) {
    self.microseconds = microseconds
  }

  public static func < (earlier: TimeOfDay, later: TimeOfDay) -> Bool {
    earlier.microseconds < later.microseconds
  }
}

extension TimeOfDay: WrittenAsText {
  /// Reads `HH:MM`, `HH:MM:SS` and up to six decimals; 24 only in `24:00` and `24:00:00`.
  public init(parsing text: some StringProtocol) throws(InvalidValue) {
    var reader = ASCIIReader(text)
    try self.init(reading: &reader, form: Self.form)
    try reader.expectEnd(Self.form)
  }

  /// The shortest spelling: `17:00`, `17:00:30`, `17:00:30.5`.
  public var description: String {
    ASCIIWriter.text { writeShortest(to: &$0) }
  }

  func writeShortest(to writer: inout ASCIIWriter) {
    writeMinutes(to: &writer)
    if microseconds % (60 * Instant.microsecondsPerSecond) != 0 { writeSeconds(to: &writer) }
  }

  /// `17:00:00`, and decimals only where they are not zero.
  func write(to writer: inout ASCIIWriter) {
    writeMinutes(to: &writer)
    writeSeconds(to: &writer)
  }

  private func writeMinutes(to writer: inout ASCIIWriter) {
    let minutes = microseconds.magnitude / (60 * Instant.microsecondsPerSecond.magnitude)
    writer.write(minutes / 60, digits: 2)
    writer.write(":")
    writer.write(minutes % 60, digits: 2)
  }

  private func writeSeconds(to writer: inout ASCIIWriter) {
    let (seconds, fraction) = microseconds.magnitude.quotientAndRemainder(
      dividingBy: Instant.microsecondsPerSecond.magnitude)
    writer.write(":")
    writer.write(seconds % 60, digits: 2)
    guard fraction != 0 else { return }
    var (decimals, digits) = (fraction, 6)
    while decimals % 10 == 0 { (decimals, digits) = (decimals / 10, digits - 1) }
    writer.write(".")
    writer.write(decimals, digits: digits)
  }
}

extension TimeOfDay {
  /// - Parameters:
  ///   - form: What to expect where the text does not look like a time at all.
  ///   - requiresSeconds: Whether `HH:MM` alone is too little.
  init(
    reading reader: inout ASCIIReader, form: Phrase, requiresSeconds: Bool = false
  ) throws(InvalidValue) {
    guard let hour = reader.number(ofDigits: 2), reader.takes(":"),
      let minute = reader.number(ofDigits: 2)
    else { throw reader.invalid(form) }
    var second = 0
    var fraction: Int?
    if reader.takes(":") {
      guard let read = reader.number(ofDigits: 2) else { throw reader.invalid(form) }
      second = read
      fraction = try Self.fraction(from: &reader, form: form)
    } else if requiresSeconds {
      throw reader.invalid(form)
    }
    let isEndOfDay = hour == 24 && minute == 0 && second == 0 && fraction == nil
    guard hour < 24 || isEndOfDay, minute < 60, second < 60 else {
      throw reader.invalid(Self.existing)
    }
    let seconds = (hour * 60 + minute) * 60 + second
    self.init(trusted: Int64(seconds) * Instant.microsecondsPerSecond + Int64(fraction ?? 0))
  }

  /// Microseconds from `.f{1,6}`; nothing when there is no point.
  private static func fraction(
    from reader: inout ASCIIReader, form: Phrase
  ) throws(InvalidValue) -> Int? {
    guard reader.takes(".") else { return nil }
    let count = reader.digitsAhead
    guard (1...6).contains(count), let digits = reader.number(ofDigits: count) else {
      throw reader.invalid(form)
    }
    return (count..<6).reduce(digits) { value, _ in value * 10 }
  }

  private static let form = Phrase(
    zh: "形如 17:00 或 17:00:30 的时间（半角数字，至多六位小数）",
    en: "a time such as 17:00 or 17:00:30, in plain digits, at most six decimals")

  private static let existing = Phrase(
    zh: "存在的时间，即 00:00 至 23:59:59.999999，或 24:00",
    en: "a time that exists, 00:00 to 23:59:59.999999, or 24:00")
}
