import TenderApplication
import TenderDomain
import Testing

/// A row that another program made unreadable is said to be so, and never taken for something else.
struct UnreadableRowContract {
  private func office(_ backend: Backend) throws -> TestOffice {
    let office = try TestOffice(backend)
    let store = try office.store()
    let qualifications = Qualifications(
      facts: [Fact(name: id("capital"), value: .number(Decimal(1)))])
    try store.add(
      [tender("T", definition(documents: [requested("a")]))],
      bidders: [bidder(firm(1), qualifications), bidder(firm(2))])
    _ = try store.receive(request(firm(1), seal: .intact), by: officer("2026-05-10"))
    _ = try store.receive(request(firm(1), key: "2"), by: officer("2026-05-10"))
    return office
  }

  @Test(
    arguments: Backend.all,
    [
      "UPDATE tender_versions SET definition = 'not JSON'",
      "UPDATE tender_versions SET definition = '{}'",
      "UPDATE tender_versions SET definition = replace(definition, 'open', 'ajar')",
      "UPDATE tender_versions SET time_zone = 'Mars/Olympus'",
    ])
  func `of a tender`(backend: Backend, edit: String) throws {
    let office = try office(backend)
    try office.tamper(edit)
    let code = try storeCode {
      try office.store().read { try $0.tenders.find(number("T"), at: ever) }
    }
    #expect(code == .unreadableRow)
  }

  @Test(arguments: Backend.all)
  func `of a tender among many`(backend: Backend) throws {
    let office = try office(backend)
    try office.tamper("UPDATE tender_versions SET regime = 'cn-bidding-mandatory cn-martian'")
    let code = try storeCode {
      try office.store().read { try $0.tenders.list(TenderFilter(), at: ever) }
    }
    #expect(code == .unreadableRow)
  }

  @Test(
    arguments: Backend.all,
    [
      "UPDATE bids SET seal = 'waxed'",
      "UPDATE bidder_facts SET value = '1e3'",
      "UPDATE bidder_facts SET value = ''",
      "UPDATE refused_attempts SET code = 'bid.unlucky'",
      "UPDATE refused_attempts SET detail = 'x'",
      "UPDATE refused_attempts SET seal = ''",
    ])
  func `of a bid`(backend: Backend, edit: String) throws {
    let office = try office(backend)
    try office.tamper(edit)
    let code = try storeCode {
      try ListBids(store: office.store())(number("T"), by: officer("2026-05-11"))
    }
    #expect(code == .unreadableRow)
  }

  @Test(arguments: Backend.all)
  func `of a request`(backend: Backend) throws {
    let office = try office(backend)
    try office.tamper("UPDATE requests SET sequence = 99")
    let code = try storeCode {
      try office.store().receive(request(firm(1), seal: .intact), by: officer("2026-05-11"))
    }
    #expect(code == .unreadableRow)
  }

  @Test(arguments: Backend.all)
  func `of an office`(backend: Backend) throws {
    let office = try office(backend)
    try office.tamper("UPDATE office SET time_zone = ''")
    #expect(try storeCode { try office.store().read { try $0.office } } == .unreadableRow)
  }
}
