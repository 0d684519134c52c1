extension CertificateTest {
  /// Judges the certificates of one bidder: one that holds is enough, none at all is unknown.
  ///
  /// A certificate that is nearly of the kind leaves open what those of the kind do not settle, and
  /// one that only a person can hold is for a person to judge: who of the staff holds it, nobody
  /// has recorded.
  func assess(
    _ certificates: [Certificate], on occasions: Occasions, ofConsortium isConsortium: Bool
  ) -> Assessment {
    let best = assess(certificates, on: occasions)
    if isPersonal { return Assessment(.unknown, .certificate(.personal(self, best))) }
    guard best.result == .met, grade != nil, isConsortium else { return best }
    return Assessment(.unknown, .certificate(.leaderAlone(best)))
  }

  private func assess(_ certificates: [Certificate], on occasions: Occasions) -> Assessment {
    let candidates = certificates.lazy.filter { $0.kind == kind }
      .map { assess($0, on: occasions) }
    var best: Assessment?
    for candidate in candidates {
      if candidate.result == .met { return candidate }
      if best == nil || best?.result == .notMet { best = candidate }
    }
    if let best, best.result != .notMet { return best }
    let wanted = Wording(kind.text)
    let similar = certificates.first {
      $0.kind != kind && Wording($0.kind.text).isNear(wanted)
    }
    if let similar { return Assessment(.unknown, .certificate(.similarKind(similar, self))) }
    return best ?? Assessment(.unknown, .certificate(.missing(self)))
  }

  /// One certificate: what fails for good comes before what is not known.
  private func assess(_ certificate: Certificate, on occasions: Occasions) -> Assessment {
    let doubts = [
      assessGrade(of: certificate), assessScope(of: certificate), assessIssuer(of: certificate),
      assessValidity(of: certificate, on: occasions),
    ].compactMap { $0 }
    return doubts.first { $0.result == .notMet } ?? doubts.first
      ?? Assessment(.met, .certificate(.holds(certificate, days(of: occasions))))
  }

  private func assessGrade(of certificate: Certificate) -> Assessment? {
    guard let grade else { return nil }
    guard let held = certificate.grade, let position = grade.scale.position(of: held),
      let limit = grade.scale.position(of: grade.atLeast)
    else { return Assessment(.unknown, .certificate(.gradeNotComparable(certificate, grade))) }
    return position <= limit
      ? nil : Assessment(.notMet, .certificate(.gradeTooLow(certificate, grade)))
  }

  private func assessScope(of certificate: Certificate) -> Assessment? {
    guard !scope.isEmpty else { return nil }
    guard !certificate.scope.isEmpty else {
      return Assessment(.unknown, .certificate(.scopeNotRecorded(certificate, asked: scope)))
    }
    let covered = scope.map { ($0, likeness: certificate.likenessOfScope(to: $0)) }
    let missing = covered.filter { $0.likeness == .different }.map(\.0)
    if !missing.isEmpty {
      return Assessment(.notMet, .certificate(.outsideScope(certificate, missing: missing)))
    }
    return covered.lazy.compactMap(\.likeness.doubt).first.map {
      Assessment(.unknown, .certificate(.unclear(certificate, $0)))
    }
  }

  private func assessIssuer(of certificate: Certificate) -> Assessment? {
    guard let issuer else { return nil }
    guard let recorded = certificate.issuer else {
      return Assessment(.unknown, .certificate(.issuerNotRecorded(certificate, asked: issuer)))
    }
    switch recorded.likeness(to: issuer) {
    case .same: return nil
    case .different:
      return Assessment(.notMet, .certificate(.otherIssuer(certificate, asked: issuer)))
    case .unclear(let doubt):
      return Assessment(.unknown, .certificate(.unclear(certificate, doubt)))
    }
  }

  private func assessValidity(of certificate: Certificate, on occasions: Occasions) -> Assessment? {
    let wanted = days(of: occasions)
    if let missed = wanted.first(where: { !certificate.isValid(on: $0.firstDay) }) {
      return Assessment(.notMet, .certificate(.notValid(certificate, missed)))
    }
    // Where the notice asks for validity by name, an end that nobody recorded proves nothing.
    if validOn != nil, certificate.validTo == nil {
      return Assessment(.unknown, .certificate(.validityNotRecorded(certificate)))
    }
    if let doubtful = wanted.first(where: { !certificate.isValid(on: $0.lastDay) }) {
      return Assessment(.unknown, .certificate(.mayRunOut(certificate, doubtful)))
    }
    return nil
  }

  private func days(of occasions: Occasions) -> [DatedOccasion] {
    (validOn ?? [.submission]).map(occasions.dated)
  }
}

extension Certificate {
  fileprivate func likenessOfScope(to wanted: Text) -> Likeness {
    scope.contains(wanted) ? .same : .any(scope.lazy.map { $0.likeness(to: wanted) })
  }

  /// First and last day included; a bound that is not recorded does not limit.
  public func isValid(on day: Day) -> Bool {
    if let validFrom, day < validFrom { return false }
    if let validTo, validTo < day { return false }
    return true
  }
}
