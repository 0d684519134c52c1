import TenderApplication
import TenderDomain

/// Everything of a tender: its definition in force, its dates, and how many bids it has.
struct TenderView: Encodable {
  struct Bids: Encodable {
    let standing: Int
    let refused: Int
  }

  struct Window: Encodable {
    let opens: String
    let closes: String

    init(_ period: Period, in zone: Zone) {
      opens = period.opens.formatted(in: zone)
      closes = period.closes.formatted(in: zone)
    }
  }

  let number: Tender.Number
  let title: Text
  let at: String
  let phase: String
  let amendment: Int
  let timeZone: String
  let published: String
  let documents: Window?
  let enquiry: Window?
  let submission: Window
  let opening: String?
  let bids: Bids
  /// In the shape of the definition file.
  let despite: [Override]
  let definition: TenderDefinition

  private enum CodingKeys: CodingKey {
    case number, title, at, phase, amendment, timeZone, published, documents, enquiry, submission
    case opening, bids, despite, definition
  }

  private let overview: TenderOverview

  init(_ overview: TenderOverview) {
    let tender = overview.tender
    let (schedule, zone) = (tender.schedule, tender.zone)
    self.overview = overview
    number = tender.number
    title = tender.summary.title
    at = overview.at.formatted(in: zone)
    phase = tender.phase(at: overview.at).rawValue
    amendment = tender.amendment
    timeZone = zone.identifier
    published = schedule.published.formatted(in: zone)
    documents = schedule.documents.map { Window($0, in: zone) }
    enquiry = schedule.enquiry.map { Window($0, in: zone) }
    submission = Window(schedule.submission, in: zone)
    opening = tender.definition.periods.opening.map { written in
      written.isDateOnly ? written.description : written.begins(in: zone).formatted(in: zone)
    }
    bids = Bids(standing: overview.standing, refused: overview.refused)
    despite = tender.overrides
    definition = tender.definition
  }

  var answer: Answer {
    Answer(self) { screen in
      let tender = overview.tender
      screen.title(number.text, title)
      screen.asOf(overview.at, in: tender.zone)
      screen.field(
        Phrase(zh: "阶段", en: "Phase"),
        tender.phase(at: overview.at).phrase(in: tender.definition.words))
      if amendment > 0 { screen.field(Phrase(zh: "更正", en: "Amendment"), amendment) }
      screen.field(
        Phrase(zh: tender.definition.words.bids.zh, en: "Bids"),
        Phrase(
          zh: "收到 \(bids.standing)，拒收 \(bids.refused)",
          en: "\(bids.standing) standing, \(bids.refused) refused"))
      screen.section(Phrase(zh: "明知不符仍发布", en: "Published despite"), despite) { $0.phrase }
      screen.notice(definition)
      screen.periods(of: tender)
      screen.terms(definition)
      screen.items(definition)
      screen.requirements(definition)
      screen.documents(definition)
    }
  }
}
