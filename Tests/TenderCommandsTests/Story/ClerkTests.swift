import Foundation
import TenderCommands
import Testing

/// A clerk of the database does the work of the office, and can forge nothing with a console.
struct ClerkTests {
  /// For what leaves nothing behind.
  private static let shared = Result { try ClerkOffice() }

  private static let now = "(extract(epoch FROM clock_timestamp()) * 1000000)::bigint"
  private static let past =
    "(extract(epoch FROM clock_timestamp() - interval '1 hour') * 1000000)::bigint"

  /// An entry of the journal as the program writes it.
  private static func entry(
    _ kind: String, by actor: String = "李某", at time: String = "at", lineActor: String? = nil
  ) -> String {
    """
    UPDATE journal_head SET sequence = sequence + 1, at = \(time == "at" ? now : time);
    INSERT INTO journal (sequence, at, actor, kind, tender, bid, line)
      SELECT sequence, at, '\(actor)', '\(kind)', 'T-1', 1, json_build_object('sequence', sequence,
        'actor', '\(lineActor ?? actor)', 'kind', '\(kind)')::text FROM journal_head
    """
  }

  private static let bid = """
    UPDATE tenders SET bids_received = bids_received + 1;
    INSERT INTO bidders (scheme, identifier, folded) VALUES ('X-TEST', '2', '2');
    INSERT INTO bids (tender_id, number, bidder_id, received_at, key)
      SELECT t.id, 2, b.id, $TIME, 'k' FROM tenders t, bidders b WHERE b.identifier = '2'
    """

  private static func bid(at time: String) -> String {
    bid.replacing("$TIME", with: time)
  }

  private static func decision(by person: String) -> String {
    """
    INSERT INTO decisions (bid_id, sequence, requirement, result, reason, decided_by, at)
      SELECT b.id, h.sequence, 'form', 'notMet', 'x', '\(person)', h.at FROM bids b, journal_head h
    """
  }

  @Test(arguments: [
    // Times.
    bid(at: past) + ";" + entry("bid.received"), bid(at: "1") + ";" + entry("bid.received"),
    entry("bid.received", at: past), entry("bid.received", at: "9223372036854775807"),
    "UPDATE journal_head SET at = 0", "UPDATE office SET rehearsal = 1",
    "INSERT INTO office (id, time_zone, rehearsal, created_at) VALUES (1, 'UTC', 1, 0)",
    "UPDATE bids SET received_at = received_at - 3600000000",
    // Deadlines.
    "UPDATE tender_versions SET submission_closes = submission_closes + 1",
    "UPDATE tender_versions SET superseded_at = \(now)",
    """
    INSERT INTO tender_versions (tender_id, amendment, recorded_at, title, search_text, time_zone,
      published_at, submission_opens, submission_closes, regime, definition)
    SELECT tender_id, 1, \(now), title, search_text, time_zone, published_at, submission_opens,
      submission_closes + 1, regime, definition FROM tender_versions
    """,
    entry("tender.published") + """
      ; INSERT INTO tender_versions (tender_id, amendment, recorded_at, title, search_text, time_zone,
        published_at, submission_opens, submission_closes, regime, definition)
      SELECT tender_id, 1, \(now), title, search_text, time_zone, published_at, submission_opens,
        submission_closes + 1, regime, definition FROM tender_versions
      """,
    // Bids and their documents.
    "UPDATE bids SET withdrawn_at = \(now)", "DELETE FROM bids", bid(at: now),
    "UPDATE tenders SET bids_received = 7; " + entry("bid.received"),
    "UPDATE tenders SET bids_received = bids_received + 1; " + entry("bid.received"),
    "INSERT INTO bid_documents (bid_id, position, item) SELECT id, 9, 'licence' FROM bids",
    "INSERT INTO content_chunks (content_id, position, bytes) SELECT id, 1, 'x' FROM contents",
    "UPDATE content_chunks SET bytes = 'x'", "UPDATE contents SET bytes = 0",
    "UPDATE contents SET sha256 = NULL", "UPDATE contents SET sha256 = 'x'",
    "INSERT INTO contents (begun_at, sha256, bytes) VALUES (\(now), 'x', 0)",
    // Firms.
    """
    INSERT INTO bidder_facts (bidder_id, version, position, element, name, kind, value)
      SELECT bidder_id, version, 9, 0, 'capital', 'number', '1' FROM bidder_versions
    """,
    "UPDATE bidder_versions SET superseded_at = \(now)",
    "UPDATE bidder_versions SET name = '别家'",
    // Decisions.
    decision(by: "李某"), decision(by: "王某") + ";" + entry("requirement.decided"),
    entry("requirement.decided") + ";" + decision(by: "王某"),
    "UPDATE decisions SET result = 'notMet'", "DELETE FROM decisions",
    // The journal.
    "UPDATE journal SET actor = '王某'", "DELETE FROM journal", "TRUNCATE journal",
    "TRUNCATE bids CASCADE", "UPDATE journal_head SET sequence = 0",
    "UPDATE journal_head SET sequence = sequence + 1, at = \(now)",
    entry("bid.received", lineActor: "王某"),
    entry("bid.received").replacing(
      "(sequence, at, actor", with: "(database_user, sequence, at, actor"
    )
    .replacing("SELECT sequence, at", with: "SELECT 'wang', sequence, at"),
    "INSERT INTO requests (key, content, sequence, at, actor) VALUES ('k', 'c', 1, \(now), 'a')",
    "INSERT INTO calendar_years (year, version, recorded_at, source) VALUES (2030, 1, \(now), 'x')",
    "ALTER TABLE bids DISABLE TRIGGER ALL", "DROP TABLE journal",
    """
    CREATE TEMP TABLE journal (sequence bigint);
    CREATE TEMP TABLE journal_head AS SELECT 1 AS sequence;
    INSERT INTO journal VALUES (1);
    UPDATE bidder_versions SET superseded_at = \(now)
    """,
  ])
  func `is refused by the database`(sql: String) throws {
    let answer = try Self.shared.get().psqlAsClerk(sql)
    #expect(answer.status != 0)
    let reasons = [
      "permission denied", "must be owner", "not the time", "without an entry",
      "cannot be set here",
      "go on by one", "goes on by one", "without its bid", "added to an earlier", "is closed",
      "numbered one by one", "line and its columns", "in the journal", "follows the last",
    ]
    #expect(reasons.contains { answer.errors.contains($0) }, "\(answer.errors)")
  }

  @Test func `does not act under the name of another user of the database`() throws {
    let office = try Self.shared.get()
    let answer = try office.psqlAsClerk(
      Self.entry("bid.received", by: "other_\(office.clerk)"))
    #expect(answer.errors.contains("another user of the database"), "\(answer.errors)")
  }

  @Test func `stands in the journal with the database's own user`() throws {
    struct Entries: Decodable {
      struct Entry: Decodable {
        let actor: String
        let databaseUser: String?
      }
      let entries: [Entry]
    }
    let office = try ClerkOffice()
    let entries = try office.desk().ask(Entries.self, "journal").entries
    #expect(entries.map(\.databaseUser) == ["postgres"] + Array(repeating: office.clerk, count: 4))
    #expect(Set(entries.map(\.actor)) == ["officer"])
    let written = try office.psqlAsClerk(Self.entry("bid.received"))
    #expect(written.status == 0, "\(written.errors)")
  }

  @Test func `changes a firm, refuses a bid and records a year`() throws {
    let desk = try ClerkOffice().desk()
    let firm = try desk.papers.write(
      "firm.yaml",
      "name: 某评估有限公司\nidentifier: {scheme: X-TEST, id: '1'}\nfacts: {legalForm: 企业法人, staff: 5}\n")
    #expect(desk.run("bidder", "update", firm).status == .done)
    let again = desk.run("bid", "receive", "T-1", "--bidder", "X-TEST:1", "--document", "profile")
    #expect(again.status == .refused, "\(again.errors)")
    #expect(desk.run("doctor").status == .done)
  }

  /// Dating versions anew is for the owner, who can; the clerk is told whom to ask.
  @Test func `does not accept a clock`() throws {
    let office = try ClerkOffice()
    try office.tamper(
      """
      UPDATE journal_head SET at = at + 86400000000;
      UPDATE journal SET at = at + 86400000000 WHERE sequence = (SELECT max(sequence) FROM journal);
      """)
    let accept = ["clock", "accept", "--reason", "x"]
    let refused = try office.desk().run(accept)
    #expect(refused.status == .notPermitted, "\(refused.errors)")
    #expect(refused.errors.contains("_owner"))
    #expect(try office.owner().run(accept).status == .done)
    #expect(try office.desk().run("list").errors.isEmpty)
  }

  @Test func `has roles that can be made again`() throws {
    let office = try ClerkOffice()
    try office.makeRoles()
    #expect(try office.desk().run("list").status == .done)
  }
}
