import TenderApplication
package import TenderDomain

extension Projection {
  func add(
    _ published: TenderPublished, as number: Tender.Number, at time: Instant
  ) throws {
    if let assigned = published.assigned { try count(assigned) }
    let zone = try published.definition.timeZone.map(session.zone) ?? session.office.zone
    try add(published.tender(number, in: zone, at: time))
  }

  package func add(_ tender: Tender) throws {
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

  /// The last bid number taken of a tender.
  package func count(_ bid: Int, in tender: Tender.Number) throws {
    try session.send(
      "UPDATE tenders SET bids_received = $1 WHERE number = $2",
      [.integer(bid), .number(tender)])
  }

  /// The last number assigned in a year: one by one, also over those that somebody chose.
  package func count(_ assigned: AssignedNumber) throws {
    var last = try session.tenders.lastCount(inYear: assigned.year)
    while last < assigned.count {
      last += 1
      try session.run(
        """
        INSERT INTO tender_numbers (year, last) VALUES ($1, $2)
        ON CONFLICT (year) DO UPDATE SET last = $2
        """, [.integer(assigned.year), .integer(last)])
    }
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
