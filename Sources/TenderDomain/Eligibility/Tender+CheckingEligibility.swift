extension Tender {
  /// Judges every requirement of the notice for one bid as it stands at `time`.
  ///
  /// - Parameter decisions: those made by `time`, oldest first; the latest of each requirement
  ///   prevails.
  public func eligibility(
    of bid: Bid, _ qualifications: Qualifications, decisions: [Decision], at time: Instant
  ) -> Eligibility {
    let evidence = Evidence(for: bid, in: self, qualifications, at: time)
    return Eligibility(
      findings: definition.requirements.enumerated().map { position, requirement in
        RequirementFinding(
          position, of: definition,
          assessment: definition.assess(requirement, by: evidence),
          latest: decisions.latest(about: requirement.id),
          submitted: bid.documents)
      })
  }
}

extension TenderDefinition {
  /// Judges one requirement. One of a lot stays open while bids cannot name their lots.
  fileprivate func assess(_ requirement: Requirement, by evidence: Evidence) -> Assessment {
    let assessment = requirement.expect.assess(evidence)
    guard let lot = lotInQuestion(requirement.lot) else { return assessment }
    return Assessment(.unknown, .lot(lot, assessment))
  }
}
