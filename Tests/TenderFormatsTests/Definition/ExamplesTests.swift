import TenderDomain
import TenderFormats
import Testing

@Suite struct ExamplesTests {
  @Test func `the notice of the model case is read`() throws {
    let tender = try example("xiping.yaml").readDefinition(zones: SomeZones())
    #expect(tender.title.string == "西平中原村镇银行房地产评估机构采购项目")
    #expect(tender.procuringEntity.contact?.telephone?.string == "0999-5550101")
    #expect(
      tender.requirements.map(\.id.text) == [
        "legal-person", "civil-liability", "reputation-and-accounting", "equipment-and-skill",
        "tax-and-social-security", "no-major-violation", "other-legal-conditions",
        "appraisal-grade", "filed", "scope",
      ])
    #expect(tender.documents.count == 9)
    #expect(tender.periods.submission.to.isDateOnly)
  }

  @Test func `the notice as printed differs only by what it does not say`() throws {
    let told = try example("xiping.yaml").readDefinition(zones: SomeZones())
    let printed = try example("xiping-as-printed.yaml").readDefinition(zones: SomeZones())
    #expect(printed.requirements == told.requirements)
    #expect(printed.documents == told.documents)
    #expect(printed.periods.submission == told.periods.submission)
    #expect(printed.periods.opening == nil && printed.periods.documents == nil)
  }

  @Test(arguments: ["tianzhong", "huaxin", "qiming", "zhongyuan"])
  func `every bidder of the model case is read`(name: String) throws {
    let bidder = try example("bidders/\(name).yaml").readBidder()
    #expect(bidder.identifier.scheme == "CN-USCC")
    #expect(bidder.profile.qualifications.certificates.count == 2)
  }
}
