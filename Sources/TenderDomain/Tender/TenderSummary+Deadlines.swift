extension TenderSummary {
  /// Every deadline as it stands at `time`: first those to come, the nearest first, then the past.
  ///
  /// - Parameter regime: names the law behind each; without it they carry no basis.
  public func deadlines(at time: Instant, under regime: [Regime] = []) -> [Deadline] {
    let windows: [(Deadline.ID, Period?)] = [
      (.documents, schedule.documents), (.enquiry, schedule.enquiry),
      (.submission, schedule.submission),
    ]
    let phase = phase(at: time)
    let deadlines =
      windows.compactMap { id, period in
        period.map { period in
          Deadline(
            id: id, begins: period.opens, due: period.closes,
            state: period.state(at: time, in: phase), basis: id.basis(under: regime))
        }
      } + [
        Deadline(
          id: .opening, due: schedule.openingDue, state: stateOfOpening(at: time, in: phase),
          basis: Deadline.ID.opening.basis(under: regime))
      ]
    return deadlines.nearestFirst()
  }

  /// At the very instant at which it is due an opening is on time.
  private func stateOfOpening(at time: Instant, in phase: Phase) -> Deadline.State {
    if milestones.first(.opened, by: time) != nil { return .met }
    return phase.isEnd ? .passed : time <= schedule.openingDue ? .notStarted : .missed
  }
}

extension Tender {
  /// Every deadline as it stands at `time`, with the law of the tender's regime.
  public func deadlines(at time: Instant) -> [Deadline] {
    summary.deadlines(at: time, under: definition.regime)
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
