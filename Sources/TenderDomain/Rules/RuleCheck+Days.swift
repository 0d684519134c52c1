extension RuleCheck {
  /// The first limit of the rule, between the days of its two events.
  static let days = RuleCheck { rule, subject in
    guard let from = rule.from, let to = rule.to, let first = subject.day(of: from),
      let last = subject.day(of: to), first <= last
    else { return [] }
    let remark = RuleRemark(
      rule, from: first, to: last, on: subject.calendar, by: subject.counting,
      in: subject.definition.words)
    guard var remark else { return [] }
    if let begins = subject.written(from), let ends = subject.written(to),
      begins.day(in: subject.zone) == first
    {
      let counted = remark.counted
      remark.counted = counted?.withHours(from: begins, to: ends, in: subject.zone)
    }
    return [remark]
  }
}

extension RuleRemark {
  /// Nothing for a rule that sets no limit between two events.
  fileprivate init?(
    _ rule: Rule, from first: Day, to last: Day, on calendar: WorkingCalendar,
    by counting: CountingMethod, in words: ProcedureWords
  ) {
    guard let limit = rule.limits.first?.dayLimit, let from = rule.from, let to = rule.to else {
      return nil
    }
    let judgement = limit.judge(from: first, to: last, on: calendar, by: counting)
    let sentence = Counting(
      judgement: judgement, limit: limit, first: first, last: last, from: from.phrase(in: words),
      to: to.phrase(in: words)
    ).sentence
    self.init(
      FindingVerdict(judgement.verdict), atMost: rule.gravest(of: judgement.verdict),
      zh: sentence.zh, en: sentence.en)
    required = limit.count.number
    unit = limit.count.unit
    counted = judgement.verdict == .undetermined ? nil : judgement.counts
    self.from = first
    self.to = last
    earliest = judgement.bound?.day
  }
}

extension Rule {
  /// What the minima that a definition is held against say of two days, whatever these are.
  public static func judgements(
    from first: Day, to last: Day, under regime: [Regime], on calendar: WorkingCalendar,
    by counting: CountingMethod = .civilCode
  ) -> [Finding] {
    guard first <= last else { return [] }
    let words = ProcedureWords(regime)
    let starts: [RuleEvent?] = [.publication, .documentsIssued]
    let ends: [RuleEvent?] = [.submissionCloses, .documentsEnd]
    return all.filter { rule in
      rule.kind == .minimum && starts.contains(rule.from) && ends.contains(rule.to)
        && rule.law.isInForce(on: first)
    }.compactMap { rule in
      let binding = rule.scope.binding(under: regime)
      guard binding != .isForeign else { return nil }
      return RuleRemark(rule, from: first, to: last, on: calendar, by: counting, in: words)
        .map { Finding(rule, $0, binding) }
    }.sortedBySeverity()
  }
}

extension Rule {
  /// Whether it is about the time in which documents can be had: whether the first day of that
  /// counts is disputed, and practice counts it.
  public var isAvailabilityWindow: Bool { kind == .minimum && to == .documentsEnd }

  /// The gravest that a verdict can be, whatever the severity of the rule.
  fileprivate func gravest(of verdict: DayLimit.Verdict) -> Severity? {
    switch verdict {
    // That a rest day lengthens the time that others must be given is decided nowhere.
    case .rolls, .undetermined: .warning
    case .inclusiveOnly: isAvailabilityWindow ? .warning : nil
    case .ok, .short, .late: nil
    }
  }
}

/// A limit held against two days, in words: how many it is, how many it should be, until when.
private struct Counting {
  let judgement: DayLimit.Judgement
  let limit: DayLimit
  let first: Day
  let last: Day
  let from: Phrase
  let to: Phrase

  var sentence: Phrase {
    parts.joined(by: Phrase(zh: "；", en: "; "))
  }

  private var parts: [Phrase] {
    switch judgement.verdict {
    case .undetermined: [undetermined]
    case .ok: [kept]
    case .rolls: [counted(enough: true)] + rolls
    case .inclusiveOnly: [counted(enough: false), inclusive] + bound
    case .short, .late: [counted(enough: false)] + bound
    }
  }

  private var number: Int { limit.count.number }
  private var unit: Phrase { Phrase(limit.count.unit) }

  private var span: Phrase {
    Phrase(
      zh: "自\(from.zh)（\(first)）至\(to.zh)（\(last)）",
      en: "from \(from.en) (\(first)) to \(to.en) (\(last))")
  }

  private var undetermined: Phrase {
    let year = judgement.unknownYear?.message ?? Phrase("")
    return Phrase(
      zh: "\(span.zh)是否满 \(number) \(unit.zh)无法判断：\(year.zh)",
      en: "\(span.en): whether it is \(number) \(unit.en) cannot be told: \(year.en)")
  }

  /// The Civil Code knows no working days, so only natural ones are counted by it.
  private var count: Phrase {
    guard let counts = judgement.counts else {
      let days = first.days(until: last)
      guard judgement.verdict == .ok else {
        return Phrase(
          zh: "计 \(days) 日，无论如何放假都没有 \(number) \(unit.zh)",
          en: "it is \(days) days, and so not \(number) \(unit.en) whatever days are off")
      }
      return Phrase(
        zh: "计 \(days) 日，无论如何放假都有 \(number) \(unit.zh)",
        en: "it is \(days) days, and so \(number) \(unit.en) whatever days are off")
    }
    return limit.count.unit == .workingDay
      ? Phrase(
        zh: "首日不计，为 \(counts.civil) \(unit.zh)",
        en: "it is \(counts.civil) of \(number) \(unit.en), the first day not counted")
      : Phrase(
        zh: "按民法典计 \(counts.civil) \(unit.zh)",
        en: "it is \(counts.civil) of \(number) \(unit.en) by the Civil Code")
  }

  private func counted(enough isEnough: Bool) -> Phrase {
    let shortfall = limit.kind == .minimum ? "不足" : "不符"
    return Phrase(
      zh: "\(span.zh)\(count.zh)，\(isEnough ? "已满" : shortfall) \(number) \(unit.zh)",
      en: "\(span.en) \(count.en)")
  }

  private var kept: Phrase {
    let relation = limit.kind == .minimum ? "不少于" : "不超过"
    let days = judgement.counts.map { counts in
      limit.count.unit == .workingDay
        ? "首日不计，为 \(counts.civil) \(unit.zh)" : "计 \(counts.civil) \(unit.zh)"
    }
    return Phrase(
      zh: "\(span.zh)\(days ?? count.zh)，\(relation) \(number) \(unit.zh)，符合",
      en: "\(span.en) \(count.en): kept")
  }

  private var inclusive: Phrase {
    let both = judgement.counts?.inclusive ?? number
    return Phrase(
      zh: "首尾均计才有 \(both) \(unit.zh)", en: "\(both) only if both ends are counted")
  }

  /// Which rest day the last of the days is, and which day is safe.
  private var rolls: [Phrase] {
    guard let bound = judgement.bound, let rolled = bound.rolled else { return [] }
    let name = bound.day.weekday.phrase
    return [
      Phrase(
        zh: "第 \(number) 日 \(rolled.reason.zh)，期间可能顺延至 \(bound.day)（\(name.zh)），"
          + "\(to.zh)定在该日或之后更稳妥",
        en: "day \(number) may roll on, because \(rolled.reason.en): \(to.en) on \(name.en) "
          + "\(bound.day) or later is safe")
    ]
  }

  /// Which day would be right, and why not the one before.
  private var bound: [Phrase] {
    guard let bound = judgement.bound else {
      return judgement.unknownYear.map { [$0.message] } ?? []
    }
    let rolled = bound.rolled.map { rolled in
      Phrase(
        zh: "第 \(number) 日顺延，因 \(rolled.reason.zh)",
        en: "day \(number) rolls on because \(rolled.reason.en)")
    }
    let name = bound.day.weekday.phrase
    return [rolled].compactMap { $0 } + [
      Phrase(
        zh: "\(to.zh)最早应为 \(bound.day)（\(name.zh)）",
        en: "the next safe day for \(to.en) is \(name.en) \(bound.day)")
    ]
  }
}

extension Phrase {
  init(_ unit: DayCount.Unit) {
    switch unit {
    case .day: self.init(zh: "日", en: "days")
    case .workingDay: self.init(zh: "个工作日", en: "working days")
    case .month: self.init(zh: "个月", en: "months")
    case .year: self.init(zh: "年", en: "years")
    }
  }
}
