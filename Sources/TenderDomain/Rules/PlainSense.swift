extension DefinitionCheck {
  /// What makes no sense whatever the law.
  public static let plainSense: [DefinitionCheck] = restDays + windowsAndHours + textDates

  private static let restDays: [DefinitionCheck] = [
    .dates("dates.closing-rest-day", .warning) { subject in
      let day = subject.closingDay
      guard let kind = try? subject.calendar.kind(of: day) else {
        return subject.closingOfUnknownYear
      }
      let reason: Phrase
      switch kind {
      case .working, .makeUp: return nil
      case .weekend:
        let name = day.weekday.phrase
        reason = Phrase(zh: "\(name.zh)，不是工作日", en: "a \(name.en) that is no working day")
      case .holiday(let name):
        reason = Phrase(zh: "\(name.zh)放假", en: "a day off for \(name.en)")
      }
      let next = try? subject.calendar.firstWorkingDay(onOrAfter: day)
      let advice = next.map { next in
        let name = next.weekday.phrase
        return Phrase(
          zh: "；其后的第一个工作日是 \(next)（\(name.zh)）",
          en: "; the next working day is \(name.en) \(next)")
      }
      return DateRemark(
        to: day, earliest: next,
        zh: "\(subject.words.closing.zh)日 \(day) 是\(reason.zh)" + (advice?.zh ?? ""),
        en: "submission closes on \(day), \(reason.en)" + (advice?.en ?? ""))
    },
    DefinitionCheck(rule: "dates.long-holiday") { subject in
      subject.deadlineDays.compactMap { name, day in
        subject.remarkOnHoliday(name, day)?.finding("dates.long-holiday", .info, .suspicious)
      }
    },
  ]

  private static let windowsAndHours: [DefinitionCheck] = [
    .dates("dates.closing-hours", .warning) { subject in
      guard let hours = subject.definition.businessHours,
        let time = subject.definition.periods.submission.to.time,
        time < hours.from || hours.to < time
      else { return nil }
      return DateRemark(
        to: subject.closingDay,
        zh: "\(subject.words.closing.zh) \(time) 不在业务时间 \(hours.from) 至 \(hours.to) 之内：届时无人接收",
        en: "submission closes at \(time), outside business hours (\(hours.from) to \(hours.to)): "
          + "nobody is there to take \(subject.words.bids.en)")
    },
    .dates("dates.short-window", .warning) { subject in
      guard let opens = subject.opens(subject.definition.periods.submission),
        opens < subject.submissionCloses,
        subject.submissionCloses < subject.zone.sameClockTime(onDayAfter: opens)
      else { return nil }
      return DateRemark(
        from: subject.zone.day(of: opens), to: subject.closingDay,
        zh:
          "接收\(subject.words.bids.zh)的时间不足一天：\(subject.show(opens)) 至 \(subject.show(end: subject.submissionCloses))",
        en:
          "\(subject.words.bids.en) are taken for less than a day: from \(subject.show(opens)) to "
          + subject.show(end: subject.submissionCloses))
    },
    .dates("dates.opening-after-closing", .info) { subject in
      // Where a law says so itself, its own rule does.
      let tenders: [Regime] = [.biddingVoluntary, .biddingMandatory, .governmentTender]
      guard !subject.definition.regime.contains(where: tenders.contains),
        let opening = subject.definition.periods.opening,
        subject.submissionCloses < opening.begins(in: subject.zone)
      else { return nil }
      let closes = subject.show(end: subject.submissionCloses)
      return DateRemark(
        from: subject.closingDay, to: opening.day(in: subject.zone),
        zh:
          "\(subject.openingName.zh) \(subject.show(opening)) 晚于\(subject.words.closing.zh) \(closes)：其间须有人封存保管",
        en: "the opening \(subject.show(opening)) is after the closing at \(closes): "
          + "somebody has to keep the "
          + "\(subject.words.bids.en) sealed meanwhile")
    },
  ]
}

extension DefinitionCheck.Subject {
  /// Whether a Saturday or Sunday is worked is announced each year.
  fileprivate var closingOfUnknownYear: DateRemark? {
    guard closingDay.weekday.isWeekend else { return nil }
    let (name, year) = (closingDay.weekday.phrase, UnknownCalendarYear(year: closingDay.year))
    return DateRemark(
      to: closingDay, verdict: .undetermined,
      zh: "\(words.closing.zh)日 \(closingDay) 是\(name.zh)，是否上班无法判断：\(year.message.zh)",
      en: "submission closes on \(closingDay), a \(name.en); whether it is worked cannot be told: "
        + year.message.en)
  }

  /// The last days of the windows; that of the submission only where it is itself worked.
  fileprivate var deadlineDays: [(Phrase, Day)] {
    let periods = definition.periods
    let closings: [(Phrase, Day?)] = [
      (
        Phrase(zh: "获取\(words.documents.zh)截止", en: "the window for documents"),
        periods.documents?.to.day(in: zone)
      ),
      (Phrase(zh: "提问截止", en: "the window for enquiries"), periods.enquiry?.to.day(in: zone)),
      (
        Phrase(zh: words.closing.zh, en: "submission"),
        (try? calendar.isWorkingDay(closingDay)) == true ? closingDay : nil
      ),
    ]
    return closings.compactMap { name, day in day.map { (name, $0) } }
  }

  /// Days off in a row, from three on, that a deadline falls into or just before.
  fileprivate func remarkOnHoliday(_ name: Phrase, _ day: Day) -> DateRemark? {
    guard let isWorked = try? calendar.isWorkingDay(day),
      let before = isWorked ? day : try? calendar.day(adding: -1, to: day),
      let next = try? calendar.day(adding: 1, to: day)
    else { return nil }
    let daysOff = before.days(until: next) - 1
    guard daysOff >= 3 else { return nil }
    let (first, last) = (before.adding(days: 1), next.adding(days: -1))
    return DateRemark(
      to: day, earliest: isWorked ? nil : next,
      zh:
        "\(name.zh) \(day) \(isWorked ? "紧接在" : "落在") \(first) 至 \(last) 的 \(daysOff) 天休息\(isWorked ? "之前" : "之中")",
      en: "\(name.en) closes on \(day), \(isWorked ? "just before" : "in the middle of") "
        + "\(daysOff) days off from \(first) to \(last)")
  }
}
