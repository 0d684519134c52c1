import TenderDomain

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
    let clock = time.zonedClock(in: zone)
    line(Phrase(zh: "截至 \(clock.zh)", en: "As of \(clock.en)").styled(.dim))
  }
}
