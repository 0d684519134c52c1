extension RequirementFinding {
  /// Why the result is what it is; a person's decision before what the evidence says by itself.
  public var reason: Phrase { Phrase(reason(in:)) }

  public func reason(in language: Language) -> String {
    let alone = assessment.sentence(in: language)
    guard let latest else { return alone }
    let (decider, why) = (latest.decidedBy, latest.reason)
    guard let decision else {
      return language(
        zh: "\(alone)（\(decider) 撤回了此前的认定：\(why)）",
        en: "\(alone) (\(decider) took the decision back: \(why))")
    }
    let result = decision.result.phrase[language]
    return language(
      zh: "\(decider) 认定\(result)：\(why)（此前核查：\(alone)）",
      en: "decided by \(decider), \(result): \(why) "
        + "(by the evidence alone: \(alone))")
  }

  /// Every piece of evidence, then the documents that came in as proof.
  public var evidence: [Phrase] {
    let documents = proofs.filter { $0.form != nil }.map(\.phrase)
    return (assessment.evidence + documents).withoutRepetition()
  }

  /// What would settle it, then the proofs that are missing; nothing when met or decided.
  public var remedy: Phrase? {
    guard decision == nil, let remedy = assessment.remedy else { return nil }
    let documents = proofs.filter { !$0.isShown }.map(\.remedy)
    return ([remedy] + documents).withoutRepetition().joined()
  }
}

extension Decision.Result {
  public var phrase: Phrase {
    switch self {
    case .met: RequirementResult.met.phrase
    case .notMet: RequirementResult.notMet.phrase
    case .waived: RequirementResult.waived.phrase
    case .open: Phrase(zh: "撤回认定", en: "taken back")
    }
  }
}
