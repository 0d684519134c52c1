/// 招标投标法实施条例, from the opening on.
extension Rule {
  static let openingOfRegulation: [Rule] = [
    Rule(
      "tender.no-open-under-3", .biddingRegulation, "44 II", .bidding, .countOf, .error,
      [.atLeast(3, .firms)], from: .submissionCloses, to: .opening,
      who: .buyer, otherwise: .voidIfDecisive,
      zh: "投标人少于三个的不得开标，应重新招标", en: "with fewer than three bidders nothing is opened",
      .said(by: ["tender.min-bidders"])),
    Rule(
      "tender.open-objection", .biddingRegulation, "44 III", .bidding, .maximum, nil,
      from: .opening,
      who: .bidder,
      zh: "对开标的异议当场提出、当场答复并记录",
      en: "objections to the opening are raised, answered and recorded on the spot",
      .notRecorded(zh: "异议", en: "objections")),
    Rule(
      "tender.reject-cases", .biddingRegulation, "51", .bidding, .eligibility, nil,
      who: .committee, otherwise: .notRejected,
      zh: "七种情形应当否决投标", en: "seven grounds on which a bid is rejected", .judgement),
    Rule(
      "tender.candidates-3", .biddingRegulation, "53 I", .bidding, .maximum, .info,
      [.atMost(3, .firms)],
      who: .committee,
      zh: "中标候选人不超过三个，并标明顺序；入围多家的不适用，仅作提示",
      en: "three ranked candidates at most; of a panel of several firms this is information",
      .check(.panelSize)),
  ]

  static let awardOfRegulation: [Rule] = [
    Rule(
      "tender.publicity", .biddingRegulation, "54 I", .mandatory, .maximumAndMinimum, .error,
      [.atMost(3, .day), .atLeast(3, .day)], from: .evaluationReport, to: .publicityBegins,
      who: .buyer,
      zh: "收到评标报告之日起 3 日内公示中标候选人，公示期不少于 3 日",
      en: "candidates are shown within three days of the evaluation report, for three days or more",
      .date(.publicity)),
    Rule(
      "tender.publicity-objection", .biddingRegulation, "54 II", .mandatory, .maximum, nil,
      [.atMost(3, .day)], from: .publicityBegins, to: .publicityEnds,
      who: .bidder, otherwise: .noComplaint,
      zh: "对评标结果的异议应在公示期内提出，3 日内答复",
      en: "objections to the result come while it is shown and are answered within three days",
      .date(.publicityObjection)),
    Rule(
      "tender.first-ranked", .biddingRegulation, "55", .mandatoryState, .action, .error,
      who: .buyer, otherwise: .notFirstRanked,
      zh: "应确定排名第一的候选人中标", en: "the candidate ranked first wins", .judgement),
    Rule(
      "tender.bond-return-5d", .biddingRegulation, "57 II", .bidding, .maximum, .error,
      [.atMost(5, .day)], from: .contract, to: .bondReturned,
      who: .buyer, otherwise: .bondFined,
      zh: "签订合同后 5 日内向所有投标人退还保证金及利息",
      en: "bonds and interest go back to all within five days of the contract",
      .date(.bonds)),
    Rule(
      "tender.performance-bond", .biddingRegulation, "58", .bidding, .maximum, .error,
      [.atMost(10, .percent)],
      who: .buyer, otherwise: .bondFined,
      zh: "履约保证金不得超过合同金额的 10%", en: "a performance bond is at most 10 % of the contract",
      .notRecorded(zh: "履约保证金", en: "performance bonds")),
    Rule(
      "tender.complaint-10d", .biddingRegulation, "60 I", .bidding, .maximum, nil,
      [.atMost(10, .day)], from: .harmKnown, to: .complaint,
      who: .bidder, otherwise: .rightLapses,
      zh: "自知道或应当知道之日起 10 日内投诉，异议答复期间不计",
      en: "a complaint comes within ten days of knowing, the time for a reply not counted",
      .notRecorded(zh: "投诉", en: "complaints")),
    Rule(
      "tender.complaint-handling", .biddingRegulation, "61 II", .bidding, .maximum, .info,
      [.atMost(3, .workingDay), .atMost(30, .workingDay)], from: .complaint, to: .decision,
      who: .authority, otherwise: .officialsDisciplined,
      zh: "3 个工作日内决定是否受理，30 个工作日内处理",
      en: "complaints are taken within 3 working days and decided within 30",
      .notRecorded(zh: "投诉", en: "complaints")),
    Rule(
      "tender.time-limit-fine", .biddingRegulation, "64 I(二)", .bidding, .penalty, .info,
      who: .buyer, otherwise: .shortTimeFined,
      zh: "时限不合规定的，责令改正，可处十万元以下罚款",
      en: "unlawful time limits: an order to put it right and a fine of up to 100,000 yuan",
      .kept(zh: "因此时限不足列为错误", en: "the reason why a short time limit is an error")),
    Rule(
      "tender.gp-priority", .biddingRegulation, "83", .government, .scope, .info,
      zh: "政府采购货物和服务另有规定的，从其规定", en: "for government goods and services their own rules prevail",
      .kept(zh: "由 regime 选择规则", en: "the regime selects the rules")),
  ]
}
