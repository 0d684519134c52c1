import TenderDomain

extension ValueReader {
  /// The dates of a tender as they are written.
  ///
  /// - Parameter zone: The tender's own; nil when it names none.
  func timetable(in zone: Zone?) -> Timetable? {
    mapping { periods in
      let notice = periods.optional("notice")?.day()
      let documents = periods.optional("documents")?.window(in: zone)
      let enquiry = periods.optional("enquiry")?.window(in: zone)
      let submission = periods.required("submission")?.window(in: zone)
      let opening = periods.optional("opening")
      let hasNoOpening = opening?.isWord("none") == true
      guard let submission else { return nil }
      return Timetable(
        notice: notice, documents: documents, enquiry: enquiry, submission: submission,
        opening: hasNoOpening ? nil : opening?.beginning(), hasNoOpening: hasNoOpening)
    }
  }

  private func window(in zone: Zone?) -> WrittenWindow? {
    mapping { window in
      let from = window.optional("from")?.beginning()
      let end = window.required("to")
      guard let end, let to = end.value({ try WrittenTime(parsing: $0) }) else { return nil }
      if let from, from.isNotBefore(to, in: zone) {
        end.fault(
          .read(
            to.description,
            expected: Phrase(
              zh: "晚于开始时间 \(from) 的截止时间", en: "an end after its beginning, \(from)")))
      }
      return WrittenWindow(from: from, to: to)
    }
  }

  private func isWord(_ word: String) -> Bool {
    switch element.content {
    case .plain(let text), .quoted(let text): text == word
    case .absent, .list, .mapping: false
    }
  }

  /// A time at which something begins, so never 24:00.
  private func beginning() -> WrittenTime? {
    guard let time = value({ try WrittenTime(parsing: $0) }) else { return nil }
    guard time.usesEndOfDay else { return time }
    let next = WrittenTime(time.day.adding(days: 1), .midnight)
    fault(
      .read(
        time.description,
        expected: Phrase(
          zh: "开始时间；24:00 只能用于截止，请写 \(next)",
          en: "a beginning; 24:00 can only end something, so write \(next)")))
    return nil
  }

  /// Opening hours of a counter: `{from: "08:30", to: "17:30"}`.
  func businessHours() -> BusinessHours? {
    mapping { hours in
      let from = hours.required("from")?.value { try TimeOfDay(parsing: $0) }
      let end = hours.required("to")
      guard let from, let end, let to = end.value({ try TimeOfDay(parsing: $0) }) else {
        return nil
      }
      guard from < to else {
        end.fault(
          .read(
            to.description,
            expected: Phrase(zh: "晚于 \(from) 的时间", en: "a time after \(from)")))
        return nil
      }
      return BusinessHours(from: from, to: to)
    }
  }
}

extension WrittenTime {
  /// Whether it begins no earlier than `end` ends.
  ///
  /// False when that depends on a zone that the file does not name: one time has an offset and the
  /// other none.
  fileprivate func isNotBefore(_ end: WrittenTime, in zone: Zone?) -> Bool {
    guard zone != nil || (offset == nil) == (end.offset == nil) else { return false }
    let zone = zone ?? .utc
    return begins(in: zone) >= end.ends(in: zone)
  }
}
