/// Rules of the Bidding Law and its regulation about takers of documents, bidders and their bids.
extension Rule {
  static let bidsToWatch: [Rule] = [
    Rule(
      "tender.documents-register", .biddingRegulation, "21", .bidding, .action, .warning,
      from: .documentsIssued, to: .submissionCloses,
      who: .buyer, otherwise: .takersTold,
      zh: "澄清和修改应书面通知所有获取招标文件的人，因此须有名册；名单和数量保密",
      en: "every taker of the documents is told of changes, so takers are on record; names and "
        + "number stay secret",
      .notRecorded(zh: "谁获取了招标文件", en: "who took the documents")),
    Rule(
      "tender.amend-and-restart", .biddingRegulation, "23", .mandatory, .action, .error,
      who: .buyer, otherwise: .voidIfDecisive,
      zh: "招标文件违法并影响投标的，修改后重新招标",
      en: "documents that break the law and touch bids are corrected, and the tender begins anew",
      .judgement),
    Rule(
      "tender.bond-account", .biddingRegulation, "26 II", .mandatory, .action, .warning,
      to: .submissionCloses,
      who: .bidder,
      zh: "境内投标单位以现金或支票提交的投标保证金应从其基本账户转出",
      en: "a bond of a domestic bidder in cash or by cheque comes from its basic account",
      .notRecorded(zh: "保证金的收退", en: "bonds paid and returned")),
    Rule(
      "tender.bidder-change", .biddingRegulation, "38", .bidding, .eligibility, .warning,
      from: .submissionCloses, to: .award,
      who: .bidder, otherwise: .bidVoid,
      zh: "投标人合并、分立、破产等应及时告知；不再具备资格条件的投标无效",
      en:
        "merger, split, insolvency and the like are told at once; a bid of who no longer qualifies "
        + "is void",
      .kept(
        zh: "资格核查可以按定标日再做一次", en: "eligibility can be checked again as of the award")),
    Rule(
      "tender.collusion-signs", .biddingRegulation, "40", .bidding, .eligibility, .warning,
      from: .opening, to: .award,
      who: .committee, otherwise: .collusion,
      zh: "六种情形视为串通投标，由评标委员会认定",
      en: "six signs count as collusion; the committee finds",
      .unchecked(
        zh: "未检查：需要开标后比较全部投标文件", en: "not checked: it compares all bids, after the opening")),
    Rule(
      "tender.capacity-recheck", .biddingRegulation, "56", .bidding, .action, .info,
      from: .evaluationReport, to: .awardNotice,
      who: .buyer,
      zh: "候选人经营、财务状况发生较大变化或者违法的，发出中标通知书前由原评标委员会审查确认",
      en: "a candidate whose business or finances changed much, or who broke the law, is looked at "
        + "again by the same committee before the notice",
      .judgement),
  ]

  static let notices10: [Rule] = [
    Rule(
      "tender.notice-content-10", .notices10, "5", .mandatory, .content, .warning,
      from: .publication, confidence: .excerpt,
      who: .buyer, otherwise: .notRead,
      zh: "公告还应写明资金来源、是否接受联合体、文件获取和递交的时间方式、联系方式和平台",
      en:
        "the notice also states funds, consortia, how and until when to get the documents and hand "
        + "in, contacts and platform",
      .said(by: ["content.consortium", "tender.notice-content", "content.telephone"])),
    Rule(
      "tender.publicity-content-10", .notices10, "6", .mandatory, .content, .info,
      from: .publicityBegins, confidence: .memory,
      who: .buyer, otherwise: .notRead,
      zh: "公示写明候选人排序、价格、资格和提出异议的渠道",
      en: "the showing names rank, price, qualifications and where to object",
      .notRecorded(zh: "公示的内容", en: "what the showing says")),
  ]

  static let businessEnvironment: [Rule] = [
    Rule(
      "tender.equal-ownership", .businessEnvironment, "13 I", .biddingAndGovernment, .content,
      .warning,
      who: .buyer,
      zh: "平等对待各类所有制和不同地区的市场主体，不得以产品产地等限制、排斥",
      en: "no condition by ownership, region or origin of products", .check(.equalOwnership))
  ]
}
