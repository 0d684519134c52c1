/// How a zone's distance from universal time is written.
enum UTCOffset {
  /// `+08:00`, `-05:30`; seconds only where there are any, as before 1901.
  static func text(_ seconds: Int) -> String {
    ASCIIWriter.text { write(seconds, to: &$0) }
  }

  static func write(_ seconds: Int, to writer: inout ASCIIWriter) {
    let distance = seconds.magnitude
    writer.write(seconds < 0 ? "-" : "+")
    writer.write(distance / 3600, digits: 2)
    writer.write(":")
    writer.write(distance / 60 % 60, digits: 2)
    guard distance % 60 != 0 else { return }
    writer.write(":")
    writer.write(distance % 60, digits: 2)
  }

  /// Seconds from `Z`, `+08:00` or `-05:30`; nothing when the text is at its end.
  static func read(from reader: inout ASCIIReader, form: Phrase) throws(InvalidValue) -> Int? {
    if reader.isAtEnd { return nil }
    if reader.takes("Z") { return 0 }
    let isWest = reader.takes("-")
    guard isWest || reader.takes("+"), let hours = reader.number(ofDigits: 2), reader.takes(":"),
      let minutes = reader.number(ofDigits: 2)
    else { throw reader.invalid(form) }
    // RFC 3339 4.3 gives -00:00 the meaning “unknown”, which is not what an officer can mean.
    guard hours <= 18, minutes <= 59, !(isWest && hours == 0 && minutes == 0) else {
      throw reader.invalid(existing)
    }
    return (isWest ? -1 : 1) * (hours * 60 + minutes) * 60
  }

  private static let existing = Phrase(
    zh: "与世界时之差，如 +08:00，小时不超过 18，分钟不超过 59",
    en: "an offset such as +08:00, with at most 18 hours and 59 minutes")
}
