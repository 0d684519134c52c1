/// 招标投标法, the parts that come before the opening.
extension Rule {
  static let biddingLaw = noticeOfBiddingLaw + closingOfBiddingLaw + outcomeOfBiddingLaw

  private static let noticeOfBiddingLaw: [Rule] = [
    Rule(
      "tender.scope", .bidding, "2, 3", .bidding, .scope, .info,
      zh: "工程及与其有关的货物、服务，达到规定范围的必须招标",
      en: "works, and goods and services that belong to them, must be tendered within set classes",
      .unchecked(
        zh: "未检查：是否依法必须招标由招标人以 regime 写明",
        en: "not checked: the regime says whether the law demands the tender")),
    Rule(
      "tender.notice-content", .bidding, "16 II", .bidding, .content, .warning,
      who: .buyer,
      zh: "公告应写明招标人名称地址，项目性质、数量、实施地点和时间，以及获取招标文件的办法",
      en: "the notice names the entity and its address, what, how much, where and when, and how to "
        + "get the documents",
      .check(.biddingNotice)),
    Rule(
      "tender.media", .bidding, "16 I", .mandatory, .content, .error, from: .publication,
      who: .buyer, otherwise: .notPublished,
      zh: "公告应在国家指定的媒介发布", en: "the notice appears in a medium that the state names",
      .notRecorded(zh: "发布媒介", en: "where a notice was published")),
    Rule(
      "tender.invite-min", .bidding, "17", .bidding, .countOf, .error, [.atLeast(3, .firms)],
      who: .buyer,
      zh: "邀请招标应邀请三个以上有能力的法人或组织", en: "a selective tender invites three able firms or more",
      .notRecorded(zh: "被邀请的单位", en: "who was invited")),
    Rule(
      "tender.no-discrimination", .bidding, "18 II", .bidding, .content, .warning,
      who: .buyer, otherwise: .biddersShutOut,
      zh: "不得以不合理条件限制、排斥或歧视潜在投标人",
      en: "no unreasonable condition may shut out or disfavour a bidder",
      .said(by: ["tender.discrimination-list"])),
    Rule(
      "tender.clarify-15d", .bidding, "23", .bidding, .minimum, .error, [.atLeast(15, .day)],
      from: .changeSent, to: .submissionCloses,
      who: .buyer, otherwise: .closingMovesOrFine,
      zh: "澄清或修改应在投标截止至少 15 日前书面通知", en: "changes are sent in writing 15 days before the closing",
      .date(.change())),
    Rule(
      "tender.prepare-20d", .bidding, "24", .mandatory, .minimum, .error, [.atLeast(20, .day)],
      from: .documentsIssued, to: .submissionCloses,
      who: .buyer, otherwise: .shortTimeFined,
      zh: "自招标文件开始发出至投标截止不得少于 20 日",
      en: "bidders have 20 days or more from the first issue of the documents to the closing",
      .check(.days)),
    Rule(
      "tender.reasonable-time", .bidding, "24", .bidding, .minimum, .info,
      from: .documentsIssued, to: .submissionCloses,
      who: .buyer,
      zh: "应确定投标人编制投标文件所需要的合理时间，不适用 20 日的也是如此",
      en: "bidders get a reasonable time to prepare, also where no 20 days bind",
      .unchecked(
        zh: "未检查：多长合理由人判断", en: "not checked: a person has to judge what is reasonable")),
  ]

  private static let closingOfBiddingLaw: [Rule] = [
    Rule(
      "tender.late-refuse", .bidding, "28 II", .bidding, .action, .error, to: .submissionCloses,
      who: .buyer, otherwise: .wronglyTaken,
      zh: "截止时间后送达的投标文件应当拒收", en: "a bid that comes after the closing is refused",
      .kept(zh: "登记投标时自动拒收", en: "a late bid is refused when it is registered")),
    Rule(
      "tender.sign-keep", .bidding, "28 I", .bidding, .action, .error, from: .bidReceived,
      to: .opening,
      who: .buyer, otherwise: .openedEarly,
      zh: "收到投标文件应签收保存，开标前不得开启", en: "bids are signed for and kept unopened until the opening",
      .kept(zh: "登记并出具回执，记录密封情况", en: "each bid is registered with its seal, and gets a receipt")),
    Rule(
      "tender.min-bidders", .bidding, "28 I", .bidding, .countOf, .error, [.atLeast(3, .firms)],
      from: .submissionCloses,
      who: .buyer, otherwise: .voidIfDecisive,
      zh: "投标人少于三个的应重新招标", en: "with fewer than three bidders the tender begins anew",
      .check(.minimumBids)),
    Rule(
      "tender.amend-withdraw", .bidding, "29", .bidding, .maximum, nil, to: .submissionCloses,
      who: .bidder,
      zh: "投标截止前可以书面补充、修改或撤回投标", en: "a bid may be changed or withdrawn until the closing",
      .kept(zh: "“投标截止”期限即是", en: "the deadline of the submission shows it")),
    Rule(
      "tender.joint", .bidding, "31", .bidding, .content, nil,
      who: .bidder, otherwise: .consortiumRejected,
      zh: "同一专业的联合体按资质最低的成员定级", en: "a consortium of one trade has the grade of its lowest member",
      .notRecorded(zh: "联合体成员", en: "the members of a consortium")),
    Rule(
      "tender.open-at-deadline", .bidding, "34", .bidding, .equal, .error, [.exactly(0, .moment)],
      from: .submissionCloses, to: .opening,
      who: .buyer,
      zh: "开标应在投标截止的同一时间公开进行", en: "bids are opened in public at the moment of the closing",
      .check(.openingAtClosing)),
  ]

  private static let outcomeOfBiddingLaw: [Rule] = [
    Rule(
      "tender.open-record", .bidding, "36", .bidding, .action, .warning, from: .opening,
      who: .buyer,
      zh: "开标时检查密封、当众拆封宣读，并记录存档",
      en: "seals are checked, bids read out and minutes kept at the opening",
      .notRecorded(zh: "开标过程", en: "the course of the opening")),
    Rule(
      "tender.committee", .bidding, "37 II", .mandatory, .countOf, .error,
      [.atLeast(5, .persons)],
      who: .buyer, otherwise: .committeeVoid,
      zh: "评标委员会为五人以上单数，技术、经济等方面的专家不少于三分之二",
      en:
        "the committee has five members or more, an odd number, two thirds experts in technology, economics and the like",
      .notRecorded(zh: "评标委员会", en: "the committee")),
    Rule(
      "tender.reject-all", .bidding, "42 II", .mandatory, .action, .error,
      who: .buyer, otherwise: .ownChoice,
      zh: "所有投标被否决的应重新招标", en: "when every bid is rejected the tender begins anew",
      .judgement),
    Rule(
      "tender.no-negotiation", .bidding, "43", .bidding, .action, .error, from: .submissionCloses,
      to: .award,
      who: .buyer, otherwise: .talks,
      zh: "确定中标人前不得就价格、方案等实质性内容谈判", en: "no talks about price or substance before the award",
      .judgement),
    Rule(
      "tender.award-notice", .bidding, "45", .bidding, .action, .error, from: .award,
      who: .buyer, otherwise: .noAwardNotice,
      zh: "定标后发出中标通知书，并将结果通知所有未中标人",
      en: "the winner gets the award notice, and all others are told the outcome",
      .notRecorded(zh: "向未中标人的通知", en: "what the losers were told")),
    Rule(
      "tender.contract-30d", .bidding, "46 I", .bidding, .maximum, .error, [.atMost(30, .day)],
      from: .awardNotice, to: .contract,
      who: .buyerAndWinner, otherwise: .contractRefused,
      zh: "自中标通知书发出之日起 30 日内订立书面合同",
      en: "the contract is signed within 30 days of the award notice", .date(.contract)),
    Rule(
      "tender.report-15d", .bidding, "47", .mandatory, .maximum, .error, [.atMost(15, .day)],
      from: .award, to: .report,
      who: .buyer,
      zh: "自确定中标人之日起 15 日内向监督部门书面报告",
      en: "a written report goes to the supervisor within 15 days of the award",
      .date(.reportToSupervisor)),
  ]
}
