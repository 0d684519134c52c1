import TenderDomain

/// The rows of one version of a bidder's qualifications.
struct QualificationRows {
  let bidder: Int64
  let version: Int

  func insert(_ qualifications: Qualifications, _ session: SQLSession) throws {
    try session.insert(
      into: "bidder_facts (bidder_id, version, position, element, name, kind, value)",
      rows(qualifications.facts) { fact in
        StoredFact.rows(of: fact.value).map { element, stored in
          [
            .integer(element), .text(fact.name.text), .text(stored.kind.rawValue),
            .text(stored.value),
          ]
        }
      })
    try session.insert(
      into: """
        bidder_certificates (bidder_id, version, position, kind, grade, number, issuer, scope,
          valid_from, valid_to)
        """,
      rows(qualifications.certificates) { certificate in
        [
          [
            .text(certificate.kind.text), .optional(certificate.grade),
            .optional(certificate.number), .optional(certificate.issuer),
            .text(certificate.scope.map(\.string).joined(separator: textSeparator)),
            .optional(certificate.validFrom), .optional(certificate.validTo),
          ]
        ]
      })
    try session.insert(
      into: "bidder_declarations (bidder_id, version, position, name, value)",
      rows(qualifications.declarations) { declaration in
        [[.text(declaration.name.text), .integer(declaration.value ? 1 : 0)]]
      })
    try session.insert(
      into: """
        bidder_records (bidder_id, version, position, element, kind, day, text, penalty, fine,
          currency, until)
        """,
      rows(qualifications.records) { check in
        let head: [SQLValue] = [
          .integer(0), .text(check.kind.text), .optional(check.checkedOn), .text(check.source),
        ]
        let none = SQLValue.optional(String?.none)
        return [head + [none, none, none, .optional(Day?.none)]]
          + check.found.enumerated().map { index, entry in
            [
              .integer(index + 1), .text(check.kind.text), .optional(entry.date),
              .text(entry.summary), .optional(entry.penalty?.rawValue),
              .optional(entry.fine?.amount.description), .optional(entry.fine?.currency),
              .optional(entry.until),
            ]
          }
      })
  }

  /// Every row begins with bidder, version and the position of its value.
  private func rows<Value>(
    _ values: [Value], _ cells: (Value) -> [[SQLValue]]
  ) -> [[SQLValue]] {
    values.enumerated().flatMap { position, value in
      cells(value).map { [.integer(bidder), .integer(version), .integer(position)] + $0 }
    }
  }
}

/// Separates the texts of a list within one column; control characters are refused at the border.
let textSeparator = "\u{1F}"
