import TenderDomain
import Testing

@Suite struct ClockChangeTests {
  static let berlin = Zone(
    identifier: "Europe/Berlin", initialOffset: 3600,
    transitions: [
      Zone.Transition(at: Instant(microseconds: 1_774_746_000_000_000), offset: 7200),
      Zone.Transition(at: Instant(microseconds: 1_792_890_000_000_000), offset: 3600),
    ])

  static func rules(closing: String) throws -> [String] {
    let definition = TenderDefinition(
      title: text("项目"), procuringEntity: Party(name: text("银行")),
      periods: Timetable(
        submission: WrittenWindow(
          from: WrittenTime(try Day(parsing: "2026-03-01")), to: try WrittenTime(parsing: closing)))
    )
    return definition.lint(in: berlin, publishedAt: nil).map(\.rule)
  }

  @Test(arguments: [
    ("2026-03-29T02:00", ClockReading.never), ("2026-03-29T02:59:59.999999", .never),
    ("2026-03-29T01:59", .once), ("2026-03-29T03:00", .once), ("2026-03-29T24:00", .once),
    ("2026-10-25T02:00", .twice), ("2026-10-25T02:59", .twice), ("2026-10-25T01:59", .once),
    ("2026-10-25T03:00", .once), ("2026-10-24T02:30", .once), ("2026-10-26T02:30", .once),
  ])
  func `knows how often the clocks show a time`(written: String, reading: ClockReading) throws {
    let written = try WrittenTime(parsing: written)
    #expect(Self.berlin.reading(written.day, try #require(written.time)) == reading)
  }

  @Test func `a time that never comes is an error that nobody can override`() throws {
    #expect(try Self.rules(closing: "2026-03-29T02:30").contains("dates.clock-skipped"))
    #expect(try !Self.rules(closing: "2026-03-29T02:30+01:00").contains("dates.clock-skipped"))
  }

  @Test func `a time that comes twice asks for an offset`() throws {
    #expect(try Self.rules(closing: "2026-10-25T02:30").contains("dates.clock-twice"))
    #expect(try !Self.rules(closing: "2026-10-25T02:30+01:00").contains("dates.clock-twice"))
  }
}
