extension Tender {
  /// Goes through the checklist of the notice for one bid as it stands at `time`.
  public func checklist(
    of bid: Bid, _ qualifications: Qualifications, at time: Instant
  ) -> Checklist {
    let evidence = Evidence(for: bid, in: self, qualifications, at: time)
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
          status: form.map { .received($0) }
            ?? document.need.statusWhenAbsent(evidence, groupsServed: groupsServed))
      })
  }
}

extension Need {
  fileprivate func statusWhenAbsent(
    _ evidence: Evidence, groupsServed: Set<Identifier<Need>>
  ) -> Checklist.Status {
    switch self {
    case .required: return .missing
    case .ifAny: return .notApplicable
    case .optional: return .absent
    case .fromWinner: return .later
    case .oneOf(let group): return groupsServed.contains(group) ? .notApplicable : .missing
    case .when(let condition):
      let assessment = condition.assess(evidence)
      return switch assessment.result {
      case .met, .waived: .missing
      case .notMet: .notApplicable
      case .unknown: .missingUnlessSettled(assessment)
      }
    }
  }
}

extension Bid {
  public func hasDocument(_ item: Identifier<RequestedDocument>) -> Bool {
    documents.contains { $0.item == item }
  }
}
