import TenderApplication
import TenderDomain

/// A tender that was just published.
struct PublishedView: Encodable {
  struct Submission: Encodable {
    let opens: String
    let closes: String
  }

  let number: String
  let title: String
  let phase: String
  let submission: Submission
  let findings: [FindingView]

  private enum CodingKeys: CodingKey {
    case number, title, phase, submission, findings
  }

  private let published: PublishedTender

  init(_ published: PublishedTender, in language: Language) {
    let tender = published.tender
    self.published = published
    number = tender.number.text
    title = tender.summary.title.string
    phase = tender.phase(at: published.at).rawValue
    submission = Submission(
      opens: tender.schedule.submission.opens.formatted(in: tender.zone),
      closes: tender.schedule.submission.closes.formatted(in: tender.zone))
    findings = published.findings.map { FindingView($0, in: language) }
  }

  var answer: Answer {
    Answer(self) { screen in
      screen.line(Phrase(zh: "已发布 ", en: "Published "), number.styled(.bold))
      screen.field(Phrase(zh: "项目", en: "Title"), title)
      screen.field(
        Phrase(zh: "阶段", en: "Phase"),
        published.tender.phase(at: published.at).phrase(in: published.tender.definition.words))
      let (tender, window) = (published.tender, published.tender.schedule.submission)
      screen.field(Phrase(zh: "开始接收", en: "Opens"), window.opens.zonedClock(in: tender.zone))
      screen.field(
        Phrase(zh: tender.definition.words.closing.zh, en: "Closes"),
        window.closes.closingClock(in: tender.zone))
      screen.findings(published.findings)
    }
  }
}
