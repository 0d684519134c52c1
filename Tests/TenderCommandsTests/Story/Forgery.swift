import Testing

/// What a clerk of the database may try with a console of SQL, and why it is refused.
struct Forgery: Sendable, CustomTestStringConvertible {
  let sql: String
  let reason: String

  /// The statement by itself and behind the entry of the journal that would belong to it.
  private static func forged(
    _ sql: String, as kind: String = "bid.received", _ reason: String, bare: String? = nil
  ) -> [Forgery] {
    [
      Forgery(sql: sql, reason: bare ?? reason),
      Forgery(sql: "\(entry(kind)); \(sql)", reason: reason),
    ]
  }

  /// What only the missing entry makes a forgery.
  private static func unjournaled(_ sql: String) -> Forgery {
    Forgery(sql: sql, reason: "without an entry")
  }

  var testDescription: String { sql }

  private static let now = "(extract(epoch FROM clock_timestamp())::bigint * 1000000)"
  private static let past =
    "(extract(epoch FROM clock_timestamp() - interval '1 hour')::bigint * 1000000)"

  /// An entry of the journal as the program writes it, but for what its line says otherwise.
  static func entry(
    _ kind: String, by actor: String = "李某", at time: String? = nil,
    saying lies: [String: String] = [:]
  ) -> String {
    let truth = [
      "sequence": "sequence", "actor": "'\(actor)'", "kind": "'\(kind)'", "tender": "'T-1'",
      "bid": "1",
      "at": """
      to_char(to_timestamp(at / 1000000) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
      """,
    ]
    let line = truth.merging(lies) { $1 }.map { "'\($0)', \($1)" }.joined(separator: ", ")
    return """
      UPDATE journal_head SET sequence = sequence + 1, at = \(time ?? now);
      INSERT INTO journal (sequence, at, actor, kind, tender, bid, line)
        SELECT sequence, at, '\(actor)', '\(kind)', 'T-1', 1, json_build_object(\(line))::text
        FROM journal_head
      """
  }

  private static func bid(at time: String) -> String {
    """
    UPDATE tenders SET bids_received = bids_received + 1;
    INSERT INTO bidders (scheme, identifier, folded) VALUES ('X-TEST', '2', '2');
    INSERT INTO bids (tender_id, number, bidder_id, received_at, key)
      SELECT t.id, 2, b.id, \(time), 'k' FROM tenders t, bidders b WHERE b.identifier = '2'
    """
  }

  private static func decision(by person: String) -> String {
    """
    INSERT INTO decisions (bid_id, sequence, requirement, result, reason, decided_by, at)
      SELECT b.id, h.sequence, 'form', 'notMet', 'x', '\(person)', h.at FROM bids b, journal_head h
    """
  }

  private static let noRight = "permission denied"

  static let times =
    forged(bid(at: past), "received_at is not the time")
    + forged(bid(at: "1"), "received_at is not the time")
    + forged("UPDATE journal_head SET sequence = sequence + 1, at = 0", "at is not the time")
    + forged("UPDATE office SET rehearsal = 1", noRight)
    + forged(
      "INSERT INTO office (id, time_zone, rehearsal, created_at) VALUES (1, 'UTC', 1, 0)", noRight)
    + forged("UPDATE bids SET received_at = received_at - 3600000000", noRight)
    + [past, "9223372036854775807"].map {
      Forgery(sql: entry("bid.received", at: $0), reason: "at is not the time")
    }

  static let deadlines =
    forged("UPDATE tender_versions SET submission_closes = submission_closes + 1", noRight)
    + forged("UPDATE tender_versions SET superseded_at = \(now)", noRight)
    + forged(
      """
      INSERT INTO tender_versions (tender_id, amendment, recorded_at, title, search_text, time_zone,
        published_at, submission_opens, submission_closes, regime, definition)
      SELECT tender_id, 1, \(now), title, search_text, time_zone, published_at, submission_opens,
        submission_closes + 1, regime, definition FROM tender_versions
      """, as: "tender.published", "added to an earlier row of tenders")

  static let bids =
    forged("UPDATE bids SET withdrawn_at = \(now)", noRight) + forged("DELETE FROM bids", noRight)
    + [unjournaled(bid(at: now))]
    + forged("UPDATE tenders SET bids_received = 7", "goes on by one")
    + forged("UPDATE tenders SET bids_received = bids_received + 1", "without its bid")
    + forged(
      "INSERT INTO bid_documents (bid_id, position, item) SELECT id, 9, 'licence' FROM bids",
      "added to an earlier row of bids")
    + forged(
      "INSERT INTO content_chunks (content_id, position, bytes) SELECT id, 1, 'x' FROM contents",
      "is closed")
    + forged("UPDATE content_chunks SET bytes = 'x'", noRight)
    + ["bytes = 0", "sha256 = NULL", "sha256 = 'x'"].flatMap {
      forged("UPDATE contents SET \($0)", "sha256 cannot be set here")
    }
    + forged(
      "INSERT INTO contents (begun_at, sha256, bytes) VALUES (\(now), 'x', 0)",
      "sha256 cannot be set here")

  /// Ends the version in force, which makes its row one of this transaction.
  private static func ending(_ versions: String) -> String {
    "UPDATE \(versions) SET superseded_at = \(now)"
  }

  private static let fact = """
    INSERT INTO bidder_facts (bidder_id, version, position, element, name, kind, value)
      SELECT bidder_id, version, 9, 0, 'capital', 'number', '1' FROM bidder_versions
    """
  private static let holiday = """
    INSERT INTO calendar_days (year, version, day, holiday)
      SELECT year, version, 1, 'x' FROM calendar_years
    """

  static let versions =
    [(fact, "bidder_versions", "bidder.updated"), (holiday, "calendar_years", "calendar.recorded")]
    .flatMap { added, versions, kind in
      forged(added, as: kind, "added to an earlier row of \(versions)")
        + forged(
          "\(ending(versions)); \(added)", as: kind, "added to an earlier row of \(versions)")
        + forged(
          ending(versions), as: kind, "ends when the next one begins", bare: "without an entry")
        + forged(
          "UPDATE \(versions) SET superseded_at = NULL", as: kind,
          "superseded_at is not the time")
    }
    + forged(
      """
      INSERT INTO bidder_versions (bidder_id, version, recorded_at, name, folded_name)
        SELECT bidder_id, 2, \(now), name, folded_name FROM bidder_versions
      """, as: "bidder.updated", "ends when the next one begins", bare: "without an entry")
    + forged("UPDATE bidder_versions SET name = '别家'", as: "bidder.updated", noRight)
    + [
      unjournaled(
        "INSERT INTO calendar_years (year, version, recorded_at, source) VALUES (2030, 1, \(now), 'x')"
      )
    ]

  static let decisions =
    forged(decision(by: "王某"), as: "requirement.decided", "no such decision by this person")
    + [decision(by: "李某"), decision(by: "李某") + ";" + entry("requirement.decided")].map {
      Forgery(sql: $0, reason: "no such decision by this person")
    }
    + forged("UPDATE decisions SET result = 'notMet'", noRight)
    + forged("DELETE FROM decisions", noRight)

  static let journal =
    [
      "UPDATE journal SET actor = '王某'", "DELETE FROM journal", "TRUNCATE journal",
      "TRUNCATE bids CASCADE",
    ].flatMap { forged($0, noRight) }
    + ["ALTER TABLE bids DISABLE TRIGGER ALL", "DROP TABLE journal"].flatMap {
      forged($0, "must be owner")
    }
    + forged("UPDATE journal_head SET sequence = 0", "numbered one by one")
    + forged(
      "UPDATE journal_head SET sequence = sequence + 1, at = \(now)", "without an entry")
    + [
      ["sequence": "sequence + 1"], ["at": "'2026-01-01T00:00:00Z'"], ["at": "NULL"],
      ["actor": "'王某'"], ["kind": "'bid.refused'"], ["tender": "'T-2'"], ["tender": "NULL"],
      ["bid": "2"], ["bid": "NULL"],
    ].map {
      Forgery(sql: entry("bid.received", saying: $0), reason: "the line and its columns differ")
    }
    + [
      Forgery(
        sql: entry("bid.received").replacing(
          "(sequence, at, actor", with: "(database_user, sequence, at, actor"
        ).replacing("SELECT sequence, at", with: "SELECT 'wang', sequence, at"),
        reason: noRight),
      unjournaled(
        "INSERT INTO requests (key, content, sequence, at, actor) VALUES ('k', 'c', 1, \(now), 'a')"
      ),
    ]
    + forged(
      """
      CREATE TEMP TABLE journal (sequence bigint);
      CREATE TEMP TABLE journal_head AS SELECT 1 AS sequence;
      INSERT INTO journal VALUES (1);
      \(ending("bidder_versions"))
      """, as: "bidder.updated", "ends when the next one begins", bare: "without an entry")
}
