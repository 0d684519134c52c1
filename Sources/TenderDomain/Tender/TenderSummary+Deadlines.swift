extension TenderSummary {
  /// Every deadline as it stands at `time`: first those to come, the nearest first, then the past.
  ///
  /// Those of the notice, and those of the law that have a date. What a bond brings with it is
  /// only known of a whole tender.
  public func deadlines(at time: Instant, calendar: WorkingCalendar = .china) -> [Deadline] {
    deadlines(at: time, asksForBond: false, calendar: calendar)
  }

  func deadlines(
    at time: Instant, asksForBond: Bool, calendar: WorkingCalendar
  ) -> [Deadline] {
    let statutory = statutoryDeadlines(at: time, asksForBond: asksForBond, calendar: calendar)
    return (deadlinesOfNotice(at: time) + statutory.compactMap(\.dated)).nearestFirst()
  }

  /// The deadline to come that is nearest; nothing when none is to come.
  ///
  /// The first of `deadlines`, found without making the others: for a board of many tenders.
  public func nearestDeadline(
    at time: Instant, calendar: WorkingCalendar = .china
  ) -> Deadline? {
    let phase = phase(at: time)
    var nearest: (kind: NoticeDeadline, due: Instant)?
    for kind in NoticeDeadline.allCases {
      guard let due = due(of: kind), due < nearest?.due ?? Instant(microseconds: .max),
        state(of: kind, at: time, in: phase).isAhead
      else { continue }
      nearest = (kind, due)
    }
    let ofLaw = nearestStatutoryDeadline(
      at: time, in: phase, before: nearest?.due, calendar: calendar)
    return ofLaw?.dated ?? nearest.flatMap { deadline(of: $0.kind, at: time, in: phase) }
  }

  /// The deadlines that were due and not kept, in the order in which they were due.
  ///
  /// None while bids are still taken: what ran out by then is only over.
  public func overdue(at time: Instant, calendar: WorkingCalendar = .china) -> [Deadline] {
    switch phase(at: time) {
    case .draft, .scheduled, .open: return []
    case .closed, .opened, .evaluation, .standstill, .complete, .cancelled, .unsuccessful:
      return deadlines(at: time, calendar: calendar).filter { $0.state == .missed }
        .sorted { $0.due < $1.due }
    }
  }

  private func deadlinesOfNotice(at time: Instant) -> [Deadline] {
    let phase = phase(at: time)
    return NoticeDeadline.allCases.compactMap { deadline(of: $0, at: time, in: phase) }
  }

  private func deadline(
    of kind: NoticeDeadline, at time: Instant, in phase: Phase
  ) -> Deadline? {
    due(of: kind).map { due in
      Deadline(
        id: kind.id, title: kind.id.title(in: words), begins: kind.window(in: schedule)?.opens,
        due: due, state: state(of: kind, at: time, in: phase), basis: kind.id.basis(under: regime))
    }
  }

  private func due(of kind: NoticeDeadline) -> Instant? {
    kind == .opening ? schedule.opening : kind.window(in: schedule)?.closes
  }

  private func state(
    of kind: NoticeDeadline, at time: Instant, in phase: Phase
  ) -> Deadline.State {
    kind.window(in: schedule)?.state(at: time, in: phase) ?? stateOfOpening(at: time, in: phase)
  }

  /// At the very instant at which it is due an opening is on time.
  private func stateOfOpening(at time: Instant, in phase: Phase) -> Deadline.State {
    if milestones.first(.opened, by: time) != nil { return .met }
    let isDue = schedule.opening.map { $0 < time } ?? false
    return phase.isEnd ? .passed : isDue ? .missed : .notStarted
  }
}

/// The deadlines that a notice sets itself, in their order.
private enum NoticeDeadline: CaseIterable {
  case documents, enquiry, submission, opening

  var id: Deadline.ID {
    switch self {
    case .documents: .documents
    case .enquiry: .enquiry
    case .submission: .submission
    case .opening: .opening
    }
  }

  /// Nothing for an event.
  func window(in schedule: Schedule) -> Period? {
    switch self {
    case .documents: schedule.documents
    case .enquiry: schedule.enquiry
    case .submission: schedule.submission
    case .opening: nil
    }
  }
}

extension Tender {
  /// Every deadline as it stands at `time`, with the law of the tender's regime.
  public func deadlines(at time: Instant, calendar: WorkingCalendar = .china) -> [Deadline] {
    summary.deadlines(at: time, asksForBond: definition.bond != nil, calendar: calendar)
  }

  /// What the law sets for this tender, also what has no date yet, in the order of the law.
  public func statutoryDeadlines(
    at time: Instant, calendar: WorkingCalendar = .china
  ) -> [StatutoryDeadline] {
    summary.statutoryDeadlines(
      at: time, asksForBond: definition.bond != nil, calendar: calendar)
  }
}

extension Period {
  /// Nothing is open before the publication, nor once bids were opened or the tender has ended.
  fileprivate func state(at time: Instant, in phase: Phase) -> Deadline.State {
    switch phase {
    case .draft: return .notStarted
    case .scheduled, .open, .closed: break
    case .opened, .evaluation, .standstill, .complete, .cancelled, .unsuccessful: return .passed
    }
    if closes <= time { return .passed }
    if time < opens { return .notStarted }
    return closes <= time.adding(seconds: Deadline.soon) ? .closingSoon : .open
  }
}

extension [Deadline] {
  /// Of two at one instant the one that comes first in a tender, as they are given, comes first.
  fileprivate func nearestFirst() -> [Deadline] {
    enumerated().sorted { a, b in
      let (first, second) = (a.element, b.element)
      if first.state.isAhead != second.state.isAhead { return first.state.isAhead }
      if first.due == second.due { return a.offset < b.offset }
      return first.state.isAhead ? first.due < second.due : second.due < first.due
    }.map(\.element)
  }
}
