import TenderApplication
import TenderDomain

extension Screen {
  /// What there is to say about one bid: everything that is not plainly met, and what would settle it.
  mutating func checked(_ bid: CheckedBid, of tender: Tender, _ commands: DecidingCommands) {
    heading(
      Phrase(
        zh:
          "第 \(bid.dossier.bid.number) 号 \(bid.dossier.bidderName)：\(bid.eligibility.verdict.phrase.zh)",
        en:
          "\(tender.definition.words.bidLabel.en) \(bid.dossier.bid.number) \(bid.dossier.bidderName): \(bid.eligibility.verdict.phrase.en)"
      ))
    missing(bid.checklist.missing, of: tender)
    inQuestion(bid.checklist)
    let open = bid.eligibility.findings.filter { $0.result != .met || $0.decision != nil }
    guard !open.isEmpty else {
      line(Phrase(zh: "全部资格条件符合", en: "Every requirement is met"))
      return
    }
    let language = language
    table(
      open,
      [
        Column(Phrase(zh: "结果", en: "Result"), .usually(7)) { $0.result },
        Column(Phrase(zh: "资格条件", en: "Requirement"), .flexible) { $0.requirement.title.string },
        Column(Phrase(zh: "原因与补救", en: "Why, and what would settle it"), .flexible) {
          $0.explanation(in: language)
        },
      ])
    deciding(commands.all(for: bid))
  }

  /// Commands stand in lines of their own, whatever the width: they are there to be copied.
  private mutating func deciding(_ commands: [(evidence: DocumentProof?, command: String)]) {
    guard !commands.isEmpty else { return }
    blank()
    paragraph(
      Phrase(
        zh: "待查各项可由人认定（选定结果，写明理由）：",
        en: "What is open, a person can decide (choose a result, write the reason):"))
    for (evidence, command) in commands {
      if let evidence {
        bullet(
          Phrase(
            zh: "依据已收的\(evidence.phrase.zh)：", en: "by what came in, \(evidence.phrase.en):"))
      }
      line("  " + command)
    }
  }
}

extension RequirementFinding {
  fileprivate func explanation(in language: Language) -> String {
    var text = reason(in: language)
    if let decision {
      text += language(
        zh: "（台账第 \(decision.sequence) 号）", en: " (entry \(decision.sequence))")
    }
    if let basis = requirement.basis?.text(in: language) {
      text += language(zh: "（\(basis)）", en: " (\(basis))")
    }
    if let remedy = remedy?[language] {
      text += language(zh: "；办法：\(remedy)", en: "; to settle it: \(remedy)")
    }
    return text
  }
}

extension CheckedBid {
  var checklistStanding: Styled {
    if dossier.bid.withdrawnAt != nil { return Phrase(zh: "已撤回", en: "withdrawn").styled(.plain) }
    guard checklist.missing.isEmpty else {
      return Phrase(zh: "缺 \(checklist.missing.count)", en: "\(checklist.missing.count) missing")
        .styled(.red)
    }
    return checklist.standing.styled(checklist.isComplete ? .green : .yellow)
  }

  func count(_ result: RequirementResult) -> String {
    String(eligibility.findings.count { $0.result == result })
  }

  /// How many requirements are settled in the bidder's favour, out of how many.
  var metCount: String {
    let settled = eligibility.findings.count { $0.result == .met || $0.result == .waived }
    return "\(settled)/\(eligibility.findings.count)"
  }
}

extension Verdict: Renderable {
  package var styled: Styled {
    switch self {
    case .eligible: phrase.styled(.green)
    case .notEligible: phrase.styled(.red)
    case .undetermined: phrase.styled(.yellow)
    }
  }
}

extension RequirementResult: Renderable {
  package var styled: Styled {
    switch self {
    case .met, .waived: phrase.styled(.green)
    case .notMet: phrase.styled(.red)
    case .unknown: phrase.styled(.yellow)
    }
  }
}
