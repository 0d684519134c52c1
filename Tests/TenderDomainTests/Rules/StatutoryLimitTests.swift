import TenderDomain
import Testing

@Suite struct StatutoryLimitTests {
  /// What a rule says of a notice of 2026-04-27 with documents and closing on these days.
  static func finding(
    _ rule: String, _ regime: [Regime], documentsTo: String = "2026-05-08",
    closing: String = "2026-05-18", published: String? = "2026-04-27T08:00",
    calendar: WorkingCalendar = .china
  ) throws -> Finding? {
    try CompletenessTests.complete {
      $0.regime = regime
      $0.periods = Timetable(
        notice: $0.periods.notice,
        documents: WrittenWindow(
          from: $0.periods.documents?.from, to: try written(documentsTo)),
        submission: WrittenWindow(
          from: $0.periods.submission.from, to: try written(closing + "T17:00")))
    }.lint(in: shanghai, publishedAt: published.map { try at($0) }, calendar: calendar)
      .first { $0.rule == rule }
  }

  @Test(arguments: [
    ("tender.prepare-20d", Regime.biddingMandatory, "2026-05-15", FindingVerdict?.some(.short)),
    ("tender.prepare-20d", .biddingMandatory, "2026-05-16", .inclusiveOnly),
    // The 20th day is a Sunday.
    ("tender.prepare-20d", .biddingMandatory, "2026-05-17", .rolls),
    ("tender.prepare-20d", .biddingMandatory, "2026-05-18", nil),
    ("gp.prepare-20d", .governmentTender, "2026-05-15", .short),
    ("gp.prepare-20d", .governmentTender, "2026-05-16", .inclusiveOnly),
    ("gp.prepare-20d", .governmentTender, "2026-05-18", nil),
    ("gp.consultation-10d", .governmentConsultation, "2026-05-05", .short),
    ("gp.consultation-10d", .governmentConsultation, "2026-05-06", .inclusiveOnly),
    ("gp.consultation-10d", .governmentConsultation, "2026-05-07", nil),
    ("gp.negotiation-3wd", .governmentNegotiation, "2026-04-28", .short),
    ("gp.negotiation-3wd", .governmentNegotiation, "2026-04-29", .inclusiveOnly),
    ("gp.negotiation-3wd", .governmentNegotiation, "2026-04-30", nil),
    ("gp.inquiry-price-3wd", .governmentInquiry, "2026-04-28", .short),
    ("gp.inquiry-price-3wd", .governmentInquiry, "2026-04-29", .inclusiveOnly),
    ("gp.inquiry-price-3wd", .governmentInquiry, "2026-04-30", nil),
  ])
  func `the time to prepare a bid`(
    rule: String, regime: Regime, closing: String, verdict: FindingVerdict?
  ) throws {
    let finding = try Self.finding(rule, [regime], closing: closing)
    #expect(finding?.verdict == verdict)
    #expect(finding?.severity == (verdict == nil ? nil : verdict == .rolls ? .warning : .error))
  }

  @Test(arguments: [
    // The 5th day is in the holiday of May, which ends on the 5th.
    ("tender.sale-5d", [Regime.biddingVoluntary], "2026-04-30", FindingVerdict?.some(.short)),
    ("tender.sale-5d", [.biddingVoluntary], "2026-05-01", .inclusiveOnly),
    ("tender.sale-5d", [.biddingVoluntary], "2026-05-05", .rolls),
    ("tender.sale-5d", [.biddingVoluntary], "2026-05-06", nil),
    ("gp.docs-5wd", [.governmentTender], "2026-05-05", .short),
    ("gp.docs-5wd", [.governmentTender], "2026-05-06", .inclusiveOnly),
    ("gp.docs-5wd", [.governmentTender], "2026-05-07", nil),
    ("gp.consultation-docs-5wd", [.governmentConsultation], "2026-05-05", .short),
    ("gp.consultation-docs-5wd", [.governmentConsultation], "2026-05-06", .inclusiveOnly),
    ("gp.consultation-docs-5wd", [.governmentConsultation], "2026-05-07", nil),
    ("henan.register-4wd", [.biddingVoluntary, .henan], "2026-04-29", .short),
    ("henan.register-4wd", [.biddingVoluntary, .henan], "2026-05-05", .inclusiveOnly),
    ("henan.register-4wd", [.biddingVoluntary, .henan], "2026-05-06", nil),
    // A supplement only adds where it is named.
    ("henan.register-4wd", [.biddingVoluntary], "2026-04-29", nil),
    ("henan.register-4wd", [.governmentTender, .henan], "2026-04-29", nil),
  ])
  func `the time for which documents can be had`(
    rule: String, regime: [Regime], documentsTo: String, verdict: FindingVerdict?
  ) throws {
    let finding = try Self.finding(rule, regime, documentsTo: documentsTo)
    #expect(finding?.verdict == verdict)
    #expect(finding?.earliest != nil || verdict == nil)
    // Whether the first day of a window counts is disputed.
    let isError = verdict == .short && !rule.hasPrefix("henan")
    #expect(finding?.severity == (verdict == nil ? nil : isError ? .error : .warning))
  }

  @Test func `a rule of mandatory tenders informs a voluntary one and nobody else`() throws {
    let informed = try Self.finding(
      "tender.prepare-20d", [.biddingVoluntary], closing: "2026-05-15")
    #expect(informed?.severity == .info)
    #expect(informed?.message.en.hasSuffix("; binds mandatory tenders only") == true)
    for regime in Regime.allCases where !regime.rawValue.hasPrefix("cn-bidding") {
      #expect(
        try Self.finding("tender.prepare-20d", [regime], closing: "2026-05-15") == nil)
    }
  }

  @Test func `limits run from the publication, where it is after the day of the documents`() throws
  {
    let finding = try Self.finding(
      "gp.prepare-20d", [.governmentTender], published: "2026-04-29T08:00")
    #expect(finding?.from == (try day("2026-04-29")))
    #expect(finding?.counted?.civil == 19)
  }

  @Test func `a year without a calendar leaves open what its days off could change`() throws {
    let calendar = WorkingCalendar(years: WorkingCalendar.china.years.filter { $0.year < 2026 })
    let working = try #require(
      try Self.finding("gp.docs-5wd", [.governmentTender], calendar: calendar))
    #expect(working.verdict == .undetermined)
    #expect(working.severity == .warning)
    #expect(working.message.en.contains("no official calendar for 2026"))
    // 15 days are too few whatever the days off.
    let natural = try #require(
      try Self.finding(
        "gp.prepare-20d", [.governmentTender], closing: "2026-05-12", calendar: calendar))
    #expect(natural.verdict == .short)
    #expect(natural.severity == .error)
    #expect(natural.message.en.contains("it is 15 of 20 days"))
  }

  @Test func `the day of the notice selects the law`() throws {
    func finding(_ notice: String, _ closes: String) throws -> Finding? {
      let periods = Timetable(
        notice: try day(notice),
        documents: WrittenWindow(from: try written(notice), to: try written(closes)),
        submission: WrittenWindow(to: try written("2012-03-01T17:00")))
      return try definition(periods: periods) { $0.regime = [.biddingVoluntary] }
        .lint(in: shanghai, publishedAt: nil).first { $0.rule == "tender.sale-5d" }
    }
    #expect(try finding("2012-01-31", "2012-02-01") == nil)
    #expect(try finding("2012-02-01", "2012-02-02")?.verdict == .short)
  }

  @Test func `a limit that is kept is counted all the same`() throws {
    let definition = try CompletenessTests.complete { $0.regime = [.biddingMandatory] }
    let published = try at("2026-04-27T08:00")
    let counted = definition.lint(
      in: shanghai, publishedAt: published, showingKept: true
    ).filter { $0.counted != nil }
    #expect(counted.map(\.rule) == ["tender.prepare-20d", "tender.sale-5d"])
    #expect(counted.allSatisfy { $0.verdict == .ok && $0.severity == .info })
    #expect(counted.first?.counted?.civil == 21)
    #expect(definition.lint(in: shanghai, publishedAt: published) == [])
  }

  @Test func `a closing before the documents is left to the order of the dates`() throws {
    #expect(
      try Self.finding("gp.prepare-20d", [.governmentTender], closing: "2026-04-26") == nil)
  }
}
