/// All that an expectation is judged by.
public struct Evidence {
  public let qualifications: Qualifications
  /// What came in with the bid.
  public let documents: [SubmittedDocument]
  public let occasions: Occasions

  public init(
    qualifications: Qualifications, documents: [SubmittedDocument], occasions: Occasions
  ) {
    self.qualifications = qualifications
    self.documents = documents
    self.occasions = occasions
  }
}

extension Expectation {
  /// Judges the expectation by the evidence. Never throws: what cannot be judged is `unknown`.
  public func assess(_ evidence: Evidence) -> Assessment {
    switch self {
    case .fact(let name, let test):
      guard let value = evidence.qualifications.value(of: name) else {
        return Assessment(.unknown, .factMissing(name))
      }
      return test.assess(Fact(name: name, value: value))
    case .certificate(let test):
      return test.assess(evidence.qualifications.certificates, on: evidence.occasions)
    case .declaration(let name):
      return switch evidence.qualifications.declarations.first(where: { $0.name == name })?.value {
      case true: Assessment(.met, .declared(name))
      case false: Assessment(.notMet, .declaredNot(name))
      case nil: Assessment(.unknown, .notDeclared(name))
      }
    case .document(let item):
      return evidence.documents.contains { $0.item == item }
        ? Assessment(.met, .documentCameIn(item)) : Assessment(.notMet, .documentMissing(item))
    case .noRecord(let kind, let years):
      return RecordCheck.assess(
        evidence.qualifications.records.filter { $0.kind == kind }, of: kind,
        withinYears: years, on: evidence.occasions)
    case .judgement(let question):
      return Assessment(.unknown, .needsJudgement(question))
    case .all(let parts):
      return .combining(parts.map { $0.assess(evidence) }, .all)
    case .any(let parts):
      return .combining(parts.map { $0.assess(evidence) }, .any)
    }
  }
}

extension Assessment {
  /// Kleene logic: `all` fails on one failure, `any` holds on one success; else unknown stays so.
  static func combining(_ parts: [Assessment], _ connective: Reason.Connective) -> Assessment {
    let results = parts.map(\.result)
    let (decisive, otherwise): (RequirementResult, RequirementResult) =
      connective == .all ? (.notMet, .met) : (.met, .notMet)
    let result =
      results.contains(decisive) ? decisive : results.contains(.unknown) ? .unknown : otherwise
    return Assessment(result, .parts(parts, connective))
  }
}
