extension Day: WrittenAsText {
  /// Reads `YYYY-MM-DD`, nothing else.
  ///
  /// - Throws: `InvalidValue`; for a day that does not exist it names the last of that month.
  public init(parsing text: some StringProtocol) throws(InvalidValue) {
    var reader = ASCIIReader(text)
    try self.init(reading: &reader, form: Self.form)
    try reader.expectEnd(Self.form)
  }

  /// ISO 8601: `2026-05-16`; a year outside 1...9999 has a sign and cannot be read back.
  public var description: String { ASCIIWriter.text(write) }

  func write(to writer: inout ASCIIWriter) {
    let (year, month, day) = civil
    if year < 0 { writer.write("-") }
    if year > 9999 { writer.write("+") }
    writer.write(year.magnitude, digits: 4)
    writer.write("-")
    writer.write(month.magnitude, digits: 2)
    writer.write("-")
    writer.write(day.magnitude, digits: 2)
  }

  /// - Parameter form: What to expect where the text does not look like a date at all.
  init(reading reader: inout ASCIIReader, form: Phrase) throws(InvalidValue) {
    guard let year = reader.number(ofDigits: 4), reader.takes("-"),
      let month = reader.number(ofDigits: 2), reader.takes("-"),
      let day = reader.number(ofDigits: 2)
    else { throw reader.invalid(form) }
    guard let existing = Day(year: year, month: month, day: day) else {
      throw reader.invalid(Self.existing(year: year, month: month))
    }
    self = existing
  }

  private static let form = Phrase(
    zh: "形如 2026-05-16 的日期（半角数字）", en: "a date such as 2026-05-16, in plain digits")

  private static func existing(year: Int, month: Int) -> Phrase {
    guard year >= 1 else {
      return Phrase(zh: "0001 至 9999 之间的年份", en: "a year from 0001 to 9999")
    }
    guard (1...12).contains(month) else {
      return Phrase(zh: "01 至 12 之间的月份", en: "a month from 01 to 12")
    }
    let last = Day(existing: year, month, length(ofMonth: month, year: year))
    return Phrase(
      zh: "存在的日期；\(year) 年 \(month) 月的最后一天是 \(last)",
      en: "a date that exists; \(name(ofMonth: month)) \(year) ends on \(last)")
  }

  private static func name(ofMonth month: Int) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return names[month - 1]
  }
}
