extension RequirementFinding {
  /// Why the result is what it is; a person's decision before what the evidence says by itself.
  public var reason: Phrase {
    guard let decision else { return assessment.sentence }
    let (result, alone) = (decision.result.phrase, assessment.sentence)
    return Phrase(
      zh: "\(decision.decidedBy)认定\(result.zh)：\(decision.reason)（此前核查：\(alone.zh)）",
      en: "decided by \(decision.decidedBy), \(result.en): \(decision.reason) "
        + "(by the evidence alone: \(alone.en))")
  }

  /// Every piece of evidence, then the documents that came in as proof.
  public var evidence: [Phrase] {
    let documents = proofs.filter { $0.form != nil }.map(\.phrase)
    return (assessment.evidence + documents).withoutRepetition()
  }

  /// What would settle it, then the proofs that are missing; nothing when met or decided.
  public var remedy: Phrase? {
    guard decision == nil, let remedy = assessment.remedy else { return nil }
    let documents = proofs.filter { $0.form == nil }.map(\.remedy)
    return ([remedy] + documents).withoutRepetition().joined()
  }
}

extension Decision.Result {
  public var phrase: Phrase {
    switch self {
    case .met: RequirementResult.met.phrase
    case .notMet: RequirementResult.notMet.phrase
    case .waived: RequirementResult.waived.phrase
    }
  }
}
