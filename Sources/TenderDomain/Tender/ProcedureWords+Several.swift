/// The words in which a rule is told that is not about one method alone.
extension ProcedureWords {
  /// Of all of government procurement, as its regulation puts it: 中标或者成交.
  static let government = several(
    buyer: "采购人", bidder: "供应商", bidders: "suppliers",
    documents: Phrase(zh: "采购文件", en: "procurement documents"), objection: "质疑")

  /// Of every procurement.
  static let everyProcurement = several(
    buyer: "招标人、采购人", bidder: "投标人、供应商", bidders: "bidders",
    documents: Phrase(zh: "招标文件、采购文件", en: "tender documents"), objection: "异议、质疑")

  /// Of negotiation and inquiry, which have no opening and no team in common.
  static let negotiationAndInquiry: ProcedureWords = {
    var words = ProcedureWords([.governmentNegotiation])
    words.procedure = nil
    words.documents = Phrase(zh: "谈判文件、询价通知书", en: "documents")
    words.submission = Phrase(zh: "提交响应文件", en: "submission of responses")
    words.closing = Phrase(zh: "提交响应文件截止", en: "the closing for responses")
    words.evaluators = Phrase(zh: "谈判小组、询价小组", en: "the team")
    return words
  }()

  private static func several(
    buyer: String, bidder: String, bidders: String, documents: Phrase, objection: String
  ) -> ProcedureWords {
    ProcedureWords(
      procurement: Phrase(zh: "采购", en: "procurement"), procedure: nil,
      buyer: Phrase(zh: buyer, en: "the procuring entity"),
      bidder: Phrase(zh: bidder, en: String(bidders.dropLast())),
      bidders: Phrase(zh: bidder, en: bidders), documents: documents,
      bid: Phrase(zh: "投标（响应）文件", en: "bid"), bids: Phrase(zh: "投标（响应）文件", en: "bids"),
      submission: Phrase(zh: "提交投标（响应）文件", en: "submission"),
      closing: Phrase(zh: "提交投标（响应）文件截止", en: "the closing"),
      closingTime: Phrase(zh: "提交投标（响应）文件截止时间", en: "the closing time"),
      opening: Phrase(zh: "开标（开启）", en: "the opening"),
      evaluation: Phrase(zh: "评审", en: "the evaluation"),
      evaluators: Phrase(zh: "评标委员会或评审小组", en: "the committee"),
      report: Phrase(zh: "评审报告", en: "the evaluation report"),
      winner: Phrase(zh: "中标或成交供应商", en: "the winner"),
      awardNotice: Phrase(zh: "中标、成交通知书", en: "the award notice"),
      bond: Phrase(zh: "保证金", en: "bond"), objection: Phrase(zh: objection, en: "objection"),
      failure: Phrase(zh: "采购失败", en: "unsuccessful"), lateRefusal: nil)
  }
}

extension RuleScope {
  /// What the methods that it binds call people, papers and acts.
  public var words: ProcedureWords {
    let bidding: Set<Regime> = [.biddingVoluntary, .biddingMandatory]
    let bound = Set(regimes)
    if let only = regimes.first, bound.count == 1 || bound.isSubset(of: bidding) {
      return ProcedureWords([only])
    }
    if !bound.isDisjoint(with: bidding) { return .everyProcurement }
    if bound == [.governmentNegotiation, .governmentInquiry] { return .negotiationAndInquiry }
    return bound.isEmpty ? .tender : .government
  }
}
