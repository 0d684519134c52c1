import TenderApplication
import TenderDomain

struct SQLTenders: Tenders {
  let session: SQLSession

  func add(_ tender: Tender) throws {
    let ids = try session.rows(
      "INSERT INTO tenders (number, bids_received) VALUES ($1, 0) RETURNING id",
      [.number(tender.number)]
    ) { row in try row.integer(0) }
    guard let id = ids.first else { throw StoreError(.defect, "no id for a new tender") }
    try session.insert(
      into: """
        tender_versions (tender_id, amendment, recorded_at, title, search_text, time_zone,
          published_at, documents_opens, documents_closes, enquiry_opens, enquiry_closes,
          submission_opens, submission_closes, opening_at, definition, regime)
        """,
      [
        [.integer(id), .integer(tender.amendment), .instant(tender.schedule.published)]
          + tender.versionValues()
      ])
    try session.insert(
      into: "overrides (tender_id, amendment, rule, reason, decided_by)",
      tender.overrides.map { override in
        [
          .integer(id), .integer(tender.amendment), .text(override.rule), .text(override.reason),
          .text(override.decidedBy),
        ]
      })
  }

  func lock(_ number: Tender.Number) throws -> Tender? {
    try session.lock("SELECT id FROM tenders WHERE number = $1", [.number(number)])
    return try find(number, at: Instant(microseconds: .max))
  }

  /// Whether the first version under `id` is what publishing `tender` would write.
  func isStored(_ tender: Tender, as id: Int64) throws -> Bool {
    let expected = try tender.versionValues()
    let same = try session.rows(
      """
      SELECT title, search_text, time_zone, published_at, documents_opens, documents_closes,
        enquiry_opens, enquiry_closes, submission_opens, submission_closes, opening_at, definition,
        regime
      FROM tender_versions WHERE tender_id = $1 AND amendment = $2
      """, [.integer(id), .integer(tender.amendment)]
    ) { row in
      try expected.enumerated().allSatisfy { column, value in try row.holds(value, in: column) }
    }
    let overrides = try session.rows(
      """
      SELECT rule, reason, decided_by FROM overrides
      WHERE tender_id = $1 AND amendment = $2 ORDER BY rule
      """, [.integer(id), .integer(tender.amendment)]
    ) { row in
      Override(rule: try row.text(0), reason: try row.string(1), decidedBy: try row.string(2))
    }
    return same == [true] && overrides == tender.overrides.sorted { $0.rule < $1.rule }
  }

  func takeBidNumber(of number: Tender.Number) throws -> Int {
    let received = try session.rows(
      session.lockingRow("SELECT bids_received FROM tenders WHERE number = $1"), [.number(number)]
    ) { row in Int(try row.count(0)) }
    guard let last = received.first else { throw StoreError(.defect, "no tender \(number)") }
    try session.send(
      "UPDATE tenders SET bids_received = $1 WHERE number = $2",
      [.integer(last + 1), .number(number)])
    return last + 1
  }

  func takeNumber(inYear year: Int) throws -> Tender.Number {
    let taken = try session.rows(
      """
      INSERT INTO tender_numbers (year, last) VALUES ($1, 1)
      ON CONFLICT (year) DO UPDATE SET last = tender_numbers.last + 1 RETURNING last
      """, [.integer(year)]
    ) { row in Int(try row.integer(0)) }
    guard let count = taken.first else { throw StoreError(.defect, "no number for \(year)") }
    return Tender.Number(year: year, count: count)
  }
}

extension Tender {
  /// From the title on, in the order in which they are inserted.
  fileprivate func versionValues() throws -> [SQLValue] {
    [
      .text(summary.title), .text(searchText), .text(zone.identifier),
      .instant(schedule.published),
      .optional(schedule.documents?.opens), .optional(schedule.documents?.closes),
      .optional(schedule.enquiry?.opens), .optional(schedule.enquiry?.closes),
      .instant(schedule.submission.opens), .instant(schedule.submission.closes),
      .optional(schedule.opening), .text(try CanonicalJSON(definition).text),
      .text(definition.regime.map(\.rawValue).joined(separator: " ")),
    ]
  }

  /// What `TenderFilter.text` looks into.
  fileprivate var searchText: String {
    [number.text, summary.title.string, definition.procuringEntity.name.string]
      .joined(separator: "\n").lowercased()
  }
}
