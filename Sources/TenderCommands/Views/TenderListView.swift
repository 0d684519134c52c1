import TenderApplication
import TenderDomain

/// Tenders one below the other.
struct TenderListView: Encodable {
  private let list: TenderList

  init(_ list: TenderList) {
    self.list = list
  }

  private enum Key: CodingKey {
    case at, tenders
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(list.at.formatted(in: list.zone), forKey: .at)
    // Row by row, so that a hundred thousand of them are never held twice.
    var rows = container.nestedUnkeyedContainer(forKey: .tenders)
    for tender in list.tenders { try rows.encode(Row(tender, at: list.at)) }
  }

  private struct Row: Encodable {
    struct Submission: Encodable {
      let opens: String
      let closes: String
    }

    let number: Tender.Number
    let title: Text
    let phase: String
    let submission: Submission

    init(_ tender: TenderSummary, at time: Instant) {
      number = tender.number
      title = tender.title
      phase = tender.phase(at: time).rawValue
      submission = Submission(
        opens: tender.schedule.submission.opens.formatted(in: tender.zone),
        closes: tender.schedule.submission.closes.formatted(in: tender.zone))
    }
  }

  private var sheet: Sheet {
    let time = list.at
    return Sheet(
      list.tenders,
      [
        ("number", \.number.text), ("title", \.title.string),
        ("phase", { $0.phase(at: time).rawValue }),
        ("submissionOpens", { $0.schedule.submission.opens.formatted(in: $0.zone) }),
        ("submissionCloses", { $0.schedule.submission.closes.formatted(in: $0.zone) }),
      ])
  }

  var answer: Answer {
    Answer(self, sheet: sheet) { screen in
      screen.asOf(list.at, in: list.zone)
      screen.table(
        list.tenders, empty: Phrase(zh: "没有项目", en: "No tenders"),
        [
          Column(Phrase(zh: "编号", en: "Number"), .number) { $0.number.text },
          Column(Phrase(zh: "项目", en: "Title"), .flexible) { $0.title.string },
          Column(Phrase(zh: "阶段", en: "Phase"), .usually(9)) {
            $0.phase(at: list.at).phrase(in: $0.words)
          },
          Column(Phrase(zh: "截止", en: "Closes"), .time) {
            // On the clock that the heading names; a tender may have another of its own.
            $0.schedule.submission.closes.closingClock(in: list.zone)
          },
        ])
    }
  }
}
