import TenderDomain

/// Days and times as a notice tells them: 2026年5月16日24:00, 16 May 2026, 24:00.
extension Day {
  var told: Phrase {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return Phrase(
      zh: "\(year)年\(month)月\(day)日", en: "\(day) \(months[month - 1]) \(year)")
  }
}

extension WrittenTime {
  /// The day and, where one is written, the clock time in `zone`.
  func told(in zone: Zone) -> Phrase {
    guard time != nil else { return day.told }
    return self.in(zone).phrase
  }

  /// As the end of something: a day alone ends at 24:00.
  func toldAsEnd(in zone: Zone) -> Phrase {
    time == nil ? WrittenTime(day, .endOfDay).phrase : self.in(zone).phrase
  }

  /// The same moment as the clocks of `zone` show it.
  private func `in`(_ zone: Zone) -> WrittenTime {
    let moment = ends(in: zone)
    // The end of a day has no other name: 24:00 of that day is what was written.
    guard !usesEndOfDay else { return self }
    return WrittenTime(zone.day(of: moment), zone.timeOfDay(of: moment))
  }

  private var phrase: Phrase {
    guard let time else { return day.told }
    return Phrase(zh: "\(day.told.zh)\(time)", en: "\(day.told.en), \(time)")
  }
}

extension WrittenWindow {
  /// From when to when, and on whose clock.
  func told(in zone: Zone) -> Phrase {
    let end = to.toldAsEnd(in: zone)
    let clock = zone.told
    guard let from else {
      return Phrase(zh: "至\(end.zh)（\(clock.zh)）", en: "until \(end.en) (\(clock.en))")
    }
    let start = from.told(in: zone)
    return Phrase(
      zh: "\(start.zh)至\(end.zh)（\(clock.zh)）", en: "\(start.en) to \(end.en) (\(clock.en))")
  }
}

extension Zone {
  /// The name of its clock: 北京时间, or the zone by its identifier.
  var told: Phrase {
    identifier == "Asia/Shanghai"
      ? Phrase(zh: "北京时间", en: "Beijing time, UTC+08:00")
      : Phrase(zh: "时区 \(identifier)", en: "time zone \(identifier)")
  }
}
