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
  public var description: String {
    let (year, month, day) = civil
    if (0...9999).contains(year) { return Self.text(year, month, day) }
    let sign = year < 0 ? "-" : year > 9999 ? "+" : ""
    return "\(sign)\(year.magnitude.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }

  /// Written from the last digit to the first: long lists have many thousand dates.
  private static func text(_ year: Int, _ month: Int, _ day: Int) -> String {
    String(unsafeUninitializedCapacity: 10) { text in
      var digits = (year * 100 + month) * 100 + day
      for position in (0..<10).reversed() {
        if position == 4 || position == 7 {
          text[position] = UInt8(ascii: "-")
        } else {
          text[position] = UInt8(ascii: "0") + UInt8(digits % 10)
          digits /= 10
        }
      }
      return 10
    }
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
