/// The days off that the law fixes for every year (全国年节及纪念日放假办法 2), by festival.
///
/// Thirteen from 2025, eleven from 2014 to 2024. They are no calendar: the days around them come by
/// the notice of the State Council alone.
struct StatutoryHolidays {
  let year: Int
  let festivals: [Holiday]
  /// Weekdays off less weekend days worked, as a notice of the year has to give.
  let count: Int

  /// Nothing for a year whose lunar festivals are not known here.
  init?(year: Int) {
    guard let (spring, qingming, dragonBoat, midAutumn) = Self.lunar[year] else { return nil }
    self.year = year
    let isRevised = year >= 2025
    count = isRevised ? 13 : 11
    func days(_ date: Int, _ length: Int, from offset: Int = 0) -> [Day] {
      let first = Day(existing: year, date / 100, date % 100).adding(days: offset)
      return (0..<length).map { first.adding(days: $0) }
    }
    festivals = [
      Holiday(name: .newYear, days: days(101, 1)),
      Holiday(
        name: .springFestival,
        days: isRevised ? days(spring, 4, from: -1) : days(spring, 3)),
      Holiday(name: .qingming, days: days(qingming, 1)),
      Holiday(name: .labourDay, days: days(501, isRevised ? 2 : 1)),
      Holiday(name: .dragonBoat, days: days(dragonBoat, 1)),
      Holiday(name: .midAutumn, days: days(midAutumn, 1)),
      Holiday(name: .nationalDay, days: days(1001, 3)),
    ]
  }

  static var years: ClosedRange<Int> {
    (lunar.keys.min() ?? 0)...(lunar.keys.max() ?? 0)
  }

  /// 春节, 清明, 端午 and 中秋 as `MMDD`; computed, the same by two independent packages.
  private static let lunar: [Int: (Int, Int, Int, Int)] = [
    2014: (0131, 0405, 0602, 0908),
    2015: (0219, 0405, 0620, 0927),
    2016: (0208, 0404, 0609, 0915),
    2017: (0128, 0404, 0530, 1004),
    2018: (0216, 0405, 0618, 0924),
    2019: (0205, 0405, 0607, 0913),
    2020: (0125, 0404, 0625, 1001),
    2021: (0212, 0404, 0614, 0921),
    2022: (0201, 0405, 0603, 0910),
    2023: (0122, 0405, 0622, 0929),
    2024: (0210, 0404, 0610, 0917),
    2025: (0129, 0404, 0531, 1006),
    2026: (0217, 0405, 0619, 0925),
    2027: (0206, 0405, 0609, 0915),
    2028: (0126, 0404, 0528, 1003),
    2029: (0213, 0404, 0616, 0922),
    2030: (0203, 0405, 0605, 0912),
    2031: (0123, 0405, 0624, 1001),
    2032: (0211, 0404, 0612, 0919),
    2033: (0131, 0404, 0601, 0908),
    2034: (0219, 0405, 0620, 0927),
    2035: (0208, 0405, 0610, 0916),
    2036: (0128, 0404, 0530, 1004),
    2037: (0215, 0404, 0618, 0924),
    2038: (0204, 0405, 0607, 0913),
    2039: (0124, 0405, 0527, 1002),
    2040: (0212, 0404, 0614, 0920),
    2041: (0201, 0404, 0603, 0910),
    2042: (0122, 0404, 0622, 0928),
    2043: (0210, 0405, 0611, 0917),
    2044: (0130, 0404, 0531, 1005),
    2045: (0217, 0404, 0619, 0925),
    2046: (0206, 0404, 0608, 0915),
    2047: (0126, 0405, 0529, 1004),
    2048: (0214, 0404, 0615, 0922),
    2049: (0202, 0404, 0604, 0911),
    2050: (0123, 0404, 0623, 0930),
  ]
}

extension CalendarYear {
  /// Refuses a year in which days are missing that the law fixes.
  ///
  /// - Returns: what to ask about: more days off than the law gives, as in 2015 and 2020.
  /// - Throws: `InvalidCalendarYear` with each festival whose days are missing.
  public func checkAgainstLaw() throws(InvalidCalendarYear) -> Phrase? {
    guard let law = StatutoryHolidays(year: year) else {
      let (first, last) = (StatutoryHolidays.years.lowerBound, StatutoryHolidays.years.upperBound)
      throw fault(
        Phrase(
          zh: "只能录入 \(first) 至 \(last) 年：\(year) 年的法定节日无从核对，国务院办公厅也不会有该年的通知",
          en:
            "only \(first) to \(last) can be brought in: the festivals of \(year) cannot be checked, "
            + "and no notice can be of that year"))
    }
    let off = Set(holidays.flatMap(\.days))
    let missing = law.festivals.compactMap { festival -> Phrase? in
      let days = festival.days.filter { !off.contains($0) }
      guard !days.isEmpty else { return nil }
      let list = days.map(\.description)
      return Phrase(
        zh: "\(festival.name.zh)（\(list.joined(separator: "、"))）",
        en: "\(festival.name.en) (\(festival.name.zh)), \(list.joined(separator: ", "))")
    }
    guard missing.isEmpty else {
      let list = missing.joined(by: Phrase(zh: "、", en: "; "))
      throw fault(
        Phrase(
          zh: "缺少法定节日放假 \(list.zh)（《全国年节及纪念日放假办法》第二条）",
          en: "days off that the law fixes are missing (全国年节及纪念日放假办法 2): \(list.en)"))
    }
    return try checkCount(law.count)
  }

  private func checkCount(_ lawful: Int) throws(InvalidCalendarYear) -> Phrase? {
    let off = holidays.flatMap(\.days).count { !$0.weekday.isWeekend }
    let count = off - makeUpDays.count
    let counted = Phrase(
      zh: "放假占用工作日 \(off) 天，调休上班 \(makeUpDays.count) 天，净放假 \(count) 天，法定 \(lawful) 天",
      en:
        "\(off) weekdays off less \(makeUpDays.count) weekend days worked are \(count), and the law "
        + "gives \(lawful)")
    guard count >= lawful else {
      throw fault(
        Phrase(
          zh: "\(counted.zh)：通知录入不全，或多录了调休",
          en: "\(counted.en): a part of the notice is missing, or a day worked is too many"))
    }
    return count == lawful ? nil : counted
  }

  private func fault(_ message: Phrase) -> InvalidCalendarYear {
    InvalidCalendarYear(year: year, faults: [InvalidCalendarYear.Fault(day: nil, message)])
  }

  /// Days off, and days worked, that `later` does not name any more.
  public func daysMissing(in later: CalendarYear) -> [Day] {
    let off = Set(later.holidays.flatMap(\.days))
    let worked = Set(later.makeUpDays)
    return
      (holidays.flatMap(\.days).filter { !off.contains($0) }
      + makeUpDays.filter { !worked.contains($0) }).sorted()
  }

  /// What the notice of this year says of a day, of a neighbouring year too.
  func kind(of day: Day) -> WorkingCalendar.DayKind? {
    if makeUpDays.contains(day) { return .makeUp }
    return holidays.first { $0.days.contains(day) }.map { .holiday($0.name) }
  }
}
