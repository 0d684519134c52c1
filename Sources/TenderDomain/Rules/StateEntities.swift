/// 财金〔2018〕9号 and 财资〔2025〕137号: state financial enterprises, and who selects appraisers.
extension Rule {
  static let stateFinance: [Rule] = [
    Rule(
      "soe.scope", .stateFinance, "2", .stateFinance, .scope, .info, confidence: .excerpt,
      zh: "适用于持有金融业务许可证的国有企业，以及国有金融控股公司、担保公司和其他国有金融企业",
      en:
        "binds state enterprises with a financial licence, and state financial holding, guarantee "
        + "and other financial enterprises",
      .kept(zh: "由 regime 写明", en: "the regime says so")),
    Rule(
      "soe.committee", .stateFinance, "7", .stateFinance, .action, .warning, to: .publication,
      confidence: .excerpt,
      who: .buyer, otherwise: .notRead,
      zh: "集中采购管理委员会（负责人、财务、法律等）审定制度、目录、限额、计划和重大事项",
      en:
        "the procurement committee (heads, finance, law) settles rules, catalogue, thresholds and "
        + "plan, and looks at great matters",
      .check(.procurementCommittee)),
    Rule(
      "soe.separation", .stateFinance, "6", .stateFinance, .action, .warning, from: .publication,
      to: .award, confidence: .excerpt,
      who: .buyer, otherwise: .notRead,
      zh: "决策与执行分离：发布和定标由两人办理",
      en: "who decides does not carry out: publishing and deciding by two persons",
      .unchecked(
        zh: "未检查：定义不写由谁决定；发布和认定由谁办理，见台账",
        en: "not checked: a definition does not say who decides; who published and who decided "
          + "stands in the journal")),
    Rule(
      "soe.agent", .stateFinance, "8", .stateFinance, .scope, .info, confidence: .excerpt,
      who: .buyer, otherwise: .notRead,
      zh: "可以自行采购，也可以委托代理机构", en: "it buys by itself or through an agency",
      .kept(zh: "代理机构写在 agency", en: "an agency is stated under agency")),
    Rule(
      "soe.evaluation", .stateFinance, "9", .stateFinance, .action, .warning, from: .opening,
      to: .evaluationReport, confidence: .excerpt,
      who: .buyer, otherwise: .notRead,
      zh: "招标的依法组建评标委员会；其他方式参照政府采购组建评审小组",
      en: "a tender has its committee by law; other methods a team after the model of government "
        + "procurement",
      .check(.evaluationOfStateFinance)),
  ]

  static let appraiserSelection: [Rule] = [
    Rule(
      "appraisal-select.scope", .appraiserSelection, "2, 3", .stateOrListed, .scope, .info,
      confidence: .excerpt,
      zh: "适用于行政事业单位、国有企业、上市公司就法定评估事项选聘评估机构",
      en: "binds public bodies, state enterprises and listed companies that select appraisers for "
        + "statutory appraisals",
      .ownership),
    Rule(
      "appraisal-select.time", .appraiserSelection, "5, 6", .stateOrListed, .minimum, .info,
      confidence: .excerpt,
      who: .buyer, otherwise: .notRead,
      zh: "依法合理确定应聘文件的准备时间", en: "applicants get a reasonable time", .ownership),
    Rule(
      "appraisal-select.methods", .appraiserSelection, "5", .stateOrListed, .scope, .info,
      confidence: .excerpt,
      who: .buyer, otherwise: .notRead,
      zh: "可以公开招标、邀请招标、竞争性磋商，或以其他能充分了解胜任能力的方式选聘",
      en: "by open or selective tender, consultation or another way that shows competence",
      .ownership),
    Rule(
      "appraisal-select.channel", .appraiserSelection, "6", .stateOrListed, .content, .warning,
      confidence: .excerpt,
      who: .buyer, otherwise: .notRead,
      zh: "选聘文件在本单位网站或平台公开，写明评估目的、对象、基准日、评价要素和评分标准",
      en:
        "the paper is published on an own site or platform and states purpose, object, base date, "
        + "factors and scoring",
      .ownership),
  ]

  static let privacy: [Rule] = [
    Rule(
      "privacy.retention", .personalInformation, "19", .everybody, .maximum, .info,
      from: .procurementEnds,
      who: .buyer, otherwise: .personalData,
      zh: "身份证复印件等个人信息的保存期限为实现目的所必要的最短时间，法律另有规定的除外",
      en:
        "copies of identity cards and the like are kept no longer than needed, unless a law says so",
      .check(.personalData),
      .unchecked(
        zh: "程序不删除任何记录，何时销毁由保管人决定",
        en: "nothing is ever erased from the store; its keeper decides"))
  ]
}
