import TenderApplication
import TenderDomain

/// The nearest deadline of each of many tenders: what is overdue first, then the nearest.
struct TenderBoardView: Encodable {
  private let list: TenderList
  private let rows: [BoardRow]
  private let language: Language

  init(_ list: TenderList, onlyOverdue: Bool, in language: Language) {
    self.list = list
    self.language = language
    let rows = list.tenders.map { BoardRow($0, at: list.at, by: list.calendar) }
    self.rows = (onlyOverdue ? rows.filter { !$0.overdue.isEmpty } : rows).sorted()
  }

  var hasOverdue: Bool { rows.contains { !$0.overdue.isEmpty } }

  private enum Key: CodingKey {
    case at, tenders
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(list.at.formatted(in: list.zone), forKey: .at)
    var encoded = container.nestedUnkeyedContainer(forKey: .tenders)
    for row in rows {
      try encoded.encode(TenderStatus(row, at: list.at, in: language))
    }
  }

  private var sheet: Sheet {
    let (time, zone) = (list.at, list.zone)
    let now = time.formatted(in: zone)
    return Sheet(
      rows,
      [
        ("number", \.tender.number.text), ("title", \.tender.title.string),
        ("at", { _ in now }), ("phase", { $0.phase.rawValue }),
        ("nextEvent", { $0.next?.event.rawValue }),
        ("nextAt", { row in row.next?.at?.formatted(in: row.tender.zone) }),
        ("secondsLeft", { $0.next?.at.map { String(time.seconds(until: $0)) } }),
        ("deadline", { $0.nearest?.id.rawValue }),
        ("due", { row in row.nearest?.due.formatted(in: row.tender.zone) }),
        ("overdue", { $0.overdue.map(\.id.rawValue).joined(separator: " ") }),
      ])
  }

  var answer: Answer {
    Answer(self, sheet: sheet) { screen in
      screen.asOf(list.at, in: list.zone)
      screen.table(
        rows, empty: Phrase(zh: "没有符合条件的项目", en: "No such tenders"),
        [
          Column(Phrase(zh: "编号", en: "Number"), .number) { $0.tender.number.text },
          Column(Phrase(zh: "项目", en: "Title"), .flexible) { $0.tender.title.string },
          Column(Phrase(zh: "阶段", en: "Phase"), .usually(9)) {
            $0.phase.phrase(in: $0.tender.words)
          },
          Column(Phrase(zh: "接收期", en: "Submission")) { $0.bar(at: list.at) },
          Column(Phrase(zh: "最近期限", en: "Deadline"), .flexible) { $0.urgent?.title },
          Column(Phrase(zh: "剩余", en: "Left"), .flexible) { $0.timeLeft(at: list.at) },
        ])
    }
  }
}

/// One tender on the board, each part worked out once.
struct BoardRow: Comparable {
  let tender: TenderSummary
  let phase: Phase
  let next: NextEvent?
  let nearest: Deadline?
  let overdue: [Deadline]

  init(_ tender: TenderSummary, at time: Instant, by calendar: WorkingCalendar) {
    self.tender = tender
    phase = tender.phase(at: time)
    next = tender.next(at: time)
    nearest = tender.nearestDeadline(at: time, calendar: calendar)
    overdue = tender.overdue(at: time, calendar: calendar)
  }

  /// What presses most: the oldest thing overdue, else the nearest to come.
  var urgent: Deadline? { overdue.first ?? nearest }

  /// Of two at one instant the numbers decide; what has no date comes last.
  static func < (a: BoardRow, b: BoardRow) -> Bool {
    let never = Instant(microseconds: .max)
    let (first, second) = (a.urgent?.due ?? never, b.urgent?.due ?? never)
    return first == second ? a.tender.number < b.tender.number : first < second
  }

  static func == (a: BoardRow, b: BoardRow) -> Bool {
    a.tender.number == b.tender.number
  }

  /// The window of submission, with today in it.
  fileprivate func bar(at time: Instant) -> String {
    let window = tender.schedule.submission
    let length = window.opens.seconds(until: window.closes)
    let passed = window.opens.seconds(until: time)
    let fraction = length > 0 ? Double(passed) / Double(length) : 1
    return progressBar(fraction: fraction, width: 10)
  }

  /// Words say it first; on a terminal the colour says how soon.
  fileprivate func timeLeft(at time: Instant) -> Styled? {
    guard let urgent else { return nil }
    let left = urgent.left(at: time)
    return switch urgent.state {
    case .missed: left.styled(.red)
    case .closingSoon: left.styled(.yellow)
    case .notStarted, .open, .passed, .met: left.styled(.plain)
    }
  }
}

/// Where one tender stands, as JSON.
struct TenderStatus: Encodable {
  let number: Tender.Number
  let title: Text
  /// Stated once for a whole board.
  let at: String?
  let phase: String
  let next: NextEventView?
  let deadline: DeadlineView?
  let overdue: [DeadlineView]?
  let deadlines: [DeadlineView]?
  /// What the law sets without a date yet.
  let undated: [UndatedDeadlineView]?

  init(_ row: BoardRow, at time: Instant, in language: Language) {
    let tender = row.tender
    let view = { (deadline: Deadline) in
      DeadlineView(deadline, asOf: time, zone: tender.zone, in: language)
    }
    number = tender.number
    title = tender.title
    at = nil
    phase = row.phase.rawValue
    next = row.next.map { NextEventView($0, of: tender, asOf: time) }
    deadline = row.nearest.map(view)
    overdue = row.overdue.map(view)
    deadlines = nil
    undated = nil
  }

  init(
    _ tender: TenderSummary, at time: Instant, deadlines: [DeadlineView],
    undated: [UndatedDeadlineView]
  ) {
    number = tender.number
    title = tender.title
    at = time.formatted(in: tender.zone)
    phase = tender.phase(at: time).rawValue
    next = tender.next(at: time).map { NextEventView($0, of: tender, asOf: time) }
    deadline = nil
    overdue = nil
    self.deadlines = deadlines
    self.undated = undated
  }
}
