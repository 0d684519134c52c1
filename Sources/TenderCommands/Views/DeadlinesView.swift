import TenderApplication
import TenderDomain

/// One deadline as JSON.
struct DeadlineView: Encodable {
  let id: String
  let title: String
  let begins: String?
  let due: String
  let latest: String?
  let state: String
  let secondsLeft: Int64
  let basis: LegalBasis?
  let who: String?
  let otherwise: String?

  init(_ deadline: Deadline, asOf time: Instant, zone: Zone, in language: Language) {
    id = deadline.id.rawValue
    title = deadline.title[language]
    begins = deadline.begins?.formatted(in: zone)
    due = deadline.due.formatted(in: zone)
    latest = deadline.latest?.formatted(in: zone)
    state = deadline.state.rawValue
    secondsLeft = time.seconds(until: deadline.due)
    basis = deadline.basis
    who = deadline.who?[language]
    otherwise = deadline.otherwise?[language]
  }
}

/// What the law sets and nobody can date: what it waits for, or why it is none.
struct UndatedDeadlineView: Encodable {
  let id: String
  let title: String
  let waitsFor: String?
  let tooShort: String?
  /// The year without a calendar.
  let unknownYear: Int?
  let basis: LegalBasis
  let who: String?
  let otherwise: String?

  init(_ deadline: StatutoryDeadline, in language: Language) {
    id = deadline.id.rawValue
    title = deadline.title[language]
    waitsFor = deadline.waitsFor?[language]
    tooShort = deadline.tooShort?[language]
    unknownYear = deadline.unknownYear?.year
    basis = deadline.basis
    who = deadline.who?[language]
    otherwise = deadline.otherwise?[language]
  }
}

/// Every deadline of one tender.
struct DeadlinesView {
  private let tender: Tender
  private let time: Instant
  private let deadlines: [Deadline]
  private let views: [DeadlineView]
  /// What the law sets and nobody can date yet.
  private let waiting: [StatutoryDeadline]
  private let undated: [UndatedDeadlineView]

  init(_ found: TenderDeadlines, in language: Language) {
    let (tender, time) = (found.tender, found.at)
    self.tender = tender
    self.time = time
    deadlines = tender.deadlines(at: time, calendar: found.calendar)
    views = deadlines.map { DeadlineView($0, asOf: time, zone: tender.zone, in: language) }
    waiting = tender.statutoryDeadlines(at: time, calendar: found.calendar)
      .filter { $0.due == nil }
    undated = waiting.map { UndatedDeadlineView($0, in: language) }
  }

  var hasOverdue: Bool { deadlines.contains { $0.state == .missed } }

  private var sheet: Sheet {
    Sheet(
      views,
      [
        ("id", \.id), ("title", \.title), ("begins", \.begins), ("due", \.due),
        ("latest", \.latest), ("state", \.state), ("secondsLeft", { String($0.secondsLeft) }),
        ("law", { $0.basis?.law.string }), ("article", { $0.basis?.article.string }),
      ])
  }

  var answer: Answer {
    let next = tender.summary.next(at: time)
    let status = TenderStatus(tender.summary, at: time, deadlines: views, undated: undated)
    return Answer(status, sheet: sheet) { screen in
      screen.title(tender.number.text, tender.summary.title)
      screen.asOf(time, in: tender.zone)
      screen.field(
        Phrase(zh: "阶段", en: "Phase"), tender.phase(at: time).phrase(in: tender.definition.words))
      screen.field(Phrase(zh: "下一事项", en: "Next"), next?.sentence(asOf: time, in: tender.summary))
      screen.blank()
      screen.table(
        deadlines,
        [
          Column(Phrase(zh: "期限", en: "Deadline"), .flexible) { $0.title },
          Column(Phrase(zh: "到期", en: "Due"), .time) { $0.dueClock(in: tender.zone) },
          Column(Phrase(zh: "状态", en: "State"), .usually(11)) { $0.state },
          Column(Phrase(zh: "剩余", en: "Left"), .flexible) {
            $0.left(at: time)
          },
          Column(Phrase(zh: "依据", en: "Basis"), .flexible) { $0.basis?.phrase },
        ])
      screen.section(
        Phrase(zh: "稳妥时间之后、最迟时间之前", en: "After the safe time, and at the latest"),
        deadlines.filter { $0.latest != nil && $0.state.isAhead }
      ) { $0.readings(at: time, in: tender.zone) }
      screen.waiting(waiting)
    }
  }
}

extension Screen {
  /// Deadlines that begin to run with something to come, or need a calendar that is missing.
  mutating func waiting(_ deadlines: [StatutoryDeadline]) {
    section(
      Phrase(zh: "期间过短，没有此期限", en: "No such deadline, the tender is too short"),
      deadlines.filter { $0.tooShort != nil }
    ) { deadline in
      let why = deadline.tooShort ?? Phrase("-")
      return Phrase(
        zh: "\(deadline.title.zh)：\(why.zh)（\(deadline.basis.phrase.zh)）",
        en: "\(deadline.title.en): \(why.en) (\(deadline.basis.phrase.en))")
    }
    section(
      Phrase(zh: "尚不能确定日期的法定期限", en: "Set by law, without a date yet"),
      deadlines.filter { $0.tooShort == nil }
    ) { deadline in
      let start = deadline.waitsFor.map {
        Phrase(zh: "自\($0.zh)起算", en: "counted from \($0.en)")
      }
      let reason = start ?? deadline.unknownYear?.message ?? Phrase("-")
      return Phrase(
        zh: "\(deadline.title.zh)：\(reason.zh)（\(deadline.basis.phrase.zh)）",
        en: "\(deadline.title.en): \(reason.en) (\(deadline.basis.phrase.en))")
    }
  }
}

extension Deadline {
  /// Both readings of a cut-off: the safe time, and the end of its day.
  func readings(at time: Instant, in zone: Zone) -> Phrase {
    let latest = latest?.closingClock(in: zone) ?? dueClock(in: zone)
    let safe = dueClock(in: zone)
    return isPastSafeTime(at: time)
      ? Phrase(
        zh: "\(title.zh)：稳妥时间 \(safe) 已过，最迟 \(latest)",
        en: "\(title.en): the safe time \(safe) has passed, at the latest by \(latest)")
      : Phrase(
        zh: "\(title.zh)：稳妥为 \(safe)，最迟 \(latest)",
        en: "\(title.en): safe by \(safe), at the latest by \(latest)")
  }

  /// How long until it is due; past the safe time until the lenient reading ends.
  func left(at time: Instant) -> Phrase {
    guard let latest, isPastSafeTime(at: time) else {
      return timeLeft(seconds: time.seconds(until: due))
    }
    let left = timeLeft(seconds: time.seconds(until: latest))
    return Phrase(zh: "最迟还有 \(left.zh)", en: "\(left.en) at most")
  }

  /// A window ends at 24:00, an event takes place at 00:00.
  func dueClock(in zone: Zone) -> String {
    begins == nil ? due.clock(in: zone) : due.closingClock(in: zone)
  }
}

extension NextEvent {
  /// What, when and how long until then.
  func sentence(asOf time: Instant, in tender: TenderSummary) -> Phrase {
    let (phrase, zone) = (phrase(in: tender.words), tender.zone)
    guard let at, let left = timeLeft(asOf: time) else { return phrase }
    let clock = event.isClosing ? at.closingClock(in: zone) : at.clock(in: zone)
    return Phrase(
      zh: "\(phrase.zh)，\(clock)（\(left.zh)）", en: "\(phrase.en), \(clock) (\(left.en))")
  }
}

extension NextEvent.Event {
  fileprivate var isClosing: Bool {
    self == .submissionCloses || self == .documentsCloses || self == .enquiryCloses
  }
}

extension Deadline.State: Renderable {
  var styled: Styled {
    let style: Style =
      switch self {
      case .closingSoon: .yellow
      case .missed: .red
      case .open, .met: .green
      case .notStarted, .passed: .plain
      }
    return phrase.styled(style)
  }
}
