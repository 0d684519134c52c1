/// 招标投标法实施条例, up to the closing.
extension Rule {
  static let biddingRegulation =
    documentsOfRegulation + bidsOfRegulation + openingOfRegulation + awardOfRegulation

  private static let documentsOfRegulation: [Rule] = [
    Rule(
      "tender.media-same", .biddingRegulation, "15 III", .mandatory, .content, .error,
      who: .buyer, otherwise: .noticesDiffer,
      zh: "不同媒介发布的同一公告内容应一致", en: "the notice reads alike in every medium",
      .notRecorded(zh: "发布媒介", en: "where a notice was published")),
    Rule(
      "tender.sale-5d", .biddingRegulation, "16 I", .bidding, .minimum, .error,
      [.atLeast(5, .day)], from: .documentsIssued, to: .documentsEnd,
      who: .buyer, otherwise: .shortTimeFined,
      zh: "招标文件的发售期不得少于 5 日", en: "the documents can be had for five days or more",
      .check(.days)),
    Rule(
      "tender.prequal-5d", .biddingRegulation, "17", .mandatory, .minimum, .error,
      [.atLeast(5, .day)], from: .prequalificationEnds, to: .application,
      who: .buyer, otherwise: .shortTimeFined,
      zh: "资格预审文件停止发售后至少 5 日才截止申请",
      en: "applications close five days or more after the sale of prequalification documents ends",
      .noPrequalification),
    Rule(
      "tender.prequal-min", .biddingRegulation, "19 II", .bidding, .countOf, .error,
      [.atLeast(3, .firms)],
      who: .buyer,
      zh: "通过资格预审的少于三个的应重新招标", en: "with fewer than three prequalified it begins anew",
      .noPrequalification),
    Rule(
      "tender.clarify-postpone", .biddingRegulation, "21", .bidding, .minimum, .error,
      [.atLeast(3, .day), .atLeast(15, .day)], from: .changeSent, to: .submissionCloses,
      who: .buyer, otherwise: .closingMovesOrFine,
      zh: "影响编制的澄清或修改不足 15 日的，应顺延截止时间（预审 3 日）",
      en:
        "a change that matters moves the closing on unless 15 days are left (prequalification: 3)",
      .said(by: ["tender.clarify-15d"])),
    Rule(
      "tender.objection-doc", .biddingRegulation, "22", .bidding, .maximum, nil,
      [.atLeast(2, .day), .atLeast(10, .day)], to: .submissionCloses,
      who: .bidder, otherwise: .noComplaint,
      zh: "对招标文件的异议应在投标截止 10 日前提出（预审 2 日）",
      en: "objections to the documents come 10 days before the closing (prequalification: 2)",
      .date(.objection(limit: 1))),
    Rule(
      "tender.objection-reply", .biddingRegulation, "22", .bidding, .maximum, .error,
      [.atMost(3, .day)], from: .objection, to: .reply,
      who: .buyer, otherwise: .goingOnWithoutReply,
      zh: "收到异议之日起 3 日内答复，答复前暂停招标活动",
      en: "an objection is answered within three days, and the tender rests meanwhile",
      .notRecorded(zh: "异议", en: "objections")),
    Rule(
      "tender.validity-start", .biddingRegulation, "25", .bidding, .count, .warning,
      from: .submissionCloses,
      who: .buyer,
      zh: "应载明投标有效期，自投标截止之日起算", en: "the bid validity is stated and runs from the closing",
      .said(by: ["content.bid-validity"])),
    Rule(
      "tender.bond-max", .biddingRegulation, "26 I", .bidding, .maximum, .error,
      [.atMost(2, .percent)],
      who: .buyer, otherwise: .bondFined,
      zh: "投标保证金不得超过估算价的 2%，有效期与投标有效期一致",
      en: "the bond is at most 2 % of the estimated price and as long as the bid validity",
      .check(.bondShare)),
    Rule(
      "tender.price-floor", .biddingRegulation, "27 III", .bidding, .content, .error,
      who: .buyer,
      zh: "不得规定最低投标限价", en: "no lowest price may be set",
      .kept(zh: "定义中没有最低限价一项", en: "a definition has no key for a lowest price")),
  ]

  private static let bidsOfRegulation: [Rule] = [
    Rule(
      "tender.cancel-refund", .biddingRegulation, "31", .bidding, .action, .error,
      from: .termination,
      who: .buyer, otherwise: .bondKeptBack,
      zh: "终止招标应及时公告，退还文件费、保证金及利息",
      en: "a termination is announced at once; fees and bonds go back with interest",
      .notRecorded(zh: "退款", en: "refunds")),
    Rule(
      "tender.discrimination-list", .biddingRegulation, "32 II", .bidding, .content, .warning,
      who: .buyer, otherwise: .biddersShutOut,
      zh: "七种情形属于以不合理条件限制、排斥投标人",
      en: "seven cases count as shutting out bidders by unreasonable conditions",
      .check(.biddingDiscrimination)),
    Rule(
      "tender.conflict", .biddingRegulation, "34", .bidding, .eligibility, .error,
      who: .bidder, otherwise: .allBidsVoid,
      zh: "与招标人有利害关系的，同一负责人或有控股管理关系的，投标无效",
      en: "bids are void of firms tied to the entity, or to each other by one head or by control",
      .unchecked(
        zh: "未检查：需要开标后比较全部投标人", en: "not checked: it compares all bidders, after the opening")),
    Rule(
      "tender.withdraw-refund-5d", .biddingRegulation, "35 I", .bidding, .maximum, .error,
      [.atMost(5, .day)], from: .withdrawal, to: .bondReturned,
      who: .buyer, otherwise: .bondFined,
      zh: "截止前撤回投标的，收到书面通知之日起 5 日内退还保证金",
      en: "the bond goes back within five days of a withdrawal before the closing",
      .notRecorded(zh: "保证金的收退", en: "bonds paid and returned")),
    Rule(
      "tender.revoke-forfeit", .biddingRegulation, "35 II", .bidding, .action, nil,
      from: .submissionCloses,
      who: .bidder, otherwise: .bondForfeit,
      zh: "截止后撤销投标的，可以不退还保证金", en: "a bid revoked after the closing may cost the bond",
      .notRecorded(zh: "保证金的收退", en: "bonds paid and returned")),
    Rule(
      "tender.refuse-and-record", .biddingRegulation, "36", .bidding, .action, .error,
      from: .bidReceived,
      who: .buyer, otherwise: .wronglyTaken,
      zh: "逾期、未密封或未通过预审的拒收，并如实记载送达时间和密封情况",
      en: "late or unsealed bids are refused, and time and seal of each are recorded",
      .kept(zh: "登记投标时照此办理", en: "bids are registered so")),
    Rule(
      "tender.joint-stated", .biddingRegulation, "37 I", .bidding, .content, .warning,
      who: .buyer,
      zh: "应载明是否接受联合体投标", en: "the notice says whether consortia may bid",
      .said(by: ["content.consortium"])),
  ]

}
