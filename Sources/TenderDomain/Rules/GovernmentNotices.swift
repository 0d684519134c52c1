/// Notices and orders of the Ministry of Finance on fairness, small firms and framework agreements.
extension Rule {
  static let fines3: [Rule] = [
    Rule(
      "gp.large-fine", .fines3, "全文", .governmentOrAdopted, .eligibility, .info,
      who: .bidder,
      zh: "较大数额罚款为二百万元以上；法律、行政法规和国务院部门另有更高规定的，从其规定",
      en: "a large fine is 2,000,000 yuan or more; a higher standard of a law or ministry for its "
        + "field prevails",
      .kept(
        zh: "资格核查时按记录的罚款金额判断", en: "checks go by the amount of the fine that is recorded"))
  ]

  static let credit125: [Rule] = [
    Rule(
      "gp.credit-check", .credit125, "全文", .government, .eligibility, .error, from: .publication,
      to: .award, confidence: .excerpt,
      who: .buyer, otherwise: .notRead,
      zh: "在信用中国和中国政府采购网查询失信被执行人、重大税收违法、政府采购严重违法失信名单，拒绝列入者并留存证据",
      en:
        "three lists are looked up on two sites; who is on one is refused, and each look-up is kept",
      .check(.creditCheck),
      .kept(
        zh: "查询记录写在投标人档案中，核查时据此判断",
        en: "look-ups are recorded of a bidder, and checks go by them"))
  ]

  static let fairness38: [Rule] = [
    Rule(
      "gp.panel-forbidden", .fairness38, "一(二)", .government, .content, .error,
      who: .buyer, otherwise: .asUnequalTreatment,
      zh: "不得以备选库、名录库、资格库作为参加政府采购的条件，财政部另有规定（框架协议）的除外",
      en:
        "no pool, list or register of admitted firms as a condition for taking part, but framework "
        + "agreements",
      .check(.panelForbidden)),
    Rule(
      "gp.no-local-office", .fairness38, "一(三)", .government, .content, .warning,
      who: .buyer, otherwise: .asUnequalTreatment,
      zh: "不得要求不必要的登记、注册，或在当地设立分支机构作为参加条件",
      en: "no needless registration, and no branch or office at the place as a condition",
      .check(.localOffice)),
    Rule(
      "gp.no-years-threshold", .fairness38, "一(四)", .government, .content, .warning,
      who: .buyer, otherwise: .asUnequalTreatment,
      zh: "不得设置经营规模、经营年限等门槛",
      en: "no threshold of size or of years since founding or in business", .check(.yearsInBusiness)
    ),
    Rule(
      "gp.no-redundant-proof", .fairness38, "三", .government, .content, .warning,
      who: .buyer,
      zh: "能查询到的或声明承诺已涵盖的，不得再要求证明；装订、纸张、页码不作为拒绝理由",
      en: "nothing that can be looked up or that a declaration covers may be asked for again; "
        + "binding, paper and order of pages are no ground",
      .check(.redundantProof)),
  ]

  static let smallFirms46: [Rule] = [
    Rule(
      "gp.no-scale-all", .smallFirms46, "5", .government, .content, .error,
      who: .buyer, otherwise: .unequalTreatment,
      zh: "不得以注册资本、资产、营业收入、从业人员、利润、纳税额等规模或财务指标作为资格条件或评审因素",
      en:
        "capital, assets, turnover, staff, profit, tax and financial figures are neither condition "
        + "nor factor, by any method",
      .check(.scaleByAnyMethod)),
    Rule(
      "gp.sme-reserve", .smallFirms46, "7", .government, .content, .warning,
      who: .buyer, otherwise: .smallFirmsForgotten,
      zh: "二百万元以下的货物、服务和四百万元以下的工程，适宜的应专门面向中小企业",
      en:
        "up to 2 million yuan (goods, services) or 4 million (works), where suitable, is for small "
        + "and medium firms alone",
      .check(.smallFirmReserve)),
    Rule(
      "gp.sme-discount", .smallFirms46, "9", .government, .content, .info,
      who: .buyer, otherwise: .smallFirmsForgotten,
      zh: "未预留份额的，小微企业报价给予价格扣除，比例写入采购文件",
      en: "where nothing is reserved, prices of small firms count less, at a rate that is stated",
      .unchecked(
        zh: "未检查：定义不写价格评审办法", en: "not checked: a definition does not say how prices are compared")),
    Rule(
      "gp.sme-statement", .smallFirms46, "11", .government, .content, .warning,
      who: .buyer,
      zh: "中小企业声明函即是证明，不得再要求其他证明",
      en: "the statement of a small firm is the only proof that may be asked for",
      .check(.smallFirmStatement)),
    Rule(
      "gp.sme-content", .smallFirms46, "12, 13", .government, .content, .warning,
      who: .buyer,
      zh: "面向中小企业的，采购文件写明预留、扣除比例和所属行业，声明函随结果公开",
      en:
        "where small firms are favoured the documents state what is reserved, rates and industry, "
        + "and the statement is published with the result",
      .unchecked(
        zh: "未检查：定义不写面向中小企业的措施",
        en: "not checked: a definition does not say how small firms "
          + "are favoured")),
  ]

  static let finance101: [Rule] = [
    Rule(
      "gp.info-media", .finance101, "8, 11", .government, .action, .error, from: .publication,
      who: .buyer, otherwise: .notOnNationalSite,
      zh: "信息在中国政府采购网或其省级分网发布，不同媒体内容一致并以其为准",
      en: "published on the national site or its provincial ones, alike in every medium",
      .notRecorded(zh: "发布媒介", en: "where a notice was published"))
  ]

  static let finance110: [Rule] = [
    Rule(
      "gp.framework-scope", .finance110, "3, 6, 8", .government, .scope, .warning,
      who: .buyer, otherwise: .framework,
      zh: "框架协议适用于小额零星采购，如集中采购目录以外的法律、评估、会计、审计服务；不得使用资格即入围，方案先备案或批准",
      en:
        "framework agreements are for small sporadic purchases, such as legal, appraisal and audit "
        + "services; not everybody who qualifies is admitted, and the plan is filed first",
      .said(by: ["gp.panel-forbidden"])),
    Rule(
      "gp.framework-term", .finance110, "15", .government, .maximum, .warning,
      [.atMost(1, .year), .atMost(2, .year)],
      who: .buyer, otherwise: .framework,
      zh: "框架协议有效期一般货物不超过一年、服务不超过二年",
      en: "as a rule a framework agreement lasts a year (goods) or two (services) at most",
      .check(.frameworkTerm)),
    Rule(
      "gp.framework-elimination", .finance110, "27", .government, .minimum, .error,
      [.atLeast(20, .percent)],
      who: .buyer, otherwise: .framework,
      zh: "提交响应的不少于两家，淘汰比例一般不低于 20%，且至少淘汰一家",
      en: "two or more respond; as a rule a fifth drop out, and always one at least",
      .unchecked(
        zh: "未检查：入围结果出来后才知道", en: "not checked: it is known once firms are admitted")),
    Rule(
      "gp.framework-times", .finance110, "29, 30", .government, .maximum, .error,
      [.atMost(30, .day), .atMost(7, .workingDay), .atMost(3, .workingDay)], from: .awardNotice,
      to: .contract,
      who: .buyer, otherwise: .framework,
      zh: "入围通知书发出后 30 日内签订框架协议，签订后 7 个工作日内备案，3 个工作日内告知采购人",
      en: "the agreement within 30 days, filed within 7 working days, buyers told within 3",
      .notRecorded(zh: "框架协议的签订", en: "framework agreements")),
  ]

  static let lowPrices2: [Rule] = [
    Rule(
      "gp.abnormal-low", .lowPrices2, "二", .government, .eligibility, .warning, from: .opening,
      to: .evaluationReport, confidence: .excerpt,
      who: .committee, otherwise: .notRead,
      zh: "报价低于平均价或次低价的 50%、最高限价的 45% 等情形，要求供应商说明，由评审小组判断",
      en: "prices below half of the mean or of the next lowest, or 45 % of the ceiling, have to be "
        + "explained; the team decides",
      .notRecorded(zh: "投标报价", en: "prices of bids"))
  ]
}
