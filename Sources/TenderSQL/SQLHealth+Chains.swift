import TenderApplication
import TenderDomain

extension SQLHealth {
  /// Each version ends when the next begins, the last one has no end, and none is missing between
  /// them; lists count without gaps.
  func chains() throws -> [StoreFault] {
    try versions("tender_versions", of: "tender_id", by: "amendment", from: 0)
      + versions("bidder_versions", of: "bidder_id", by: "version", from: 1)
      + versions("calendar_years", of: "year", by: "version", from: 1)
      + positions("bid_documents", of: "bid_id")
      + ["bidder_facts", "bidder_certificates", "bidder_declarations", "bidder_records"].flatMap {
        try positions($0, of: "bidder_id, version")
      }
      + elements() + halfFilled() + counters()
  }

  private func versions(
    _ table: String, of owner: String, by number: String, from first: Int
  ) throws -> [StoreFault] {
    try broken(
      table,
      """
      SELECT CAST(v.\(owner) AS text) || ', ' || CAST(v.\(number) AS text)
      FROM \(table) v
        LEFT JOIN \(table) n ON n.\(owner) = v.\(owner) AND n.\(number) = v.\(number) + 1
        LEFT JOIN \(table) b ON b.\(owner) = v.\(owner) AND b.\(number) = v.\(number) - 1
      WHERE coalesce(v.superseded_at, 0) <> coalesce(n.recorded_at, 0)
        OR (v.superseded_at IS NULL) <> (n.recorded_at IS NULL)
        OR (v.\(number) > \(first) AND b.\(number) IS NULL) OR v.\(number) < \(first)
      ORDER BY v.\(owner), v.\(number)
      """)
  }

  private func positions(_ table: String, of owner: String) throws -> [StoreFault] {
    let key = owner.split(separator: ", ").map { "CAST(\($0) AS text)" }
      .joined(separator: " || ', ' || ")
    return try broken(
      table,
      """
      SELECT \(key) FROM \(table) GROUP BY \(owner)
      HAVING min(position) <> 0 OR max(position) <> count(DISTINCT position) - 1
      ORDER BY \(owner)
      """)
  }

  /// Elements of a list count from 1, a single value is element 0, a check with what it found both.
  private func elements() throws -> [StoreFault] {
    let rules = [
      (
        "bidder_facts",
        "max(element) <> count(*) - CASE min(element) WHEN 0 THEN 1 ELSE 0 END"
          + " OR (min(element) = 0 AND count(*) > 1)"
          + " OR min(name) <> max(name)"
      ),
      (
        "bidder_records",
        "min(element) <> 0 OR max(element) <> count(*) - 1 OR min(kind) <> max(kind)"
      ),
    ]
    return try rules.flatMap { table, rule in
      try broken(
        table,
        """
        SELECT CAST(bidder_id AS text) || ', ' || CAST(version AS text) || ', ' || CAST(position AS text)
        FROM \(table) GROUP BY bidder_id, version, position HAVING \(rule)
        ORDER BY bidder_id, version, position
        """)
    }
  }

  /// What is there together or not at all.
  private func halfFilled() throws -> [StoreFault] {
    try broken(
      "bidder_records",
      """
      SELECT CAST(bidder_id AS text) || ', ' || CAST(version AS text) || ', '
        || CAST(position AS text) || ', ' || CAST(element AS text) FROM bidder_records
      WHERE (fine IS NULL) <> (currency IS NULL)
        OR (element = 0 AND coalesce(penalty, fine, currency, CAST(until AS text)) IS NOT NULL)
      ORDER BY bidder_id, version, position, element
      """)
      + broken(
        "bid_documents",
        """
        SELECT CAST(bid_id AS text) || ', ' || CAST(position AS text) FROM bid_documents
        WHERE (sha256 IS NULL) <> (bytes IS NULL) OR (sha256 IS NULL) <> (name IS NULL)
        ORDER BY bid_id, position
        """)
      + broken(
        "contents",
        "SELECT CAST(id AS text) FROM contents WHERE (sha256 IS NULL) <> (bytes IS NULL) ORDER BY id"
      )
  }

  /// The last number of a year was given to a tender.
  private func counters() throws -> [StoreFault] {
    var found: [StoreFault] = []
    let counters = try session.rows("SELECT year, last FROM tender_numbers ORDER BY year", []) {
      row in (year: try row.integer(0), last: try row.integer(1))
    }
    for (year, last) in counters {
      guard let year = Int(exactly: year), let last = Int(exactly: last), last < 1 << 53 else {
        continue
      }
      let number = Tender.Number(year: year, count: last)
      let isThere = try !session.rows("SELECT id FROM tenders WHERE number = $1", [.number(number)])
      {
        row in try row.integer(0)
      }.isEmpty
      if !isThere {
        found.append(
          .broken(StoredPlace(table: "tender_numbers", key: "\(year)", column: "last")))
      }
    }
    return found
  }

  private func broken(_ table: String, _ sql: String) throws -> [StoreFault] {
    try session.rows(sql + " LIMIT \(Self.most)", []) { row in
      .broken(StoredPlace(table: table, key: try row.text(0), column: nil))
    }
  }
}
