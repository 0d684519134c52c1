import TenderDomain
import Testing

@Suite struct DateOrderTests {
  static func window(_ from: String?, _ to: String) throws -> WrittenWindow {
    WrittenWindow(from: try from.map { try written($0) }, to: try written(to))
  }

  static func findings(
    notice: String? = nil, documents: (String?, String)? = nil, enquiry: (String?, String)? = nil,
    submission: (String?, String) = ("2026-04-27", "2026-05-16T17:00"), opening: String? = nil,
    published: String? = nil
  ) throws -> [Finding] {
    let periods = Timetable(
      notice: try notice.map { try day($0) },
      documents: try documents.map { try window($0.0, $0.1) },
      enquiry: try enquiry.map { try window($0.0, $0.1) },
      submission: try window(submission.0, submission.1),
      opening: try opening.map { try written($0) })
    return try definition(periods: periods)
      .lint(
        in: shanghai, publishedAt: published.map { try at($0) }, checks: DefinitionCheck.dateOrder)
  }

  static func rules(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.severity) \($0.rule)" }
  }

  @Test func `dates in their order have no findings`() throws {
    let findings = try Self.findings(
      notice: "2026-04-27", documents: ("2026-04-27", "2026-05-08"),
      enquiry: (nil, "2026-05-06T17:00"), opening: "2026-05-16T17:00",
      published: "2026-04-27T08:00")
    #expect(findings == [])
  }

  @Test(arguments: [
    ("2026-05-16T17:00", "2026-05-16T16:59", true), ("2026-05-16T17:00", "2026-05-16T17:00", true),
    ("2026-05-16T17:00", "2026-05-16T17:00:00.000001", false),
    ("2026-05-16", "2026-05-16T00:00", true),
    ("2026-05-16", "2026-05-16", false), ("2026-05-17", "2026-05-16", true),
  ])
  func `a window that closes before or when it opens is an error`(
    from: String, to: String, isError: Bool
  ) throws {
    func has(_ rule: String, _ findings: [Finding]) -> Bool {
      Self.rules(findings).contains("error " + rule)
    }
    #expect(has("dates.submission-order", try Self.findings(submission: (from, to))) == isError)
    #expect(has("dates.documents-order", try Self.findings(documents: (from, to))) == isError)
    #expect(has("dates.enquiry-order", try Self.findings(enquiry: (from, to))) == isError)
  }

  @Test func `a window without a beginning opens with the publication`() throws {
    let late = try Self.findings(enquiry: (nil, "2026-04-27T08:00"), published: "2026-04-27T08:00")
    #expect(Self.rules(late) == ["error dates.enquiry-order"])
    #expect(try Self.findings(enquiry: (nil, "2026-04-27T08:00")) == [])
  }

  @Test func `documents and enquiries that close after the bids are a warning`() throws {
    let findings = try Self.findings(
      documents: ("2026-04-27", "2026-05-17"), enquiry: (nil, "2026-05-17T09:00"))
    #expect(
      Self.rules(findings) == [
        "warning dates.documents-after-closing", "warning dates.enquiry-after-closing",
      ])
    #expect(try Self.findings(documents: ("2026-04-27", "2026-05-16T17:00")) == [])
    // A day alone is that day, and not its last instant.
    #expect(
      try Self.findings(documents: ("2026-04-27", "2026-05-16"), enquiry: (nil, "2026-05-16")) == []
    )
  }

  @Test(arguments: [
    ("2026-05-16T16:59:59.999999", true), ("2026-05-16T17:00", false), ("2026-05-17T09:00", false),
    ("2026-05-15", true),
  ])
  func `an opening before the closing is an error`(opening: String, isError: Bool) throws {
    let findings = try Self.findings(opening: opening)
    let vague = opening.contains("T") ? [] : ["warning dates.opening-time"]
    #expect(
      Self.rules(findings) == (isError ? ["error dates.opening-before-closing"] : []) + vague)
    if let finding = findings.first {
      #expect(finding.verdict == .suspicious)
      #expect(finding.earliest == (try day("2026-05-16")))
      #expect(finding.message.en.contains("2026-05-16 17:00"))
    }
  }

  @Test func `an opening on a day alone is some time on that day, and asks for the time`() throws {
    let finding = try #require(try Self.findings(opening: "2026-05-16").first)
    #expect(Self.rules(try Self.findings(opening: "2026-05-16")) == ["warning dates.opening-time"])
    #expect(finding.message.zh.contains("2026-05-16 17:00"))
    #expect(Self.rules(try Self.findings(opening: "2026-05-17")) == ["warning dates.opening-time"])
  }

  @Test(arguments: [
    ("2026-04-27", [String]()), ("2026-04-28", ["warning dates.notice-after-opens"]),
    ("2026-05-16", ["warning dates.notice-after-opens"]),
    ("2026-05-17", ["error dates.notice-after-closing"]),
  ])
  func `a notice is not dated after what it announces`(notice: String, rules: [String]) throws {
    #expect(Self.rules(try Self.findings(notice: notice)) == rules)
  }

  @Test func `a closing on a date alone is the end of that day for the notice, too`() throws {
    let findings = try Self.findings(notice: "2026-05-16", submission: (nil, "2026-05-16"))
    #expect(Self.rules(findings) == ["info dates.closing-time"])
  }

  @Test(arguments: [
    ("2026-05-16T16:59:59", false), ("2026-05-16T17:00", true), ("2026-05-17T08:00", true),
  ])
  func `a closing that is past at publication is an error`(published: String, isError: Bool) throws
  {
    let rules = Self.rules(try Self.findings(published: published))
    #expect(rules.contains("error dates.closing-past") == isError)
  }

  @Test func `a file alone is compared with no time`() throws {
    #expect(try Self.findings(submission: ("1999-04-27", "1999-05-16T17:00")) == [])
  }

  @Test func `a publication on another day than the notice bears is information`() throws {
    let findings = try Self.findings(notice: "2026-04-27", published: "2026-04-28T08:00")
    #expect(Self.rules(findings) == ["info dates.notice-published"])
    #expect(findings.first?.from == (try day("2026-04-27")))
    #expect(findings.first?.to == (try day("2026-04-28")))
  }

  @Test func `a closing without a clock time is information with both readings`() throws {
    let finding = try #require(
      try Self.findings(submission: ("2026-04-27", "2026-05-16")).first)
    #expect(finding.rule == "dates.closing-time")
    #expect(finding.verdict == .missing)
    #expect(finding.message.en.contains("24:00"))
    #expect(finding.message.zh.contains("2026-05-16 17:00"))
  }

  @Test func `a year that can hardly be meant is a warning`() throws {
    let far = try Self.findings(
      notice: "2026-04-27", submission: ("2026-04-27", "2062-05-16T17:00"))
    #expect(Self.rules(far) == ["warning dates.implausible"])
    let past = try Self.findings(
      documents: ("2024-04-27", "2026-05-08"), published: "2026-04-27T08:00")
    #expect(Self.rules(past) == ["warning dates.implausible"])
    let file = try Self.findings(submission: ("2026-04-27", "2049-05-16T17:00"))
    #expect(Self.rules(file) == ["warning dates.implausible"])
  }
}
