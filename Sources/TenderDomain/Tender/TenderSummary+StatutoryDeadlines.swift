extension TenderSummary {
  func statutoryDeadlines(
    at time: Instant, asksForBond: Bool, calendar: WorkingCalendar
  ) -> [StatutoryDeadline] {
    let phase = phase(at: time)
    return rulesWithDates(asksForBond: asksForBond).compactMap { dated in
      deadline(of: dated, at: time, in: phase, on: calendar)
    }
  }

  /// The nearest to come that is due before `limit`.
  func nearestStatutoryDeadline(
    at time: Instant, before limit: Instant?, calendar: WorkingCalendar
  ) -> StatutoryDeadline? {
    let phase = phase(at: time)
    var nearest: (dated: DatedRule, due: Instant)?
    for dated in rulesWithDates(asksForBond: false) {
      guard let counted = try? span(of: dated, at: time, on: calendar),
        time < counted.due, counted.due < nearest?.due ?? limit ?? .distantFuture,
        dated.date.state(of: counted, at: time, in: phase, milestones).isAhead
      else { continue }
      nearest = (dated, counted.due)
    }
    return nearest.flatMap { deadline(of: $0.dated, at: time, in: phase, on: calendar) }
  }

  private func rulesWithDates(asksForBond: Bool) -> [DatedRule] {
    guard !regime.isEmpty else { return [] }
    let notice = zone.day(of: schedule.published)
    return DatedRule.all.filter { dated in
      dated.rule.scope.binds(regime) && dated.rule.law.isInForce(on: notice)
        && (asksForBond || !dated.date.concernsBond)
    }
  }

  private func deadline(
    of dated: DatedRule, at time: Instant, in phase: Phase, on calendar: WorkingCalendar
  ) -> StatutoryDeadline? {
    let span: StatutorySpan?
    do throws(UnknownCalendarYear) {
      span = try self.span(of: dated, at: time, on: calendar)
    } catch {
      return StatutoryDeadline(
        dated, begins: nil, due: nil, state: .notStarted, unknownYear: error)
    }
    if let span {
      return StatutoryDeadline(
        dated, begins: span.begins, due: span.due,
        state: dated.date.state(of: span, at: time, in: phase, milestones), rolled: span.rolled)
    }
    guard let event = dated.date.after, isAwaited(event, in: phase) else { return nil }
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
    of dated: DatedRule, at time: Instant, on calendar: WorkingCalendar
  ) throws(UnknownCalendarYear) -> StatutorySpan? {
    guard let event = dated.date.after else {
      let closing = zone.day(of: schedule.submission.closes.adding(microseconds: -1))
      let last = try dated.count.day(before: closing, on: calendar)
      return StatutorySpan(
        begins: schedule.published, due: zone.instant(last, .endOfDay), rolled: nil)
    }
    guard let begins = instant(of: event, by: time) else { return nil }
    let end = try dated.count.end(after: zone.day(of: begins), on: calendar)
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

extension StatutoryDate {
  /// A duty whose doing the program cannot see passes; it is not said to be missed.
  fileprivate func state(
    of span: StatutorySpan, at time: Instant, in phase: Phase, _ milestones: [Milestone]
  ) -> Deadline.State {
    if case .duty(let kind?) = nature {
      if milestones.first(kind, by: time) != nil { return .met }
      if phase.isEnd { return .passed }
      if span.due <= time { return .missed }
    }
    if span.due <= time || (phase.isEnd && nature == .chance) { return .passed }
    if time < span.begins { return .notStarted }
    return span.due <= time.adding(seconds: Deadline.soon) ? .closingSoon : .open
  }
}

extension Instant {
  fileprivate static let distantFuture = Instant(microseconds: .max)
}
