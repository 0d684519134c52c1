package import TenderApplication
package import TenderDomain

extension ValueReader {
  /// What was looked up about a bidder; `found: []` says that nothing was found.
  func lookUps() -> [LookUpChange]? {
    list { record in record.mapping { $0.lookUp() } }
  }

  fileprivate func found(by checkedOn: Day?) -> LookUpChange.Found? {
    mapping { entry in
      let written = entry.required("date")
      let summary = entry.required("summary")?.line()
      let penalty = entry.edit("penalty") { $0.choice(RecordCheck.Penalty.self) }
      let fine = entry.edit("fine") { $0.money() }
      let until = entry.edit("until") { $0.day() }
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
        LookUpChange.Found(date: date, summary: $0, penalty: penalty, fine: fine, until: until)
      }
    }
  }
}

extension MappingReader {
  fileprivate func lookUp() -> LookUpChange? {
    let kind: Identifier<RecordCheck>? = required("kind")?.identifier()
    let checkedOn = required("checkedOn")?.day()
    let source = required("source")?.line()
    let found = required("found")?.list { $0.found(by: checkedOn) }
    guard let kind, let checkedOn, let source, let found else { return nil }
    return LookUpChange(kind: kind, checkedOn: checkedOn, source: source, found: found)
  }

  /// What the file says of a key: nothing, that its value goes, or what it is.
  func edit<Value>(
    _ key: String, _ read: (ValueReader) -> Value?
  ) -> BidderChange.Edit<Value> {
    guard let value = named(key) else { return .kept }
    guard value.shape != .absent else { return .removed }
    return read(value).map { .set($0) } ?? .kept
  }
}

extension SourceFile {
  /// Look-ups that the store's clock says were not made yet, as faults with their lines.
  package func faults(about claims: [RecordedAhead.Claim], by today: Day) -> [Fault] {
    marking { root in
      for claim in claims {
        let record = root[key: "records"]?[claim.record]
        let written =
          if let found = claim.found {
            record?[key: "found"]?[found]?[key: "date"]
          } else {
            record?[key: "checkedOn"]
          }
        written?.fault(RecordedAhead.expecting(today, insteadOf: claim.day))
      }
    }
  }
}
