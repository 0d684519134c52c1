extension CertificateTest {
  /// Judges the certificates of one bidder: one that holds is enough, none at all is unknown.
  func assess(_ certificates: [Certificate], on occasions: Occasions) -> Assessment {
    let candidates = certificates.lazy.filter { $0.kind == kind }
      .map { assess($0, on: occasions) }
    var best: Assessment?
    for candidate in candidates {
      if candidate.result == .met { return candidate }
      if best == nil || best?.result == .notMet { best = candidate }
    }
    return best ?? Assessment(.unknown, .certificate(.missing(self)))
  }

  /// One certificate: what fails for good comes before what is not known.
  private func assess(_ certificate: Certificate, on occasions: Occasions) -> Assessment {
    let doubts = [
      assessGrade(of: certificate), assessScope(of: certificate),
      assessValidity(of: certificate, on: occasions),
    ].compactMap { $0 }
    return doubts.first { $0.result == .notMet } ?? doubts.first
      ?? Assessment(.met, .certificate(.holds(certificate, days(of: occasions))))
  }

  private func assessGrade(of certificate: Certificate) -> Assessment? {
    guard let grade else { return nil }
    guard let held = certificate.grade, let position = grade.scale.firstIndex(of: held),
      let limit = grade.scale.firstIndex(of: grade.atLeast)
    else { return Assessment(.unknown, .certificate(.gradeNotComparable(certificate, grade))) }
    return position <= limit
      ? nil : Assessment(.notMet, .certificate(.gradeTooLow(certificate, grade)))
  }

  private func assessScope(of certificate: Certificate) -> Assessment? {
    guard !scope.isEmpty else { return nil }
    guard !certificate.scope.isEmpty else {
      return Assessment(.unknown, .certificate(.scopeNotRecorded(certificate, asked: scope)))
    }
    let missing = scope.filter { !certificate.scope.contains($0) }
    return missing.isEmpty
      ? nil : Assessment(.notMet, .certificate(.outsideScope(certificate, missing: missing)))
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
  /// First and last day included; a bound that is not recorded does not limit.
  public func isValid(on day: Day) -> Bool {
    if let validFrom, day < validFrom { return false }
    if let validTo, validTo < day { return false }
    return true
  }
}
