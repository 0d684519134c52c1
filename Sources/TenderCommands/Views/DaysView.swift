import TenderDomain

/// A count of days, with what was counted and what was not.
struct DaysView: Encodable {
  struct Counted: Encodable {
    let civil: Int
    let inclusive: Int

    init(_ counts: DayCounts) {
      civil = counts.civil
      inclusive = counts.inclusive
    }
  }

  struct Moved: Encodable {
    let from: Day
    let to: Day
    let reason: String
  }

  struct Special: Encodable {
    let day: Day
    let kind: String
    let name: String?
  }

  let from: Day
  let number: Int?
  let unit: String?
  /// Before it is moved past rest days.
  let last: Day
  let rolled: Moved?
  /// The last day, moved where it has to be; nothing where a calendar is missing.
  let end: Day?
  let counted: Counted
  let workingDays: Counted?
  let special: [Special]
  let weekendDays: Int?
  let unknownYear: Int?
  let regime: [Regime]
  let findings: [FindingView]

  private enum CodingKeys: CodingKey {
    case from, number, unit, last, rolled, end, counted, workingDays, special, weekendDays
    case unknownYear, regime, findings
  }

  private let reckoning: DayReckoning
  private let judgements: [Finding]

  init(
    _ reckoning: DayReckoning, _ judgements: [Finding], under regimes: [Regime],
    in language: Language
  ) {
    self.reckoning = reckoning
    self.judgements = judgements
    from = reckoning.from
    number = reckoning.count?.number
    unit = reckoning.count?.unit.rawValue
    last = reckoning.last
    rolled = reckoning.end?.rolled.map {
      Moved(from: $0.from, to: $0.to, reason: $0.reason[language])
    }
    end = reckoning.end?.day ?? (reckoning.count == nil ? reckoning.last : nil)
    counted = Counted(reckoning.natural)
    workingDays = reckoning.working.map(Counted.init)
    special = reckoning.special.map { special in
      switch special.kind {
      case .holiday(let name):
        Special(day: special.day, kind: "holiday", name: name[language])
      default: Special(day: special.day, kind: "makeUp", name: nil)
      }
    }
    weekendDays = reckoning.weekendDays
    unknownYear = reckoning.unknownYear?.year
    regime = regimes
    findings = judgements.map { FindingView($0, in: language) }
  }

  var answer: Answer {
    Answer(self) { screen in
      screen.field(
        Phrase(zh: "起算日", en: "Event"),
        Phrase(
          zh: "\(from.named.zh)，当日不计", en: "\(from.named.en), itself not counted"))
      if let count = reckoning.count {
        let label =
          count.unit == .workingDay
          ? Phrase(zh: "第 \(count.number) 个工作日", en: "Working day \(count.number)")
          : Phrase(zh: "第 \(count.number) 日", en: "Day \(count.number)")
        screen.field(label, last.named)
        if let rolled = reckoning.end?.rolled {
          screen.field(
            Phrase(zh: "顺延至", en: "Moves on to"),
            Phrase(
              zh: "\(rolled.to.named.zh)，因 \(rolled.reason.zh)",
              en: "\(rolled.to.named.en), because \(rolled.reason.en)"))
        }
      } else {
        screen.field(Phrase(zh: "末日", en: "Last day"), last.named)
      }
      screen.field(Phrase(zh: "自然日", en: "Days"), reckoning.natural.told)
      screen.field(Phrase(zh: "工作日", en: "Working days"), reckoning.working?.told)
      screen.field(Phrase(zh: "周末休息", en: "Weekend days off"), weekendDays)
      screen.field(Phrase(zh: "无法判断", en: "Cannot be told"), reckoning.unknownYear?.message)
      screen.section(
        Phrase(zh: "其间放假与调休", en: "Days off and worked weekends on the way"),
        reckoning.stretches
      ) { $0 }
      screen.findings(judgements)
    }
  }
}

extension Day {
  /// With the day of the week.
  fileprivate var named: Phrase {
    Phrase(zh: "\(self)（\(weekday.phrase.zh)）", en: "\(weekday.phrase.en) \(self)")
  }
}

extension DayCounts {
  fileprivate var told: Phrase {
    Phrase(
      zh: "首日不计为 \(civil)，首尾均计为 \(inclusive)", en: "\(civil), or \(inclusive) with both ends")
  }
}

extension DayReckoning {
  /// Days of one kind in a row, told at once.
  fileprivate var stretches: [Phrase] {
    var rows: [(first: Day, last: Day, kind: WorkingCalendar.DayKind)] = []
    for special in special {
      if let row = rows.last, row.kind == special.kind, row.last.adding(days: 1) == special.day {
        rows[rows.count - 1].last = special.day
      } else {
        rows.append((special.day, special.day, special.kind))
      }
    }
    return rows.map { row in
      let days =
        row.first == row.last
        ? row.first.named
        : Phrase(zh: "\(row.first) 至 \(row.last)", en: "\(row.first) to \(row.last)")
      guard case .holiday(let name) = row.kind else {
        return Phrase(zh: "\(days.zh) 调休上班", en: "\(days.en), worked")
      }
      return Phrase(zh: "\(days.zh) \(name.zh)放假", en: "\(days.en), off for \(name.en)")
    }
  }
}
