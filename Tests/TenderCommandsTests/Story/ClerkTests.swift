import Foundation
import TenderCommands
import Testing

/// A clerk of the database does the work of the office, and can forge nothing with a console.
struct ClerkTests {
  /// For what leaves nothing behind.
  private static let shared = Result { try ClerkOffice() }

  @Test(
    arguments: Forgery.times + Forgery.deadlines + Forgery.bids + Forgery.versions
      + Forgery.decisions + Forgery.journal)
  func `is refused by the database`(forgery: Forgery) throws {
    let answer = try Self.shared.get().psqlAsClerk(forgery.sql)
    #expect(answer.status != 0)
    #expect(answer.errors.contains(forgery.reason), "\(answer.errors)")
  }

  @Test func `does not act under the name of another user of the database`() throws {
    let office = try Self.shared.get()
    let answer = try office.psqlAsClerk(
      Forgery.entry("bid.received", by: "other_\(office.clerk)"))
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
    #expect(entries.map(\.databaseUser) == ["postgres"] + Array(repeating: office.clerk, count: 5))
    #expect(Set(entries.map(\.actor)) == ["officer"])
    let written = try office.psqlAsClerk(Forgery.entry("bid.received"))
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
    let year = try desk.papers.write(
      "2027.yaml", CalendarTests.year2027.replacing("〔2026〕1号", with: "〔2026〕2号"))
    let recorded = desk.run("calendar", "add", year, "--replace")
    #expect(recorded.status == .done, "\(recorded.errors)")
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
