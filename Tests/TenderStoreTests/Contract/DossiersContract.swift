import TenderApplication
import TenderDomain
import TenderSQL
import Testing

/// What bids are judged by, as it was known at a time.
struct DossiersContract {
  private func office(_ backend: Backend) throws -> TestOffice {
    let office = try TestOffice(backend)
    try office.store().add(
      [tender("T", definition()), tender("U", definition())],
      bidders: [bidder(firm(1)), bidder(firm(2))])
    try office.store().write { session in
      for (count, name) in [(1, "T"), (2, "T"), (1, "U")] {
        try session.tables.add(
          Bid(
            number: count, bidder: firm(count), receivedAt: at("2026-05-10"), seal: nil,
            documents: []), to: number(name))
      }
    }
    return office
  }

  private func form(_ value: String) -> Qualifications {
    Qualifications(
      facts: [Fact(name: Fact.legalForm, value: .text(value))],
      declarations: [Declaration(name: id("good-standing"), value: true)])
  }

  @Test(arguments: Backend.all)
  func `has of each bidder what the registry knew by then`(backend: Backend) throws {
    let store = try office(backend).store()
    try store.add(bidders: [
      bidder(firm(1), name: "甲新", form("企业法人"), version: 2, at: "2026-05-12"),
      bidder(firm(2), name: "乙新", form("合伙企业"), version: 2, at: "2026-05-13"),
    ])
    let known = { (time: String) in
      try store.read { session in
        try session.bids.dossiers(of: number("T"), bid: nil, at: at(time)).map { dossier in
          "\(dossier.bidderName) \(dossier.qualifications.value(of: Fact.legalForm)?.phrase.zh ?? "?")"
        }
      }
    }
    #expect(try known("2026-05-11") == ["某评估有限公司 ?", "某评估有限公司 ?"])
    #expect(try known("2026-05-12") == ["甲新 企业法人", "某评估有限公司 ?"])
    #expect(try known("2026-05-13") == ["甲新 企业法人", "乙新 合伙企业"])
    let single = try store.read { try $0.bids.dossiers(of: number("T"), bid: 2, at: ever) }
    #expect(single.map(\.qualifications) == [form("合伙企业")])
  }

  @Test(arguments: Backend.all)
  func `has the decisions by then, the latest last`(backend: Backend) throws {
    let store = try office(backend).store()
    let decide = { (result: Decision.Result, time: String, bid: Int, sequence: Int64) in
      let decision = Decision(
        sequence: sequence, requirement: id("good-standing"), result: result,
        reason: text("理由 '\(sequence)'"),
        decidedBy: text("王某"), at: try at(time))
      try store.write {
        try $0.tables.add(decision, to: bid, of: number("T"))
      }
      return decision
    }
    let first = try decide(.notMet, "2026-05-18", 1, 10)
    let other = try decide(.waived, "2026-05-18", 2, 11)
    // Of one moment: the order is that of the journal.
    let second = try decide(.met, "2026-05-19", 1, 12)
    let third = try decide(.waived, "2026-05-19", 1, 13)
    let known = { (time: String, name: String) in
      try store.read { session in
        try session.bids.dossiers(of: number(name), bid: nil, at: at(time)).map(\.decisions)
      }
    }
    #expect(try known("2026-05-17", "T") == [[], []])
    #expect(try known("2026-05-18", "T") == [[first], [other]])
    #expect(try known("2026-05-19", "T") == [[first, second, third], [other]])
    #expect(try known("2026-05-19", "U") == [[]])
    #expect(
      try storeCode { _ = try decide(.met, "2026-05-20", 1, 13) } == .duplicate)
  }
}
