extension Rule {
  static let governmentRegulation = tenderOfGovernmentRegulation + outcomeOfGovernmentRegulation

  private static let tenderOfGovernmentRegulation: [Rule] = [
    Rule(
      "gp.evidence", .governmentRegulation, "17", .governmentOrAdopted, .eligibility, .warning,
      who: .bidder,
      zh: "供应商就《政府采购法》第二十二条各项条件提供证明材料",
      en: "suppliers prove each of the conditions of article 22 of the law", .check(.evidenceOfSix)),
    Rule(
      "gp.conflict", .governmentRegulation, "18 I", .government, .eligibility, .error,
      who: .bidder, otherwise: .outOfContract,
      zh: "单位负责人为同一人或者存在直接控股、管理关系的，不得参加同一合同项下的政府采购活动",
      en: "firms under one head, direct control or management may not compete for one contract",
      .unchecked(
        zh: "未检查：需要开标后比较全部投标人", en: "not checked: it compares all bidders, after the opening")),
    Rule(
      "gp.major-violation", .governmentRegulation, "19 I", .governmentOrAdopted, .eligibility,
      .error,
      who: .bidder, otherwise: .notQualified,
      zh: "重大违法记录指参加政府采购活动前三年内的刑事处罚、停产停业、吊销证照、较大数额罚款",
      en: "a major violation is a crime, a closure, a licence lost or a large fine in three years",
      .kept(zh: "资格核查时查三年内的记录", en: "checks look for records of the three years before")),
    Rule(
      "gp.discrimination-list", .governmentRegulation, "20", .government, .content, .warning,
      who: .buyer, otherwise: .unequalTreatment,
      zh: "八种情形属于差别待遇或歧视待遇", en: "eight cases count as unequal treatment",
      .check(.governmentDiscrimination)),
    Rule(
      "gp.prequal-5wd", .governmentRegulation, "21 II", .governmentTender, .minimum, .error,
      [.atLeast(5, .workingDay)], from: .publication, to: .application,
      who: .buyer, otherwise: .voidIfDecisiveForResult,
      zh: "资格预审公告后至少 5 个工作日才截止申请",
      en: "applications to prequalify close five working days or more after the notice",
      .noPrequalification),
    Rule(
      "gp.budget-stated", .governmentRegulation, "30", .government, .content, .error,
      who: .buyer, otherwise: .voidIfDecisiveForResult,
      zh: "采购文件应公开预算金额", en: "the documents state the budget", .check(.budgetStated)),
    Rule(
      "gp.docs-5wd", .governmentRegulation, "31 I", .governmentTender, .minimum, .error,
      [.atLeast(5, .workingDay)], from: .documentsIssued, to: .documentsEnd,
      who: .buyer, otherwise: .order78,
      zh: "招标文件的提供期限自开始发出之日起不得少于 5 个工作日",
      en: "the documents can be had for five working days or more", .check(.days)),
    Rule(
      "gp.clarify-15d", .governmentRegulation, "31 II", .governmentTender, .minimum, .error,
      [.atLeast(15, .day)], from: .changeSent, to: .submissionCloses,
      who: .buyer, otherwise: .closingMovesOrOrder,
      zh: "澄清或修改应在投标截止 15 日前通知，不足的应顺延",
      en: "changes are sent 15 days before the closing, or the closing moves on",
      .date(.change())),
    Rule(
      "gp.bond-max", .governmentRegulation, "33 I", .governmentTender, .maximum, .error,
      [.atMost(2, .percent)],
      who: .buyer, otherwise: .voidIfDecisiveForResult,
      zh: "投标保证金不得超过预算金额的 2%，并以非现金形式交纳",
      en: "the bond is at most 2 % of the budget and not in cash", .check(.bondShare)),
  ]

  private static let outcomeOfGovernmentRegulation: [Rule] = [
    Rule(
      "gp.bond-return-5wd", .governmentRegulation, "33 II", .governmentTender, .maximum, .error,
      [.atMost(5, .workingDay)], from: .awardNotice, to: .bondReturned,
      who: .buyer, otherwise: .bondInterest,
      zh: "自中标通知书发出之日起 5 个工作日内退还未中标人的保证金",
      en: "the losers' bonds go back within five working days of the award notice",
      .date(.losersBonds())),
    Rule(
      "gp.single-source-5wd", .governmentRegulation, "38", .government, .minimum, .error,
      [.atLeast(5, .workingDay)], from: .publicityBegins, to: .publicityEnds,
      who: .buyer, otherwise: .voidIfDecisiveForResult,
      zh: "单一来源采购公示不少于 5 个工作日", en: "single sourcing is shown for five working days or more",
      .unchecked(
        zh: "未检查：程序不办理单一来源采购", en: "not checked: the program knows no single sourcing")),
    Rule(
      "gp.report-2-5-2wd", .governmentRegulation, "43", .government, .maximum, .error,
      [.atMost(2, .workingDay), .atMost(5, .workingDay), .atMost(2, .workingDay)],
      from: .evaluationReport, to: .awardNotice,
      who: .agencyThenBuyer, otherwise: .lateAwardOrNotice,
      zh: "评审结束 2 个工作日内送报告，5 个工作日内定标，2 个工作日内通知并公告",
      en: "report in 2 working days, award in 5, notice and publication in 2",
      .date(.award(limit: 1, otherwise: .firstRankedWins).only(for: .governmentTender))),
    Rule(
      "gp.performance-bond", .governmentRegulation, "48", .government, .maximum, .error,
      [.atMost(10, .percent)],
      who: .buyer, otherwise: .voidIfDecisiveForResult,
      zh: "履约保证金不得超过合同金额的 10%", en: "a performance bond is at most 10 % of the contract",
      .notRecorded(zh: "履约保证金", en: "performance bonds")),
    Rule(
      "gp.contract-publish-2wd", .governmentRegulation, "50", .government, .maximum, .warning,
      [.atMost(2, .workingDay)], from: .contract, to: .contractPublished,
      who: .buyer, otherwise: .contractNotPublished,
      zh: "自合同签订之日起 2 个工作日内公告合同",
      en: "the contract is published within two working days",
      .date(.contractPublication)),
    Rule(
      "gp.inquiry-3wd", .governmentRegulation, "52", .government, .maximum, .warning,
      [.atMost(3, .workingDay)], from: .objection, to: .reply,
      who: .buyer, otherwise: .noReply,
      zh: "供应商的询问应在 3 个工作日内答复", en: "an inquiry is answered within three working days",
      .notRecorded(zh: "询问", en: "inquiries")),
    Rule(
      "gp.challenge-start", .governmentRegulation, "53", .government, .count, nil,
      zh: "质疑期限按文件、过程、结果分别起算",
      en: "the time to challenge starts apart for documents, procedure and result",
      .notRecorded(zh: "质疑", en: "challenges")),
  ]
}
