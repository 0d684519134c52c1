import TenderDomain
import TenderFormats
import Testing

@Suite struct CalendarReadingTests {
  static let good = """
    year: 2027
    source: 国办发明电〔2026〕1号
    holidays:
      - {name: 元旦, from: 2027-01-01, to: 2027-01-03}
      - name: 春节
        from: 2027-02-05
        to: 2027-02-11
    makeUpDays: [2027-01-09, 2027-02-20]

    """

  static func read(_ text: String) throws(InvalidFile) -> CalendarYear {
    try SourceFile(name: "t.yaml", bytes: Array(text.utf8)).readCalendar().year
  }

  static func faults(_ text: String) -> [String] {
    do {
      _ = try read(text)
      return []
    } catch {
      return error.faults.map(\.sentence.en)
    }
  }

  /// A year with these days off and make-up days, one a line from line 4 on.
  static func faults(holidays: [String], makeUpDays: [String] = []) -> [String] {
    let off = holidays.isEmpty ? " []" : holidays.map { "\n  - {name: n, \($0)}" }.joined()
    let worked = makeUpDays.isEmpty ? " []" : makeUpDays.map { "\n  - \($0)" }.joined()
    return faults("year: 2027\nsource: s\nholidays:\(off)\nmakeUpDays:\(worked)\n")
  }

  @Test func `every day of a year is read`() throws {
    let year = try Self.read(Self.good)
    #expect(year.year == 2027)
    #expect(year.source == "国办发明电〔2026〕1号")
    #expect(year.holidays.map(\.name.zh) == ["元旦", "春节"])
    #expect(
      year.holidays[0].days.map(\.description) == ["2027-01-01", "2027-01-02", "2027-01-03"])
    #expect(year.holidays[1].days.count == 7)
    #expect(year.makeUpDays.map(\.description) == ["2027-01-09", "2027-02-20"])
  }

  @Test func `JSON is read as well`() throws {
    let year = try Self.read(
      """
      {"year": 2027, "source": "s", "makeUpDays": [],
       "holidays": [{"name": "元旦", "from": "2027-01-01", "to": "2027-01-01"}]}
      """)
    #expect(year.holidays.flatMap(\.days).map(\.description) == ["2027-01-01"])
  }

  @Test func `the longest run of days off has 31 days`() {
    #expect(Self.faults(holidays: ["from: 2027-01-01, to: 2027-01-31"]) == [])
    let long = "from: 2027-01-01, to: 2027-02-01"
    #expect(
      Self.faults(holidays: [long]) == [
        "t.yaml:4: holidays[0].to: read “2027-02-01”, expected a last day from 2027-01-01 on, at "
          + "most 31 days in all"
      ])
  }

  @Test(arguments: [
    (["from: 2027-01-02, to: 2027-01-01"], "4: holidays[0].to: read “2027-01-01”, expected a last"),
    (["from: 2027-01-01, to: 9999-12-31"], "4: holidays[0].to: read “9999-12-31”, expected a last"),
    (["from: 2027-01-01"], "4: holidays[0].to: is missing"),
    (["to: 2027-01-01"], "4: holidays[0].from: is missing"),
    (["from: 2027-02-29, to: 2027-03-01"], "4: holidays[0].from: read “2027-02-29”"),
    (
      ["from: 2027-01-01, to: 2027-01-01, till: 2027-01-02"],
      "4: holidays[0].till: there is no such key"
    ),
    (
      ["from: 2027-01-01, to: 2027-01-02", "from: 2027-01-02, to: 2027-01-03"],
      "5: holidays[1].to: 2027-01-02 is named twice"
    ),
    (["from: 2026-11-30, to: 2026-12-01"], "4: holidays[0].to: 2026-11-30 is not in 2027"),
  ])
  func `a wrong holiday is told on its line`(holidays: [String], sentence: String) {
    let faults = Self.faults(holidays: holidays)
    #expect(faults.count == 1, "\(faults)")
    #expect(faults.first?.hasPrefix("t.yaml:" + sentence) == true, "\(faults)")
  }

  @Test(arguments: [
    (["2027-01-08"], "5: makeUpDays[0]: make-up day 2027-01-08 is a Friday, not at a weekend"),
    (["2027-01-09", "2027-01-10", "2027-01-09"], "7: makeUpDays[2]: 2027-01-09 is named twice"),
    (["2027-01-09", "2028-02-05"], "6: makeUpDays[1]: 2028-02-05 is not in 2027"),
    (["2027-13-01"], "5: makeUpDays[0]: read “2027-13-01”"),
    (["周六"], "5: makeUpDays[0]: read “周六”"),
  ])
  func `a wrong make-up day is told on its line`(days: [String], sentence: String) {
    let faults = Self.faults(holidays: [], makeUpDays: days)
    #expect(faults.count == 1, "\(faults)")
    #expect(faults.first?.hasPrefix("t.yaml:" + sentence) == true, "\(faults)")
  }

  @Test func `a day off that is also worked is told where it is worked`() {
    #expect(
      Self.faults(holidays: ["from: 2027-01-01, to: 2027-01-03"], makeUpDays: ["2027-01-02"])
        == ["t.yaml:6: makeUpDays[0]: 2027-01-02 is named twice"])
  }

  @Test(arguments: [
    ("year", "1: year: is missing"), ("source", "1: source: is missing"),
    ("holidays", "1: holidays: is missing"), ("makeUpDays", "1: makeUpDays: is missing"),
  ])
  func `nothing can be left out`(key: String, sentence: String) {
    let keys = ["year: 2027", "source: s", "holidays: []", "makeUpDays: []"]
    let text = keys.filter { !$0.hasPrefix(key) }.joined(separator: "\n")
    #expect(Self.faults(text) == ["t.yaml:" + sentence])
  }

  @Test(arguments: ["0", "10000", "2027.5", "二〇二七"])
  func `a year that is none is refused`(year: String) {
    let faults = Self.faults("year: \(year)\nsource: s\nholidays: []\nmakeUpDays: []\n")
    #expect(faults.count == 1)
    #expect(faults.first?.hasPrefix("t.yaml:1: year: read “\(year)”") == true, "\(faults)")
  }

  @Test func `an unknown key is refused with the nearest`() {
    let text = Self.good.replacing("makeUpDays", with: "makeupDays")
    #expect(
      Self.faults(text) == [
        "t.yaml:1: makeUpDays: is missing",
        "t.yaml:8: makeupDays: there is no such key; did you mean “makeUpDays”?",
      ])
  }

  @Test func `a year that does not match its days has each of them told`() {
    let faults = Self.faults(Self.good.replacing("year: 2027", with: "year: 2026"))
    // The days of January may belong to the notice of the year before.
    #expect(faults.count == 7 + 1)
    #expect(faults.filter { $0.hasPrefix("t.yaml:7: holidays[1].to: ") }.count == 7)
    #expect(faults.last == "t.yaml:8: makeUpDays[1]: 2027-02-20 is not in 2026")
  }

  @Test func `all faults are told at once, by line`() {
    let faults = Self.faults(
      holidays: [
        "from: 2027-01-01, to: 2027-01-03", "from: 2027-05-05, to: 2027-05-01",
        "from: 2027-01-03, to: 2027-01-03",
      ], makeUpDays: ["2027-01-08", "2026-01-10", "2027-01-32"])
    #expect(
      faults.map { String($0.prefix(27)) } == [
        "t.yaml:5: holidays[1].to: r", "t.yaml:6: holidays[2].to: 2", "t.yaml:8: makeUpDays[0]: ma",
        "t.yaml:9: makeUpDays[1]: 20", "t.yaml:10: makeUpDays[2]: r",
      ], "\(faults)")
  }
}
