extension TenderSummary {
  func statutoryDeadlines(
    at time: Instant, asksForBond: Bool, calendar: WorkingCalendar
  ) -> [StatutoryDeadline] {
    guard !regime.isEmpty else { return [] }
    let (phase, regimes, notice) = (phase(at: time), RegimeSet(regime), noticeDay)
    return DatedRule.all.compactMap { dated in
      dated.terms.apply(to: regimes, on: notice, asksForBond: asksForBond)
        ? deadline(of: dated, at: time, in: phase, on: calendar) : nil
    }
  }

  /// The nearest to come that is due before `limit`.
  func nearestStatutoryDeadline(
    at time: Instant, in phase: Phase, before limit: Instant?, calendar: WorkingCalendar
  ) -> StatutoryDeadline? {
    guard !regime.isEmpty else { return nil }
    let (regimes, notice) = (RegimeSet(regime), noticeDay)
    var (nearest, due): (Int?, Instant) = (nil, limit ?? Instant(microseconds: .max))
    for (index, terms) in DatedRule.terms.enumerated()
    where terms.apply(to: regimes, on: notice, asksForBond: false) {
      guard let span = try? span(of: terms, at: time, on: calendar), time < span.end,
        !span.isBeforeItsTender, span.due < due,
        terms.nature.state(of: span, at: time, in: phase, milestones).isAhead
      else { continue }
      (nearest, due) = (index, span.due)
    }
    return nearest.flatMap {
      deadline(of: DatedRule.all[$0], at: time, in: phase, on: calendar)
    }
  }

  private var noticeDay: Day { zone.day(of: schedule.published) }

  private func deadline(
    of dated: DatedRule, at time: Instant, in phase: Phase, on calendar: WorkingCalendar
  ) -> StatutoryDeadline? {
    let span: StatutorySpan?
    do throws(UnknownCalendarYear) {
      span = try self.span(of: dated.terms, at: time, on: calendar)
    } catch {
      return StatutoryDeadline(dated, of: self, state: .notStarted, unknownYear: error)
    }
    if let span {
      guard !span.isBeforeItsTender else {
        let matters = phase == .draft || phase == .scheduled || phase == .open
        return matters
          ? StatutoryDeadline(dated, of: self, state: .passed, isTooShort: true) : nil
      }
      return StatutoryDeadline(
        dated, of: self, begins: span.begins, due: span.due, latest: span.latest,
        state: dated.terms.nature.state(of: span, at: time, in: phase, milestones),
        rolled: span.rolled)
    }
    guard let event = dated.terms.after, isAwaited(event, for: dated, in: phase, at: time) else {
      return nil
    }
    return StatutoryDeadline(dated, of: self, state: .notStarted, waitsFor: event)
  }

  /// Nothing more comes in a tender that has ended, a termination is not waited for, and what comes
  /// before an award came before it even if nobody recorded it.
  private func isAwaited(
    _ event: RuleEvent, for dated: DatedRule, in phase: Phase, at time: Instant
  ) -> Bool {
    guard !phase.isEnd, event != .termination else { return false }
    if case .duty(let kind?) = dated.terms.nature, milestones.first(kind, by: time) != nil {
      return false
    }
    // The award itself is on record only by its notice.
    let isOfAward = event == .award || event == .awardOrValidityEnd
    return phase != .standstill || event.milestone != nil || isOfAward
  }

  /// From when to when; nothing while the event has not happened.
  private func span(
    of terms: DatedRule.Terms, at time: Instant, on calendar: WorkingCalendar
  ) throws(UnknownCalendarYear) -> StatutorySpan? {
    guard let event = terms.after else {
      return try cutOff(terms.count, countedFrom: terms.end, on: calendar)
    }
    guard let begins = instant(of: event, by: time) else { return nil }
    let end = try terms.count.end(after: zone.day(of: begins), on: calendar)
    return StatutorySpan(
      begins: begins, due: zone.instant(end.day, .endOfDay), latest: nil, rolled: end.rolled)
  }

  /// Counted back from the closing: to its clock time, which is safe, or to the end of that day.
  ///
  /// Nothing is moved past rest days, since that gives time to nobody.
  private func cutOff(
    _ count: DayCount, countedFrom end: StatutoryDate.End, on calendar: WorkingCalendar
  ) throws(UnknownCalendarYear) -> StatutorySpan {
    let closes = schedule.submission.closes
    // 24:00 still belongs to the day that it ends.
    let last = try count.day(
      before: zone.day(of: closes.adding(microseconds: -1)), on: calendar)
    let (clock, endOfDay) = (zone.timeOfDay(of: closes), zone.instant(last, .endOfDay))
    let hasClock = end == .closingTime && clock != .midnight
    return StatutorySpan(
      begins: schedule.published, due: hasClock ? zone.momentOrChange(last, clock) : endOfDay,
      latest: hasClock ? endOfDay : nil, rolled: nil)
  }

  private func instant(of event: RuleEvent, by time: Instant) -> Instant? {
    if event == .publication { return schedule.published }
    return event.milestone.flatMap { milestones.first($0, by: time) }
  }
}

/// The time that a rule gives, with its end.
private struct StatutorySpan {
  let begins: Instant
  let due: Instant
  /// The lenient reading, where it is later.
  let latest: Instant?
  let rolled: Rolled?

  /// When it is over by either reading.
  var end: Instant { latest ?? due }

  /// Whether it was over when the tender was published.
  var isBeforeItsTender: Bool { due <= begins }
}

extension StatutoryDate.Nature {
  /// A duty whose doing the program cannot see passes; it is not said to be missed.
  fileprivate func state(
    of span: StatutorySpan, at time: Instant, in phase: Phase, _ milestones: [Milestone]
  ) -> Deadline.State {
    if case .duty(let kind?) = self {
      if milestones.first(kind, by: time) != nil { return .met }
      if phase.isEnd { return .passed }
      if span.end <= time { return .missed }
    }
    if span.end <= time || (phase.isEnd && (self == .chance || self == .note)) { return .passed }
    if time < span.begins { return .notStarted }
    return span.due <= time.adding(seconds: Deadline.soon) ? .closingSoon : .open
  }
}
