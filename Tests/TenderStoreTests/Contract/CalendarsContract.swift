import TenderApplication
import TenderDomain
import TenderSQL
import Testing

/// The working calendars of an office, over those that every office has.
struct CalendarsContract {
  private func days(_ first: String, _ last: String) throws -> [Day] {
    let (first, last) = (try day(first), try day(last))
    return (0...first.days(until: last)).map { first.adding(days: $0) }
  }

  private func holiday(_ name: String, _ first: String, _ last: String) throws -> Holiday {
    Holiday(name: Phrase(name), days: try days(first, last))
  }

  private func year2027(
    _ source: String = "国办发明电〔2026〕1号", makeUp: [String] = ["2027-01-09", "2027-02-20"]
  ) throws -> CalendarYear {
    try CalendarYear(
      year: 2027, source: source,
      holidays: [
        holiday("元旦", "2027-01-01", "2027-01-03"), holiday("春节", "2027-02-05", "2027-02-11"),
      ],
      makeUpDays: makeUp.map(day))
  }

  private func save(_ store: some Store, _ year: CalendarYear, at time: String) throws {
    try store.write { try $0.tables.add(CalendarRecorded(year), at: at(time)) }
  }

  private func years(_ store: some Store, at time: Instant = ever) throws -> [CalendarYear] {
    try store.read { try $0.calendars.working(at: time).years }
  }

  @Test(arguments: Backend.all)
  func `has the built-in years before anybody adds one`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    #expect(try years(store) == WorkingCalendar.china.years)
  }

  @Test(arguments: Backend.all)
  func `keeps a year as it was announced`(backend: Backend) throws {
    let office = try TestOffice(backend)
    let year = try year2027("国办 '\"〔2026〕 e\u{301}")
    try save(office.store(), year, at: "2026-11-10")
    #expect(try years(office.store()) == WorkingCalendar.china.years + [year])
    #expect(bytes(try years(office.store()).last?.source) == bytes(year.source))
  }

  @Test(arguments: Backend.all)
  func `knows of a year from its recording on`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    try save(store, year2027(), at: "2026-11-10T09:00")
    let before = try years(store, at: at("2026-11-10T08:59:59.999999"))
    #expect(before == WorkingCalendar.china.years)
    #expect(try years(store, at: at("2026-11-10T09:00")).last == year2027())
  }

  @Test(arguments: Backend.all)
  func `has the year before a correction as of earlier times`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    let (first, second) = (try year2027(), try year2027("更正", makeUp: ["2027-02-27"]))
    try save(store, first, at: "2026-11-10")
    try save(store, second, at: "2026-11-12")
    try save(store, first, at: "2026-11-14")
    for (time, expected) in [
      ("2026-11-11", first), ("2026-11-11T23:59:59.999999", first), ("2026-11-12", second),
      ("2026-11-13T23:59:59.999999", second), ("2026-11-14", first),
    ] {
      #expect(try years(store, at: at(time)).last == expected, "\(time)")
    }
  }

  @Test(arguments: Backend.all)
  func `takes the later of two corrections of one moment`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    try save(store, year2027(), at: "2026-11-10")
    try save(store, year2027("更正", makeUp: []), at: "2026-11-10")
    #expect(try years(store).last == year2027("更正", makeUp: []))
    #expect(try years(store, at: at("2026-11-10")).last == year2027("更正", makeUp: []))
  }

  @Test(arguments: Backend.all)
  func `puts a correction in the place of a built-in year, and of no other`(
    backend: Backend
  ) throws {
    let store = try TestOffice(backend).store()
    let corrected = try CalendarYear(
      year: 2025, source: "更正", holidays: [holiday("元旦", "2025-01-01", "2025-01-01")],
      makeUpDays: [day("2025-12-27")])
    try save(store, corrected, at: "2025-11-10")
    let china = WorkingCalendar.china.years
    #expect(try years(store) == [china[0], corrected, china[2]])
    let calendar = try store.read { try $0.calendars.working(at: ever) }
    #expect(try calendar.isWorkingDay(day("2025-12-27")))
    #expect(try calendar.isWorkingDay(day("2025-10-01")))
    #expect(try !calendar.isWorkingDay(day("2026-10-01")))
  }

  /// As in 2020, when the days off of one festival were moved and named a second time.
  @Test(arguments: Backend.all)
  func `keeps two holidays of one name apart`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    let year = try CalendarYear(
      year: 2027, source: "s",
      holidays: [
        holiday("春节", "2027-02-05", "2027-02-07"), holiday("春节", "2027-02-10", "2027-02-11"),
        holiday("清明节", "2027-04-05", "2027-04-05"), holiday("春节", "2027-04-06", "2027-04-06"),
      ], makeUpDays: [])
    try save(store, year, at: "2026-11-10")
    #expect(try years(store).last == year)
  }

  @Test(arguments: Backend.all)
  func `keeps a year without a day off`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    let year = try CalendarYear(year: 2028, source: "", holidays: [], makeUpDays: [])
    try save(store, year, at: "2026-11-10")
    #expect(try years(store).last == year)
  }

  @Test(arguments: Backend.all)
  func `has one year in force after six corrected it at once`(backend: Backend) throws {
    let office = try TestOffice(backend)
    _ = try atOnce(6) { number in
      try RecordCalendar(store: office.store())(
        year2027("第 \(number) 次"), by: officer("2026-11-10"))
    }
    #expect(try years(office.store()).map(\.year) == [2024, 2025, 2026, 2027])
    #expect(try office.count("calendar_years") == 6)
    #expect(try office.count("calendar_years WHERE superseded_at IS NULL") == 1)
    #expect(try office.count("journal") == 7)
  }

  @Test(arguments: Backend.all)
  func `is recorded with a line in the journal`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    let year = try CalendarYear(
      year: 2027, source: "国办发明电〔2026〕1号",
      holidays: [holiday("元旦", "2027-01-01", "2027-01-02")], makeUpDays: [day("2027-01-09")])
    try RecordCalendar(store: store)(year, by: officer("2026-11-10"))
    let entry = try store.read { try $0.journal.list(tender: nil, at: ever) }.last
    #expect(entry?.kind == "calendar.recorded")
    #expect(
      entry?.line.contains(
        #""data":{"holidays":[{"days":["2027-01-01","2027-01-02"],"name":"元旦"}],"#
          + #""makeUpDays":["2027-01-09"],"source":"国办发明电〔2026〕1号","year":2027}"#) == true,
      "\(entry?.line ?? "")")
    #expect(try ReadCalendar(store: store)(by: officer()).years.last == year)
  }

  @Test(arguments: Backend.all)
  func `leaves nothing behind when it is refused`(backend: Backend) throws {
    let office = try TestOffice(backend)
    #expect(throws: ClockRefusal.rehearsalNeedsTime) {
      try RecordCalendar(store: office.store())(year2027(), by: officer())
    }
    #expect(try office.count("calendar_years") == 0)
    #expect(try office.count("calendar_days") == 0)
  }

  @Test(
    arguments: Backend.all,
    [
      "UPDATE calendar_days SET holiday = NULL", "UPDATE calendar_days SET day = day + 1000",
      "UPDATE calendar_days SET day = day + 4294967296",
    ])
  func `says that a damaged year cannot be read`(backend: Backend, edit: String) throws {
    let office = try TestOffice(backend)
    try save(office.store(), year2027(), at: "2026-11-10")
    try office.tamper(edit)
    #expect(try storeCode { try years(office.store()) } == .unreadableRow)
    #expect(try years(office.store(), at: at("2026-11-09")) == WorkingCalendar.china.years)
  }
}
