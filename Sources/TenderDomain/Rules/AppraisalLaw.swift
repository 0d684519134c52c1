/// Rules about appraisers and those who select them.
extension Rule {
  static let appraisal: [Rule] = [
    Rule(
      "appraiser.form", .appraisal, "15", .appraisers, .eligibility, .info,
      zh: "评估机构可以是合伙（两名以上评估师）或公司（八名以上评估师、两名以上股东）",
      en: "an appraisal firm is a partnership (two appraisers or more) or a company (eight)",
      .check(.appraiserForm)),
    Rule(
      "appraiser.filing", .appraisal, "16", .appraisers, .maximum, .error, [.atMost(30, .day)],
      from: .licence, to: .filing,
      zh: "评估机构自领取营业执照之日起 30 日内备案",
      en: "an appraisal firm is filed within 30 days of its business licence",
      .check(.appraiserFiling)),
    Rule(
      "appraiser.two-signers", .appraisal, "28", .appraisers, .countOf, .info,
      [.atLeast(2, .persons)],
      zh: "法定评估报告由两名以上评估师签名并加盖印章",
      en: "a statutory report bears the signatures of two appraisers and the seal",
      .notRecorded(zh: "评估报告的内容", en: "what a report contains")),
  ]

  static let realEstateAppraisal: [Rule] = [
    Rule(
      "appraiser.grade-min", .realEstateAppraisal, "8", .appraisers, .eligibility, .error,
      confidence: .excerpt,
      zh: "等级从高到低为一级、二级、三级，新设机构为三级暂定",
      en: "the grades are first, second, third, and third provisional, best first",
      .kept(zh: "按定义中的等级表比较", en: "grades are compared on the scale of the definition")),
    Rule(
      "appraiser.business-limits", .realEstateAppraisal, "25 (2005: 24)", .appraisers,
      .eligibility, .warning, confidence: .memory,
      zh: "二级以下不得从事公司上市、企业清算评估，三级不得司法鉴定，三级暂定不得征收、在建工程抵押",
      en: "lower grades may not do listings, liquidations, court cases or, if provisional, "
        + "expropriation and mortgages of works in progress",
      .judgement),
    Rule(
      "appraiser.grade-validity", .realEstateAppraisal, "~16", .appraisers, .maximum, .error,
      [.atMost(3, .year), .atMost(1, .year)], confidence: .memory,
      zh: "资质有效期三年，新设机构三级暂定一年", en: "a grade lasts three years, a provisional one a year",
      .kept(zh: "按证书所载有效期核查", en: "certificates are checked by the days they bear")),
    Rule(
      "appraiser.filing-regime", .housing275, nil, .appraisers, .eligibility, .info,
      confidence: .excerpt,
      zh: "房地产估价机构等级以备案代替许可", en: "grades are given by filing and no longer by licence",
      .unchecked(
        zh: "未检查：证书名称由招标人认定",
        en: "not checked: the entity decides which name of a certificate it takes")),
  ]

  static let stateFinance: [Rule] = [
    Rule(
      "soe.scope", .stateFinance, "2", .stateFinance, .scope, .info, confidence: .excerpt,
      zh: "适用于持有金融牌照的国有企业", en: "binds state enterprises with a financial licence", .ownership),
    Rule(
      "soe.committee", .stateFinance, "7, 9", .stateFinance, .countOf, .warning,
      confidence: .excerpt,
      zh: "由集中采购管理委员会决策，招标的依法组建评标委员会",
      en: "a procurement committee decides; a tender has its committee by law", .ownership),
    Rule(
      "soe.methods", .stateFinance, nil, .stateFinance, .content, .info,
      confidence: .memory,
      zh: "可用招标、谈判、磋商、单一来源、询价等方式，以招标为主并公开",
      en: "tender, negotiation, consultation, single source or inquiry; tenders preferred",
      .ownership),
  ]

  static let appraiserSelection: [Rule] = [
    Rule(
      "appraisal-select.scope", .appraiserSelection, "2, 3", .stateOrListed, .scope, .info,
      confidence: .excerpt,
      zh: "适用于国有单位就法定评估事项选聘评估机构",
      en: "binds state entities that select appraisers for statutory appraisals", .ownership),
    Rule(
      "appraisal-select.time", .appraiserSelection, "5, 6", .stateOrListed, .minimum, .info,
      confidence: .excerpt,
      zh: "依法合理确定应聘文件的准备时间", en: "applicants get a reasonable time", .ownership),
  ]
}
