extension Rule {
  static let governmentProcurement = tenderOfGovernmentLaw + outcomeOfGovernmentLaw

  private static let tenderOfGovernmentLaw: [Rule] = [
    Rule(
      "gp.scope", .governmentProcurement, "2 II", .government, .scope, .info,
      zh: "国家机关、事业单位、团体组织以财政性资金采购目录内或限额以上的项目",
      en: "state organs, institutions and bodies that spend fiscal money above the thresholds",
      .unchecked(
        zh: "未检查：是否政府采购由采购人以 regime 写明", en: "not checked: the regime says whether it is one")),
    Rule(
      "gp.six-conditions", .governmentProcurement, "22 I", .governmentOrAdopted, .eligibility,
      .warning,
      who: .bidder, otherwise: .notQualified,
      zh: "供应商应具备六项条件", en: "a supplier meets six conditions", .check(.sixConditions)),
    Rule(
      "gp.invite-3", .governmentProcurement, "34", .governmentTender, .countOf, .error,
      [.atLeast(3, .firms)],
      who: .buyer, otherwise: .voidIfDecisiveForResult,
      zh: "邀请招标应随机选取三家以上供应商", en: "a selective tender invites three suppliers drawn at random",
      .notRecorded(zh: "被邀请的单位", en: "who was invited")),
    Rule(
      "gp.prepare-20d", .governmentProcurement, "35", .governmentTender, .minimum, .error,
      [.atLeast(20, .day)], from: .documentsIssued, to: .submissionCloses,
      who: .buyer, otherwise: .voidIfDecisiveForResult,
      zh: "自招标文件开始发出至投标截止不得少于 20 日",
      en: "bidders have 20 days or more from the first issue of the documents to the closing",
      .check(.days)),
    Rule(
      "gp.cancel-cases", .governmentProcurement, "36", .governmentTender, .countOf, .error,
      [.atLeast(3, .firms)],
      who: .buyer,
      zh: "供应商不足三家等四种情形应予废标", en: "fewer than three suppliers is one of four grounds to cancel",
      .said(by: ["gp.min-3"])),
    Rule(
      "gp.team-3", .governmentProcurement, "38, 40", .governmentOther, .countOf, .error,
      [.atLeast(3, .persons), .atLeast(3, .firms)],
      who: .buyer, otherwise: .teamOrder,
      zh: "谈判、询价小组三人以上单数，专家不少于三分之二；供应商不少于三家",
      en: "a team of three or more, an odd number, two thirds experts; three suppliers or more",
      .notRecorded(zh: "谈判或询价小组", en: "the team")),
    Rule(
      "gp.inquiry-goods-only", .governmentProcurement, "32", .governmentInquiry, .scope, .warning,
      who: .buyer, otherwise: .wrongMethod,
      zh: "询价只适用于规格标准统一、现货充足且价格变化幅度小的货物，不适用于服务和工程",
      en:
        "an inquiry is for goods of one standard, at hand and of steady price, never for services "
        + "or works",
      .check(.inquiryForGoods)),
    Rule(
      "gp.archive-15y", .governmentProcurement, "42 I", .government, .minimum, .info,
      [.atLeast(15, .year)], from: .procurementEnds,
      who: .buyer, otherwise: .papersDestroyed,
      zh: "采购文件自采购结束起至少保存 15 年", en: "the papers are kept for 15 years or more",
      .kept(zh: "库中任何记录都不删除", en: "nothing is ever erased from the store")),
  ]

  private static let outcomeOfGovernmentLaw: [Rule] = [
    Rule(
      "gp.contract-30d", .governmentProcurement, "46 I", .government, .maximum, .error,
      [.atMost(30, .day)], from: .awardNotice, to: .contract,
      who: .buyerAndWinner, otherwise: .noContract,
      zh: "自中标、成交通知书发出之日起 30 日内签订合同",
      en: "the contract is signed within 30 days of the award notice", .date(.contract)),
    Rule(
      "gp.contract-file-7wd", .governmentProcurement, "47", .government, .maximum, .warning,
      [.atMost(7, .workingDay)], from: .contract, to: .contractFiled,
      who: .buyer, otherwise: .contractNotFiled,
      zh: "自合同签订之日起 7 个工作日内将副本备案",
      en: "a copy of the contract is filed within seven working days",
      .date(.contractFiling)),
    Rule(
      "gp.challenge-7wd", .governmentProcurement, "52", .government, .maximum, nil,
      [.atMost(7, .workingDay)], from: .harmKnown, to: .objection,
      who: .bidder, otherwise: .rightLapses,
      zh: "自知道或应当知道受损之日起 7 个工作日内书面质疑",
      en: "a challenge comes in writing within seven working days of knowing",
      .notRecorded(zh: "质疑", en: "challenges")),
    Rule(
      "gp.challenge-reply-7wd", .governmentProcurement, "53", .government, .maximum, .error,
      [.atMost(7, .workingDay)], from: .objection, to: .reply,
      who: .buyer, otherwise: .noReply,
      zh: "收到质疑后 7 个工作日内答复", en: "a challenge is answered within seven working days",
      .notRecorded(zh: "质疑", en: "challenges")),
    Rule(
      "gp.complaint-15wd", .governmentProcurement, "55", .government, .maximum, nil,
      [.atMost(15, .workingDay)], from: .replyDue, to: .complaint,
      who: .bidder, otherwise: .rightLapses,
      zh: "答复期满后 15 个工作日内投诉",
      en: "a complaint comes within 15 working days after the time to reply",
      .notRecorded(zh: "投诉", en: "complaints")),
    Rule(
      "gp.complaint-decide-30wd", .governmentProcurement, "56", .government, .maximum, .info,
      [.atMost(30, .workingDay)], from: .complaint, to: .decision,
      who: .authority, otherwise: .reviewOrCourt,
      zh: "收到投诉后 30 个工作日内处理", en: "a complaint is decided within 30 working days",
      .notRecorded(zh: "投诉", en: "complaints")),
    Rule(
      "gp.suspend-30d", .governmentProcurement, "57", .government, .maximum, .info,
      [.atMost(30, .day)],
      who: .authority,
      zh: "处理投诉期间可暂停采购，最长 30 日", en: "a complaint may stop the procurement for 30 days at most",
      .notRecorded(zh: "投诉", en: "complaints")),
  ]
}
