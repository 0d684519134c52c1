import TenderDomain
import Testing

/// Legal forms are read by class, whatever words a licence has for it.
@Suite struct LegalFormTests {
  static func result(_ found: String, _ wanted: String) throws -> RequirementResult {
    let fact = Fact(name: Fact.legalForm, value: .text(found))
    return try assess(
      .fact(Fact.legalForm, .isOneOf([.text(wanted)])), Qualifications(facts: [fact])
    ).result
  }

  static let rows: [(LegalForm.Class, [String])] = [
    (
      .branch,
      [
        "分公司", "有限责任公司分公司（国有控股）", "股份有限公司分公司", "分支机构", "合伙企业分支机构", "个人独资企业分支机构", "律师事务所分所",
        "办事处", "外国企业常驻代表机构", "代表处", "经营单位", "营业单位", "全民所有制分支机构（非法人）", "集体所有制（非法人）",
        "事业单位营业", "社团法人营业",
      ]
    ),
    (
      .enterpriseLegalPerson,
      [
        "有限责任公司", "有限责任公司（自然人投资或控股）", "有限责任公司(自然人投资或控股)(1130)", "一人有限责任公司", "其他有限责任公司",
        "有限责任公司（国有独资）", "有限责任公司（外商投资、非独资）", "股份有限公司（上市、国有控股）", "股份有限公司(非上市)", "有限公司",
        "国有独资公司", "公司", "企业法人", "内资企业法人", "非公司企业法人", "全民所有制", "全民所有制企业", "集体所有制", "集体所有制（股份合作）",
        "股份制", "股份合作制", "股份合作企业", " 有限责任公司 （港澳台投资）",
      ]
    ),
    (
      .partnership,
      ["合伙企业", "普通合伙企业", "特殊普通合伙企业", "有限合伙企业", "外商投资合伙企业", "普通合伙", "特殊的普通合伙", "有限合伙"]
    ),
    (.soleProprietorship, ["个人独资企业"]),
    (.individualBusiness, ["个体工商户", "个体户", "个体工商户（个人经营）", "个体工商户(家庭经营)"]),
    (.cooperative, ["农民专业合作社", "农民专业合作社联合社"]),
    (.publicInstitution, ["事业单位", "事业单位法人", "事业法人"]),
    (.socialOrganisation, ["社会团体", "社会团体法人"]),
    (.donatedLegalPerson, ["民办非企业单位（法人）", "社会服务机构", "基金会", "捐助法人"]),
    (.professionalFirm, ["律师事务所"]),
    (.specialLegalPerson, ["机关法人", "农村集体经济组织", "居民委员会", "村民委员会"]),
    (.naturalPerson, ["自然人"]),
  ]

  @Test(arguments: rows)
  func `the words of licences belong to a class`(form: LegalForm.Class, words: [String]) throws {
    for word in words {
      #expect(LegalForm(word).class == form, "\(word)")
      #expect(try Self.result(word, form.rawValue) == .met, "\(word)")
    }
  }

  @Test(arguments: [
    "联营", "民办非企业单位", "民办非企业单位（合伙）", "民办非企业单位（个体）", "非公司私营企业", "股份制企业", "司法鉴定机构", "企业", "集团", "其他",
    "企业非法人", "非企业法人", "外商投资企业", "",
  ])
  func `words of no class are unknown`(word: String) throws {
    #expect(LegalForm(word).class == nil)
    #expect(try Self.result(word, "企业法人") == .unknown)
    #expect(try Self.result(word, "自然人") == .unknown)
  }

  @Test func `a branch is unknown whatever is asked for, and its head office is asked`() throws {
    for wanted in ["企业法人", "自然人", "有限责任公司", "法人", "企业"] {
      #expect(try Self.result("分公司", wanted) == .unknown, "\(wanted)")
    }
    let fact = Fact(name: Fact.legalForm, value: .text("股份制企业（非法人）"))
    let assessment = try assess(
      .fact(Fact.legalForm, .is(.text("企业法人"))), Qualifications(facts: [fact]))
    #expect(assessment.sentence.en.contains("is a branch, for which its head office is liable"))
    #expect(assessment.remedy?.zh.contains("总机构的授权") == true)
  }

  @Test(arguments: [
    ("合伙企业", "企业法人"), ("自然人", "企业法人"), ("个体工商户", "法人"), ("有限责任公司", "合伙企业"), ("自然人", "企业"),
    ("事业单位", "企业"), ("企业法人", "非法人组织"), ("股份有限公司", "有限责任公司"), ("有限合伙企业", "普通合伙企业"),
    ("全民所有制", "有限责任公司"), ("基金会", "社会服务机构"), ("律师事务所", "法人"), ("普通合伙", "特殊普通合伙"),
  ])
  func `another class, and another form of a class, is not met`(a: String, b: String) throws {
    #expect(try Self.result(a, b) == .notMet)
  }

  @Test(arguments: [
    ("有限责任公司（国有独资）", "有限责任公司"), ("股份有限公司", "公司"), ("有限公司", "有限责任公司"), ("国有独资公司", "公司"),
    ("特殊的普通合伙", "特殊普通合伙企业"), ("事业单位法人", "独立法人"), ("农民专业合作社", "法人"), ("村民委员会", "法人"),
    ("普通合伙企业", "企业"), ("个人独资企业", "非法人组织"), ("独立法人", "法人"), ("分公司", "分支机构"), ("联营", "联营"),
    ("民办非企业单位(法人)", "社会服务机构"),
  ])
  func `a form meets itself and the wider words`(a: String, b: String) throws {
    #expect(try Self.result(a, b) == .met)
  }

  @Test(arguments: [
    ("企业法人", "有限责任公司"), ("合伙企业", "普通合伙企业"), ("公司", "有限责任公司"), ("有限责任公司", "有限责任公司（国有独资）"),
    ("法人", "企业法人"), ("企业法人", "国有企业"), ("特殊普通合伙企业", "普通合伙企业"), ("捐助法人", "基金会"),
    ("国有独资公司", "有限责任公司"), ("法人", "企业"),
  ])
  func `only the class, or a wider word, leaves a form open`(a: String, b: String) throws {
    #expect(try Self.result(a, b) == .unknown)
  }
}
