/// The notices of the General Office of the State Council on the days off of each year.
extension CalendarYear {
  static let china2024 = CalendarYear(
    china: 2024, notice: "国办发明电〔2023〕7号",
    [
      (.newYear, 0101, 0101), (.springFestival, 0210, 0217), (.qingming, 0404, 0406),
      (.labourDay, 0501, 0505), (.dragonBoat, 0610, 0610), (.midAutumn, 0915, 0917),
      (.nationalDay, 1001, 1007),
    ],
    makeUp: [0204, 0218, 0407, 0428, 0511, 0914, 0929, 1012])

  static let china2025 = CalendarYear(
    china: 2025, notice: "国办发明电〔2024〕12号",
    [
      (.newYear, 0101, 0101), (.springFestival, 0128, 0204), (.qingming, 0404, 0406),
      (.labourDay, 0501, 0505), (.dragonBoat, 0531, 0602), (.nationalDayAndMidAutumn, 1001, 1008),
    ],
    makeUp: [0126, 0208, 0427, 0928, 1011])

  static let china2026 = CalendarYear(
    china: 2026, notice: "国办发明电〔2025〕7号",
    [
      (.newYear, 0101, 0103), (.springFestival, 0215, 0223), (.qingming, 0404, 0406),
      (.labourDay, 0501, 0505), (.dragonBoat, 0619, 0621), (.midAutumn, 0925, 0927),
      (.nationalDay, 1001, 1007),
    ],
    makeUp: [0104, 0214, 0228, 0509, 0920, 1010])

  /// - Parameter holidays: Name, first and last day off, as `MMDD`.
  private init(
    china year: Int, notice: String, _ holidays: [(Phrase, Int, Int)], makeUp: [Int]
  ) {
    func day(_ date: Int) -> Day { Day(existing: year, date / 100, date % 100) }
    self.init(
      trusted: year, source: notice,
      holidays: holidays.map { name, first, last in
        Holiday(
          name: name,
          days: (day(first).number...day(last).number).map(Day.init(number:)))
      },
      makeUpDays: makeUp.map(day))
  }
}

extension Phrase {
  static let newYear = Phrase(zh: "元旦", en: "New Year's Day")
  static let springFestival = Phrase(zh: "春节", en: "Spring Festival")
  static let qingming = Phrase(zh: "清明节", en: "Qingming Festival")
  static let labourDay = Phrase(zh: "劳动节", en: "Labour Day")
  static let dragonBoat = Phrase(zh: "端午节", en: "Dragon Boat Festival")
  static let midAutumn = Phrase(zh: "中秋节", en: "Mid-Autumn Festival")
  static let nationalDay = Phrase(zh: "国庆节", en: "National Day")
  fileprivate static let nationalDayAndMidAutumn = Phrase(
    zh: "国庆节、中秋节", en: "National Day and Mid-Autumn Festival")
}
