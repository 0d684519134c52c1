extension Tender {
  /// Goes through the checklist of the notice for one bid as it stands at `time`.
  ///
  /// - Parameter qualifications: asked for only where they decide whether a document that did not
  ///   come in is needed.
  public func checklist(
    of bid: Bid, _ qualifications: @autoclosure () throws -> Qualifications, at time: Instant
  ) rethrows -> Checklist {
    let isConditional = definition.documents.contains { document in
      if case .when = document.need { !bid.hasDocument(document.id) } else { false }
    }
    let evidence =
      isConditional ? Evidence(for: bid, in: self, try qualifications(), at: time) : nil
    let groupsServed = Set(
      definition.documents.compactMap { document -> Identifier<Need>? in
        guard case .oneOf(let group) = document.need, bid.hasDocument(document.id) else {
          return nil
        }
        return group
      })
    return Checklist(
      lines: definition.documents.map { document in
        let form = bid.documents.first { $0.item == document.id }?.form
        return Checklist.Line(
          document: document,
          status: form.map(Checklist.Status.init)
            ?? definition.inQuestion(
              document.need.statusWhenAbsent(evidence, groupsServed: groupsServed), of: document))
      })
  }
}

extension TenderDefinition {
  /// What is not there of one lot of several is owed only if the bid is for that lot.
  fileprivate func inQuestion(
    _ status: Checklist.Status, of document: RequestedDocument
  ) -> Checklist.Status {
    guard status == .missing, let lot = lotInQuestion(document.lot) else { return status }
    let proof = DocumentProof(item: document.id, title: document.title, form: nil)
    return .open(
      Assessment(.unknown, .lot(lot, Assessment(.notMet, .document(proof)))))
  }
}

extension Need {
  /// - Parameter evidence: there wherever a document depends on it.
  fileprivate func statusWhenAbsent(
    _ evidence: Evidence?, groupsServed: Set<Identifier<Need>>
  ) -> Checklist.Status {
    switch self {
    case .required: return .missing
    case .ifAny: return .notApplicable
    case .optional: return .absent
    case .fromWinner: return .later
    case .oneOf(let group): return groupsServed.contains(group) ? .notApplicable : .missing
    case .when(let condition):
      guard let assessment = evidence.map(condition.assess) else { return .missing }
      return switch assessment.result {
      case .met, .waived: .missing
      case .notMet: .notApplicable
      case .unknown: .open(assessment)
      }
    }
  }
}

extension Bid {
  /// Whether it came in; a file of no bytes is none.
  public func hasDocument(_ item: Identifier<RequestedDocument>) -> Bool {
    documents.contains { $0.item == item && !$0.form.isEmpty }
  }
}

extension Checklist.Status {
  /// Of a document that came in.
  fileprivate init(_ form: SubmittedDocument.Form) {
    if case .file(let file) = form, form.isEmpty {
      self = .empty(file)
    } else {
      self = .received(form)
    }
  }
}
