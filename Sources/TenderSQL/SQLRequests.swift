import TenderApplication
import TenderDomain

struct SQLRequests: Requests {
  let session: SQLSession

  func find(_ key: String) throws -> RecordedRequest? {
    try session.rows("SELECT content, outcome FROM requests WHERE key = $1", [.text(key)]) { row in
      RecordedRequest(key: key, content: try row.text(0), outcome: try row.text(1))
    }.first
  }

  func add(_ request: RecordedRequest, at time: Instant) throws {
    try session.run(
      "INSERT INTO requests (key, content, outcome, at) VALUES ($1, $2, $3, $4)",
      [.text(request.key), .text(request.content), .text(request.outcome), .instant(time)])
  }
}
