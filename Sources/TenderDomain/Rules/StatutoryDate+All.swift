/// The days that rules set: from when they run, who acts, and what follows if nobody does.
extension StatutoryDate {
  /// The last day for a change that leaves the closing where it is.
  static func change(
    limit: Int = 0, from end: End = .closingTime, otherwise: Consequence = .closingMoves
  ) -> StatutoryDate {
    StatutoryDate(
      Phrase(zh: "不顺延截止时间的最后更正日", en: "last day for changes without moving the closing"),
      .chance, countedFrom: end, limit: limit, who: .procuringEntity, otherwise: otherwise)
  }

  /// The end of the time in which bidders may question the documents.
  static func question(limit: Int) -> StatutoryDate {
    StatutoryDate(
      name: { words in
        Phrase(
          zh: "对\(words.documents.zh)提出\(words.objection.zh)的最后日",
          en: "last day for objections to the documents")
      }, .chance, limit: limit, who: .bidders, otherwise: .noComplaint)
  }

  /// The end of the time in which bidders may ask, in Henan.
  static let henanQuestion = StatutoryDate(
    Phrase(zh: "投标人提出疑问的最后日", en: "last day for questions of bidders"), .chance,
    who: .bidders)

  /// The one answer to all questions, in Henan.
  static func henanAnswer(limit: Int = 0) -> StatutoryDate {
    StatutoryDate(
      Phrase(zh: "书面答复全部疑问的最后日", en: "last day for the answer to all questions"),
      .duty(doneBy: nil), limit: limit, who: .procuringEntity)
  }

  static let reportToSupervisor = duty(
    zh: "向监督部门提交书面报告", en: "written report to the supervisor", after: .award)

  static let publicity = duty(
    zh: "公示中标候选人", en: "public showing of the candidates", after: .evaluationReport)

  static let publicityObjection = StatutoryDate(
    Phrase(zh: "公示结束，对评标结果提出异议的最后日", en: "end of the showing, last day for objections"),
    .chance, after: .publicityBegins, who: .bidders, otherwise: .noComplaint)

  /// A contract of a tender under the Bidding Law.
  static let biddingContract = contract(
    otherwise: Consequence(
      zh: "无正当理由拒签的中标人丧失中标资格，投标保证金不予退还",
      en: "a winner who refuses without good reason loses the award and the bond",
      by: LegalBasis("招标投标法实施条例", "74"),
      mandatory: Phrase(
        zh: "拒签的，责令改正，可处中标金额千分之十以下罚款",
        en: "for refusing, an order to put it right and a possible fine of up to 10 ‰ of the award",
        by: [LegalBasis("招标投标法实施条例", "73"), LegalBasis("招标投标法实施条例", "74")])))

  /// A contract of government procurement.
  static let governmentContract = contract(
    otherwise: Consequence(
      zh: "采购人不签的，责令限期改正，给予警告，可处罚款；供应商无正当理由拒签的，处千分之五至千分之十罚款，"
        + "列入不良行为记录名单，一至三年内禁止参加政府采购",
      en: "the entity that does not sign: an order, a warning, a possible fine; the supplier who "
        + "refuses without good reason: a fine of 5 to 10 ‰, the list, a ban of one to three years")
  )

  private static func contract(otherwise: Consequence) -> StatutoryDate {
    StatutoryDate(
      Phrase(zh: "签订书面合同", en: "signing of the contract"), .duty(doneBy: .completed),
      after: .awardNotice, who: .entityAndWinner, otherwise: otherwise)
  }

  /// All bonds of a tender under the Bidding Law, from the contract.
  static let bonds = duty(
    zh: "退还投标保证金及利息", en: "return of bonds with interest", after: .contract, bond: true,
    otherwise: Consequence(
      zh: "责令改正，可处五万元以下罚款，造成损失的应赔偿",
      en: "an order to put it right, a possible fine of up to 50,000 yuan, and damages",
      by: LegalBasis("招标投标法实施条例", "66")))

  /// All bonds in Henan, from the award and so before the contract.
  static func henanBonds(limit: Int = 0) -> StatutoryDate {
    duty(
      zh: "退还投标保证金", en: "return of bonds", after: .awardOrValidityEnd, limit: limit, bond: true)
  }

  /// The losers' bonds, from the notice.
  static func losersBonds(otherwise: Consequence? = nil) -> StatutoryDate {
    StatutoryDate(
      name: { words in
        Phrase(
          zh: "退还未\(words.isTender ? "中标" : "成交")供应商的\(words.bond.zh)",
          en: "return of the losers' bonds")
      }, .duty(doneBy: nil), after: .awardNotice, concernsBond: true, who: .procuringEntity,
      otherwise: otherwise)
  }

  /// The winner's bond, from the contract.
  static func winnersBond(otherwise: Consequence? = nil) -> StatutoryDate {
    StatutoryDate(
      name: { words in
        Phrase(zh: "退还\(words.winner.zh)的\(words.bond.zh)", en: "return of the winner's bond")
      }, .duty(doneBy: nil), after: .contract, concernsBond: true, who: .procuringEntity,
      otherwise: otherwise)
  }

  /// The award notice to winner and losers, in Henan.
  static let henanNotice = duty(
    zh: "发出中标通知书并告知未中标人", en: "award notice to winner and losers", after: .award,
    doneBy: .awardNotified)

  static let henanAward = duty(
    zh: "确定中标人", en: "award", after: .evaluationReport, doneBy: .awardNotified)

  /// The award of government procurement, from the receipt of the report.
  static func governmentAward(limit: Int, otherwise: Consequence) -> StatutoryDate {
    StatutoryDate(
      name: { Phrase(zh: "确定\($0.winner.zh)", en: "award") }, .duty(doneBy: .awardNotified),
      after: .evaluationReport, limit: limit, who: .agencyThenEntity, otherwise: otherwise)
  }

  static let contractFiling = duty(
    zh: "合同副本备案", en: "filing of the contract", after: .contract, otherwise: .orderWithoutFine)

  static let contractPublication = duty(
    zh: "公告合同", en: "publication of the contract", after: .contract,
    otherwise: .orderWithoutFine)

  /// The notice has stood long enough: nobody has to do anything.
  static let noticePeriod = StatutoryDate(
    Phrase(zh: "公告期限届满", en: "end of the notice period"), .note, after: .publication,
    who: .nobody)

  static let refundOnTermination = duty(
    zh: "退还文件费和保证金", en: "return of fees and bonds", after: .termination,
    otherwise: .orderIfGraveWarning)

  /// A duty of the procuring entity.
  static func duty(
    zh: String, en: String, after event: RuleEvent, limit: Int = 0, bond: Bool = false,
    doneBy milestone: Milestone.Kind? = nil, otherwise: Consequence? = nil
  ) -> StatutoryDate {
    StatutoryDate(
      Phrase(zh: zh, en: en), .duty(doneBy: milestone), after: event, limit: limit,
      concernsBond: bond, who: .procuringEntity, otherwise: otherwise)
  }
}

extension Consequence {
  static let closingMoves = Consequence(
    zh: "此后再更正，应顺延截止时间", en: "a later change has to move the closing on")

  /// Of a tender under the Bidding Law.
  static let closingMovesOrFine = Consequence(
    zh: "此后再更正，应顺延截止时间；不顺延的，责令改正，可处十万元以下罚款",
    en: "a later change has to move the closing on; if it does not: an order to put it right and a "
      + "possible fine of up to 100,000 yuan",
    by: LegalBasis("招标投标法实施条例", "21"), LegalBasis("招标投标法实施条例", "64 I (二)"))

  /// Of a tender of government procurement.
  static let closingMovesOrOrder = Consequence(
    zh: "此后再更正，应顺延截止时间；不顺延的，责令限期改正，情节严重的给予警告、处分",
    en: "a later change has to move the closing on; if it does not: an order to put it right, if "
      + "grave a warning and discipline",
    by: LegalBasis("财政部令第87号", "78"))

  /// A complaint needs an objection first.
  static let noComplaint = Consequence(
    zh: "不能再就此投诉，因为投诉须先提出异议",
    en: "there is no complaint about it, which needs an objection first",
    by: LegalBasis("招标投标法实施条例", "60 II"))

  static let orderWithoutFine = Consequence(
    zh: "责令限期改正，给予警告、处分并通报，没有罚款",
    en: "an order to put it right, a warning, discipline, public notice; no fine",
    by: LegalBasis("政府采购法实施条例", "67"))

  static let orderIfGraveWarning = Consequence(
    zh: "责令限期改正，情节严重的给予警告、处分",
    en: "an order to put it right, if grave a warning and discipline",
    by: LegalBasis("财政部令第87号", "78"))

  static let bondInterest = Consequence(
    zh: "逾期的，按贷款基准利率上浮 20% 支付资金占用费；责令限期改正，情节严重的给予警告、处分",
    en: "interest at the lending rate plus a fifth for the delay; an order to put it right, if "
      + "grave a warning and discipline",
    by: LegalBasis("财政部令第87号", "38 III"), LegalBasis("财政部令第87号", "78"))

  /// Of a government tender that is awarded late.
  static let firstRankedWins = Consequence(
    zh: "逾期未确定又未说明理由的，视同确定排名第一的候选人；责令限期改正，情节严重的给予警告、处分",
    en: "the candidate ranked first counts as chosen; an order to put it right, if grave a warning "
      + "and discipline",
    by: LegalBasis("财政部令第87号", "68"), LegalBasis("财政部令第87号", "77"))

  /// Of a consultation.
  static let firstRankedOfConsultation = Consequence(
    zh: "逾期未确定又未提出异议的，视为确定排序第一的供应商",
    en: "without a choice or an objection the supplier ranked first counts as chosen",
    by: LegalBasis("财库〔2014〕214号", "28"))

  /// Of negotiation and inquiry.
  static let lowestWins = Consequence(
    zh: "逾期未确定又未提出异议的，视为确定最后报价最低的供应商",
    en: "without a choice or an objection the supplier with the lowest last price counts as chosen",
    by: LegalBasis("财政部令第74号", "36"), LegalBasis("财政部令第74号", "49"))
}
