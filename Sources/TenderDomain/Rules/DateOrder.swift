extension DefinitionCheck {
  /// The order of the dates, whatever the regime.
  public static let dateOrder: [DefinitionCheck] = windows + opening + notice + plausibility

  private static let windows: [DefinitionCheck] = [
    .order("dates.submission-order", of: \.submission, \.submission),
    .order("dates.documents-order", of: \.documents, \.taking),
    .order("dates.enquiry-order", of: \.enquiry, \.asking),
    .beforeSubmissionCloses(
      "dates.documents-after-closing", \.documents, \.taking),
    .beforeSubmissionCloses(
      "dates.enquiry-after-closing", \.enquiry, \.asking),
    .dates("dates.closing-past", .error) { subject in
      guard let published = subject.publishedAt, subject.submissionCloses <= published else {
        return nil
      }
      let (closes, now) = (subject.show(end: subject.submissionCloses), subject.show(published))
      return DateRemark(
        from: subject.zone.day(of: published), to: subject.closingDay,
        zh: "\(subject.words.closing.zh) \(closes) 在发布时间 \(now) 已过：请写此后的时间",
        en: "submission closes at \(closes), past at publication (\(now)): write a later time")
    },
  ]

  private static let opening: [DefinitionCheck] = [
    .dates("dates.opening-before-closing", .error) { subject in
      guard let written = subject.definition.periods.opening,
        written.isDateOnly
          ? written.day < subject.closingDay
          : written.begins(in: subject.zone) < subject.submissionCloses
      else { return nil }
      let closes = subject.show(end: subject.submissionCloses)
      return DateRemark(
        from: subject.closingDay, to: written.day,
        earliest: subject.zone.day(of: subject.submissionCloses),
        zh:
          "\(subject.openingName.zh) \(subject.show(written)) 早于\(subject.words.closing.zh) \(closes)：请写截止时或其后的时间",
        en: "the opening \(subject.show(written)) is before submission closes at \(closes): "
          + "write that time or a later one")
    },
    // A day alone is some time on that day, and nobody knows when to come.
    .dates("dates.opening-time", .warning, .missing) { subject in
      guard let written = subject.definition.periods.opening, written.isDateOnly else {
        return nil
      }
      let closing = subject.definition.periods.submission.to
      let example =
        closing.isDateOnly || closing.day != written.day
        ? WrittenTime(written.day, .businessBegins) : closing
      return DateRemark(
        to: written.day,
        zh: "\(subject.openingName.zh)只写日期 \(written.day)，当日何时不明：请写明钟点，如 \(example.clock)",
        en: "the opening is on \(written.day), at no time: write the time, such as \(example.clock)"
      )
    },
  ]

  private static let notice: [DefinitionCheck] = [
    .dates("dates.notice-after-closing", .error) { subject in
      guard let notice = subject.definition.periods.notice, subject.closingDay < notice else {
        return nil
      }
      return DateRemark(
        from: notice, to: subject.closingDay,
        zh: "公告日期 \(notice) 晚于\(subject.words.closing.zh)日 \(subject.closingDay)：请核对两者",
        en: "the notice bears \(notice), after submission closes on \(subject.closingDay): "
          + "check both")
    },
    .dates("dates.notice-after-opens", .warning) { subject in
      guard let notice = subject.definition.periods.notice, notice <= subject.closingDay,
        let opens = subject.definition.periods.submission.from?.day(in: subject.zone),
        opens < notice
      else { return nil }
      return DateRemark(
        from: notice, to: opens, earliest: notice,
        zh: "\(subject.words.submission.zh)自 \(opens) 开始，早于公告日期 \(notice)：请核对两者",
        en: "submission opens on \(opens), before the notice of \(notice): check both")
    },
    .dates("dates.notice-published", .info) { subject in
      guard let notice = subject.definition.periods.notice,
        let published = subject.publishedAt.map(subject.zone.day), published != notice
      else { return nil }
      return DateRemark(
        from: notice, to: published,
        zh: "公告日期 \(notice) 与发布日 \(published) 不同：期限自实际发布起算",
        en: "the notice bears \(notice) and is published on \(published): "
          + "limits run from the publication")
    },
  ]

  private static let plausibility: [DefinitionCheck] = [
    .dates("dates.closing-time", .info, .missing, law: LegalBasis("民法典", "203 II")) { subject in
      let closing = subject.definition.periods.submission.to
      guard closing.isDateOnly else { return nil }
      let hours = subject.definition.businessHours?.to ?? TimeOfDay.businessEnds
      return DateRemark(
        to: closing.day,
        zh:
          "\(subject.words.closing.zh)只写日期 \(closing.day)，即当日 24:00：如应在下班时截止，请写 \(closing.day) \(hours)",
        en: "submission closes on \(closing.day) without a clock time, that is at 24:00: "
          + "write \(closing.day) \(hours) if it is to close with business")
    },
    .dates("dates.implausible", .warning) { subject in
      guard let start = subject.noticeDay else { return nil }
      let far = subject.definition.periods.days.filter { day in
        day < start.adding(years: -1) || start.adding(years: 2) < day
      }
      guard let day = far.first else { return nil }
      return DateRemark(
        from: start, to: day,
        zh: "日期 \(day) 离公告 \(start) 太远：请核对年份",
        en: "\(day) is far from the notice of \(start): check the year")
    },
  ]
}

extension TimeOfDay {
  /// The beginning and the end of an office day where a definition states none, as an example only.
  fileprivate static let businessBegins = TimeOfDay(trusted: 9 * 3600 * 1_000_000)
  fileprivate static let businessEnds = TimeOfDay(trusted: 17 * 3600 * 1_000_000)
}

extension DefinitionCheck {
  /// A window opens before it closes.
  private static func order(
    _ rule: String, of window: @escaping @Sendable (Timetable) -> WrittenWindow?,
    _ name: @escaping @Sendable (ProcedureWords) -> Phrase
  ) -> DefinitionCheck {
    .dates(rule, .error) { subject in
      let name = name(subject.words)
      guard let window = window(subject.definition.periods), let opens = subject.opens(window),
        window.to.ends(in: subject.zone) <= opens
      else { return nil }
      let start = subject.show(opens)
      return DateRemark(
        from: subject.zone.day(of: opens), to: window.to.day(in: subject.zone),
        earliest: subject.zone.day(of: opens),
        zh: "\(name.zh)截止 \(window.to.closingClock(in: subject.zone)) 不晚于其开始 \(start)：请写此后的截止时间",
        en:
          "\(name.en) closes at \(window.to.closingClock(in: subject.zone)), not after it opens at \(start): "
          + "write a later closing")
    }
  }

  /// What bidders need for their bid is of no use after the closing.
  private static func beforeSubmissionCloses(
    _ rule: String, _ window: @escaping @Sendable (Timetable) -> WrittenWindow?,
    _ name: @escaping @Sendable (ProcedureWords) -> Phrase
  ) -> DefinitionCheck {
    .dates(rule, .warning) { subject in
      let name = name(subject.words)
      guard let window = window(subject.definition.periods),
        window.to.isDateOnly
          ? subject.closingDay < window.to.day
          : subject.submissionCloses < window.to.ends(in: subject.zone)
      else { return nil }
      let closes = subject.show(end: subject.submissionCloses)
      return DateRemark(
        from: subject.closingDay, to: window.to.day(in: subject.zone),
        zh:
          "\(name.zh)截止 \(window.to.closingClock(in: subject.zone)) 晚于\(subject.words.closing.zh) \(closes)：请写不晚于该时间的时间",
        en:
          "\(name.en) closes at \(window.to.closingClock(in: subject.zone)), after submission closes at \(closes): "
          + "write a time not after it")
    }
  }
}

extension Timetable {
  /// Every day that is written, in the order of a tender.
  fileprivate var days: [Day] {
    [documents, enquiry, submission].compactMap { $0 }
      .flatMap { [$0.from, $0.to] }.compactMap { $0?.day } + [opening?.day].compactMap { $0 }
  }
}
