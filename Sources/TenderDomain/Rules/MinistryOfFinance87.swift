/// 财政部令第87号, goods and services of government procurement by tender.
extension Rule {
  static let finance87 = documentsOf87 + outcomeOf87

  private static let documentsOf87: [Rule] = [
    Rule(
      "count.gp", .finance87, "85", .governmentTender, .count, nil,
      zh: "开始当日不计，最后一日是国家法定节假日的顺延至次日",
      en: "the first day is not counted; a last day that is a public holiday moves on",
      .kept(
        zh: "条文只写国家法定节假日；程序遇普通周末也顺延",
        en:
          "the article names public holidays only; the program lets plain weekends move a day, too")
    ),
    Rule(
      "count.gp-words", .finance87, "86", .governmentTender, .count, nil,
      zh: "以上、以下、以内含本数，不足不含本数", en: "“or more” and “within” include the number, “under” does not",
      .kept(zh: "等级和数值的比较均含本数", en: "grades and numbers are compared with the limit included")),
    Rule(
      "gp.notice-content", .finance87, "13", .governmentTender, .content, .warning,
      who: .buyer, otherwise: .order78,
      zh: "公开招标公告应有八项内容", en: "the notice of an open tender has eight parts",
      .check(.noticeContent)),
    Rule(
      "gp.notice-period-5wd", .finance87, "16", .governmentTender, .equal, .error,
      [.exactly(5, .workingDay)], from: .publication,
      who: .nobody,
      zh: "公告期限为 5 个工作日，自首次发布算起", en: "the notice stands for five working days from its first day",
      .date(.noticePeriod)),
    Rule(
      "gp.no-scale-conditions", .finance87, "17", .governmentTender, .content, .error,
      who: .buyer, otherwise: .unequalTreatment,
      zh: "不得以注册资本、资产总额、营业收入、从业人员、利润、纳税额作为资格条件或评审因素",
      en: "capital, assets, turnover, staff, profit and tax may be neither condition nor factor",
      .check(.scaleConditions)),
    Rule(
      "gp.docs-5wd-notice", .finance87, "18", .governmentTender, .minimum, .error,
      [.atLeast(5, .workingDay)], from: .publication, to: .documentsEnd,
      who: .buyer, otherwise: .order78,
      zh: "应按公告提供招标文件，期限不少于 5 个工作日；不足三家的可以延长",
      en: "the documents can be had as announced, five working days or more",
      .said(by: ["gp.docs-5wd"])),
    Rule(
      "gp.validity", .finance87, "23", .governmentTender, .count, .error, from: .submissionCloses,
      who: .bidder,
      zh: "投标有效期自投标截止之日起算，承诺的不得少于要求的",
      en: "the bid validity runs from the closing, and bidders offer no less than is asked",
      .said(by: ["content.bid-validity"])),
    Rule(
      "gp.clarify", .finance87, "27", .governmentTender, .minimum, .error,
      [.atLeast(15, .day), .atLeast(3, .day)], to: .submissionCloses,
      who: .buyer, otherwise: .closingMovesOrOrder,
      zh: "澄清或修改应在投标截止 15 日前（预审 3 日），且不得改变标的和资格条件",
      en: "changes come 15 days before the closing (prequalification: 3), and never of the object "
        + "or the conditions",
      .said(by: ["gp.clarify-15d"])),
    Rule(
      "gp.terminate-5wd", .finance87, "29", .governmentTender, .maximum, .error,
      [.atMost(5, .workingDay)], from: .termination, to: .bondReturned,
      who: .buyer, otherwise: .refundDue,
      zh: "终止招标的，5 个工作日内退还文件费和保证金",
      en: "after a termination fees and bonds go back within five working days",
      .date(.refundOnTermination)),
  ]

  private static let outcomeOf87: [Rule] = [
    Rule(
      "gp.receipt", .finance87, "33", .governmentTender, .action, .error, from: .bidReceived,
      who: .buyer, otherwise: .order78,
      zh: "如实记载送达时间和密封情况，签收并出具回执；逾期或未密封的拒收",
      en: "time and seal are recorded and a receipt is given; late or unsealed bids are refused",
      .kept(zh: "登记投标时照此办理", en: "bids are registered so")),
    Rule(
      "gp.withdraw-5wd", .finance87, "38", .governmentTender, .maximum, .error,
      [.atMost(5, .workingDay)], from: .withdrawal, to: .bondReturned,
      who: .buyer, otherwise: .bondInterest,
      zh: "撤回、未中标、签约后 5 个工作日内退还保证金，逾期加付资金占用费",
      en: "bonds go back within five working days, later with interest and a fifth more",
      .notRecorded(zh: "保证金的收退", en: "bonds paid and returned")),
    Rule(
      "gp.open-at-deadline", .finance87, "39", .governmentTender, .equal, .error,
      [.exactly(0, .moment)], from: .submissionCloses, to: .opening,
      who: .buyer, otherwise: .order78,
      zh: "开标应在投标截止的同一时间进行，并录音录像",
      en: "bids are opened at the moment of the closing, on video", .check(.openingAtClosing)),
    Rule(
      "gp.min-3", .finance87, "41, 43, 44", .governmentTender, .countOf, .error,
      [.atLeast(3, .firms), .atLeast(3, .firms)],
      who: .buyer, otherwise: .order78,
      zh: "投标人不足三家不得开标，合格投标人不足三家不得评标",
      en: "fewer than three bids are not opened, fewer than three qualified not evaluated",
      .check(.minimumBids)),
    Rule(
      "gp.committee", .finance87, "47", .governmentTender, .countOf, .error,
      [.atLeast(5, .persons), .atLeast(7, .persons)],
      who: .buyer, otherwise: .committee87Void,
      zh: "评标委员会五人以上单数，专家不少于三分之二；大额或复杂项目七人以上",
      en:
        "a committee of five or more, an odd number, two thirds experts; seven for large projects",
      .notRecorded(zh: "评标委员会", en: "the committee")),
    Rule(
      "gp.award-times", .finance87, "68, 69", .governmentTender, .maximum, .error,
      [
        .atMost(2, .workingDay), .atMost(5, .workingDay), .atMost(2, .workingDay),
        .exactly(1, .workingDay),
      ],
      from: .evaluationReport,
      who: .agencyThenBuyer, otherwise: .lateAwardOrNotice,
      zh: "报告 2 个工作日、定标 5 个工作日、公告 2 个工作日，结果公告 1 个工作日",
      en: "report in 2 working days, award in 5, publication in 2; the result stands for 1",
      .said(by: ["gp.report-2-5-2wd"])),
    Rule(
      "gp.contract-30d-87", .finance87, "71", .governmentTender, .maximum, .error,
      [.atMost(30, .day)], from: .awardNotice, to: .contract,
      who: .buyerAndWinner, otherwise: .noContract,
      zh: "自中标通知书发出之日起 30 日内签订合同",
      en: "the contract is signed within 30 days of the award notice",
      .said(by: ["gp.contract-30d"])),
  ]
}
