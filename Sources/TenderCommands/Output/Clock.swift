import TenderDomain

extension Instant {
  /// For people: `2026-05-16 17:00`, without the offset, which a heading states.
  func clock(in zone: Zone) -> String {
    "\(zone.day(of: self)) \(zone.timeOfDay(of: self))"
  }

  /// For the end of something: midnight is the 24:00 of the day that ends (民法典 203).
  func closingClock(in zone: Zone) -> String {
    guard zone.timeOfDay(of: self) == .midnight else { return clock(in: zone) }
    return "\(zone.day(of: self).adding(days: -1)) \(TimeOfDay.endOfDay)"
  }
}

extension Phrase {
  /// From when to when.
  static func period(_ period: Period, in zone: Zone) -> Phrase {
    let (opens, closes) = (period.opens.clock(in: zone), period.closes.closingClock(in: zone))
    return Phrase(zh: "\(opens) 至 \(closes)", en: "\(opens) to \(closes)")
  }
}

extension Screen {
  /// As of when a screen is true, and whose clock its times are on.
  mutating func asOf(_ time: Instant, in zone: Zone) {
    let clock = time.formatted(in: zone)
    line(
      Phrase(zh: "截至 \(clock)（\(zone.identifier)）", en: "As of \(clock) (\(zone.identifier))")
        .styled(.dim))
  }
}
