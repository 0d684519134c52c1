import TenderDomain

/// Reads the qualifications of many bidders by four queries, grouped by a key column.
struct QualificationReader {
  private let session: SQLSession
  private let key: String
  private let versions: String
  private let condition: String
  private let order: String
  private let values: [SQLValue]

  /// - Parameters:
  ///   - key: the column that tells whose qualifications a row belongs to; an integer.
  ///   - versions: a FROM clause in which `v` is the version of a bidder in force.
  ///   - order: what groups the rows of one key together.
  ///   All of them are our own literals; values go through parameters.
  init(
    _ session: SQLSession, key: String, from versions: String, where condition: String,
    order: String, _ values: [SQLValue]
  ) {
    self.session = session
    self.key = key
    self.versions = versions
    self.condition = condition
    self.order = order
    self.values = values
  }

  func read() throws -> [Int64: Qualifications] {
    var found: [Int64: Qualifications] = [:]
    try readFacts(into: &found)
    try forEachRow(
      of: "bidder_certificates",
      "kind, x.grade, x.number, x.issuer, x.scope, x.valid_from, x.valid_to"
    ) { key, row in
      found[key, default: Qualifications()].certificates.append(try certificate(row))
    }
    try forEachRow(of: "bidder_declarations", "name, x.value") { key, row in
      found[key, default: Qualifications()].declarations.append(
        Declaration(
          name: Identifier(trusted: try row.text(1)), value: try row.integer(2) == 1))
    }
    try readRecords(into: &found)
    return found
  }

  /// The version is found first, then its rows in the order of their key: nothing is sorted.
  ///
  /// `CROSS JOIN` says so to SQLite; PostgreSQL plans it as any other join.
  private func forEachRow(
    of table: StaticString, _ columns: StaticString, elements: Bool = false,
    _ body: (Int64, any Row) throws -> Void
  ) throws {
    try session.forEachRow(
      """
      SELECT \(key), x.\(columns) FROM \(versions) CROSS JOIN \(table) x
      WHERE x.bidder_id = v.bidder_id AND x.version = v.version AND \(condition)
      ORDER BY \(order), v.version, x.position\(elements ? ", x.element" : "")
      """, values
    ) { row in try body(try row.integer(0), row) }
  }

  private func readFacts(into found: inout [Int64: Qualifications]) throws {
    try forEachRow(of: "bidder_facts", "element, x.name, x.kind, x.value", elements: true) {
      key, row in
      try add(row, to: &found[key, default: Qualifications()].facts)
    }
  }

  private func add(_ row: any Row, to facts: inout [Fact]) throws {
    let element = try row.integer(1)
    let value = try StoredFact(kind: row.word(3), value: row.text(4)).read()
    if element > 1, case .list(let values) = facts.last?.value, let last = facts.popLast() {
      facts.append(Fact(name: last.name, value: .list(values + (value.map { [$0] } ?? []))))
    } else {
      let single = element == 0 ? value : .list(value.map { [$0] } ?? [])
      facts.append(Fact(name: Identifier(trusted: try row.text(2)), value: single ?? .list([])))
    }
  }

  private func certificate(_ row: any Row) throws -> Certificate {
    Certificate(
      kind: CertificateKind(trusted: try row.text(1)),
      grade: try row.optionalString(2), number: try row.optionalString(3),
      issuer: try row.optionalString(4),
      scope: try row.text(5).split(separator: textSeparator).map { Text(trusted: String($0)) },
      validFrom: try row.optionalDay(6), validTo: try row.optionalDay(7))
  }

  private func readRecords(into found: inout [Int64: Qualifications]) throws {
    try forEachRow(
      of: "bidder_records",
      "element, x.kind, x.day, x.text, x.penalty, x.fine, x.currency, x.until", elements: true
    ) { key, row in
      try add(row, to: &found[key, default: Qualifications()].records)
    }
  }

  /// Element 0 is the check itself, each further one a record that it found.
  private func add(_ row: any Row, to records: inout [RecordCheck]) throws {
    let day = try row.day(3)
    let text = try row.string(4)
    if try row.integer(1) > 0, let check = records.popLast() {
      records.append(
        RecordCheck(
          kind: check.kind, checkedOn: check.checkedOn, source: check.source,
          found: check.found + [
            RecordCheck.Entry(
              date: day, summary: text, penalty: row.isNull(5) ? nil : try row.word(5),
              fine: row.isNull(6)
                ? nil
                : try row.money(6, 7),
              until: try row.optionalDay(8))
          ]))
    } else {
      let kind = Identifier<RecordCheck>(trusted: try row.text(2))
      records.append(RecordCheck(kind: kind, checkedOn: day, source: text, found: []))
    }
  }
}
