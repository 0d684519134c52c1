import TenderApplication
import TenderDomain
import TenderSQL
import Testing

/// The record of everything that happened, in the order in which it happened.
struct JournalContract {
  private func decided(
    _ name: String, reason: String = "r"
  ) -> Event {
    .requirementDecided(
      number(name), bid: 7,
      RequirementDecided(
        requirement: id("r"), result: .met, reason: text(reason), over: 9_007_199_254_740_993))
  }

  /// Of a tender, or of none.
  private func append(
    _ store: some Store, tender name: String? = nil, at time: String
  ) throws -> Int64 {
    try store.write { session in
      _ = try session.journal.lockHead()
      return try session.sql.append(event(name), by: text("李某"), at: at(time))
    }
  }

  private func event(_ name: String? = nil) -> Event {
    name.map { decided($0) } ?? .officeChanged(OfficeChanged(maxDocument: nil))
  }

  @Test(arguments: Backend.all)
  func `writes a line of canonical JSON, byte for byte`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    let reason = "é\u{301}/\"\\\n\u{1}😀"
    let sequence = try store.write { session in
      _ = try session.journal.lockHead()
      return try session.sql.append(
        decided("XPZY/1", reason: reason), by: text("李 \"某\""),
        at: at("2026-05-16T23:59:59.999999"))
    }
    let entry = try store.read { try $0.journal.list(tender: nil, at: ever) }.last
    let line =
      #"{"actor":"李 \"某\"","at":"2026-05-16T15:59:59.999999Z","bid":7,"data":"#
      + #"{"over":9007199254740993,"reason":""# + "é\u{301}"
      + #"/\"\\\n\u0001😀","requirement":"r","result":"met"},"kind":"requirement.decided","#
      + #""sequence":2,"tender":"XPZY/1"}"#
    #expect(bytes(entry?.line) == bytes(line))
    #expect(
      entry
        == JournalEntry(
          sequence: sequence, at: try at("2026-05-16T23:59:59.999999"), actor: text("李 \"某\""),
          kind: "requirement.decided", tender: number("XPZY/1"), bid: 7, line: line,
          databaseUser: entry?.databaseUser))
    #expect((entry?.databaseUser != nil) == (backend == .postgres))
  }

  @Test(arguments: Backend.all)
  func `takes no entry before it is locked`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    for _ in 0..<2 {
      let code = try storeCode {
        try store.write { session in
          try session.sql.append(event(), by: text("李某"), at: at("2026-05-10"))
        }
      }
      #expect(code == .defect)
      #expect(try append(store, at: "2026-05-10") > 1)
    }
  }

  @Test(arguments: Backend.all)
  func `counts on without gaps, whatever was rolled back`(backend: Backend) throws {
    struct Refused: Error {}
    let store = try TestOffice(backend).store()
    #expect(try append(store, at: "2026-05-10") == 2)
    #expect(throws: Refused.self) {
      try store.write { session in
        _ = try session.journal.lockHead()
        _ = try session.sql.append(event(), by: text("李某"), at: at("2026-05-11"))
        throw Refused()
      }
    }
    #expect(try append(store, at: "2026-05-12") == 3)
    try store.read { session throws in
      #expect(try session.journal.head() == JournalHead(sequence: 3, at: at("2026-05-12")))
      #expect(try session.journal.list(tender: nil, at: ever).map(\.sequence) == [1, 2, 3])
    }
  }

  @Test(arguments: Backend.all)
  func `appends several entries in one transaction`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    let sequences = try store.write { session in
      _ = try session.journal.lockHead()
      return try (1...3).map { _ in
        try session.sql.append(event(), by: text("李某"), at: at("2026-05-11"))
      }
    }
    #expect(sequences == [2, 3, 4])
  }

  /// Its order is that of the sequence, also where the times of entries say something else.
  @Test(arguments: Backend.all)
  func `lists by sequence, up to a time, of one tender or of all`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    for (name, time) in [
      ("T", "2026-05-12"), ("U", "2026-05-11"), ("T", "2026-05-10"), ("t", "2026-05-13"),
    ] {
      _ = try append(store, tender: name, at: time)
    }
    let list = { (name: String?, time: String) in
      try store.read { try $0.journal.list(tender: name.map(number), at: at(time)) }
        .map(\.sequence)
    }
    #expect(try list(nil, "2027-01-01") == [1, 2, 3, 4, 5])
    #expect(try list(nil, "2026-05-11") == [1, 3, 4])
    #expect(try list("T", "2027-01-01") == [2, 4])
    #expect(try list("T", "2026-05-10") == [4])
    #expect(try list("V", "2027-01-01") == [])
  }

  @Test(arguments: Backend.all)
  func `has no gap after eight wrote at once`(backend: Backend) throws {
    let office = try TestOffice(backend)
    _ = try atOnce(8) { _ in
      let store = try office.store()
      for _ in 1...10 {
        try store.write { session in
          let head = try session.journal.lockHead()
          _ = try session.sql.append(event(), by: text("李某"), at: head.at)
        }
      }
    }
    let entries = try office.store().read { try $0.journal.list(tender: nil, at: ever) }
    #expect(entries.map(\.sequence) == Array(1...81))
    #expect(try office.store().read { try $0.health.faults() } == [])
  }
}
