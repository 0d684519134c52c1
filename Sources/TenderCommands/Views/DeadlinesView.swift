import TenderDomain

/// One deadline as JSON.
struct DeadlineView: Encodable {
  let id: String
  let title: String
  let begins: String?
  let due: String
  let state: String
  let secondsLeft: Int64
  let basis: LegalBasis?

  init(_ deadline: Deadline, asOf time: Instant, zone: Zone, in language: Language) {
    id = deadline.id.rawValue
    title = deadline.title[language]
    begins = deadline.begins?.formatted(in: zone)
    due = deadline.due.formatted(in: zone)
    state = deadline.state.rawValue
    secondsLeft = time.seconds(until: deadline.due)
    basis = deadline.basis
  }
}

/// Every deadline of one tender.
struct DeadlinesView {
  private let tender: Tender
  private let time: Instant
  private let deadlines: [Deadline]
  private let views: [DeadlineView]

  init(_ tender: Tender, at time: Instant, in language: Language) {
    self.tender = tender
    self.time = time
    deadlines = tender.deadlines(at: time)
    views = deadlines.map { DeadlineView($0, asOf: time, zone: tender.zone, in: language) }
  }

  private var sheet: Sheet {
    Sheet(
      views,
      [
        ("id", \.id), ("title", \.title), ("begins", \.begins), ("due", \.due),
        ("state", \.state), ("secondsLeft", { String($0.secondsLeft) }),
        ("law", { $0.basis?.law.string }), ("article", { $0.basis?.article.string }),
      ])
  }

  var answer: Answer {
    let next = tender.summary.next(at: time)
    let status = TenderStatus(tender.summary, next: next, at: time, deadlines: views)
    return Answer(status, sheet: sheet) { screen in
      screen.line(tender.number.text.styled(.bold), " ", tender.summary.title.string)
      screen.asOf(time, in: tender.zone)
      screen.field(Phrase(zh: "阶段", en: "Phase"), tender.phase(at: time).phrase)
      screen.field(Phrase(zh: "下一事项", en: "Next"), next?.sentence(asOf: time, in: tender.zone))
      screen.blank()
      screen.table(
        deadlines,
        [
          Column(Phrase(zh: "期限", en: "Deadline"), .flexible) { $0.title },
          Column(Phrase(zh: "到期", en: "Due")) { $0.dueClock(in: tender.zone) },
          Column(Phrase(zh: "状态", en: "State")) { $0.state },
          Column(Phrase(zh: "剩余", en: "Left")) {
            timeLeft(seconds: time.seconds(until: $0.due))
          },
          Column(Phrase(zh: "依据", en: "Basis"), .flexible) { $0.basis?.phrase },
        ])
    }
  }
}

extension Deadline {
  /// A window ends at 24:00, an event takes place at 00:00.
  fileprivate func dueClock(in zone: Zone) -> String {
    begins == nil ? due.clock(in: zone) : due.closingClock(in: zone)
  }
}

extension NextEvent {
  /// What, when and how long until then.
  func sentence(asOf time: Instant, in zone: Zone) -> Phrase {
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
