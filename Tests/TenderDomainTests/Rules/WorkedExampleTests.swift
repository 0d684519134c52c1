import TenderDomain
import Testing

/// Examples that were reckoned by hand, each with what it comes to and which day is safe.
@Suite struct WorkedExampleTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let rule: String
    let regime: [Regime]
    let notice: String
    let documents: (String, String)
    let closing: String
    let civil: Int
    let inclusive: Int
    let verdict: FindingVerdict
    let severity: Severity
    let safe: String?

    var testDescription: String { "\(rule) \(documents) \(closing)" }
  }

  static let examples = [
    Example(
      rule: "tender.prepare-20d", regime: [.biddingMandatory], notice: "2026-01-25",
      documents: ("2026-01-30", "2026-02-10"), closing: "2026-02-20", civil: 21, inclusive: 22,
      verdict: .rolls, severity: .warning, safe: "2026-02-24"),
    Example(
      rule: "gp.prepare-20d", regime: [.governmentTender], notice: "2025-04-12",
      documents: ("2025-04-12", "2025-04-25"), closing: "2025-05-03", civil: 21, inclusive: 22,
      verdict: .rolls, severity: .warning, safe: "2025-05-06"),
    Example(
      rule: "gp.consultation-10d", regime: [.governmentConsultation], notice: "2026-12-09",
      documents: ("2026-12-09T09:00", "2026-12-17"), closing: "2026-12-20T17:00", civil: 11,
      inclusive: 12, verdict: .rolls, severity: .warning, safe: "2026-12-21"),
    Example(
      rule: "tender.prepare-20d", regime: [.biddingVoluntary, .henan], notice: "2026-05-24",
      documents: ("2026-05-24", "2026-06-02"), closing: "2026-06-13", civil: 20, inclusive: 21,
      verdict: .rolls, severity: .info, safe: "2026-06-15"),
    Example(
      rule: "tender.sale-5d", regime: [.biddingVoluntary], notice: "2026-05-11",
      documents: ("2026-05-11", "2026-05-16"), closing: "2026-06-13", civil: 5, inclusive: 6,
      verdict: .rolls, severity: .warning, safe: "2026-05-18"),
    Example(
      rule: "tender.prepare-20d", regime: [.biddingMandatory, .henan], notice: "2026-04-26",
      documents: ("2026-04-26", "2026-05-08"), closing: "2026-05-15T17:00", civil: 19,
      inclusive: 20, verdict: .inclusiveOnly, severity: .error, safe: "2026-05-18"),
    Example(
      rule: "gp.docs-5wd", regime: [.governmentTender], notice: "2025-09-10",
      documents: ("2025-09-10T09:00", "2025-09-16T17:30"), closing: "2025-10-15T09:00", civil: 4,
      inclusive: 5, verdict: .inclusiveOnly, severity: .warning, safe: "2025-09-17"),
    Example(
      rule: "gp.negotiation-3wd", regime: [.governmentNegotiation], notice: "2024-07-23",
      documents: ("2024-07-23", "2024-07-25"), closing: "2024-07-25T09:00", civil: 2,
      inclusive: 3, verdict: .inclusiveOnly, severity: .error, safe: "2024-07-26"),
    Example(
      rule: "tender.prepare-20d", regime: [.biddingMandatory], notice: "2026-12-17",
      documents: ("2026-12-17", "2026-12-30"), closing: "2027-06-30T09:00", civil: 195,
      inclusive: 196, verdict: .ok, severity: .info, safe: nil),
    // 480 hours less half an hour are 20 days all the same.
    Example(
      rule: "tender.prepare-20d", regime: [.biddingMandatory], notice: "2026-07-24",
      documents: ("2026-07-24T09:30", "2026-07-31"), closing: "2026-08-13T09:00", civil: 20,
      inclusive: 21, verdict: .ok, severity: .info, safe: "2026-08-13"),
    Example(
      rule: "tender.prepare-20d", regime: [.biddingMandatory], notice: "2026-09-12",
      documents: ("2026-09-12", "2026-09-18"), closing: "2026-10-05T09:00", civil: 23,
      inclusive: 24, verdict: .rolls, severity: .warning, safe: "2026-10-08"),
    Example(
      rule: "gp.consultation-10d", regime: [.governmentConsultation], notice: "2026-09-22",
      documents: ("2026-09-22", "2026-09-30"), closing: "2026-10-05T09:00", civil: 13,
      inclusive: 14, verdict: .rolls, severity: .warning, safe: "2026-10-08"),
    Example(
      rule: "gp.consultation-10d", regime: [.governmentConsultation], notice: "2026-12-25",
      documents: ("2026-12-25", "2027-01-20"), closing: "2027-03-01T09:00", civil: 66,
      inclusive: 67, verdict: .ok, severity: .info, safe: nil),
  ]

  static func finding(_ example: Example) throws -> Finding? {
    let periods = Timetable(
      notice: try day(example.notice),
      documents: WrittenWindow(
        from: try written(example.documents.0), to: try written(example.documents.1)),
      submission: WrittenWindow(
        from: try written(example.documents.0), to: try written(example.closing)))
    return try definition(periods: periods) { $0.regime = example.regime }
      .lint(in: shanghai, publishedAt: nil, showingKept: true)
      .first { $0.rule == example.rule }
  }

  @Test(arguments: examples)
  func `come out as they were reckoned`(example: Example) throws {
    let finding = try #require(try Self.finding(example))
    #expect(finding.verdict == example.verdict)
    #expect(finding.severity == example.severity)
    #expect(finding.counted?.civil == example.civil)
    #expect(finding.counted?.inclusive == example.inclusive)
    #expect(finding.earliest?.description == example.safe)
  }

  @Test func `a rest day at the end is named, why it is one, and the safe day`() throws {
    let finding = try #require(try Self.finding(Self.examples[0]))
    #expect(
      finding.message.zh
        == "自招标文件开始发出（2026-01-30）至投标截止（2026-02-20）按民法典计 21 日，已满 20 日；"
        + "第 20 日 2026-02-19 是春节放假，期间可能顺延至 2026-02-24（星期二），投标截止定在该日或之后更稳妥")
    #expect(finding.message.en.contains("2026-02-19 is a day off for Spring Festival"))
    #expect(finding.message.en.contains("Tuesday 2026-02-24 or later is safe"))
  }

  @Test func `a limit of another method is told in its words`() throws {
    let finding = try #require(try Self.finding(Self.examples[7]))
    #expect(finding.message.zh.contains("自谈判文件开始发出（2024-07-23）"))
    #expect(finding.message.zh.contains("首日不计，为 2 个工作日，不足 3 个工作日"))
    #expect(finding.message.zh.contains("至提交首次响应文件截止"))
    #expect(!finding.message.zh.contains("民法典"))
  }

  @Test func `a limit that is kept says so`() throws {
    let kept = try #require(try Self.finding(Self.examples[9]))
    #expect(kept.message.zh.hasSuffix("计 20 日，不少于 20 日，符合"))
    // 20 days less half an hour: hours are told where both ends have clock times, and decide nothing.
    #expect(kept.counted?.hours == (try Decimal(parsing: "479.5")))
    let dayAlone = try #require(try Self.finding(Self.examples[0]))
    #expect(dayAlone.counted?.hours == nil)
  }

  @Test func `five rules are about windows in which documents can be had, and no others`() {
    let windows = Set(Rule.all.filter(\.isAvailabilityWindow).map(\.id))
    #expect(
      windows == [
        "tender.sale-5d", "gp.docs-5wd", "gp.docs-5wd-notice", "gp.consultation-docs-5wd",
        "henan.register-4wd",
      ])
  }

  @Test func `an inquiry over an unknown year is undetermined, a long one is not`() throws {
    func finding(_ closing: String) throws -> Finding? {
      let periods = Timetable(
        notice: try day("2026-12-30"),
        documents: WrittenWindow(from: try written("2026-12-30"), to: try written("2027-01-06")),
        submission: WrittenWindow(from: try written("2026-12-30"), to: try written(closing)))
      return try definition(periods: periods) { $0.regime = [.governmentInquiry] }
        .lint(in: shanghai, publishedAt: nil, showingKept: true)
        .first { $0.rule == "gp.inquiry-price-3wd" }
    }
    let short = try #require(try finding("2027-01-08T09:00"))
    #expect(short.verdict == .undetermined && short.severity == .warning)
    #expect(short.message.zh.contains("2027 年"))
    let long = try #require(try finding("2027-01-20T09:00"))
    #expect(long.verdict == .ok)
    #expect(long.message.zh.contains("无论如何放假都有 3 个工作日"))
  }
}
