/// How often a clock of a zone shows a time on a day: clocks that are put forward or back decide.
public enum ClockReading: Hashable, Sendable {
  case once
  /// The clock is put forward over it.
  case never
  /// The clock is put back over it.
  case twice
}

extension Zone {
  /// How often the clocks of this zone show `time` on `day`.
  public func reading(_ day: Day, _ time: TimeOfDay) -> ClockReading {
    // 24:00 is the beginning of the next day.
    guard time != .endOfDay else { return .once }
    let first = instant(day, time)
    guard shows(day, time, at: first) else { return .never }
    let back = offset(at: first) - offset(at: first.adding(seconds: 86_400))
    guard back > 0 else { return .once }
    return shows(day, time, at: first.adding(seconds: Int64(back))) ? .twice : .once
  }

  private func shows(_ day: Day, _ time: TimeOfDay, at instant: Instant) -> Bool {
    self.day(of: instant) == day && timeOfDay(of: instant) == time
  }
}
