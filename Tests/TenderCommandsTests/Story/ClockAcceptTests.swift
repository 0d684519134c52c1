import TenderCommands
import TenderDomain
import TenderPostgres
import TenderSQL
import TenderSQLite
import Testing

/// A clock that was ahead once can be put right.
struct ClockAcceptTests {
  /// An office whose only bidder was added by a clock ten years ahead.
  private func desk(_ kind: StoreKind) throws -> Desk {
    let desk = try Desk(kind)
    desk.run("init")
    #expect(desk.run("bidder", "add", "Examples/bidders/qiming.yaml").status == .done)
    let connection: any Connection =
      switch kind {
      case .sqlite: try SQLiteConnection(path: desk.location, mode: .existing)
      case .postgres: try PostgresConnection(PostgresLocation(desk.location))
      }
    let ahead = 315_360_000_000_000
    try connection.execute(
      """
      UPDATE journal SET at = at + \(ahead) WHERE sequence = 2;
      UPDATE journal_head SET at = at + \(ahead);
      UPDATE bidder_versions SET recorded_at = recorded_at + \(ahead);
      """)
    return desk
  }

  private let bidder = "91411700MA9TEXT03U"

  @Test(arguments: StoreKind.allCases)
  func `until then nothing is changed, and every answer says so`(kind: StoreKind) throws {
    let desk = try desk(kind)
    let refused = try desk.ask(
      Failed.self, "bidder", "update", "Examples/bidders/qiming.yaml", exits: .tryAgain)
    #expect(refused.error.code == "store.clockBackwards")
    #expect(refused.error.hint?.contains("tender clock accept --reason") == true)
    let commands = [
      ["list"], ["status"], ["journal"], ["bidder", "list"], ["bidder", "show", bidder],
    ]
    for command in commands {
      let shown = desk.run(command)
      #expect(shown.status == .done)
      #expect(shown.errors.contains("tender clock accept"), "\(command)")
    }
    #expect(desk.run("doctor").status == .no)
  }

  @Test(arguments: StoreKind.allCases)
  func `goes on once a person has accepted it`(kind: StoreKind) throws {
    let desk = try desk(kind)
    let accepted = desk.run("clock", "accept", "--reason", "BIOS battery changed")
    #expect(accepted.status == .done)
    #expect(accepted.errors.isEmpty)
    // What the clock that was ahead recorded is known from now on.
    let shown = desk.run("bidder", "show", bidder)
    #expect(shown.status == .done)
    #expect(shown.errors.isEmpty)
    #expect(desk.run("bidder", "add", "Examples/bidders/zhongyuan.yaml").status == .done)
    #expect(desk.run("bidder", "show", bidder).status == .done)
    let entries = try desk.ask(Entries.self, "journal").entries
    #expect(
      entries.map(\.kind) == ["office.created", "bidder.added", "clock.accepted", "bidder.added"])
    // The lines of the journal do not know how its times were moved here.
    #expect(desk.run("doctor", "--no-replay").status == .done)
    #expect(desk.run("doctor").status == .no)
  }

  @Test(arguments: StoreKind.allCases)
  func `is not accepted when nothing is in the way`(kind: StoreKind) throws {
    let desk = try Desk(kind)
    desk.run("init")
    let refused = try desk.ask(
      Failed.self, "clock", "accept", "--reason", "none", exits: .refused)
    #expect(refused.error.code == "clock.notBehind")
    let rehearsal = try Desk(kind)
    rehearsal.run("init", "--rehearsal")
    #expect(
      rehearsal.run("clock", "accept", "--reason", "none", "--at", "2026-01-01").status == .refused)
  }
}
