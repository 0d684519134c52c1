extension DefinitionCheck {
  /// Times that the clocks of the zone never show, or show twice.
  static let clockChanges: [DefinitionCheck] = [
    DefinitionCheck(rule: "dates.clock-skipped") { subject in
      subject.times(.never).map { written in
        DateRemark(
          to: written.day,
          zh: "\(subject.zone.identifier) 的时钟在 \(written.clock) 前后拨快，没有这一时刻：请另写时间",
          en: "clocks in \(subject.zone.identifier) go forward over \(written.clock), so it never "
            + "comes: write another time"
        ).finding("dates.clock-skipped", .error, .suspicious)
      }
    },
    DefinitionCheck(rule: "dates.clock-twice") { subject in
      subject.times(.twice).map { written in
        DateRemark(
          to: written.day,
          zh: "\(subject.zone.identifier) 的时钟在 \(written.clock) 前后拨慢，这一时刻出现两次，按第一次计：请写明时差",
          en:
            "clocks in \(subject.zone.identifier) go back over \(written.clock), so it comes twice; the "
            + "first is taken: write it with an offset"
        ).finding("dates.clock-twice", .warning, .suspicious)
      }
    },
  ]
}

extension DefinitionCheck.Subject {
  /// The times of the timetable, written without an offset, that come so often.
  fileprivate func times(_ reading: ClockReading) -> [WrittenTime] {
    let periods = definition.periods
    let windows = [periods.documents, periods.enquiry, periods.submission].compactMap { $0 }
    let written: [WrittenTime?] = windows.map(\.from) + windows.map(\.to) + [periods.opening]
    return written.compactMap { $0 }.filter { written in
      guard let time = written.time, written.offset == nil else { return false }
      return zone.reading(written.day, time) == reading
    }
  }
}
