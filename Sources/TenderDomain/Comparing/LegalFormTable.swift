/// The wordings of licences and certificates, row by row; the first that fits counts.
enum LegalFormTable {
  typealias Row = (class: LegalForm.Class, form: String?)

  static let (limited, shares, company, stateOwned) = ("有限责任公司", "股份有限公司", "公司", "国有独资公司")

  /// The forms of companies, each of which is a 公司.
  static let companies: Set = [limited, shares, stateOwned]

  /// - Parameter folded: without blanks and without a code at its end.
  static func row(of folded: String) -> Row? {
    let head = String(folded.prefix { $0 != "(" && $0 != "[" })
    if isBranch(folded) { return (.branch, nil) }
    if let form = companyForm(of: folded, head) { return (.enterpriseLegalPerson, form) }
    if let form = enterprises[head] { return (.enterpriseLegalPerson, form.isEmpty ? nil : form) }
    if let form = partnershipForm(of: folded) { return (.partnership, form.isEmpty ? nil : form) }
    return others[folded]
  }

  private static func isBranch(_ text: String) -> Bool {
    branchWords.contains(where: text.contains) || text.contains("(非法人)")
  }

  private static let branchWords = [
    "分公司", "分支机构", "分所", "办事处", "代表机构", "代表处", "经营单位", "营业单位", "事业单位营业", "社团法人营业",
  ]

  private static func companyForm(of text: String, _ head: String) -> String? {
    if text.contains(limited) { return limited }
    if text.contains(shares) { return shares }
    return ["有限公司": limited, stateOwned: stateOwned, company: company][head]
  }

  /// What it is up to a bracket; an empty form only names the class.
  private static let enterprises: [String: String] = [
    "企业法人": "", "内资企业法人": "内资企业法人", "非公司企业法人": "非公司企业法人",
    "全民所有制": "全民所有制", "全民所有制企业": "全民所有制", "集体所有制": "集体所有制",
    "集体所有制企业": "集体所有制", "股份制": "股份制", "股份合作制": "股份合作制", "股份合作企业": "股份合作制",
  ]

  private static func partnershipForm(of text: String) -> String? {
    let words = ["普通合伙", "特殊普通合伙", "特殊的普通合伙", "有限合伙"]
    guard text.contains("合伙企业") || words.contains(text) else { return nil }
    if text.contains("特殊普通合伙") || text.contains("特殊的普通合伙") { return "特殊普通合伙" }
    return ["普通合伙", "有限合伙"].first(where: text.contains) ?? ""
  }

  /// What it is, word for word.
  private static let others: [String: Row] = [
    "个人独资企业": (.soleProprietorship, nil),
    "个体工商户": (.individualBusiness, nil), "个体户": (.individualBusiness, nil),
    "个体工商户(个人经营)": (.individualBusiness, "个人经营"),
    "个体工商户(家庭经营)": (.individualBusiness, "家庭经营"),
    "农民专业合作社法人": (.cooperative, nil), "农民专业合作社": (.cooperative, "农民专业合作社"),
    "农民专业合作社联合社": (.cooperative, "农民专业合作社联合社"),
    "事业单位": (.publicInstitution, nil), "事业单位法人": (.publicInstitution, nil),
    "事业法人": (.publicInstitution, nil),
    "社会团体": (.socialOrganisation, nil), "社会团体法人": (.socialOrganisation, nil),
    "民办非企业单位(法人)": (.donatedLegalPerson, "社会服务机构"),
    "社会服务机构": (.donatedLegalPerson, "社会服务机构"), "基金会": (.donatedLegalPerson, "基金会"),
    "捐助法人": (.donatedLegalPerson, nil),
    "律师事务所": (.professionalFirm, "律师事务所"), "专业服务机构": (.professionalFirm, nil),
    "机关法人": (.specialLegalPerson, "机关法人"),
    "农村集体经济组织": (.specialLegalPerson, "农村集体经济组织"),
    "居民委员会": (.specialLegalPerson, "居民委员会"), "村民委员会": (.specialLegalPerson, "村民委员会"),
    "特别法人": (.specialLegalPerson, nil), "自然人": (.naturalPerson, nil),
  ]

  /// Whether one form may be another: 公司 says nothing of its kind, and some are kinds of others.
  static func mayBe(_ form: String, _ asked: String) -> Bool {
    let pairs: [(String, Set<String>)] = [
      (company, companies), (stateOwned, [limited, shares]), (limited, [stateOwned]),
      (shares, [stateOwned]), ("特殊普通合伙", ["普通合伙"]),
      ("内资企业法人", companies.union([company, "全民所有制", "集体所有制", "股份制", "股份合作制", "非公司企业法人"])),
      ("非公司企业法人", ["全民所有制", "集体所有制", "股份合作制", "股份制"]),
      ("全民所有制", ["非公司企业法人", "内资企业法人"]), ("集体所有制", ["非公司企业法人", "内资企业法人"]),
      ("股份合作制", ["非公司企业法人", "内资企业法人"]), ("股份制", [shares, company, "内资企业法人"]),
    ]
    return pairs.contains { $0.0 == form && $0.1.contains(asked) }
  }
}
