/// What follows in government procurement.
extension Consequence {
  static let notQualified = follows(
    zh: "不具备资格的，投标（响应）无效", en: "the bid of who does not qualify is void",
    by: order87("63(三)")
  ).and(
    follows(
      zh: "提供虚假材料的，处千分之五以上千分之十以下罚款，列入不良行为记录名单，一至三年内禁止参加政府采购活动，结果无效",
      en: "for false papers, \(fineAndBan), and the award is void", by: law("77")))

  static let voidIfDecisiveForResult = follows(
    zh: "影响采购结果的，重新开展采购或者结果无效",
    en: "where it decides the result it begins anew, or the award is void",
    by: regulation("71 II"))

  static let teamOrder = follows(
    zh: "责令改正，给予警告", en: "an order to put it right and a warning",
    by: LegalBasis("财政部令第74号", "51(二)"))

  /// 政府采购法 71 with 实施条例 66: the common fine, for what its bases name.
  private static func fined(
    when zh: String = "", _ en: String = "", by bases: LegalBasis...
  ) -> Consequence {
    let law = bases.map(\.phrase).enumerated()
    return follows(
      zh: zh + "责令限期改正，给予警告，可并处十万元以下罚款，给予处分（\(law.zh)）",
      en: en + "an order to put it right, a warning, a possible fine of up to 100,000 yuan, "
        + "discipline (\(law.en))")
  }

  static let unequalTreatment = fined(by: law("71(三)"), regulation("66"))
  static let asUnequalTreatment = fined(
    when: "按差别待遇处理：", "as unequal treatment: ", by: law("71(三)"), regulation("66"))
  static let wrongMethod = fined(by: regulation("68(一), 66"), law("71"))
  static let noReply = fined(by: regulation("68(八), 66"), law("71"))
  static let smallFirmsForgotten = fined(
    by: LegalBasis("财库〔2020〕46号", "19"), regulation("68(三), 66"), law("71"))
  static let notOnNationalSite = fined(
    when: "未按规定发布的，", "not published there: ", by: LegalBasis("财政部令第101号", "16"),
    regulation("68(二), 66"), law("71"))
  private static let resultNotPublished = fined(
    when: "未公告结果的，", "for a result that is not published, ", by: regulation("68(二), 66"), law("71"))

  static let papersDestroyed = follows(
    zh: "隐匿、销毁采购文件的，处二万元以上十万元以下罚款，给予处分",
    en: "for papers hidden or destroyed, a fine of 20,000 to 100,000 yuan and discipline",
    by: law("76"))

  static let noContract = fined(
    when: "采购人不签的，", "for the entity that does not sign, ", by: law("71(五)"), regulation("66")
  ).and(
    follows(
      zh: "供应商无正当理由拒签的，处千分之五以上千分之十以下罚款，列入不良行为记录名单，一至三年内禁止参加政府采购活动",
      en: "for the supplier who refuses without good reason, \(fineAndBan)",
      by: regulation("72(二)"), law("77")))

  static let contractNotFiled = orderWithoutFine(regulation("67(八)"))
  static let contractNotPublished = orderWithoutFine(regulation("67(七)"))

  private static func orderWithoutFine(_ basis: LegalBasis) -> Consequence {
    follows(
      zh: "责令限期改正，给予警告、处分并通报，没有罚款",
      en: "an order to put it right, a warning, discipline, public notice; no fine", by: basis)
  }

  static let reviewOrCourt = follows(
    zh: "可以申请复议或者起诉", en: "a review, or the court", by: law("58")
  ).and(follows(zh: "对工作人员给予处分", en: "discipline of the officials", by: law("81")))

  static let outOfContract = follows(
    zh: "不得参加同一合同项下的采购", en: "they must not take part in the same contract")
  static let outOfProcurement = follows(zh: "不得参加", en: "it must not take part")

  static let order78 = follows(
    zh: "责令限期改正，情节严重的给予警告、处分，代理机构可并处罚款", en: "\(orderIfGrave); an agency may be fined",
    by: order87("78"))

  static let closingMovesOrOrder = follows(
    zh: "此后再更正，应顺延截止时间；不顺延的，责令限期改正，情节严重的给予警告、处分，代理机构可并处罚款",
    en: "a later change has to move the closing on; if it does not: \(orderIfGrave); an agency may "
      + "be fined",
    by: order87("78"))

  static let bondInterest = follows(
    zh: "逾期的，按贷款基准利率上浮 20% 支付资金占用费", en: "interest at the lending rate plus a fifth for the delay",
    by: order87("38 III")
  ).and(follows(zh: orderIfGraveZh, en: orderIfGrave, by: order87("78(八)")))

  static let refundDue = follows(
    zh: orderIfGraveZh, en: orderIfGrave, by: order87("78(六), 78(八)"))

  /// Of a government tender that is awarded late.
  static let firstRankedWins = follows(
    zh: "逾期未确定又未说明理由的，视同确定排名第一的候选人", en: "the candidate ranked first counts as chosen",
    by: order87("68")
  ).and(follows(zh: orderIfGraveZh, en: orderIfGrave, by: order87("77(三)")))

  static let lateAwardOrNotice = firstRankedWins.and(resultNotPublished)

  static let committee87Void = follows(
    zh: "评标结果无效，重新组建评标委员会评标", en: "the evaluation is void and done again by a new committee",
    by: order87("67(一)")
  ).and(order78)

  static let closingTimeMoves = follows(
    zh: "此后再更正，应顺延截止时间", en: "a later change has to move the closing on",
    by: LegalBasis("财库〔2014〕214号", "10"))

  static let closingDayMoves = follows(
    zh: "此后再更正，应顺延截止之日", en: "a later change has to move the closing day on")

  static let firstRankedOfConsultation = follows(
    zh: "逾期未确定又未提出异议的，视为确定排序第一的供应商",
    en: "without a choice or an objection the supplier ranked first counts as chosen",
    by: LegalBasis("财库〔2014〕214号", "28"))

  /// Of negotiation and inquiry.
  static let lowestWins = follows(
    zh: "逾期未确定又未提出异议的，视为确定最后报价最低的供应商",
    en: "without a choice or an objection the supplier with the lowest last price counts as chosen",
    by: LegalBasis("财政部令第74号", "36, 49"))

  static let lowestWinsOrNoContract = lowestWins.and(noContract)

  static let framework = follows(
    zh: "责令限期改正，情节严重的给予警告、处分并通报，没有罚款",
    en: "an order to put it right, if grave a warning, discipline and public notice; no fine",
    by: LegalBasis("财政部令第110号", "43"))

  private static let orderIfGrave =
    "an order to put it right, if grave a warning and discipline"
  private static let orderIfGraveZh = "责令限期改正，情节严重的给予警告、处分"
  private static let fineAndBan =
    "a fine of 5 to 10 ‰, the list of misconduct, a ban of one to three years"

  private static func law(_ article: String) -> LegalBasis { LegalBasis("政府采购法", article) }

  private static func regulation(_ article: String) -> LegalBasis {
    LegalBasis("政府采购法实施条例", article)
  }

  private static func order87(_ article: String) -> LegalBasis {
    LegalBasis("财政部令第87号", article)
  }
}
