import TenderApplication
import TenderDomain
import TenderSQL
import Testing

/// Bids with their documents, and attempts that were refused.
struct BidsContract {
  private let digest = String(repeating: "ab", count: 32)

  private func office(_ backend: Backend) throws -> TestOffice {
    let office = try TestOffice(backend)
    try office.store().add(
      [tender("T", definition()), tender("U", definition())],
      bidders: (1...3).map { try bidder(firm($0), name: "第 \($0) 家") })
    return office
  }

  private func bid(
    _ number: Int, of firm: OrganisationIdentifier, at time: String = "2026-05-10T10:00",
    seal: Seal? = nil, _ documents: [SubmittedDocument] = []
  ) throws -> Bid {
    Bid(
      number: number, bidder: firm, receivedAt: try at(time), seal: seal, documents: documents,
      key: "键 \(number)")
  }

  @Test(arguments: Backend.all)
  func `keeps everything of a bid`(backend: Backend) throws {
    let store = try office(backend).store()
    let documents = [
      SubmittedDocument(item: id("z"), form: .paper),
      SubmittedDocument(
        item: id("a"),
        form: .file(
          StoredFile(sha256: digest, bytes: 9_007_199_254_740_993, name: text("a '\"\\ é 报告.pdf")))),
      SubmittedDocument(item: id("m"), form: .paper),
    ]
    let bids = [
      try bid(1, of: firm(2), seal: .intact, documents), try bid(2, of: firm(1), seal: .broken),
      try bid(3, of: firm(3), seal: Seal.none), try bid(4, of: firm(3)),
    ]
    try store.write { session in
      let content = try session.contents.begin(at: at("2026-05-10"))
      try session.contents.finish(content, sha256: digest, bytes: 0)
      for bid in bids.prefix(3) { try session.tables.add(bid, to: number("T")) }
      try session.tables.add(bids[3], to: number("U"))
    }
    try store.read { session in
      let found = try session.bids.dossiers(of: number("T"), bid: nil, at: ever)
      #expect(found.map(\.bid) == Array(bids.prefix(3)))
      #expect(found.map(\.bidderName.string) == ["第 2 家", "第 1 家", "第 3 家"])
      #expect(try session.bids.dossiers(of: number("T"), bid: 2, at: ever).map(\.bid) == [bids[1]])
      #expect(try session.bids.dossiers(of: number("T"), bid: 4, at: ever) == [])
      #expect(
        try session.bids.dossiers(of: number("U"), bid: nil, at: ever).map(\.bid) == [bids[3]])
      #expect(try session.bids.dossiers(of: number("V"), bid: nil, at: ever) == [])
    }
  }

  @Test(arguments: Backend.all)
  func `shows the bids that had come by a time, by number`(backend: Backend) throws {
    let store = try office(backend).store()
    try store.write { session in
      try session.tables.add(bid(2, of: firm(1), at: "2026-05-10T10:00"), to: number("T"))
      try session.tables.add(bid(1, of: firm(2), at: "2026-05-10T10:00"), to: number("T"))
      try session.tables.add(bid(3, of: firm(3), at: "2026-05-10T10:00:00.000001"), to: number("T"))
    }
    let numbers = { (time: String) in
      try store.read { session in
        try session.bids.dossiers(of: number("T"), bid: nil, at: at(time)).map(\.bid.number)
      }
    }
    #expect(try numbers("2026-05-10T09:59:59.999999") == [])
    #expect(try numbers("2026-05-10T10:00") == [1, 2])
    #expect(try numbers("2026-05-10T10:00:00.000001") == [1, 2, 3])
  }

  @Test(arguments: Backend.all)
  func `says which bid of a bidder stands`(backend: Backend) throws {
    let office = try office(backend)
    let store = try office.store()
    let standing = { (firm: OrganisationIdentifier, tender: String) in
      try store.read { try $0.bids.standing(of: firm, in: number(tender)) }
    }
    try store.write { try $0.tables.add(bid(7, of: firm(1)), to: number("T")) }
    #expect(try standing(firm(1), "T") == 7)
    #expect(try standing(firm(1), "U") == nil)
    #expect(try standing(firm(2), "T") == nil)
    try office.tamper("UPDATE bids SET withdrawn_at = received_at")
    #expect(try standing(firm(1), "T") == nil)
    let withdrawn = try store.read { try $0.bids.dossiers(of: number("T"), bid: 7, at: ever) }
    #expect(try withdrawn.first?.bid.withdrawnAt == at("2026-05-10T10:00"))
  }

  @Test(arguments: Backend.all)
  func `refuses a second standing bid, and a number that is taken`(backend: Backend) throws {
    let store = try office(backend).store()
    let add = { (bid: Bid) in
      try storeCode { try store.write { try $0.tables.add(bid, to: number("T")) } }
    }
    #expect(try add(bid(1, of: firm(1))) == nil)
    #expect(try add(bid(2, of: firm(1))) == .duplicate)
    #expect(try add(bid(1, of: firm(2))) == .duplicate)
    #expect(try add(bid(3, of: firm(9))) == .defect)
    #expect(
      try add(
        bid(
          4, of: firm(3),
          [
            SubmittedDocument(
              item: id("a"), form: .file(StoredFile(sha256: digest, bytes: 1, name: text("a"))))
          ])) == .defect, "a document without its content")
    let found = try store.read { try $0.bids.dossiers(of: number("T"), bid: nil, at: ever) }
    #expect(found.map(\.bid.number) == [1])
  }

  @Test(arguments: Backend.all)
  func `keeps refused attempts of every kind in the order they came`(backend: Backend) throws {
    let store = try office(backend).store()
    let times = ["2026-05-10", "2026-05-10", "2026-05-11", "2026-05-12", "2026-05-13"]
    let refusals: [ReceivingRefusal] =
      [
        .tooEarly(opens: try at("2026-05-16T00:00:00.000001")),
        .late(closed: Instant(microseconds: .min)), .late(closed: ever), .duplicate(of: 9_007_199),
      ] + Seal.allCases.map { .unsealed($0) } + Phase.allCases.map { .tenderEnded($0) }
    let attempts = try refusals.enumerated().map { index, refusal in
      RefusedAttempt(
        bidder: firm(index % 3 + 1), at: try at(times[min(index, 4)]),
        seal: ([nil] + Seal.allCases)[index % 4], refusal: refusal)
    }
    try store.write { session in
      for (index, attempt) in attempts.enumerated() {
        try session.tables.add(attempt, Int64(index + 7), to: number("T"))
      }
    }
    try store.read { session throws in
      #expect(try session.bids.refusedAttempts(of: number("T"), at: ever) == attempts)
      #expect(
        try session.bids.refusedAttempts(of: number("T"), at: at("2026-05-11"))
          == Array(attempts.prefix(3)))
      #expect(try session.bids.refusedAttempts(of: number("U"), at: ever) == [])
      #expect(try session.bids.refusedAttempt(8) == attempts[1])
      #expect(try session.bids.refusedAttempt(1) == nil)
    }
  }

  @Test(arguments: Backend.all)
  func `loses no attempt or decision without saying so`(backend: Backend) throws {
    let store = try office(backend).store()
    let attempt = RefusedAttempt(
      bidder: firm(9), at: try at("2026-05-10"), seal: nil, refusal: .duplicate(of: 1))
    let decision = Decision(
      sequence: 1, requirement: id("r"), result: .met, reason: text("r"), decidedBy: text("d"),
      at: try at("2026-05-10"))
    #expect(
      try storeCode { try store.write { try $0.tables.add(attempt, 2, to: number("T")) } }
        == .defect)
    #expect(
      try storeCode {
        try store.write { try $0.tables.add(decision, to: 1, of: number("T")) }
      } == .defect)
  }
}
