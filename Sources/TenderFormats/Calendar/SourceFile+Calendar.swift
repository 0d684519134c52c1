package import TenderDomain

extension SourceFile {
  /// Reads the working calendar of one year:
  ///
  ///     year: 2027
  ///     source: 国办发明电〔2026〕1号
  ///     holidays:
  ///       - {name: 元旦, from: 2027-01-01, to: 2027-01-03}
  ///     makeUpDays: [2027-01-09]
  ///
  /// - Parameter law: what the year is held against, and what it leaves to be asked.
  /// - Throws: `InvalidFile` with every fault of the file, each on the line of its day; what is
  ///   missing on the line of the year.
  package func readCalendar(
    by law: (CalendarYear) throws(InvalidCalendarYear) -> Phrase? = { _ in nil }
  ) throws(InvalidFile) -> (year: CalendarYear, question: Phrase?) {
    try read(as: .calendar) { root -> (CalendarYear, Phrase?)? in
      let written = root.required("year")
      let year = written?.integer(in: 1...9999)
      let source = root.required("source")?.line()
      let holidays = root.required("holidays")?.list { holiday in
        holiday.mapping { $0.holiday() }
      }
      let makeUpDays = root.required("makeUpDays")?.list { makeUp in
        makeUp.day().map { WrittenDay(day: $0, reader: makeUp) }
      }
      guard let written, let year, let source, let holidays, let makeUpDays else { return nil }
      do throws(InvalidCalendarYear) {
        let calendar = try CalendarYear(
          year: year, source: source.string,
          holidays: holidays.map { Holiday(name: Phrase($0.name.string), days: $0.days) },
          makeUpDays: makeUpDays.map(\.day))
        return (calendar, try law(calendar))
      } catch {
        for fault in error.faults {
          let line = fault.day.flatMap { day in
            makeUpDays.last { $0.day == day }?.reader
              ?? holidays.last { $0.days.contains(day) }?.reader
          }
          (line ?? written).fault(fault.message)
        }
        return nil
      }
    }
  }
}

/// A make-up day with the line it stands on.
private struct WrittenDay {
  let day: Day
  let reader: ValueReader
}

/// Days off with the line that names them.
private struct WrittenHoliday {
  let name: Text
  let days: [Day]
  let reader: ValueReader
}

extension MappingReader {
  /// The longest run of days off that a calendar may name at once.
  private static let longestHoliday = 31

  fileprivate func holiday() -> WrittenHoliday? {
    let name = required("name")?.line()
    let begin = required("from")?.day()
    let end = required("to")
    guard let name, let begin, let end, let last = end.day() else { return nil }
    let length = begin.days(until: last) + 1
    guard (1...Self.longestHoliday).contains(length) else {
      end.fault(
        .read(
          last.description,
          expected: Phrase(
            zh: "不早于 \(begin)、至多 \(Self.longestHoliday) 天的末日",
            en: "a last day from \(begin) on, at most \(Self.longestHoliday) days in all")))
      return nil
    }
    return WrittenHoliday(
      name: name, days: (0..<length).map { begin.adding(days: $0) }, reader: end)
  }
}
