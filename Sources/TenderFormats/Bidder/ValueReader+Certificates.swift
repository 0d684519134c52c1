import TenderDomain

extension ValueReader {
  func certificates() -> [Certificate]? {
    list { certificate in certificate.mapping { $0.certificate() } }
  }
}

extension ValueReader {
  /// Certificates as an update names them: a key with nothing behind it takes its value away.
  func certificatesToChange() -> [CertificateChange]? {
    list { certificate in
      certificate.mapping { entry in
        let emptied = CertificateChange.Field.allCases.filter { field in
          guard let value = entry.named(field.rawValue) else { return false }
          return value.shape == .absent || value.isEmptyList
        }
        return entry.certificate().map { CertificateChange($0, removed: Set(emptied)) }
      }
    }
  }
}

extension MappingReader {
  fileprivate func certificate() -> Certificate? {
    let kind = required("kind")?.value { try CertificateKind(parsing: $0) }
    let grade = optional("grade")?.line()
    let number = optional("number")?.line()
    let issuer = optional("issuer")?.line()
    let scope = optional("scope")?.words()
    let validFrom = optional("validFrom")?.day()
    let end = optional("validTo")
    let validTo = end?.day()
    if let validFrom, let validTo, validTo < validFrom {
      end?.fault(
        .read(
          validTo.description,
          expected: Phrase(
            zh: "不早于 validFrom（\(validFrom)）的日期",
            en: "a day no earlier than validFrom, \(validFrom)")))
    }
    return kind.map { kind in
      Certificate(
        kind: kind, grade: grade, number: number, issuer: issuer, scope: scope ?? [],
        validFrom: validFrom, validTo: validTo)
    }
  }
}
