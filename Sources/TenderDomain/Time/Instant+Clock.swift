/// Times as people read them, in one form everywhere; the zone is said once, where they stand.
extension Instant {
  /// On the clock of a zone: `2026-05-16 17:00`, seconds and decimals only where they are not zero.
  public func clock(in zone: Zone) -> String {
    Self.clock(zone.day(of: self), zone.timeOfDay(of: self))
  }

  /// For the end of something: the first instant of a day is the 24:00 of the one before (民法典 203).
  public func closingClock(in zone: Zone) -> String {
    let day = zone.day(of: self)
    guard zone.instant(day, .midnight) == self else { return clock(in: zone) }
    return Self.clock(day.adding(days: -1), .endOfDay)
  }

  /// The same with the zone, where it is the only time or the first.
  public func zonedClock(in zone: Zone) -> Phrase {
    .clock(clock(in: zone), of: zone)
  }

  /// As it is written after `--at`, without an offset: `2026-05-16T17:00`.
  public func argument(in zone: Zone) -> String {
    WrittenTime(zone.day(of: self), zone.timeOfDay(of: self)).description
  }

  fileprivate static func clock(_ day: Day, _ time: TimeOfDay) -> String {
    ASCIIWriter.text { writer in
      day.write(to: &writer)
      writer.write(" ")
      time.writeShortest(to: &writer)
    }
  }
}

extension WrittenTime {
  /// What was written, as people read it: `2026-05-16`, `2026-05-16 17:00`, `2026-05-16 24:00`.
  public var clock: String {
    guard let time else { return day.description }
    let clock = Instant.clock(day, time)
    return offset.map { "\(clock) \(UTCOffset.text($0))" } ?? clock
  }

  /// The end of something on the clock of a zone; a date alone ends at 24:00.
  public func closingClock(in zone: Zone) -> String {
    guard offset == nil else { return ends(in: zone).closingClock(in: zone) }
    return Instant.clock(day, time ?? .endOfDay)
  }
}

extension Phrase {
  fileprivate static func clock(_ clock: String, of zone: Zone) -> Phrase {
    Phrase(zh: "\(clock)（\(zone.identifier)）", en: "\(clock) (\(zone.identifier))")
  }
}
