import TenderApplication

/// A table as it is compared with its replay: by what its rows are known by wherever they stand.
///
/// The numbers that a database gives to rows differ from store to store, so a row is named by the
/// names and numbers of the office, and what it refers to likewise.
struct ReplayedTable {
  /// A part of what a row is known by, in whose order rows are read.
  struct Key {
    let expression: String
    let isNumber: Bool
  }

  let name: String
  /// The table under the name `x`, joined with what names its rows.
  let rows: String
  let key: [Key]
  /// What is compared: the name of a column, and what it stands for.
  let columns: [(name: String, expression: String)]

  /// What names the rows of a table that refers to it.
  enum Owner: String {
    case ofTender = "JOIN tenders t ON t.id = x.tender_id"
    case ofBidder = "JOIN bidders r ON r.id = x.bidder_id"
    case ofTenderAndBidder =
      "JOIN tenders t ON t.id = x.tender_id JOIN bidders r ON r.id = x.bidder_id"
    case ofBid = "JOIN bids b ON b.id = x.bid_id JOIN tenders t ON t.id = b.tender_id"
  }

  /// - Parameters:
  ///   - rows: which rows of the table, if not all.
  ///   - key: expressions separated by blanks; `#` in front of one that is a number.
  ///   - columns: those of `x`, separated by blanks.
  ///   - references: columns that refer to other rows, and what stands for those.
  init(
    _ name: String, _ rows: String? = nil, owner: Owner? = nil, key: String,
    columns: String = "",
    references: [(String, String)] = []
  ) {
    self.name = name
    self.rows = "\(rows ?? name) x \(owner?.rawValue ?? "")"
    self.key = key.split(separator: " ").map { part in
      let isNumber = part.first == "#"
      return Key(expression: String(isNumber ? part.dropFirst() : part), isNumber: isNumber)
    }
    self.columns =
      references.map { (name: $0.0, expression: $0.1) }
      + columns.split(separator: " ").map { (name: String($0), expression: "x.\($0)") }
  }

  /// A statement for at most `count` rows; from the beginning, or behind a row whose key is bound to it.
  ///
  /// - Parameter level: how many parts of the key are those of that row, while the next one is greater: so
  ///   an index leads to the place, however many rows are before it.
  func select(level: Int?, count: Int) -> String {
    let keys = key.map(\.expression)
    let values = (keys + columns.map(\.expression)).map { "CAST(\($0) AS text)" }
    let behind = level.map { level in
      let conditions = (0...level).map { "\(keys[$0]) \($0 < level ? "=" : ">") $\($0 + 1)" }
      return "WHERE " + conditions.joined(separator: " AND ")
    }
    return """
      SELECT \(values.joined(separator: ", ")) FROM \(rows) \(behind ?? "")
      ORDER BY \(keys.joined(separator: ", ")) LIMIT \(count)
      """
  }
}

/// A row of one, as texts.
struct ReplayedRow {
  let key: [String]
  let values: [String?]

  init(_ row: any Row, of table: ReplayedTable) throws {
    let width = table.key.count
    key = try (0..<width).map { try row.text($0) }
    values = try table.columns.indices.map { try row.optionalText(width + $0) }
  }
}
