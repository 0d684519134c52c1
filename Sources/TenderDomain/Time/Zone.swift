/// A time zone: its name and how far its clocks were from universal time, and when.
public struct Zone: Hashable, Sendable {
  /// From `at` on the clocks show universal time plus `offset` seconds.
  public struct Transition: Hashable, Sendable {
    public let at: Instant
    /// Seconds east of universal time.
    public let offset: Int

    public init(at: Instant, offset: Int) {
      self.at = at
      self.offset = offset
    }
  }

  /// The name in the time zone database, such as `Asia/Shanghai`, or an offset.
  public let identifier: String
  /// Seconds east of universal time before the first transition.
  public let initialOffset: Int
  /// In the order of time.
  public let transitions: [Transition]

  public init(identifier: String, initialOffset: Int, transitions: [Transition]) {
    self.identifier = identifier
    self.initialOffset = initialOffset
    self.transitions = transitions.sorted { $0.at < $1.at }
  }

  /// A zone whose clocks never change, named `+08:00`.
  public init(fixedOffset seconds: Int) {
    self.init(identifier: UTCOffset.text(seconds), initialOffset: seconds, transitions: [])
  }

  public static let utc = Zone(identifier: "UTC", initialOffset: 0, transitions: [])

  /// Seconds east of universal time at an instant.
  public func offset(at instant: Instant) -> Int {
    guard let last = transitions.last else { return initialOffset }
    if last.at <= instant { return last.offset }
    return offset(ofStretch: transitions.indices.partitionPoint { instant < transitions[$0].at })
  }

  /// The instant at which the clocks show that time.
  ///
  /// Where they are put forward over it, the time moves forward as much; where they show it
  /// twice, the earlier instant. So 00:00 is always the first instant of its day.
  public func instant(_ day: Day, _ time: TimeOfDay) -> Instant {
    let shown = Instant(
      microseconds: Int64(day.number).saturatingMultiply(TimeOfDay.endOfDay.microseconds)
        .saturatingAdd(time.microseconds))
    // The first stretch that ends only after its own clocks have shown the time.
    let stretch = transitions.indices.partitionPoint { index in
      shown.adding(seconds: -Int64(offset(ofStretch: index))) < transitions[index].at
    }
    let instant = shown.adding(seconds: -Int64(offset(ofStretch: stretch)))
    guard stretch > 0, instant < transitions[stretch - 1].at else { return instant }
    // Even that stretch began later: the clocks skipped the time, so the old ones run on.
    return shown.adding(seconds: -Int64(offset(ofStretch: stretch - 1)))
  }

  /// The instant at which the clocks show that time, or, where they are put forward over it, the
  /// moment of the change.
  public func momentOrChange(_ day: Day, _ time: TimeOfDay) -> Instant {
    let instant = instant(day, time)
    guard time != .endOfDay, timeOfDay(of: instant) != time else { return instant }
    return transitions.last { $0.at <= instant }?.at ?? instant
  }

  /// The day on the calendars of the zone.
  public func day(of instant: Instant) -> Day {
    Day(number: Int32(clamping: clock(at: instant).quotient))
  }

  /// The time on the clocks of the zone; never 24:00.
  public func timeOfDay(of instant: Instant) -> TimeOfDay {
    TimeOfDay(trusted: clock(at: instant).remainder)
  }

  /// The same time on the clocks of the next day, be it 23, 24 or 25 hours later.
  func sameClockTime(onDayAfter instant: Instant) -> Instant {
    self.instant(day(of: instant).adding(days: 1), timeOfDay(of: instant))
  }

  /// Days since 1970-01-01 and microseconds since midnight, as the clocks show them.
  private func clock(at instant: Instant) -> (quotient: Int64, remainder: Int64) {
    instant.adding(seconds: Int64(offset(at: instant))).microseconds
      .flooredDivision(by: TimeOfDay.endOfDay.microseconds)
  }

  /// The offset after so many transitions.
  private func offset(ofStretch count: Int) -> Int {
    count == 0 ? initialOffset : transitions[count - 1].offset
  }
}
