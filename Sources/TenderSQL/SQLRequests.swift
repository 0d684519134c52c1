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

  func record(
    _ key: String, asking content: CanonicalJSON, _ outcome: RequestOutcome
  ) throws {
    try session.send(
      "INSERT INTO requests (key, content, outcome, at) VALUES ($1, $2, $3, $4)",
      [
        .text(key), .text(content.text), .text(outcome.text), .instant(outcome.at),
      ])
  }
}
