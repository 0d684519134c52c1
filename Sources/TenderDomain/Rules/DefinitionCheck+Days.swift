extension ProcedureWords {
  /// Getting the documents.
  var taking: Phrase { Phrase(zh: "获取\(documents.zh)", en: "documents") }
  var asking: Phrase { Phrase(zh: "提问", en: "enquiry") }
}

extension DefinitionCheck.Subject {
  /// What the method calls people, papers and acts.
  var words: ProcedureWords { definition.words }

  /// Where somebody states an opening though the method has none it still needs a name.
  var openingName: Phrase { words.opening ?? Phrase(zh: "开启", en: "the opening") }

  var submissionCloses: Instant { definition.periods.submission.to.ends(in: zone) }

  /// The day that the closing ends, where it is 24:00 of a day; else the day it is on.
  var closingDay: Day { definition.periods.submission.to.day(in: zone) }

  /// From when limits run: the publication, and the day of the notice where that is later.
  var start: Instant? {
    let notice = definition.periods.notice.map { WrittenTime($0).begins(in: zone) }
    return [publishedAt, notice].compactMap { $0 }.max()
  }

  /// The day of the notice; where none is known, the first day on which bids are taken.
  var noticeDay: Day? {
    start.map(zone.day) ?? definition.periods.submission.from?.day(in: zone)
  }

  func opens(_ window: WrittenWindow) -> Instant? {
    window.from?.begins(in: zone) ?? start
  }

  /// A moment, as people read it.
  func show(_ instant: Instant) -> String { instant.clock(in: zone) }

  /// The end of something, which may be the 24:00 of a day.
  func show(end instant: Instant) -> String { instant.closingClock(in: zone) }

  /// What was written for something that takes place; a day alone stays one.
  func show(_ written: WrittenTime) -> String {
    written.isDateOnly ? written.clock : written.begins(in: zone).clock(in: zone)
  }

  /// The end of a window as it is written; nothing for any other event.
  func written(_ event: RuleEvent) -> WrittenTime? {
    let periods = definition.periods
    switch event {
    case .documentsIssued: return periods.documents?.from
    case .documentsEnd: return periods.documents?.to
    case .submissionCloses: return periods.submission.to
    default: return nil
    }
  }

  /// The day of an event that a definition fixes; nothing for any other.
  func day(of event: RuleEvent) -> Day? {
    let periods = definition.periods
    switch event {
    case .publication: return noticeDay
    case .documentsIssued:
      // They cannot be had before the notice that says where.
      let issued = periods.documents?.from?.day(in: zone)
      return [issued, start.map(zone.day)].compactMap { $0 }.max() ?? noticeDay
    case .documentsEnd: return periods.documents?.to.day(in: zone)
    case .submissionCloses: return closingDay
    case .opening: return periods.opening?.day(in: zone)
    default: return nil
    }
  }
}
