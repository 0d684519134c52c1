import TenderApplication
import TenderDomain

struct SQLRequests: Requests {
  let session: SQLSession

  func outcome(of key: String, asking content: CanonicalJSON) throws -> RequestOutcome? {
    let recorded = try session.rows(
      "SELECT content, sequence, at FROM requests WHERE key = $1", [.text(key)]
    ) { row in
      (
        content: try row.text(0),
        outcome: RequestOutcome(sequence: try row.count(1), at: try row.instant(2))
      )
    }.first
    guard let recorded else { return nil }
    // Not by `==`, which takes an accented letter for the letter and its accent.
    guard recorded.content.utf8.elementsEqual(content.text.utf8) else {
      throw RequestRefusal.sameKeyOtherContent(key: key)
    }
    return recorded.outcome
  }

  func outcome(
    asking content: CanonicalJSON, by actor: Text, in times: ClosedRange<Instant>
  ) throws -> RequestOutcome? {
    try session.rows(
      """
      SELECT sequence, at FROM requests
      WHERE at BETWEEN $1 AND $2 AND actor = $3 AND content = $4 ORDER BY sequence LIMIT 1
      """,
      [
        .instant(times.lowerBound), .instant(times.upperBound), .text(actor), .text(content.text),
      ]
    ) { row in RequestOutcome(sequence: try row.count(0), at: try row.instant(1)) }.first
  }
}
