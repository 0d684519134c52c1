/// What an expectation came to, why, and on which evidence.
public struct Assessment: Hashable, Sendable {
  public let result: RequirementResult
  public let reason: Reason

  public init(_ result: RequirementResult, _ reason: Reason) {
    self.result = result
    self.reason = reason
  }

  /// What was found and what was asked for, as it can be read to the bidder.
  public var sentence: Phrase { Phrase(sentence(in:)) }

  /// The same in one language: long lists tell a hundred thousand reasons.
  public func sentence(in language: Language) -> String {
    reason.explanation.sentence(in: language)
  }

  /// Every piece of evidence the result rests on.
  public var evidence: [Phrase] { reason.explanation.evidence }

  /// What would settle it, or could be supplied; nothing when it is met.
  public var remedy: Phrase? {
    result == .met || result == .waived ? nil : reason.explanation.remedy
  }
}

/// Why: the values that were compared, from which sentences in either language follow.
public indirect enum Reason: Hashable, Sendable {
  case fact(FactReason)
  case certificate(CertificateReason)
  case declaration(DeclarationReason)
  case document(DocumentProof)
  case record(RecordReason)
  /// Only a person can say.
  case judgement(Text)
  case parts([Assessment], Connective)
  /// The opposite of what it is about is asked for.
  case not(Assessment)
  /// A requirement of one lot, and nobody knows which lots the bid is for.
  case lot(Lot, Assessment)

  public enum Connective: Hashable, Sendable {
    case all, any
  }

  /// The rule of law that tells whether what was found counts; that of the first part that has one.
  public var rule: RuleCited? {
    switch self {
    case .record(let reason): reason.rule
    case .not(let part), .lot(_, let part): part.reason.rule
    case .parts(let parts, _): parts.lazy.compactMap(\.reason.rule).first
    case .fact, .certificate, .declaration, .document, .judgement: nil
    }
  }

  /// Built when asked for, not when assessed: most bids are never read out.
  fileprivate var explanation: any Explanation {
    switch self {
    case .fact(let reason): reason
    case .certificate(let reason): reason
    case .declaration(let reason): reason
    case .document(let proof): proof
    case .record(let reason): reason
    case .judgement(let question): Question(text: question)
    case .not(let part): Opposite(part: part)
    case .lot(let lot, let part): LotInQuestion(lot: lot, part: part)
    case .parts(let parts, let connective): PartsExplanation(parts: parts, connective: connective)
    }
  }
}

/// How the reason for a result is told.
protocol Explanation {
  /// What was found and what was asked for.
  func sentence(in language: Language) -> String
  /// Each piece of evidence by itself.
  var evidence: [Phrase] { get }
  /// What would settle it; asked for only when it is not met.
  var remedy: Phrase { get }
}

private struct Question: Explanation {
  let text: Text

  func sentence(in language: Language) -> String {
    language(zh: "须由人认定：\(text)", en: "a person has to say: \(text)")
  }

  var evidence: [Phrase] { [] }
  var remedy: Phrase {
    Phrase(
      zh: "由人认定", en: "a person decides")
  }
}

/// Told by what was found, which is the opposite of what was asked for, or is not.
private struct Opposite: Explanation {
  let part: Assessment

  func sentence(in language: Language) -> String {
    let found = part.sentence(in: language)
    return language(zh: "要求不属于此情形：\(found)", en: "asked for is the opposite: \(found)")
  }

  var evidence: [Phrase] { part.evidence }
  var remedy: Phrase {
    part.remedy
      ?? Phrase(
        zh: "若登记有误，用 tender bidder update 更正，或由人认定",
        en: "if recorded wrongly, correct it with tender bidder update, or a person decides")
  }
}

private struct LotInQuestion: Explanation {
  let lot: Lot
  let part: Assessment

  func sentence(in language: Language) -> String {
    let found = part.sentence(in: language)
    let (id, title) = (lot.id.text, lot.title.string)
    return language(
      zh: "仅适用于标段 \(id)（\(title)），尚不能登记参加哪个标段，须由人认定；若参加此标段：\(found)",
      en:
        "asked of lot \(id) (\(title)) only, and bids cannot name their lots yet, so a person has "
        + "to say; if it is for that lot: \(found)")
  }

  var evidence: [Phrase] { part.evidence }
  var remedy: Phrase {
    let decide = Phrase(
      zh: "未参加此标段的，由人认定符合",
      en: "where the bid is not for that lot, a person decides that it is met")
    return [decide, part.remedy].compactMap { $0 }.joined()
  }
}
