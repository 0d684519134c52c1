import TenderApplication

/// A row that refers to another one, which has to be there.
///
/// Asked of the rows themselves: a database looks at a reference only when it is written.
struct StoredReference {
  private let child: String
  /// Of the child, and of the parent the same or those behind the slash.
  private let columns: [String]
  private let parent: String
  private let parentColumns: [String]

  private init(_ child: String, _ columns: String, _ parent: String, _ parentColumns: String) {
    self.child = child
    self.columns = columns.split(separator: " ").map(String.init)
    self.parent = parent
    self.parentColumns = parentColumns.split(separator: " ").map(String.init)
  }

  /// Rows whose other row is missing, at most so many.
  func orphans(_ session: SQLSession, atMost limit: Int) throws -> [StoreFault] {
    let isSame = zip(columns, parentColumns).map { "p.\($1) = c.\($0)" }
      .joined(separator: " AND ")
    let shown = columns.map { "c.\($0)" }.joined(separator: ", ")
    let text = columns.map { "CAST(c.\($0) AS text)" }.joined(separator: " || ', ' || ")
    return try session.rows(
      """
      SELECT \(text) FROM \(child) c WHERE c.\(columns[0]) IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM \(parent) p WHERE \(isSame))
      ORDER BY \(shown) LIMIT \(limit)
      """, []
    ) { row in
      .orphan(
        StoredPlace(
          table: child, key: try row.text(0), column: columns.joined(separator: ", ")),
        of: parent)
    }
  }

  static let all: [StoredReference] =
    [
      ("tender_versions", "tender_id", "tenders", "id"),
      ("tenders", "id", "tender_versions", "tender_id"),
      ("milestones", "tender_id", "tenders", "id"),
      ("milestones", "sequence", "journal", "sequence"),
      ("overrides", "tender_id amendment", "tender_versions", "tender_id amendment"),
      ("bidder_versions", "bidder_id", "bidders", "id"),
      ("bidders", "id", "bidder_versions", "bidder_id"),
      ("bids", "tender_id", "tenders", "id"),
      ("bids", "bidder_id", "bidders", "id"),
      ("bid_documents", "bid_id", "bids", "id"),
      ("bid_documents", "sha256 bytes", "contents", "sha256 bytes"),
      ("contents", "sha256", "bid_documents", "sha256"),
      ("content_chunks", "content_id", "contents", "id"),
      ("refused_attempts", "tender_id", "tenders", "id"),
      ("refused_attempts", "bidder_id", "bidders", "id"),
      ("decisions", "bid_id", "bids", "id"),
      ("calendar_days", "year version", "calendar_years", "year version"),
    ].map { StoredReference($0.0, $0.1, $0.2, $0.3) }
    + ["bidder_facts", "bidder_certificates", "bidder_declarations", "bidder_records"].map {
      StoredReference($0, "bidder_id version", "bidder_versions", "bidder_id version")
    }
}
