import TenderApplication
import TenderDomain

extension SQLTenders {
  func find(_ number: Tender.Number, at time: Instant) throws -> Tender? {
    let time = try session.journal.known(at: time)
    var key: Remembered.Key?
    var milestones: [Milestone] = []
    try session.forEachRow(
      """
      SELECT v.tender_id, v.amendment, v.recorded_at, m.kind, m.at
      FROM \(Self.versionsInForce) AND t.number = $2 ORDER BY m.sequence
      """, [.instant(time), .number(number)]
    ) { row in
      key = Remembered.Key(
        tender: try row.integer(0), amendment: Int(try row.integer(1)),
        recordedAt: try row.instant(2))
      if let milestone = try row.optionalMilestone(3) { milestones.append(milestone) }
    }
    guard let key else { return nil }
    let version = try session.version(key) { try read(key) }
    var summary = version.summary
    summary.milestones = milestones
    return Tender(
      summary: summary, definition: version.definition, amendment: key.amendment,
      overrides: version.overrides)
  }

  private func read(_ key: Remembered.Key) throws -> Remembered.Version {
    var version: Remembered.Version?
    try session.forEachRow(
      """
      SELECT \(SummaryColumns.sql), v.definition, o.rule, o.reason, o.decided_by
      FROM tenders t JOIN tender_versions v ON v.tender_id = t.id
        LEFT JOIN overrides o ON o.tender_id = v.tender_id AND o.amendment = v.amendment
      WHERE t.id = $1 AND v.amendment = $2 ORDER BY o.rule
      """, [.integer(key.tender), .integer(key.amendment)]
    ) { row in
      let first = SummaryColumns.count
      var read =
        try version
        ?? Remembered.Version(
          summary: SummaryColumns.read(row, session),
          definition: CanonicalJSON.decode(row.text(first), as: TenderDefinition.self),
          overrides: [])
      if let rule = try row.optionalText(first + 1) {
        read.overrides.append(
          Override(
            rule: rule, reason: try row.string(first + 2), decidedBy: try row.string(first + 3)))
      }
      version = read
    }
    guard let version else {
      throw StoreError(.unreadableRow, "no version \(key.amendment) of a tender")
    }
    return version
  }

  /// A row for each milestone, or one for a tender without, so that a page is read once.
  func list(_ filter: TenderFilter, at time: Instant) throws -> [TenderSummary] {
    let time = try session.journal.known(at: time)
    var found: [TenderSummary] = []
    var last: Int64?
    try session.forEachRow(
      """
      SELECT \(SummaryColumns.sql), t.id, m.kind, m.at
      FROM \(Self.versionsInForce) AND \(Self.condition)
      ORDER BY v.submission_closes, t.number, m.sequence
      """,
      [
        .instant(time), .integer(filter.closingFrom?.microseconds ?? .min),
        .integer(filter.closingUntil?.microseconds ?? .max),
        .text(filter.text?.lowercased() ?? ""),
      ]
    ) { row in
      let first = SummaryColumns.count
      let id = try row.integer(first)
      if id != last { found.append(try SummaryColumns.read(row, session)) }
      last = id
      if let milestone = try row.optionalMilestone(first + 1) {
        found[found.count - 1].milestones.append(milestone)
      }
    }
    return found
  }

  /// Versions in force at $1 with the milestones by then, up to a first condition.
  private static let versionsInForce = """
    tender_versions v JOIN tenders t ON t.id = v.tender_id
      LEFT JOIN milestones m ON m.tender_id = t.id AND m.at <= $1
    WHERE v.recorded_at <= $1 AND (v.superseded_at IS NULL OR v.superseded_at > $1)
    """

  /// Closing from $2 to $3, with $4 in their text.
  ///
  /// Both databases know `replace`; a pattern of `LIKE` has signs to escape and a greatest length.
  private static let condition = """
    v.submission_closes >= $2 AND v.submission_closes <= $3
      AND ($4 = '' OR replace(v.search_text, $4, '') <> v.search_text)
    """
}

/// The columns of a summary, once for every query that reads one.
private enum SummaryColumns {
  static let sql = """
    t.number, v.title, v.time_zone, v.published_at, v.documents_opens, v.documents_closes,
      v.enquiry_opens, v.enquiry_closes, v.submission_opens, v.submission_closes, v.opening_at,
      v.regime
    """
  static let count = 12

  static func read(_ row: any Row, _ session: SQLSession) throws -> TenderSummary {
    TenderSummary(
      number: Tender.Number(trusted: try row.text(0)),
      title: try row.string(1),
      zone: try session.zone(row.text(2)),
      schedule: Schedule(
        published: try row.instant(3), documents: try row.period(4, 5),
        enquiry: try row.period(6, 7),
        submission: Period(opens: try row.instant(8), closes: try row.instant(9)),
        opening: try row.optionalInstant(10)),
      regime: try row.words(11))
  }
}

extension Row {
  /// A kind and a time; nothing where a join found none.
  fileprivate func optionalMilestone(_ column: Int) throws -> Milestone? {
    isNull(column) ? nil : Milestone(kind: try word(column), at: try instant(column + 1))
  }
}
