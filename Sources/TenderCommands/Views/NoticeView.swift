import TenderApplication
import TenderDomain
import TenderPapers

/// The notice of a tender; as JSON its text beside the number that it bears.
struct NoticeView: Encodable {
  let number: Tender.Number
  let at: String
  let language: String
  let text: String

  private enum CodingKeys: CodingKey {
    case number, at, language, text
  }

  private let paper: Paper

  init(_ overview: TenderOverview, in language: Language) {
    paper = Notice(overview.tender).paper
    number = overview.tender.number
    at = overview.at.formatted(in: overview.tender.zone)
    self.language = language.rawValue
    text = TextPrinter().print(paper, in: language)
  }

  var answer: Answer { Answer(self, paper: paper) }
}
