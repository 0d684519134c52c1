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
    self.counts = counts.value
    self.plain = plain.value
    self.bound = bound.value
    unknownYear = bound.failure ?? counts.failure
  }

  var verdict: DayLimit.Verdict {
    guard let isWithin else { return .undetermined }
    if limit.kind == .before { return isWithin ? missed : .ok }
    if isWithin, limit.kind != .maximum { return missed }
    if isWithin || (limit.kind == .maximum && last == plain) { return .ok }
    guard let end = bound?.day else { return .undetermined }
    if last < end { return limit.kind == .maximum ? .ok : .short }
    return last == end || limit.kind == .minimum ? .ok : .late
  }

  /// Whether the two days are less than the period apart.
  ///
  /// When its end is unknown but every day between the two is known, it lies beyond them.
  private var isWithin: Bool? {
    guard let plain else { return counts == nil ? nil : true }
    return limit.kind == .before ? first > plain : last < plain
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
