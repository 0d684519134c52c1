import TenderDomain
import Testing

@Suite struct PlainSenseTests {
  static func findings(
    _ submission: (String?, String), documents: String? = nil, enquiry: String? = nil,
    opening: String? = nil, regime: [Regime] = [.none],
    change: (inout TenderDefinition) throws -> Void = { _ in }
  ) throws -> [Finding] {
    let periods = Timetable(
      documents: try documents.map { WrittenWindow(to: try written($0)) },
      enquiry: try enquiry.map { WrittenWindow(to: try written($0)) },
      submission: try DateOrderTests.window(submission.0, submission.1),
      opening: try opening.map { try written($0) })
    return try definition(periods: periods) {
      $0.regime = regime
      try change(&$0)
    }.lint(in: shanghai, publishedAt: nil, checks: DefinitionCheck.plainSense)
  }

  static func rules(
    _ submission: (String?, String), documents: String? = nil, enquiry: String? = nil,
    opening: String? = nil, regime: [Regime] = [.none],
    change: (inout TenderDefinition) throws -> Void = { _ in }
  ) throws -> [String] {
    try findings(
      submission, documents: documents, enquiry: enquiry, opening: opening, regime: regime,
      change: change
    ).map { "\($0.severity) \($0.rule)" }
  }

  @Test(arguments: [
    ("2026-05-15T17:00", String?.none), ("2026-05-16", "2026-05-18"),
    ("2026-05-17T09:00", "2026-05-18"), ("2026-05-09T17:00", nil), ("2026-05-04", "2026-05-06"),
  ])
  func `a closing on a rest day is a warning`(closing: String, next: String?) throws {
    let finding = try Self.findings((nil, closing)).first { $0.rule == "dates.closing-rest-day" }
    #expect(finding?.earliest == (try next.map { try day($0) }))
    #expect(finding?.severity == (next == nil ? nil : .warning))
  }

  @Test func `whether a Saturday is worked is not known of a year without a calendar`() throws {
    let finding = try Self.findings((nil, "2027-05-15")).first
    #expect(finding?.rule == "dates.closing-rest-day")
    #expect(finding?.verdict == .undetermined)
    #expect(finding?.severity == .info)
    #expect(finding?.message.en.contains("no official calendar for 2027") == true)
    #expect(try Self.rules((nil, "2027-05-14")) == [])
  }

  @Test(arguments: [
    ("08:29", true), ("08:30", false), ("17:30", false), ("17:30:01", true), ("24:00", true),
  ])
  func `a closing outside business hours is a warning`(time: String, isOutside: Bool) throws {
    let hours = BusinessHours(
      from: try TimeOfDay(parsing: "08:30"), to: try TimeOfDay(parsing: "17:30"))
    let rules = try Self.rules((nil, "2026-05-15T" + time)) { $0.businessHours = hours }
    #expect(rules == (isOutside ? ["warning dates.closing-hours"] : []))
    #expect(try Self.rules((nil, "2026-05-15")) { $0.businessHours = hours } == [])
  }

  @Test(arguments: [
    ("2026-05-14T17:00", false), ("2026-05-14T17:00:00.000001", true), ("2026-05-15T17:00", false),
    ("2026-05-15T16:59", true),
  ])
  func `a window shorter than a day is a warning`(opens: String, isShort: Bool) throws {
    let rules = try Self.rules((opens, "2026-05-15T17:00"))
    #expect(rules == (isShort ? ["warning dates.short-window"] : []))
  }

  @Test func `an opening after the closing is left to the law where there is one`() throws {
    let rules = try Self.rules(("2026-04-27", "2026-05-15T17:00"), opening: "2026-05-18T09:00")
    #expect(rules == ["info dates.opening-after-closing"])
    #expect(
      try Self.rules(("2026-04-27", "2026-05-15T17:00"), opening: "2026-05-15T17:00") == [])
    #expect(
      try Self.rules(
        ("2026-04-27", "2026-05-15T17:00"), opening: "2026-05-18T09:00",
        regime: [.biddingVoluntary]) == [])
  }

  @Test(arguments: [
    // 1 to 5 May are days off; 30 April is the last day before, 6 May the first after.
    ("2026-04-29", String?.none), ("2026-04-30", "just before"), ("2026-05-01", "in the middle of"),
    ("2026-05-05", "in the middle of"), ("2026-05-06", nil),
    // A weekend is no holiday.
    ("2026-05-15", nil), ("2026-05-16", nil),
    ("2027-05-01", nil),
  ])
  func `a deadline in a long holiday or just before is information`(
    closes: String, place: String?
  ) throws {
    for findings in [
      try Self.findings((nil, "2026-05-21T17:00"), documents: closes),
      try Self.findings((nil, "2026-05-21T17:00"), enquiry: closes),
    ] {
      #expect(findings.map(\.rule) == (place == nil ? [] : ["dates.long-holiday"]))
      #expect(findings.first?.message.en.contains(place ?? "") ?? true)
    }
  }

  @Test func `a closing in a long holiday is said once`() throws {
    #expect(try Self.rules((nil, "2026-05-03")) == ["warning dates.closing-rest-day"])
    #expect(try Self.rules((nil, "2026-04-30")) == ["info dates.long-holiday"])
  }
}
