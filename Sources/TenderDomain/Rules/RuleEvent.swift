/// What a time limit of the law runs from or to.
public enum RuleEvent: String, Hashable, Sendable, CaseIterable {
  case publication, documentsIssued, documentsEnd, changeSent, submissionCloses, opening
  case evaluationReport, publicityBegins, publicityEnds, award, awardNotice, awardOrValidityEnd,
    contract, report
  case objection, reply, withdrawal, termination, bondReturned, complaint, decision
  case bidReceived, procurementEnds, licence, filing, prequalificationEnds, application
  case contractFiled, contractPublished, harmKnown, replyDue

  /// In the words of a tender.
  public var phrase: Phrase { phrase(in: .tender) }

  public func phrase(in words: ProcedureWords) -> Phrase {
    switch self {
    case .publication: Phrase(zh: "公告发布", en: "publication")
    case .documentsIssued:
      Phrase(zh: "\(words.documents.zh)开始发出", en: "the first issue of the documents")
    case .documentsEnd: Phrase(zh: "\(words.documents.zh)停止提供", en: "the last day of the documents")
    case .changeSent: Phrase(zh: "书面澄清或修改发出", en: "a written change of the documents")
    case .submissionCloses: words.closing
    case .opening: words.opening ?? Phrase(zh: "开启", en: "the opening")
    case .evaluationReport: Phrase(zh: "收到\(words.report.zh)", en: words.report.en)
    case .publicityBegins: Phrase(zh: "公示开始", en: "the public showing of the candidates")
    case .publicityEnds: Phrase(zh: "公示结束", en: "the end of the public showing")
    case .award: Phrase(zh: "确定\(words.winner.zh)", en: "the award")
    case .awardNotice: Phrase(zh: "\(words.awardNotice.zh)发出", en: words.awardNotice.en)
    case .awardOrValidityEnd:
      Phrase(
        zh: "确定\(words.winner.zh)或投标有效期届满（以先到者为准）",
        en: "the award, or the end of the bid validity if that comes first")
    case .contract: Phrase(zh: "签订书面合同", en: "the written contract")
    case .report: Phrase(zh: "书面报告", en: "the written report")
    case .objection: Phrase(zh: "收到异议或质疑", en: "an objection")
    case .reply: Phrase(zh: "答复", en: "the reply")
    case .withdrawal: Phrase(zh: "收到书面撤回通知", en: "a written withdrawal")
    case .termination: Phrase(zh: "终止\(words.procurement.zh)", en: "the termination")
    case .bondReturned: Phrase(zh: "退还保证金", en: "the return of the bond")
    case .complaint: Phrase(zh: "投诉", en: "a complaint")
    case .decision: Phrase(zh: "处理决定", en: "the decision")
    case .bidReceived: Phrase(zh: "收到\(words.bid.zh)", en: "the receipt of a \(words.bid.en)")
    case .procurementEnds: Phrase(zh: "采购结束", en: "the end of the procurement")
    case .licence: Phrase(zh: "领取营业执照", en: "the business licence")
    case .filing: Phrase(zh: "备案", en: "the filing")
    case .prequalificationEnds: Phrase(zh: "资格预审文件停止发售", en: "the end of prequalification sales")
    case .application: Phrase(zh: "提交资格预审申请", en: "the application to prequalify")
    case .contractFiled: Phrase(zh: "合同副本备案", en: "the filing of the contract")
    case .contractPublished: Phrase(zh: "合同公告", en: "the publication of the contract")
    case .harmKnown: Phrase(zh: "知道或应当知道受损", en: "the day one knew of it")
    case .replyDue: Phrase(zh: "答复期满", en: "the end of the time to reply")
    }
  }

  /// The milestone of a tender that is this event.
  var milestone: Milestone.Kind? {
    switch self {
    case .opening: .opened
    case .awardNotice: .awardNotified
    case .contract: .completed
    case .termination: .cancelled
    default: nil
    }
  }
}
