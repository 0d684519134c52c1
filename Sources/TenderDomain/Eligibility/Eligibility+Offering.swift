/// A document that came in and is said to prove what only a person can settle.
public struct OfferedEvidence: Hashable, Sendable {
  public let document: DocumentProof
  /// Open, and to be decided at once by whoever looks at the document.
  public let requirements: [Requirement]
}

extension Eligibility {
  /// What is still open.
  public var open: [RequirementFinding] { findings.filter { $0.result == .unknown } }

  /// The received documents that settle open points when a person looks at them, in the order of
  /// the requirements; a requirement is offered with the first document that proves it.
  public var offers: [OfferedEvidence] {
    var documents: [DocumentProof] = []
    var proved: [Identifier<RequestedDocument>: [Requirement]] = [:]
    for finding in open where finding.assessment.isSettledByLooking {
      guard let proof = finding.proofs.first(where: \.isShown) else { continue }
      if proved[proof.item] == nil { documents.append(proof) }
      proved[proof.item, default: []].append(finding.requirement)
    }
    return documents.map {
      OfferedEvidence(document: $0, requirements: proved[$0.item] ?? [])
    }
  }
}

extension Assessment {
  /// Whether nothing but a declaration or a person's judgement is wanting.
  fileprivate var isSettledByLooking: Bool {
    switch reason {
    case .declaration(.missing), .judgement: true
    case .parts(let parts, _):
      parts.lazy.filter { $0.result == .unknown }.allSatisfy(\.isSettledByLooking)
    case .not(let part), .lot(_, let part): part.isSettledByLooking
    default: false
    }
  }
}
