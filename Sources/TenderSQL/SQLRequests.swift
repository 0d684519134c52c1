import TenderApplication
import TenderDomain

struct SQLRequests: Requests {
  let session: SQLSession

  func outcome(of key: String, asking content: CanonicalJSON) throws -> RequestOutcome? {
    let recorded = try session.rows(
      "SELECT content, outcome, at FROM requests WHERE key = $1", [.text(key)]
    ) { row in
      (
        content: try row.text(0),
        outcome: RequestOutcome(text: try row.text(1), at: try row.instant(2))
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
    asking content: CanonicalJSON, by actor: Text, since time: Instant
  ) throws -> RequestOutcome? {
    try session.rows(
      """
      SELECT outcome, at FROM requests
      WHERE at >= $1 AND actor = $2 AND content = $3 ORDER BY at LIMIT 1
      """, [.instant(time), .text(actor), .text(content.text)]
    ) { row in RequestOutcome(text: try row.text(0), at: try row.instant(1)) }.first
  }

  func record(
    _ key: String, asking content: CanonicalJSON, _ outcome: RequestOutcome, by actor: Text
  ) throws {
    try session.send(
      "INSERT INTO requests (key, content, outcome, at, actor) VALUES ($1, $2, $3, $4, $5)",
      [
        .text(key), .text(content.text), .text(outcome.text), .instant(outcome.at),
        .text(actor),
      ])
  }
}
