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
    return best ?? Assessment(.unknown, .certificateMissing(kind))
  }

  /// One certificate: what fails for good comes before what is not known.
  private func assess(_ certificate: Certificate, on occasions: Occasions) -> Assessment {
    let doubts = [
      assessGrade(of: certificate), assessScope(of: certificate),
      assessValidity(of: certificate, on: occasions),
    ].compactMap { $0 }
    return doubts.first { $0.result == .notMet } ?? doubts.first
      ?? Assessment(.met, .certificateHolds(certificate, firstDays(of: occasions)))
  }

  private func assessGrade(of certificate: Certificate) -> Assessment? {
    guard let grade else { return nil }
    guard let held = certificate.grade, let position = grade.scale.firstIndex(of: held),
      let limit = grade.scale.firstIndex(of: grade.atLeast)
    else { return Assessment(.unknown, .gradeNotComparable(certificate, grade)) }
    return position <= limit ? nil : Assessment(.notMet, .gradeTooLow(certificate, grade))
  }

  private func assessScope(of certificate: Certificate) -> Assessment? {
    guard !scope.isEmpty else { return nil }
    guard !certificate.scope.isEmpty else {
      return Assessment(.unknown, .scopeNotRecorded(certificate))
    }
    let missing = scope.filter { !certificate.scope.contains($0) }
    return missing.isEmpty
      ? nil : Assessment(.notMet, .outsideScope(certificate, missing: missing))
  }

  private func assessValidity(of certificate: Certificate, on occasions: Occasions) -> Assessment? {
    for dated in firstDays(of: occasions) where !certificate.isValid(on: dated.day) {
      return Assessment(.notMet, .notValid(certificate, dated))
    }
    // Where the notice asks for validity by name, an end that nobody recorded proves nothing.
    if validOn != nil, certificate.validTo == nil {
      return Assessment(.unknown, .validityNotRecorded(certificate))
    }
    if validOn?.contains(.award) == true, case .between(_, let latest) = occasions.award,
      !certificate.isValid(on: latest)
    {
      return Assessment(.unknown, .mayRunOut(certificate, latest: DatedOccasion(.award, latest)))
    }
    return nil
  }

  /// The day of each occasion; of an award to come, the earliest it can be.
  private func firstDays(of occasions: Occasions) -> [DatedOccasion] {
    (validOn ?? [.submission]).map { occasion in
      switch occasion {
      case .submission: DatedOccasion(.submission, occasions.submission)
      case .opening: DatedOccasion(.opening, occasions.opening)
      case .award:
        switch occasions.award {
        case .on(let day): DatedOccasion(.award, day)
        case .between(let earliest, _): DatedOccasion(.award, earliest)
        }
      }
    }
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
