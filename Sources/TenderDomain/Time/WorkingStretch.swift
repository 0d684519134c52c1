/// Known years in a row, with their working days numbered.
struct WorkingStretch: Hashable, Sendable {
  let years: ClosedRange<Int>
  /// The number of the first day.
  private let first: Int
  /// How many working days come before each day; one entry more than there are days.
  private let before: [Int32]
  /// The number of each working day.
  private let working: [Int32]

  /// The longest stretches in `years`, which are in order and different.
  static func stretches(of years: [CalendarYear]) -> [WorkingStretch] {
    var rows: [[CalendarYear]] = []
    for year in years {
      if let last = rows.last?.last, last.year + 1 == year.year {
        rows[rows.count - 1].append(year)
      } else {
        rows.append([year])
      }
    }
    return rows.compactMap(WorkingStretch.init)
  }

  private init?(_ row: [CalendarYear]) {
    guard let start = row.first?.year, let end = row.last?.year else { return nil }
    years = start...end
    var (off, makeUp): (Set<Day>, Set<Day>) = ([], [])
    for year in row {
      // Of two notices that name a day the later one holds.
      let (days, worked) = (Set(year.holidays.flatMap(\.days)), Set(year.makeUpDays))
      off = off.subtracting(worked).union(days)
      makeUp = makeUp.subtracting(days).union(worked)
    }
    let days = Day(existing: start, 1, 1).number..<Day(existing: end + 1, 1, 1).number
    first = Int(days.lowerBound)
    working = days.filter { number in
      let day = Day(number: number)
      return makeUp.contains(day) || !(day.weekday.isWeekend || off.contains(day))
    }
    var (before, count) = ([Int32(0)], 0)
    before.reserveCapacity(days.count + 1)
    for number in days {
      if count < working.count, working[count] == number { count += 1 }
      before.append(Int32(count))
    }
    self.before = before
  }

  func covers(_ number: Int) -> Bool {
    number >= first && number - first < before.count - 1
  }

  /// Nothing when the stretch ends earlier; `first` is covered.
  func workingDays(from first: Int, upTo end: Int) -> Int? {
    guard end - self.first < before.count else { return nil }
    return Int(before[end - self.first] - before[first - self.first])
  }

  /// The nth working day, beginning with a day that is covered.
  func workingDay(_ count: Int, notBefore number: Int) -> Day? {
    workingDay(at: (Int(before[number - first]) - 1).saturatingAdd(count))
  }

  /// The working day so many back, given as a negative count; the day before `number` is covered.
  func workingDay(_ count: Int, before number: Int) -> Day? {
    workingDay(at: Int(before[number - first]).saturatingAdd(count))
  }

  private func workingDay(at index: Int) -> Day? {
    working.indices.contains(index) ? Day(number: working[index]) : nil
  }
}
