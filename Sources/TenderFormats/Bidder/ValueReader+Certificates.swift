import TenderDomain

extension ValueReader {
  func certificates() -> [Certificate]? {
    list { certificate in certificate.mapping { $0.certificate() } }
  }

  /// What was looked up about a bidder; `found: []` says that nothing was found.
  func records() -> [RecordCheck]? {
    list { record in record.mapping { $0.record() } }
  }

  fileprivate func adverseEntry(by checkedOn: Day?) -> RecordCheck.Entry? {
    mapping { entry in
      let written = entry.required("date")
      let summary = entry.required("summary")?.line()
      guard let written, let date = written.day() else { return nil }
      if let checkedOn, checkedOn < date {
        written.fault(
          .read(
            date.description,
            expected: Phrase(
              zh: "不晚于查询日 \(checkedOn) 的日期",
              en: "a day no later than the day of the check, \(checkedOn)")))
      }
      return summary.map { RecordCheck.Entry(date: date, summary: $0) }
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

  fileprivate func record() -> RecordCheck? {
    let kind: Identifier<RecordCheck>? = required("kind")?.identifier()
    let checkedOn = required("checkedOn")?.day()
    let source = required("source")?.line()
    let found = required("found")?.list { $0.adverseEntry(by: checkedOn) }
    guard let kind, let checkedOn, let source, let found else { return nil }
    return RecordCheck(kind: kind, checkedOn: checkedOn, source: source, found: found)
  }
}
