import TenderApplication
import TenderDomain

extension JournalComparison {
  mutating func compareBid(_ entry: StoredEntry) throws {
    accounted["bids", default: 0] += 1
    let bids = try session.rows(
      """
      SELECT b.id, r.scheme || ':' || r.identifier, b.received_at, b.seal, b.key, b.withdrawn_at
      FROM bids b JOIN tenders t ON t.id = b.tender_id JOIN bidders r ON r.id = b.bidder_id
      WHERE t.number = $1 AND b.number = $2
      """, [.optional(entry.tender), .optional(entry.bid)], StoredBid.init)
    let said = try entry.data(as: SubmissionInEntry.self)
    guard let bid = bids.first, bid.bidder == said.bidder, bid.receivedAt == entry.at,
      bid.seal == said.seal, !bid.isWithdrawn,
      try documents(of: bid.id) == said.documents.map(\.shown)
    else { return report(entry, "bids") }
    let request = try session.rows(
      "SELECT content, outcome, at, actor FROM requests WHERE key = $1", [.text(bid.key)],
      StoredRequest.init
    ).first
    let data = try CanonicalJSON.decode(request?.content ?? "{}", as: SubmissionInEntry?.self)
    guard let request, data == said, request.outcome == "bid \(entry.bid ?? 0)",
      request.at == entry.at, request.actor == entry.actor
    else { return report(entry, "requests") }
  }

  private func documents(of bid: Int64) throws -> [String] {
    try session.rows(
      "SELECT item, sha256, bytes, name FROM bid_documents WHERE bid_id = $1 ORDER BY position",
      [.integer(bid)]
    ) { row in
      DocumentInEntry.shown(
        item: try row.text(0), sha256: try row.optionalText(1), bytes: try row.optionalInteger(2),
        name: try row.optionalText(3))
    }
  }

  mutating func compareRefusal(_ entry: StoredEntry) throws {
    accounted["refused_attempts", default: 0] += 1
    let said = try entry.data(as: RefusalInEntry.self)
    let number = entry.tender ?? ""
    let place = refused[number, default: 0]
    refused[number] = place + 1
    let attempts = try session.rows(
      """
      SELECT r.scheme || ':' || r.identifier, a.at, a.seal, a.code, a.detail
      FROM refused_attempts a
        JOIN tenders t ON t.id = a.tender_id JOIN bidders r ON r.id = a.bidder_id
      WHERE t.number = $1 ORDER BY a.id LIMIT 1 OFFSET $2
      """, [.text(number), .integer(place)], StoredAttempt.init)
    guard let attempt = attempts.first, attempt.bidder == entry.bidder, attempt.at == entry.at,
      attempt.seal == said.seal, attempt.refusal.code == said.code,
      try isPlausible(attempt.refusal.read(), of: attempt, in: number)
    else { return report(entry, "refused_attempts") }
    let requests = try session.rows(
      "SELECT content, outcome, at, actor FROM requests WHERE outcome = $1",
      [.text("refused \(place + 1) \(entry.at)")], StoredRequest.init)
    let isAsked = requests.contains { request in
      let data = try? CanonicalJSON.decode(request.content, as: SubmissionInEntry.self)
      return data?.tender == number && data?.bidder == attempt.bidder
        && data?.seal == attempt.seal && request.at == entry.at && request.actor == entry.actor
    }
    if !isAsked { report(entry, "requests") }
  }

  /// What the rule compared stands in other rows, too; the sentence in the journal is of its day.
  private func isPlausible(
    _ refusal: ReceivingRefusal, of attempt: StoredAttempt, in number: String
  ) throws -> Bool {
    let tender = try session.tenders.find(
      Tender.Number(trusted: number), at: Instant(microseconds: attempt.at))
    switch refusal {
    case .tooEarly(let opens): return opens == tender?.schedule.submission.opens
    case .late(let closed): return closed == tender?.schedule.submission.closes
    case .tenderEnded: return true
    case .unsealed(let seal): return seal.rawValue == attempt.seal
    case .duplicate(let bid):
      return try !session.rows(
        """
        SELECT b.id FROM bids b JOIN tenders t ON t.id = b.tender_id
          JOIN bidders r ON r.id = b.bidder_id
        WHERE t.number = $1 AND b.number = $2 AND r.scheme || ':' || r.identifier = $3
        """, [.text(number), .integer(bid), .text(attempt.bidder)]
      ) { row in try row.integer(0) }.isEmpty
    }
  }

  /// Every request came to something that is there.
  mutating func compareRequests() throws {
    let lost = try session.rows(
      """
      SELECT q.key FROM requests q WHERE q.outcome NOT LIKE 'refused %'
        AND NOT EXISTS (SELECT 1 FROM bids b WHERE b.key = q.key
          AND q.outcome = 'bid ' || CAST(b.number AS text))
        AND NOT EXISTS (SELECT 1 FROM tenders t JOIN journal j ON j.tender = t.number
          WHERE t.number = q.outcome AND j.kind = 'tender.published' AND j.at = q.at
            AND j.actor = q.actor)
      ORDER BY q.key LIMIT \(SQLHealth.most)
      """, []
    ) { row in try row.text(0) }
    for key in lost {
      record(.broken(StoredPlace(table: "requests", key: key, column: "outcome")))
    }
    let refused = accounted["refused_attempts"] ?? 0
    let asked =
      try session.rows(
        "SELECT count(*) FROM requests WHERE outcome LIKE 'refused %'", []
      ) { row in try row.integer(0) }.first ?? 0
    if asked > refused {
      record(.unaccounted(table: "requests", rows: asked, entries: refused))
    }
  }
}

private struct StoredBid {
  let id: Int64
  let bidder: String
  let receivedAt: Int64
  let seal: String?
  let key: String
  let isWithdrawn: Bool

  init(_ row: any Row) throws {
    id = try row.integer(0)
    bidder = try row.text(1)
    receivedAt = try row.integer(2)
    seal = try row.optionalText(3)
    key = try row.text(4)
    isWithdrawn = !row.isNull(5)
  }
}

private struct StoredAttempt {
  let bidder: String
  let at: Int64
  let seal: String?
  let refusal: StoredRefusal

  init(_ row: any Row) throws {
    bidder = try row.text(0)
    at = try row.integer(1)
    seal = try row.optionalText(2)
    refusal = StoredRefusal(code: try row.text(3), detail: try row.text(4))
  }
}

private struct StoredRequest {
  let content: String
  let outcome: String
  let at: Int64
  let actor: String

  init(_ row: any Row) throws {
    content = try row.text(0)
    outcome = try row.text(1)
    at = try row.integer(2)
    actor = try row.text(3)
  }
}

private struct SubmissionInEntry: Decodable, Equatable {
  let tender: String
  let bidder: String
  let seal: String?
  let documents: [DocumentInEntry]
}

private struct RefusalInEntry: Decodable {
  let code: String
  let seal: String?
}

private struct DocumentInEntry: Decodable, Equatable {
  let item: String
  let sha256: String?
  let bytes: Int64?
  let name: String?

  var shown: String { Self.shown(item: item, sha256: sha256, bytes: bytes, name: name) }

  static func shown(item: String, sha256: String?, bytes: Int64?, name: String?) -> String {
    [item, sha256 ?? "paper", bytes.map { "\($0)" } ?? "", name ?? ""].joined(separator: " ")
  }
}
