import TenderApplication
import TenderDomain
import TenderSQL
import Testing

/// What is written into the journal is read back, all of it or none.
struct EventContract {
  @Test(arguments: Backend.all)
  func `every kind of event is read as it was written`(backend: Backend) throws {
    var dice = Dice(seed: 12)
    let events = try (0..<50).flatMap { _ in
      try Event.Kind.allCases.map { try dice.event($0) }
    }
    let store = try TestOffice(backend).store()
    let read = try store.write { session in
      _ = try session.journal.lockHead()
      for event in events {
        _ = try session.sql.append(event, by: text("李某"), at: at("2026-05-10"))
      }
      return try session.journal.recorded(after: 1, count: events.count)
    }
    #expect(read.count == events.count)
    for (entry, event) in zip(read, events) {
      #expect(entry.event == event)
      #expect(try CanonicalJSON(entry.event) == CanonicalJSON(event))
    }
  }

  /// In the line of an event of each kind: another word in the place of one that is known.
  @Test(
    arguments: Backend.all,
    [
      ("office.created", "office.moved"), ("\"rehearsal\":true", "\"rehearsal\":\"often\""),
      ("\"timeZone\"", "\"zone\""), ("\"paper\"", "\"parchment\""), ("\"intact\"", "\"waxed\""),
      ("\"met\"", "\"nearly\""), ("bid.duplicate", "bid.unlucky"), ("\"required\"", "\"wanted\""),
      ("\"sequence\"", "\"place\""), ("2026-05-10T", "2026-15-10T"), ("\"fine\"", "\"frown\""),
      ("}", ""),
    ])
  func `a word that nobody knows makes the line unreadable`(
    backend: Backend, edit: (String, String)
  ) throws {
    let office = try TestOffice.busy(backend)
    let store = try office.store()
    try office.tamper("UPDATE journal SET line = replace(line, '\(edit.0)', '\(edit.1)')")
    let faults = try ExamineStore(store: store)(
      replayingInto: { try throwaway() }
    ).faults
    let unreadable = faults.filter { $0.code == "rows.unreadable" }.compactMap(\.place)
    #expect(unreadable.allSatisfy { $0.hasPrefix("journal ") && $0.hasSuffix(" (line)") })
    #expect(!unreadable.isEmpty)
    #expect(faults.map(\.code).contains("replay.ends"))
  }
}
