/// The days that rules set, in the order of a tender.
extension StatutoryDate {
  /// The last day for a change that leaves the closing where it is.
  static func change(limit: Int = 0, from end: End = .closingTime) -> StatutoryDate {
    StatutoryDate(.chance, countedFrom: end, limit: limit) { _ in
      Phrase(zh: "不顺延截止时间的最后更正日", en: "last day for changes without moving the closing")
    }
  }

  /// The end of the time in which bidders may question the documents.
  static func objection(limit: Int) -> StatutoryDate {
    StatutoryDate(.chance, limit: limit) { words in
      Phrase(
        zh: "对\(words.documents.zh)提出\(words.objection.zh)的最后日",
        en: "last day for objections to the documents")
    }
  }

  /// The end of the time in which bidders may ask, in Henan.
  static let henanQuestion = StatutoryDate(.chance) { words in
    Phrase(zh: "\(words.bidder.zh)提出疑问的最后日", en: "last day for questions of \(words.bidders.en)")
  }

  /// The one answer to all questions, in Henan.
  static let henanAnswer = StatutoryDate(.duty(doneBy: nil)) { _ in
    Phrase(zh: "书面答复全部疑问的最后日", en: "last day for the answer to all questions")
  }

  /// The notice has stood long enough: nobody has to do anything.
  static let noticePeriod = StatutoryDate(.note, after: .publication) { _ in
    Phrase(zh: "公告期限届满", en: "end of the notice period")
  }

  static let publicity = StatutoryDate(.duty(doneBy: nil), after: .evaluationReport) { _ in
    Phrase(zh: "公示中标候选人", en: "public showing of the candidates")
  }

  static let publicityObjection = StatutoryDate(.chance, after: .publicityBegins) { _ in
    Phrase(zh: "公示结束，对评标结果提出异议的最后日", en: "end of the showing, last day for objections")
  }

  /// The award, from the receipt of the report.
  static func award(
    limit: Int = 0, article: String? = nil, otherwise: Consequence? = nil
  ) -> StatutoryDate {
    StatutoryDate(
      .duty(doneBy: .awardNotified), after: .evaluationReport, limit: limit, article: article,
      otherwise: otherwise
    ) { words in
      Phrase(zh: "确定\(words.winner.zh)", en: "award")
    }
  }

  /// The award notice to winner and losers, in Henan.
  static let henanNotice = StatutoryDate(.duty(doneBy: .awardNotified), after: .award) { words in
    Phrase(
      zh: "发出\(words.awardNotice.zh)并告知未中标人", en: "award notice to winner and losers")
  }

  static let reportToSupervisor = StatutoryDate(.duty(doneBy: nil), after: .award) { _ in
    Phrase(zh: "向监督部门提交书面报告", en: "written report to the supervisor")
  }

  static let contract = StatutoryDate(.duty(doneBy: .completed), after: .awardNotice) { _ in
    Phrase(zh: "签订书面合同", en: "signing of the contract")
  }

  static let contractFiling = StatutoryDate(.duty(doneBy: nil), after: .contract) { _ in
    Phrase(zh: "合同副本备案", en: "filing of the contract")
  }

  static let contractPublication = StatutoryDate(.duty(doneBy: nil), after: .contract) { _ in
    Phrase(zh: "公告合同", en: "publication of the contract")
  }

  static let refundOnTermination = StatutoryDate(.duty(doneBy: nil), after: .termination) { _ in
    Phrase(zh: "退还文件费和保证金", en: "return of fees and bonds")
  }
}

/// When bonds go back.
extension StatutoryDate {
  /// All bonds of a tender under the Bidding Law, with interest, from the contract.
  static let bonds = bonds(after: .contract) { words in
    Phrase(zh: "退还\(words.bond.zh)及利息", en: "return of bonds with interest")
  }

  /// All bonds in Henan, from the award and so before the contract.
  static let henanBonds = bonds(after: .awardOrValidityEnd) { words in
    Phrase(zh: "退还\(words.bond.zh)", en: "return of bonds")
  }

  static func losersBonds(article: String? = nil) -> StatutoryDate {
    bonds(after: .awardNotice, article: article) { words in
      Phrase(
        zh: "退还未\(words.isTender ? "中标" : "成交")\(words.bidder.zh)的\(words.bond.zh)",
        en: "return of the losers' bonds")
    }
  }

  static func winnersBond(limit: Int = 0, article: String? = nil) -> StatutoryDate {
    bonds(after: .contract, limit: limit, article: article) { words in
      Phrase(zh: "退还\(words.winner.zh)的\(words.bond.zh)", en: "return of the winner's bond")
    }
  }

  private static func bonds(
    after event: RuleEvent, limit: Int = 0, article: String? = nil,
    name: @escaping @Sendable (ProcedureWords) -> Phrase
  ) -> StatutoryDate {
    StatutoryDate(
      .duty(doneBy: nil), after: event, limit: limit, article: article, concernsBond: true,
      name: name)
  }
}
