import TenderApplication
import TenderDomain
import Testing

/// Two people at the registry at once.
struct RegistryRaceTests {
  @Test(arguments: Backend.all)
  func `adds one firm once, whichever of two comes first`(backend: Backend) throws {
    let office = try TestOffice(backend, isRehearsal: false)
    let refusals = try atOnce(8) { number in
      do throws(BidderRefusal) {
        // By turns the same number, and the same name under another scheme.
        _ = try add(
          OrganisationIdentifier(trustedScheme: number % 2 == 0 ? "A" : "B", id: "1"), to: office)
        return 0
      } catch {
        return error.kind == .conflict ? 1 : 100
      }
    }
    #expect(refusals.reduce(0, +) == 7)
    #expect(try office.count("bidders") == 1)
  }

  private func add(
    _ identifier: OrganisationIdentifier, to office: TestOffice
  ) throws(BidderRefusal) {
    do {
      _ = try RegisterBidder(store: office.store()).add(
        identifier, BidderProfile(name: text("白石家具")), by: officer())
    } catch let error as BidderRefusal {
      throw error
    } catch {
      Issue.record(error)
    }
  }

  @Test(arguments: Backend.all)
  func `of two changes to one version the second is a conflict`(backend: Backend) throws {
    let office = try TestOffice(backend, isRehearsal: false)
    try office.store().add(bidders: [bidder(firm(1))])
    let conflicts = try atOnce(8) { number in
      do {
        var change = BidderChange()
        change.telephone = .set(text("0999-555000\(number)"))
        _ = try UpdateBidder(store: office.store())(
          firm(1), change, UpdatePermission(version: 1), by: officer())
        return 0
      } catch let error as UpdateRefusal {
        return error.kind == .conflict ? 1 : 100
      }
    }
    #expect(conflicts.reduce(0, +) == 7)
    #expect(try office.count("bidder_versions") == 2)
  }

  @Test(arguments: Backend.all)
  func `changes at once to different facts are all kept`(backend: Backend) throws {
    let office = try TestOffice(backend, isRehearsal: false)
    try office.store().add(bidders: [bidder(firm(1))])
    _ = try atOnce(8) { number in
      var change = BidderChange()
      change.facts = .set([
        BidderChange.FactEntry(name: id("f\(number)"), value: .number(Decimal(Int64(number))))
      ])
      _ = try UpdateBidder(store: office.store())(firm(1), change, by: officer())
    }
    let known = try office.store().read { try $0.bidders.find(firm(1), at: ever) }
    #expect(known?.profile.qualifications.facts.count == 8)
    #expect(known?.version == 9)
  }
}
