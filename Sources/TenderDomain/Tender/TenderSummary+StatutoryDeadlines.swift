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
      guard let span = try? span(of: terms, at: time, on: calendar), time < span.due,
        span.due < due, terms.nature.state(of: span, at: time, in: phase, milestones).isAhead
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
      return StatutoryDeadline(
        dated, begins: nil, due: nil, state: .notStarted, unknownYear: error)
    }
    if let span {
      return StatutoryDeadline(
        dated, begins: span.begins, due: span.due,
        state: dated.terms.nature.state(of: span, at: time, in: phase, milestones),
        rolled: span.rolled)
    }
    guard let event = dated.terms.after, isAwaited(event, in: phase) else { return nil }
    return StatutoryDeadline(
      dated, begins: nil, due: nil, state: .notStarted, waitsFor: event.phrase)
  }

  /// Nothing more comes in a tender that has ended, a termination is not waited for, and what comes
  /// before an award came before it even if nobody recorded it.
  private func isAwaited(_ event: RuleEvent, in phase: Phase) -> Bool {
    guard !phase.isEnd, event != .termination else { return false }
    return phase != .standstill || event.milestone != nil
  }

  /// From when to when; nothing while the event has not happened.
  private func span(
    of terms: DatedRule.Terms, at time: Instant, on calendar: WorkingCalendar
  ) throws(UnknownCalendarYear) -> StatutorySpan? {
    guard let event = terms.after else {
      let closing = zone.day(of: schedule.submission.closes.adding(microseconds: -1))
      let last = try terms.count.day(before: closing, on: calendar)
      return StatutorySpan(
        begins: schedule.published, due: zone.instant(last, .endOfDay), rolled: nil)
    }
    guard let begins = instant(of: event, by: time) else { return nil }
    let end = try terms.count.end(after: zone.day(of: begins), on: calendar)
    return StatutorySpan(
      begins: begins, due: zone.instant(end.day, .endOfDay), rolled: end.rolled)
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
  let rolled: Rolled?
}

extension StatutoryDate.Nature {
  /// A duty whose doing the program cannot see passes; it is not said to be missed.
  fileprivate func state(
    of span: StatutorySpan, at time: Instant, in phase: Phase, _ milestones: [Milestone]
  ) -> Deadline.State {
    if case .duty(let kind?) = self {
      if milestones.first(kind, by: time) != nil { return .met }
      if phase.isEnd { return .passed }
      if span.due <= time { return .missed }
    }
    if span.due <= time || (phase.isEnd && self == .chance) { return .passed }
    if time < span.begins { return .notStarted }
    return span.due <= time.adding(seconds: Deadline.soon) ? .closingSoon : .open
  }
}
