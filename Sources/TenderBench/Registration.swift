import TenderApplication
import TenderDomain
import TenderEvidence

/// Registers bids one at a time, each durable before the next.
struct Registration {
  private let store: any Store
  private let tender: Tender.Number

  init(_ location: String, tender: String) throws {
    store = try openStore(location)
    self.tender = Tender.Number(trusted: tender)
  }

  /// In each round one bid of each of `count` bidders, from the one with number `first` on, every
  /// document on paper.
  func run(bidders first: Int, _ count: Int) throws {
    let caller = Caller(actor: Text(trusted: "bench"))
    let documents = try ShowTender(store: store)(tender, by: caller).tender.definition.documents
      .map { HandedInDocument(item: $0.id) }
    let receive = ReceiveBid(store: store, hasher: { SHA256Hasher() })
    try timed { round in
      for number in (first + round * count)..<(first + (round + 1) * count) {
        let answer = try receive(
          BidRequest(
            tender: tender, bidder: .benchBidder(number), documents: documents, seal: .intact,
            key: "bench-\(number)"),
          by: caller)
        if case .refused(let attempt, _) = answer { throw Refused(attempt: attempt) }
      }
    }
  }
}

private struct Refused: Error {
  let attempt: RefusedAttempt
}

extension OrganisationIdentifier {
  /// The bidder with that number.
  static func benchBidder(_ number: Int) -> OrganisationIdentifier {
    let digits = String(number)
    let id = "91411700MA" + String(repeating: "0", count: max(0, 8 - digits.count)) + digits
    return OrganisationIdentifier(trustedScheme: "X-BENCH", id: id)
  }
}
