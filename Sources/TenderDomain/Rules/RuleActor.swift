/// Who has to act for a rule to be kept.
public enum RuleActor: String, Hashable, Sendable, CaseIterable {
  case buyer, bidder
  case buyerAndWinner = "buyer and winner"
  /// The agency reports, then the buyer decides.
  case agencyThenBuyer = "agency, then buyer"
  case committee, authority, appraiser
  /// A date to know, and nobody's duty.
  case nobody

  /// In the words of a method; nothing where it is nobody's duty.
  public func phrase(in words: ProcedureWords) -> Phrase? {
    switch self {
    case .buyer: words.buyer
    case .bidder: words.bidders
    case .buyerAndWinner:
      Phrase(
        zh: "\(words.buyer.zh)和\(words.winner.zh)", en: "\(words.buyer.en) and \(words.winner.en)")
    case .agencyThenBuyer:
      Phrase(
        zh: "代理机构送报告，\(words.buyer.zh)确定", en: "the agency reports, then \(words.buyer.en)")
    case .committee: words.evaluators
    case .authority: Phrase(zh: "监督部门", en: "the supervising authority")
    case .appraiser: Phrase(zh: "评估机构", en: "the appraisal firm")
    case .nobody: nil
    }
  }
}
