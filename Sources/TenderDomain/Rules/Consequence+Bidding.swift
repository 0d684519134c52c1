/// What follows under 招标投标法 and its regulation.
extension Consequence {
  static let notPublished = follows(
    zh: "责令改正，可处一万元以上五万元以下罚款", en: orderAndFine("10,000 to 50,000 yuan"),
    by: regulation("63 I(一)"), law("51")
  ).and(
    follows(
      zh: "规避招标的，按规避招标处罚", en: "where it evades the tender, the sanctions for that",
      by: law("49")))

  static let noticesDiffer = follows(
    zh: "影响潜在投标人投标的，责令改正，可处一万元以上五万元以下罚款",
    en: "where it keeps bidders away, " + orderAndFine("10,000 to 50,000 yuan"),
    by: regulation("63 I(二)"), law("51"))

  static let biddersShutOut = follows(
    zh: "责令改正，可处一万元以上五万元以下罚款", en: orderAndFine("10,000 to 50,000 yuan"), by: law("51"))

  static let shortTimeFined = follows(
    zh: "责令改正，可处十万元以下罚款", en: orderAndFine("up to 100,000 yuan"),
    by: regulation("64 I(二)"))

  static let closingMovesOrFine = follows(
    zh: "此后再更正，应顺延截止时间", en: "a later change has to move the closing on",
    by: regulation("21")
  ).and(
    follows(
      zh: "不顺延的，责令改正，可处十万元以下罚款",
      en: "if it does not: " + orderAndFine("up to 100,000 yuan"), by: regulation("64 I(二)")))

  static let wronglyTaken = follows(
    zh: "接收应当拒收的投标文件的，责令改正，可处十万元以下罚款，给予处分",
    en: "where a bid is taken that had to be refused, "
      + orderAndFine("up to 100,000 yuan", "discipline"),
    by: regulation("64 I(四)"))

  static let openedEarly = follows(
    zh: "提前开启并将有关信息泄露给其他投标人的，属于串通投标",
    en: "a bid opened early and told to another bidder counts as collusion",
    by: regulation("41(一)"))

  static let voidIfDecisive = inMandatory(
    zh: "对中标结果造成实质性影响且不能纠正的，招标、投标、中标无效",
    en: "it is void where it decides the result and cannot be put right", by: regulation("81"))

  static let consortiumRejected = follows(
    zh: "等级不够的联合体投标被否决", en: "a consortium below the grade is rejected",
    by: regulation("51(三)"))

  static let committeeVoid = follows(
    zh: "责令改正，可处十万元以下罚款，给予处分；评审结论无效，重新评审",
    en: orderAndFine("up to 100,000 yuan", "discipline")
      + "; its findings are void, and the evaluation is done again",
    by: regulation("70"))

  static let ownChoice = follows(
    zh: "仍自行确定中标人的，中标无效，责令改正，可处中标金额千分之五以上千分之十以下罚款，给予处分",
    en: "an own choice all the same: the award is void, "
      + orderAndFine("5 to 10 ‰ of the award", "discipline"),
    by: law("57"))

  static let talks = inMandatory(
    zh: "给予警告、处分；影响中标结果的，中标无效",
    en: "a warning and discipline; the award is void where the talks decided it", by: law("55"))

  static let noAwardNotice = inMandatory(
    zh: "无正当理由不发出中标通知书的，责令改正，可处中标金额千分之十以下罚款，赔偿损失，给予处分",
    en: "for no notice without good reason, "
      + orderAndFine("up to 10 ‰ of the award", "damages, discipline"),
    by: regulation("73(一)"))

  static let contractRefused = follows(
    zh: "无正当理由拒签的中标人丧失中标资格，投标保证金不予退还",
    en: "a winner who refuses without good reason loses the award and the bond",
    by: regulation("74")
  ).and(
    inMandatory(
      zh: "拒签的，责令改正，可处中标金额千分之十以下罚款",
      en: "for refusing, " + orderAndFine("up to 10 ‰ of the award"),
      by: regulation("73(四), 74")))

  static let takersTold = inMandatory(
    zh: "泄露获取招标文件者的名称、数量的，给予警告，可处一万元以上十万元以下罚款，给予处分；影响中标结果的，中标无效",
    en: "for names or number let out, a warning, a possible fine of 10,000 to 100,000 yuan and "
      + "discipline; the award is void where it decided the result",
    by: law("52"))

  /// A complaint needs an objection first.
  static let noComplaint = follows(
    zh: "不能再就此投诉，因为投诉须先提出异议",
    en: "there is no complaint about it, which needs an objection first", by: regulation("60 II"))

  static let goingOnWithoutReply = follows(
    zh: "未答复而继续的，责令改正；拒不改正并影响中标结果的，可致招标、投标、中标无效",
    en: "going on without a reply: an order to put it right; refused and decisive for the result, "
      + "it may all be void",
    by: regulation("77 II, 81"))

  static let bondFined = follows(
    zh: "责令改正，可处五万元以下罚款，造成损失的应赔偿",
    en: orderAndFine("up to 50,000 yuan", "damages"), by: regulation("66"))

  static let bondKeptBack = follows(
    zh: "不退还保证金或利息的，责令改正，可处五万元以下罚款，造成损失的应赔偿",
    en: "where bond or interest is kept back, " + orderAndFine("up to 50,000 yuan", "damages"),
    by: regulation("66"))

  static let allBidsVoid = follows(
    zh: "相关投标均无效", en: "all bids concerned are void", by: regulation("34 III"))

  static let bondForfeit = follows(
    zh: "可以不退还投标保证金", en: "the bond may be kept", by: regulation("35 II"))

  static let bidVoid = follows(zh: "投标无效", en: "the bid is void", by: regulation("38"))

  static let collusion = follows(
    zh: "否决投标", en: "the bids are rejected", by: regulation("51(七)")
  ).and(
    follows(
      zh: "中标无效，处以罚款", en: "the award is void, with fines", by: law("53"), regulation("67")))

  static let notRejected = follows(
    zh: "对应当否决的投标不否决的，责令改正，情节严重的禁止参加评标",
    en: "for a bid not rejected that had to be, an order to put it right, if grave a bar from "
      + "evaluating",
    by: regulation("71(六)"))

  static let notFirstRanked = follows(
    zh: "责令改正，可处中标金额千分之十以下罚款，赔偿损失，给予处分",
    en: orderAndFine("up to 10 ‰ of the award", "damages, discipline"), by: regulation("73(二)"))

  static let officialsDisciplined = follows(
    zh: "对工作人员给予处分", en: "discipline of the officials", by: regulation("79 II"))

  static let asBiddingLaw = follows(
    zh: "《招标投标法》有规定的，依其规定处罚", en: "as the Bidding Law has it, where it names a sanction",
    by: LegalBasis("河南省实施《中华人民共和国招标投标法》办法", "51"))

  static let rightLapses = follows(zh: "逾期丧失该项权利", en: "the right lapses")

  private static func law(_ article: String) -> LegalBasis { LegalBasis("招标投标法", article) }

  private static func regulation(_ article: String) -> LegalBasis {
    LegalBasis("招标投标法实施条例", article)
  }

  private static func orderAndFine(_ fine: String, _ more: String? = nil) -> String {
    "an order to put it right, a possible fine of \(fine)" + (more.map { ", \($0)" } ?? "")
  }
}
