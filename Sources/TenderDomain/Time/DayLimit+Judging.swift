extension DayLimit {
  /// Whether two days keep the limit, and the day that would.
  ///
  /// Total: where the calendar of a year is missing the verdict is `undetermined` and the year is
  /// named, unless no days off could change it.
  public func judge(
    from first: Day, to last: Day, on calendar: WorkingCalendar,
    by method: CountingMethod = .civilCode
  ) -> Judgement {
    let measure = Measure(self, from: first, to: last, on: calendar, by: method)
    return Judgement(
      verdict: measure.verdict, counts: measure.counts, bound: measure.bound,
      unknownYear: measure.unknownYear)
  }
}

/// Two days held against a limit; what needs a missing calendar is nothing.
private struct Measure {
  let limit: DayLimit
  let first: Day
  let last: Day
  let calendar: WorkingCalendar
  let method: CountingMethod
  let counts: DayCounts?
  /// Where the period ends before it is moved past rest days.
  let plain: Day?
  let bound: CountedDay?
  let unknownYear: UnknownCalendarYear?

  init(
    _ limit: DayLimit, from first: Day, to last: Day, on calendar: WorkingCalendar,
    by method: CountingMethod
  ) {
    let count = limit.count
    let isBack = limit.kind == .before
    let counts = Result { () throws(UnknownCalendarYear) in
      count.unit == .workingDay
        ? try DayCounts(workingDaysFrom: first, to: last, back: isBack, on: calendar)
        : DayCounts(from: first, to: last)
    }
    let plain = Result { () throws(UnknownCalendarYear) in
      isBack ? try count.day(before: last, on: calendar) : try count.day(after: first, on: calendar)
    }
    let bound = Result { () throws(UnknownCalendarYear) in
      isBack
        ? CountedDay(day: try plain.get(), rolled: nil)
        : try count.end(after: first, on: calendar, by: method)
    }
    self.limit = limit
    self.first = first
    self.last = last
    self.calendar = calendar
    self.method = method
    self.counts = counts.value
    self.plain = plain.value
    self.bound = bound.value
    unknownYear = bound.failure ?? counts.failure
  }

  var verdict: DayLimit.Verdict {
    guard let isWithin else { return .undetermined }
    switch limit.kind {
    case .before: return isWithin ? missed : .ok
    case .minimum:
      if isWithin { return missed }
      return hasEnded(by: last).map { $0 ? .ok : .rolls } ?? .undetermined
    case .maximum:
      if isWithin { return .ok }
      return isOver(last).map { $0 ? .late : .ok } ?? .undetermined
    case .equal:
      if isWithin { return missed }
      guard let isOver = isOver(last) else { return .undetermined }
      return isOver ? .late : hasEnded(by: last).map { $0 ? .ok : .rolls } ?? .undetermined
    }
  }

  /// Whether the two days are less than the period apart.
  ///
  /// When its end is unknown but every day between the two is known, it lies beyond them.
  private var isWithin: Bool? {
    if let plain { return limit.kind == .before ? first > plain : last < plain }
    if counts != nil { return true }
    guard limit.kind != .before, limit.count.unit == .workingDay else { return nil }
    // Whatever days are off: so few days hold no such many working days, and so many do.
    let days = first.days(until: last)
    if days < limit.count.number.saturatingAdd(-1) { return true }
    return isLong(days) ? false : nil
  }

  /// Since 2004 no number of working days took more than twice as many days and ten; five are margin.
  private func isLong(_ days: Int) -> Bool {
    limit.count.number.saturatingMultiply(2).saturatingAdd(15) <= days
  }

  /// Whether the period, moved past rest days, is over before `day`.
  private func isOver(_ day: Day) -> Bool? { hasEnded(by: day.adding(days: -1)) }

  /// Whether the period, moved past rest days, ends on `day` or before.
  private func hasEnded(by day: Day) -> Bool? {
    if let bound { return bound.day <= day }
    guard let plain else { return isLong(first.days(until: day)) ? true : nil }
    if day < plain { return false }
    // No rest was longer than ten days since 2004; five are margin.
    let days = plain.days(until: day)
    if days >= 15 { return true }
    return (0...days).contains { endsPeriod(plain.adding(days: $0)) } ? true : nil
  }

  /// Whether a day is known to be one on which a period ends.
  private func endsPeriod(_ day: Day) -> Bool {
    do throws(UnknownCalendarYear) {
      return try calendar.rolled(day, over: method.restDays) == nil
    } catch {
      return false
    }
  }

  private var missed: DayLimit.Verdict {
    first <= last && isEnoughInclusive ? .inclusiveOnly : .short
  }

  private var isEnoughInclusive: Bool {
    switch limit.count.unit {
    case .day, .workingDay:
      return (counts?.inclusive ?? 0) >= limit.count.number
    case .month, .year:
      guard let plain else { return false }
      return limit.kind == .before ? first.days(until: plain) >= -1 : last.days(until: plain) <= 1
    }
  }
}

extension Result {
  fileprivate var value: Success? {
    if case .success(let value) = self { value } else { nil }
  }

  fileprivate var failure: Failure? {
    if case .failure(let failure) = self { failure } else { nil }
  }
}
