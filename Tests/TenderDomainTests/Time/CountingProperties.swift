import TenderDomain
import Testing

/// The same numbers on every run, so that a failure can be repeated.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite struct CountingProperties {
  private let china = WorkingCalendar.china
  private let start = Day(number: 19_723)  // 2024-01-01

  @Test func `working days forward and back lead home, from a working day`() throws {
    var generator = SeededGenerator(state: 20_260_427)
    for _ in 0..<5000 {
      let day = start.adding(days: Int.random(in: 0..<1000, using: &generator))
      let home = try china.firstWorkingDay(onOrAfter: day)
      let count = Int.random(in: 1...60, using: &generator)
      guard let there = try? china.day(adding: count, to: home) else { continue }
      #expect(try china.day(adding: -count, to: there) == home)
      #expect(try china.workingDays(after: home, through: there) == count)
      #expect(try china.workingDays(after: there, through: home) == -count)
    }
  }

  @Test(arguments: DayCount.Unit.allCases)
  func `a later event or a longer period never ends earlier`(unit: DayCount.Unit) throws {
    var generator = SeededGenerator(state: 19_990_830)
    for _ in 0..<2000 {
      let day = start.adding(days: Int.random(in: 0..<600, using: &generator))
      let count = Int.random(in: 1...10, using: &generator)
      guard let end = try? DayCount(count, unit).end(after: day, on: china) else { continue }
      let next = day.adding(days: 1)
      if let later = try? DayCount(count, unit).end(after: next, on: china) {
        #expect(end.day <= later.day)
      }
      if let longer = try? DayCount(count + 1, unit).end(after: day, on: china) {
        #expect(end.day <= longer.day)
      }
      #expect(try china.isWorkingDay(end.day))
    }
  }

  @Test(arguments: [DayCount.Unit.day, .workingDay])
  func `a minimum is kept exactly from its earliest lawful day on`(unit: DayCount.Unit) throws {
    var generator = SeededGenerator(state: 20_170_711)
    for _ in 0..<3000 {
      let first = start.adding(days: Int.random(in: 0..<900, using: &generator))
      let limit = DayLimit(.minimum, DayCount(Int.random(in: 1...30, using: &generator), unit))
      let last = first.adding(days: Int.random(in: 0...50, using: &generator))
      let judgement = limit.judge(from: first, to: last, on: china)
      let bound = try #require(judgement.bound)
      #expect((judgement.verdict == .ok) == (last >= bound.day))
      let counts = try #require(judgement.counts)
      #expect(counts.civil <= counts.inclusive)
      if judgement.verdict == .inclusiveOnly { #expect(counts.inclusive == limit.count.number) }
    }
  }

  @Test func `days and instants agree in every zone`() throws {
    var generator = SeededGenerator(state: 7)
    for _ in 0..<3000 {
      let zone = Zone(fixedOffset: Int.random(in: -1080...1080, using: &generator) * 60)
      let instant = Instant(
        microseconds: Int64.random(
          in: -9_000_000_000_000_000...9_000_000_000_000_000, using: &generator))
      #expect(zone.instant(zone.day(of: instant), zone.timeOfDay(of: instant)) == instant)
      #expect(try Instant(utc: instant.utc) == instant)
      let written = String(instant.formatted(in: zone))
      #expect(try WrittenTime(parsing: written).begins(in: .utc) == instant)
    }
  }
}
