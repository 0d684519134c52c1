extension RuleCheck {
  /// The first limit of the rule, between the days of its two events.
  static let days = RuleCheck { rule, subject in
    guard let limit = rule.limits.first?.dayLimit, let from = rule.from, let to = rule.to,
      let first = subject.day(of: from), let last = subject.day(of: to), first <= last
    else { return [] }
    let judgement = limit.judge(from: first, to: last, on: subject.calendar, by: subject.counting)
    var remark = RuleRemark(judgement, of: limit.count, from: (from, first), to: (to, last))
    remark.required = limit.count.number
    remark.unit = limit.count.unit
    remark.counted = judgement.counts
    remark.from = first
    remark.to = last
    remark.earliest = judgement.bound?.day
    return [remark]
  }
}

extension RuleRemark {
  /// The counting in words: how many days it is, how many it should be, and until when.
  fileprivate init(
    _ judgement: DayLimit.Judgement, of count: DayCount, from: (event: RuleEvent, day: Day),
    to: (event: RuleEvent, day: Day)
  ) {
    let span = Phrase(
      zh: "自\(from.event.phrase.zh)（\(from.day)）至\(to.event.phrase.zh)（\(to.day)）",
      en: "from \(from.event.phrase.en) (\(from.day)) to \(to.event.phrase.en) (\(to.day))")
    let verdict = FindingVerdict(judgement.verdict)
    let unit = Phrase(count.unit)
    guard verdict != .undetermined, let counts = judgement.counts else {
      let year = judgement.unknownYear?.message ?? Phrase("")
      self.init(
        .undetermined, atMost: .warning,
        zh: "\(span.zh)是否满 \(count.number) \(unit.zh)无法判断：\(year.zh)",
        en: "\(span.en): whether it is \(count.number) \(unit.en) cannot be told: \(year.en)")
      return
    }
    let parts =
      [
        Phrase(
          zh: "\(span.zh)按民法典计 \(counts.civil) \(unit.zh)，要求 \(count.number) \(unit.zh)",
          en: "\(span.en) it is \(counts.civil) of \(count.number) \(unit.en) by the Civil Code")
      ] + Self.inclusive(verdict, counts, unit)
      + (verdict == .ok ? [] : Self.bound(judgement, count, to.event))
    let message = parts.joined(by: Phrase(zh: "；", en: "; "))
    self.init(verdict, zh: message.zh, en: message.en)
  }

  private static func inclusive(
    _ verdict: FindingVerdict, _ counts: DayCounts, _ unit: Phrase
  ) -> [Phrase] {
    guard verdict == .inclusiveOnly else { return [] }
    return [
      Phrase(
        zh: "首尾均计才有 \(counts.inclusive) \(unit.zh)",
        en: "\(counts.inclusive) only if both ends are counted")
    ]
  }

  /// Which day would be right, and why not the one before.
  private static func bound(
    _ judgement: DayLimit.Judgement, _ count: DayCount, _ event: RuleEvent
  ) -> [Phrase] {
    guard let bound = judgement.bound else {
      return judgement.unknownYear.map { [$0.message] } ?? []
    }
    let rolled = bound.rolled.map { rolled in
      Phrase(
        zh: "第 \(count.number) 日顺延，因 \(rolled.reason.zh)",
        en: "day \(count.number) rolls on because \(rolled.reason.en)")
    }
    let (day, name) = (bound.day, bound.day.weekday.phrase)
    return [rolled].compactMap { $0 } + [
      Phrase(
        zh: "\(event.phrase.zh)最早应为 \(day)（\(name.zh)）",
        en: "the next safe day for \(event.phrase.en) is \(name.en) \(day)")
    ]
  }
}

extension Phrase {
  fileprivate init(_ unit: DayCount.Unit) {
    switch unit {
    case .day: self.init(zh: "日", en: "days")
    case .workingDay: self.init(zh: "个工作日", en: "working days")
    case .month: self.init(zh: "个月", en: "months")
    case .year: self.init(zh: "年", en: "years")
    }
  }
}
