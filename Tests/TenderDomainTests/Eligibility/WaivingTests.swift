import TenderDomain
import Testing

/// Who may be let off what.
@Suite struct WaivingTests {
  static func requirement(
    _ basis: LegalBasis?, waivable: Bool? = nil
  ) -> Requirement {
    Requirement(
      id: id("r"), title: text("条件"), basis: basis, waivable: waivable,
      expect: .judgement(text("核对")))
  }

  static func basis(_ law: String, _ article: String) -> LegalBasis {
    LegalBasis(law: text(law), article: text(article))
  }

  @Test(arguments: [
    ("政府采购法", "22"), ("政府采购法", "22 I (一)"), ("《政府采购法》", "第二十二条第一款第（六）项"),
    ("《中华人民共和国政府采购法》（2014年修正）", "22条"), ("政府采购法", "21、22"), ("政府采购法", "第二十一条至第二十三条"),
    ("政府采购法", "21-23"), ("政府采购法第二十二条", "第一款"), ("Government Procurement Law", "Article 22"),
    ("The Government Procurement Law of the People's Republic of China", "art. 22"),
    ("政府采购法", "２２"),
  ])
  func `what article 22 asks of all is known however it is cited`(law: String, article: String) {
    let requirement = Self.requirement(Self.basis(law, article))
    #expect(requirement.isSetByLaw)
    #expect(!requirement.mayBeWaived)
  }

  @Test(arguments: [
    ("政府采购法", "23"), ("政府采购法", "2"), ("政府采购法", "122"), ("政府采购法", "20 I (二十二)"),
    ("政府采购法实施条例", "22"), ("招标投标法", "22"), ("政府采购法", "全文"), ("某公司章程", "22"),
  ])
  func `other articles and other laws can be waived`(law: String, article: String) {
    #expect(!Self.requirement(Self.basis(law, article)).isSetByLaw)
  }

  @Test func `the built-in conditions cannot be waived, and the refusal says what to do`() throws {
    for requirement in Criterion.governmentProcurement22.requirements {
      for result in Decision.Result.allCases where result != .waived {
        try requirement.admit(result)
      }
      let refusal = #expect(throws: WaiverRefusal.self) { try requirement.admit(.waived) }
      #expect(refusal?.kind == .refused)
      #expect(refusal?.message.zh.contains("《政府采购法》第二十二条第一款") == true)
      #expect(refusal?.hint?.en.contains("decide met, with what was seen") == true)
      #expect(refusal?.hint?.en.contains("waivable: true") == true)
    }
  }

  @Test func `the definition says what may be waived`() throws {
    try Self.requirement(nil).admit(.waived)
    try Self.requirement(Self.basis("政府采购法", "22"), waivable: true).admit(.waived)
    #expect(throws: WaiverRefusal.self) {
      try Self.requirement(nil, waivable: false).admit(.waived)
    }
  }
}
