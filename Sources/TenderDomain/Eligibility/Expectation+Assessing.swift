/// All that an expectation is judged by.
public struct Evidence {
  public let qualifications: Qualifications
  /// What came in with the bid.
  public let documents: [SubmittedDocument]
  /// What the tender asked for.
  public let requested: [RequestedDocument]
  public let occasions: Occasions
  /// The lots of the tender; a bid cannot name its own yet.
  public let lots: [Lot]
  /// What the tender asks of bidders, which tells the names that nobody asks for.
  public let requirements: [Requirement]
  /// Whether several firms may bid together.
  public let admitsConsortia: Bool

  public init(
    qualifications: Qualifications, documents: [SubmittedDocument],
    requested: [RequestedDocument] = [], lots: [Lot] = [], requirements: [Requirement] = [],
    admitsConsortia: Bool = true, occasions: Occasions
  ) {
    self.lots = lots
    self.requirements = requirements
    self.admitsConsortia = admitsConsortia
    self.qualifications = qualifications
    self.documents = documents
    self.requested = requested
    self.occasions = occasions
  }

  /// The evidence for `bid` in `tender` as it stands at `time`.
  init(
    for bid: Bid, in tender: Tender, _ qualifications: Qualifications, at time: Instant
  ) {
    self.init(
      qualifications: qualifications, documents: bid.documents,
      requested: tender.definition.documents, lots: tender.definition.lots,
      requirements: tender.definition.requirements,
      admitsConsortia: tender.definition.consortium != .forbidden,
      occasions: Occasions(of: tender, received: bid.receivedAt, at: time))
  }

  /// Whether a document came in. One of a single lot is owed only by a bid for that lot.
  fileprivate func assess(_ item: Identifier<RequestedDocument>) -> Assessment {
    let document = requested.first { $0.id == item }
    let proof = DocumentProof(
      item: item, title: document?.title, form: documents.first { $0.item == item }?.form)
    if proof.isShown { return Assessment(.met, .document(proof)) }
    let missing = Assessment(.notMet, .document(proof))
    guard lots.count > 1, let lot = lots.first(where: { $0.id == document?.lot }) else {
      return missing
    }
    return Assessment(.unknown, .lot(lot, missing))
  }
}

extension Expectation {
  /// Judges the expectation by the evidence. Never throws: what cannot be judged is `unknown`.
  public func assess(_ evidence: Evidence) -> Assessment {
    switch self {
    case .fact(let name, let test):
      guard let value = evidence.qualifications.value(of: name) else {
        return Assessment(
          .unknown, .fact(.missing(name, test, similar: evidence.similarFact(to: name))))
      }
      return test.assess(Fact(name: name, value: value), on: evidence.occasions)
    case .certificate(let test):
      return test.assess(
        evidence.qualifications.certificates, on: evidence.occasions,
        ofConsortium: evidence.admitsConsortia && evidence.qualifications.isConsortium)
    case .declaration(let name):
      guard let declared = evidence.qualifications.declaration(of: name) else {
        let similar = evidence.similarDeclaration(to: name)
        return Assessment(.unknown, .declaration(.missing(name, similar: similar)))
      }
      return Assessment(declared.value ? .met : .notMet, .declaration(.declared(declared)))
    case .document(let item): return evidence.assess(item)
    case .noRecord(let test):
      return test.assess(
        evidence.qualifications.records, unasked: evidence.similarRecord(to: test.kind),
        on: evidence.occasions)
    case .judgement(let question):
      return Assessment(.unknown, .judgement(question))
    case .all(let parts):
      return .combining(parts.map { $0.assess(evidence) }, .all)
    case .any(let parts):
      return .combining(parts.map { $0.assess(evidence) }, .any)
    case .not(let part):
      return part.assess(evidence).opposite
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

  /// Kleene logic: what is unknown stays so.
  fileprivate var opposite: Assessment {
    switch result {
    case .met, .waived: Assessment(.notMet, .not(self))
    case .notMet: Assessment(.met, .not(self))
    case .unknown: Assessment(.unknown, .not(self))
    }
  }
}
