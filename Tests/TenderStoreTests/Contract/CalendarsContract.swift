import TenderApplication
import TenderDomain
import Testing

/// The working calendars an office added, as they were known at a time.
struct CalendarsContract {
  private func year(_ number: Int, holidays: [String], makeUp: [String] = []) throws -> CalendarYear
  {
    try CalendarYear(
      year: number, source: "国办发明电〔\(number)〕1号 '\"",
      holidays: [
        Holiday(name: Phrase("元旦"), days: holidays.map(day))
      ], makeUpDays: makeUp.map(day))
  }

  private func save(_ store: some Store, _ year: CalendarYear, at time: String) throws {
    try store.write { try $0.calendars.save(year, at: at(time)) }
  }

  private func years(_ store: some Store, at time: String) throws -> [CalendarYear] {
    try store.read { try $0.calendars.working(at: at(time)).years }
  }

  @Test(arguments: Backend.all)
  func `has the official calendar where nobody added one`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    #expect(try store.read { try $0.calendars.working(at: ever) } == .china)
  }

  @Test(arguments: Backend.all)
  func `adds a year from a time on, and corrects it later`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    let first = try year(2027, holidays: ["2027-01-01", "2027-01-04"], makeUp: ["2027-01-09"])
    let second = try year(2027, holidays: ["2027-01-01"])
    try save(store, first, at: "2026-11-01")
    try save(store, second, at: "2026-12-01")
    let known = WorkingCalendar.china.years
    #expect(try years(store, at: "2026-10-31T23:59:59.999999") == known)
    #expect(try years(store, at: "2026-11-01") == known + [first])
    #expect(try years(store, at: "2026-11-30T23:59:59.999999") == known + [first])
    #expect(try years(store, at: "2026-12-01") == known + [second])
  }

  @Test(arguments: Backend.all)
  func `takes the office's word for a year that the program knows`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    let corrected = try year(2026, holidays: ["2026-01-01"], makeUp: ["2026-01-03", "2026-01-04"])
    try save(store, corrected, at: "2026-01-01")
    #expect(try years(store, at: "2026-06-01").filter { $0.year == 2026 } == [corrected])
    #expect(try years(store, at: "2025-12-31").filter { $0.year == 2026 } != [corrected])
  }

  @Test(arguments: Backend.all)
  func `says that a year was made unreadable`(backend: Backend) throws {
    let office = try TestOffice(backend)
    let store = try office.store()
    try save(store, year(2027, holidays: ["2027-01-01"], makeUp: ["2027-01-09"]), at: "2026-11-01")
    try office.tamper("UPDATE calendar_days SET day = day + 365 WHERE holiday IS NULL")
    #expect(try storeCode { try years(store, at: "2026-12-01") } == .unreadableRow)
  }
}
