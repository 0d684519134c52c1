/// 政府采购法实施条例 and 财政部令第87号, what concerns bidders and the documents.
extension Rule {
  static let governmentBidders: [Rule] = [
    Rule(
      "gp.advisor-excluded", .governmentRegulation, "18 II", .government, .eligibility, .error,
      who: .bidder, otherwise: .outOfProcurement,
      zh: "为采购项目提供整体设计、规范编制或者项目管理、监理、检测等服务的，不得再参加该项目的其他采购活动，单一来源除外",
      en: "who did the whole design, wrote the specification, or manages, supervises or tests the "
        + "project stays out of its other procurements",
      .notRecorded(zh: "谁提供过设计、监理等服务", en: "who designed or supervised a project")),
    Rule(
      "gp.ban-expired", .governmentRegulation, "19 II", .governmentOrAdopted, .eligibility, .error,
      to: .submissionCloses,
      who: .bidder,
      zh: "三年内被禁止参加政府采购活动，期限届满的可以参加",
      en:
        "a ban imposed within the three years that has run out no longer excludes; one that lasts "
        + "to the closing does",
      .kept(
        zh: "资格核查时按记录的禁止期限判断", en: "checks go by the end of the ban that is recorded")),
    Rule(
      "gp.joint-same-grade", .governmentRegulation, "22", .government, .eligibility, .error,
      who: .bidder,
      zh: "联合体中同类资质的成员按分工承担相同工作的，按资质等级较低的确定；成员不得再单独或另组联合体参加",
      en:
        "members with the like licence who share the same work count by the lowest grade; a member "
        + "bids neither alone nor in another consortium",
      .notRecorded(zh: "联合体成员", en: "the members of a consortium")),
    Rule(
      "gp.winner-bond-5wd", .governmentRegulation, "33 II", .governmentTender, .maximum, .error,
      [.atMost(5, .workingDay)], from: .contract, to: .bondReturned,
      who: .buyer, otherwise: .bondInterest,
      zh: "自采购合同签订之日起 5 个工作日内退还中标人的保证金，或转为履约保证金",
      en: "the winner's bond goes back within five working days of the contract, or becomes the "
        + "performance bond",
      .date(.winnersBond())),
  ]

  static let contentOf87: [Rule] = [
    Rule(
      "gp.no-manufacturer-authorisation", .finance87, "17", .governmentTender, .content, .warning,
      who: .buyer, otherwise: .unequalTreatment,
      zh: "除进口货物外，不得将生产厂家授权、承诺、证明、背书作为资格要求",
      en: "no authorisation, promise, proof or backing of a manufacturer as a condition, imported "
        + "goods apart",
      .check(.manufacturerAuthorisation)),
    Rule(
      "gp.joint-not-stated", .finance87, "19", .governmentTender, .content, .warning,
      who: .buyer, otherwise: .order78,
      zh: "应写明是否接受联合体；未写明的不得拒绝联合体",
      en: "the documents say whether consortia may bid; not said, they may not be refused",
      .said(by: ["content.consortium"])),
    Rule(
      "gp.credit-evidence", .finance87, "20(十五)", .governmentTender, .content, .warning,
      who: .buyer, otherwise: .order78,
      zh: "招标文件应写明信用信息查询渠道及截止时点、查询记录和证据留存的方式、使用规则",
      en:
        "the documents say where credit is looked up, until which moment, how the look-up is kept "
        + "and how it is used",
      .check(.creditEvidence)),
    Rule(
      "gp.bond-late-interest", .finance87, "38 III", .governmentTender, .penalty, .info,
      who: .buyer,
      zh: "逾期退还投标保证金的，按同期贷款基准利率上浮 20% 支付资金占用费",
      en: "a bond returned late bears the lending rate of the central bank plus a fifth",
      .notRecorded(zh: "保证金的收退", en: "bonds paid and returned")),
  ]
}
