import TenderDomain

extension ValueReader {
  func certificates() -> [Certificate]? {
    list { certificate in certificate.mapping { $0.certificate() } }
  }

  /// What was looked up about a bidder; `found: []` says that nothing was found.
  ///
  /// - Parameter today: the day of recording, where it is known: nothing is looked up after it.
  func records(by today: Day? = nil) -> [RecordCheck]? {
    list { record in record.mapping { $0.record(by: today) } }
  }

  fileprivate func adverseEntry(by checkedOn: Day?) -> RecordCheck.Entry? {
    mapping { entry in
      let written = entry.required("date")
      let summary = entry.required("summary")?.line()
      let penalty = entry.optional("penalty")?.choice(RecordCheck.Penalty.self)
      let fine = entry.optional("fine")?.money()
      let until = entry.optional("until")?.day()
      guard let written, let date = written.day() else { return nil }
      if let checkedOn, checkedOn < date {
        written.fault(
          .read(
            date.description,
            expected: Phrase(
              zh: "不晚于查询日 \(checkedOn) 的日期",
              en: "a day no later than the day of the check, \(checkedOn)")))
      }
      return summary.map {
        RecordCheck.Entry(date: date, summary: $0, penalty: penalty, fine: fine, until: until)
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

  fileprivate func record(by today: Day?) -> RecordCheck? {
    let kind: Identifier<RecordCheck>? = required("kind")?.identifier()
    let looked = required("checkedOn")
    let checkedOn = looked?.day()
    if let today, let checkedOn, today < checkedOn {
      looked?.fault(
        .read(
          checkedOn.description,
          expected: Phrase(
            zh: "不晚于登记之日 \(today) 的日期：尚未查询的不能登记",
            en: "a day no later than the day of recording, \(today): nothing is looked up ahead")))
    }
    let source = required("source")?.line()
    let found = required("found")?.list { $0.adverseEntry(by: checkedOn) }
    guard let kind, let checkedOn, let source, let found else { return nil }
    return RecordCheck(kind: kind, checkedOn: checkedOn, source: source, found: found)
  }
}
