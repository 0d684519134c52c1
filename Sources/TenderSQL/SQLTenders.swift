import TenderApplication
import TenderDomain

struct SQLTenders: Tenders {
  let session: SQLSession

  func lock(_ number: Tender.Number) throws -> Tender? {
    try session.lock("SELECT id FROM tenders WHERE number = $1", [.number(number)])
    return try find(number, at: Instant(microseconds: .max))
  }

  func nextBidNumber(of number: Tender.Number) throws -> Int {
    let received = try session.rows(
      session.lockingRow("SELECT bids_received FROM tenders WHERE number = $1"), [.number(number)]
    ) { row in Int(try row.count(0)) }
    guard let last = received.first else { throw StoreError(.defect, "no tender \(number)") }
    return last + 1
  }

  func lastCount(inYear year: Int) throws -> Int {
    try session.rows("SELECT last FROM tender_numbers WHERE year = $1", [.integer(year)]) { row in
      Int(try row.count(0))
    }.first ?? 0
  }
}
