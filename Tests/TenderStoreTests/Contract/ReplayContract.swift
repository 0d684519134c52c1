import Foundation
import TenderApplication
import TenderDomain
import TenderSQL
import Testing

/// Promise 12: the tables are what the journal makes them, on either store.
struct ReplayContract {
  /// How many offices are led through random commands; more by `scripts/replay`.
  private static var count: Int {
    ProcessInfo.processInfo.environment["TENDER_REPLAYS"].flatMap { Int($0) } ?? 100
  }

  /// The first of them.
  private static var first: UInt64 {
    ProcessInfo.processInfo.environment["TENDER_REPLAY_SEED"].flatMap { UInt64($0) } ?? 1
  }

  @Test func `random commands give the same lines, tables and answers on both stores`() throws {
    var kinds: [String: Int] = [:]
    var refused = 0
    for seed in Self.first..<Self.first + UInt64(Self.count) {
      let offices = try Backend.all.map { try RandomOffice($0, seed: seed) }
      let answers = offices.map { $0.run(30) }
      #expect(answers[0] == answers[1], "seed \(seed)")
      let lines = try offices.map { office in
        try office.store.read { try $0.journal.list(tender: nil, at: ever) }
      }
      #expect(lines[0].map(\.line) == lines[1].map(\.line), "seed \(seed)")
      let apart = try offices[0].store.read { one in
        try offices[1].store.read { other in try one.health.differences(from: other) }
      }
      #expect(apart == [], "seed \(seed)")
      for office in offices { #expect(try office.faults() == [], "seed \(seed)") }
      for line in lines[0] { kinds[line.kind, default: 0] += 1 }
      refused += answers[0].count { $0.hasPrefix("!") }
    }
    // Or nothing was shown.
    for kind in Event.Kind.allCases { #expect(kinds[kind.rawValue, default: 0] > 0, "\(kind)") }
    #expect(refused > Self.count)
  }

  /// A row of each table, by another hand.
  @Test(
    arguments: Backend.all,
    [
      ("office", "UPDATE office SET created_at = created_at + 1", "1 (created_at)"),
      ("journal", "UPDATE journal SET actor = 'x' WHERE sequence = 3", "3 (line)"),
      ("journal_head", "UPDATE journal_head SET accepted = 1", "1 (accepted)"),
      (
        "requests", "UPDATE requests SET content = '[]' WHERE key = 'published'",
        "published (content)"
      ),
      (
        "tenders", "UPDATE tenders SET bids_received = 9 WHERE number = 'T-2026-0001'",
        "T-2026-0001 (bids_received)"
      ),
      (
        "tender_versions",
        "UPDATE tender_versions SET submission_closes = submission_closes + 1 WHERE tender_id = 1",
        "T-2026-0001, 0 (submission_closes)"
      ),
      ("overrides", "DELETE FROM overrides WHERE rule = (SELECT min(rule) FROM overrides)", ""),
      (
        "milestones",
        "INSERT INTO milestones (tender_id, sequence, kind, at) VALUES (1, 3, 'opened', 5)",
        "T-2026-0001, 3"
      ),
      ("tender_numbers", "UPDATE tender_numbers SET last = 7", "2026 (last)"),
      (
        "bidders", "UPDATE bidders SET folded = 'x' WHERE identifier = 'firm-2'",
        "TEST, firm-2 (folded)"
      ),
      (
        "bidder_versions", "UPDATE bidder_versions SET telephone = '1' WHERE version = 2",
        "TEST, firm-1, 2 (telephone)"
      ),
      (
        "bidder_facts",
        "UPDATE bidder_facts SET value = '8' WHERE name = 'capital' AND version = 2",
        "TEST, firm-1, 2, 0, 0 (value)"
      ),
      (
        "bidder_certificates", "UPDATE bidder_certificates SET valid_to = NULL WHERE version = 2",
        "TEST, firm-1, 2, 0 (valid_to)"
      ),
      (
        "bidder_declarations", "UPDATE bidder_declarations SET value = 0 WHERE version = 2",
        "TEST, firm-1, 2, 0 (value)"
      ),
      (
        "bidder_records",
        "UPDATE bidder_records SET fine = '6.00' WHERE version = 2 AND element = 1",
        "TEST, firm-1, 2, 0, 1 (fine)"
      ),
      ("bids", "UPDATE bids SET seal = 'broken' WHERE number = 1", "T-2026-0001, 1 (seal)"),
      (
        "bid_documents",
        "UPDATE bid_documents SET name = 'b.pdf' WHERE bid_id = 1 AND position = 0",
        "T-2026-0001, 1, 0 (name)"
      ),
      (
        "contents",
        "UPDATE contents SET bytes = 4 WHERE sha256 = (SELECT min(sha256) FROM contents)", ""
      ),
      ("refused_attempts", "UPDATE refused_attempts SET at = at + 1", ""),
      ("decisions", "UPDATE decisions SET reason = 'x'", ""),
      ("calendar_years", "UPDATE calendar_years SET source = 'x'", "2026, 1 (source)"),
      ("calendar_days", "DELETE FROM calendar_days WHERE holiday IS NULL", ""),
    ])
  func `a row that was edited is named by table, key and column`(
    backend: Backend, edit: (table: String, sql: String, key: String)
  ) throws {
    let office = try TestOffice.busy(backend)
    try office.tamper(edit.sql)
    let faults = try ExamineStore(store: office.store())(
      replayingInto: { try throwaway() }
    ).faults.filter { $0.code == "replay.differs" }
    let places = faults.compactMap(\.place)
    #expect(!places.isEmpty)
    #expect(places.allSatisfy { $0.hasPrefix("\(edit.table) ") })
    if !edit.key.isEmpty { #expect(places == ["\(edit.table) \(edit.key)"]) }
  }

  /// Rows are read in pieces, of which the last of one and the first of the next share a bidder.
  @Test(arguments: Backend.all)
  func `a row among thousands is found, and no other`(backend: Backend) throws {
    let office = try TestOffice(backend)
    let store = try office.store()
    let facts = (0..<3).map { Fact(name: id("f\($0)"), value: .list([.text("a"), .text("b")])) }
    let bidders = (1001...1400).map { number in
      NewBidder(
        firm(number),
        BidderProfile(
          name: text("第\(number)家"), qualifications: Qualifications(facts: facts)))
    }
    _ = try RegisterBidder(store: store).add(
      bidders, anotherFirm: nil, by: officer("2026-05-10"))
    let examine = { try ExamineStore(store: store)(replayingInto: { try throwaway() }).faults }
    #expect(try examine() == [])
    let bidder = "bidder_id = (SELECT id FROM bidders WHERE identifier = 'firm-1333')"
    try office.tamper(
      "UPDATE bidder_facts SET value = 'x' WHERE element = 2 AND position = 1 AND \(bidder)")
    try office.tamper(
      "UPDATE bidder_facts SET value = 'x' WHERE element = 2 AND position = 2 AND \(bidder)")
    #expect(
      try examine().compactMap(\.place) == [
        "bidder_facts TEST, firm-1333, 1, 1, 2 (value)",
        "bidder_facts TEST, firm-1333, 1, 2, 2 (value)",
      ])
  }

  @Test(arguments: Backend.all)
  func `an entry that cannot follow on those before ends the replay`(backend: Backend) throws {
    let office = try TestOffice.busy(backend)
    try office.tamper("DELETE FROM journal WHERE sequence = 4")
    let faults = try ExamineStore(store: office.store())(replayingInto: { try throwaway() }).faults
    #expect(faults.contains(.replayEnds(at: 5)))
    #expect(!faults.map(\.code).contains("replay.differs"))
  }
}
