/// 财政部令第74号 and 财库〔2014〕214号: firms, teams, bonds and the outcome of other methods.
extension Rule {
  static let otherMethods: [Rule] = [
    Rule(
      "gp.negotiation-min-3", .finance74, "8(二), 12, 33, 37(三)", .governmentNegotiation, .countOf,
      .error, [.atLeast(3, .firms)], from: .submissionCloses,
      who: .buyer, otherwise: .voidIfDecisiveForResult,
      zh: "供应商不少于三家，最后报价不足三家的终止并重新采购；公开招标后只有两家的，经批准可以为两家",
      en:
        "three firms or more, else it ends and begins anew; two only after an open tender left two, "
        + "with approval",
      .check(.minimumOfNegotiation)),
    Rule(
      "gp.inquiry-min-3", .finance74, "8(二), 12, 50(三)", .governmentInquiry, .countOf, .error,
      [.atLeast(3, .firms)], from: .submissionCloses,
      who: .buyer, otherwise: .voidIfDecisiveForResult,
      zh: "供应商不少于三家，不足的终止并重新采购，没有例外",
      en: "three firms or more, else it ends and begins anew; there is no exception",
      .check(.minimumBids)),
    Rule(
      "gp.other-team-5", .finance74, "7 II", .governmentOther, .countOf, .error,
      [.atLeast(5, .persons)],
      who: .buyer, otherwise: .teamOrder,
      zh: "达到公开招标数额标准的，谈判小组、询价小组为五人以上单数",
      en:
        "at or above the amount from which an open tender is due the team has five or more, an odd "
        + "number",
      .notRecorded(zh: "谈判或询价小组", en: "the team")),
    Rule(
      "gp.other-late-refuse", .finance74, "15 I", .governmentOther, .action, .error,
      from: .bidReceived, to: .submissionCloses,
      who: .buyer,
      zh: "响应文件应密封送达，截止后送达的为无效文件，应当拒收",
      en: "a response comes sealed; after the closing it is void and refused",
      .kept(zh: "登记时自动拒收", en: "a late response is refused when it is registered")),
    Rule(
      "gp.other-bond", .finance74, "14, 20", .governmentOther, .maximum, .error,
      [.atMost(5, .workingDay), .atMost(5, .workingDay), .atMost(2, .percent)], from: .awardNotice,
      to: .bondReturned,
      who: .buyer,
      zh: "保证金不超过预算的 2%，以非现金形式交纳；成交通知书发出后、合同签订后各 5 个工作日内退还",
      en: "the bond is at most 2 % of the budget and not in cash; it goes back within five working "
        + "days of the notice (losers) or the contract (winner)",
      .check(.bondShare), .date(.losersBonds(article: "20")),
      .date(.winnersBond(limit: 1, article: "20"))),
    Rule(
      "gp.other-award", .finance74, "18, 19, 36, 49", .governmentOther, .maximum, .error,
      [
        .atMost(2, .workingDay), .atMost(5, .workingDay), .atMost(2, .workingDay),
        .atMost(30, .day),
      ],
      from: .evaluationReport,
      who: .agencyThenBuyer, otherwise: .lowestWinsOrNoContract,
      zh: "评审结束后 2 个工作日内送报告，5 个工作日内确定成交供应商，2 个工作日内通知并公告，30 日内签订合同",
      en: "report in 2 working days, award in 5, notice and publication in 2; contract in 30 days",
      .date(.award(limit: 1, article: "36, 49", otherwise: .lowestWins)),
      .said(by: ["gp.contract-30d"])),
  ]

  static let consultations: [Rule] = [
    Rule(
      "gp.consultation-min-3", .consultation214, "6, 21, 34(三)", .governmentConsultation, .countOf,
      .error, [.atLeast(3, .firms)], from: .submissionCloses,
      who: .buyer,
      zh: "供应商不少于三家，最后报价不足三家的终止并重新采购；政府购买服务和第三条第四项的项目可以为两家",
      en:
        "three firms or more, else it ends and begins anew; two will do for services bought for the "
        + "public and for projects of article 3 item 4",
      .check(.minimumOfConsultation)),
    Rule(
      "gp.consultation-notice", .consultation214, "7", .governmentConsultation, .content, .warning,
      from: .publication,
      who: .buyer,
      zh: "竞争性磋商公告应有七项内容", en: "the notice of a consultation has seven parts",
      .check(.consultationNotice)),
    Rule(
      "gp.consultation-team", .consultation214, "14", .governmentConsultation, .countOf, .error,
      [.atLeast(3, .persons)],
      who: .buyer,
      zh: "磋商小组三人以上单数，专家不少于三分之二",
      en: "a team of three or more, an odd number, two thirds experts",
      .notRecorded(zh: "磋商小组", en: "the team")),
    Rule(
      "gp.consultation-late-refuse", .consultation214, "13 I", .governmentConsultation, .action,
      .error, from: .bidReceived, to: .submissionCloses,
      who: .buyer,
      zh: "响应文件应密封送达，截止后送达的为无效文件，应当拒收",
      en: "a response comes sealed; after the closing it is void and refused",
      .kept(zh: "登记时自动拒收", en: "a late response is refused when it is registered")),
    Rule(
      "gp.consultation-bond", .consultation214, "12, 31", .governmentConsultation, .maximum, .error,
      [.atMost(5, .workingDay), .atMost(5, .workingDay), .atMost(2, .percent)], from: .awardNotice,
      to: .bondReturned,
      who: .buyer,
      zh: "磋商保证金不超过预算的 2%，以非现金形式交纳；成交通知书发出后、合同签订后各 5 个工作日内退还",
      en: "the bond is at most 2 % of the budget and not in cash; it goes back within five working "
        + "days of the notice (losers) or the contract (winner)",
      .check(.bondShare), .date(.losersBonds(article: "31")),
      .date(.winnersBond(limit: 1, article: "31"))),
  ]
}
