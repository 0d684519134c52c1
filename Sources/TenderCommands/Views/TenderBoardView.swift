import TenderApplication
import TenderDomain

/// The next event of each of many tenders, the nearest first.
struct TenderBoardView: Encodable {
  /// The next event is worked out once, for the order and for every form of the answer.
  private typealias Row = (tender: TenderSummary, next: NextEvent?)

  private let list: TenderList
  private let rows: [Row]

  init(_ list: TenderList) {
    self.list = list
    let rows = list.tenders.map { (tender: $0, next: $0.next(at: list.at)) }
    let farthest = Instant(microseconds: .max)
    // Of two at one instant the numbers decide; what has no date comes last.
    self.rows = rows.sorted { a, b in
      let (first, second) = (a.next?.at ?? farthest, b.next?.at ?? farthest)
      return first == second ? a.tender.number < b.tender.number : first < second
    }
  }

  private enum Key: CodingKey {
    case at, tenders
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(list.at.formatted(in: list.zone), forKey: .at)
    var encoded = container.nestedUnkeyedContainer(forKey: .tenders)
    for (tender, next) in rows {
      try encoded.encode(
        TenderStatus(tender, next: next, at: list.at, deadlines: nil))
    }
  }

  private var sheet: Sheet {
    let (time, zone) = (list.at, list.zone)
    return Sheet(
      rows,
      [
        ("number", \.tender.number.text), ("title", \.tender.title.string),
        ("at", { _ in time.formatted(in: zone) }),
        ("phase", { $0.tender.phase(at: time).rawValue }),
        ("nextEvent", { $0.next?.event.rawValue }),
        ("nextAt", { row in row.next?.at?.formatted(in: row.tender.zone) }),
        ("secondsLeft", { $0.next?.at.map { String(time.seconds(until: $0)) } }),
      ])
  }

  var answer: Answer {
    Answer(self, sheet: sheet) { screen in
      screen.asOf(list.at, in: list.zone)
      screen.table(
        rows, empty: Phrase(zh: "没有符合条件的项目", en: "No such tenders"),
        [
          Column(Phrase(zh: "编号", en: "Number")) { $0.tender.number.text },
          Column(Phrase(zh: "项目", en: "Title"), .flexible) { $0.tender.title.string },
          Column(Phrase(zh: "阶段", en: "Phase")) { $0.tender.phase(at: list.at).phrase },
          Column(Phrase(zh: "下一事项", en: "Next")) { $0.next?.phrase },
          Column(Phrase(zh: "剩余", en: "Left")) { $0.next?.timeLeft(asOf: list.at) },
        ])
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
  let deadlines: [DeadlineView]?

  init(
    _ tender: TenderSummary, next: NextEvent?, at time: Instant, deadlines: [DeadlineView]?
  ) {
    number = tender.number
    title = tender.title
    at = deadlines == nil ? nil : time.formatted(in: tender.zone)
    phase = tender.phase(at: time).rawValue
    self.next = next.map { NextEventView($0, of: tender, asOf: time) }
    self.deadlines = deadlines
  }
}
