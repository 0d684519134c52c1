import TenderApplication
import TenderDomain
import TenderPapers

/// What a bidder takes away (回执).
struct ReceiptView: Encodable {
  struct Checked: Encodable {
    let complete: Bool
    let missing: [String]
    /// Absent where nothing is in question.
    let open: [String]?
    let notApplicable: [String]

    init(_ checklist: Checklist) {
      complete = checklist.isComplete
      missing = checklist.missing.map(\.id.text)
      let inQuestion = checklist.open.map(\.id.text)
      open = inQuestion.isEmpty ? nil : inQuestion
      notApplicable = checklist.notApplicable.map(\.id.text)
    }
  }

  let tender: String
  let title: String
  let bid: Int
  let bidder: String
  let name: String
  let receivedAt: String
  let seal: String?
  let key: String
  let checklist: Checked
  let documents: [SubmittedDocument]

  private enum CodingKeys: CodingKey {
    case tender, title, bid, bidder, name, receivedAt, seal, key, checklist, documents
  }

  private let registered: RegisteredBid

  init(_ registered: RegisteredBid) {
    let bid = registered.bid
    self.registered = registered
    tender = registered.tender.number.text
    title = registered.tender.summary.title.string
    self.bid = bid.number
    bidder = bid.bidder.code
    name = registered.bidderName.string
    receivedAt = bid.receivedAt.formatted(in: registered.tender.zone)
    seal = bid.seal?.rawValue
    key = bid.key
    checklist = Checked(registered.checklist)
    documents = bid.documents
  }

  var answer: Answer {
    Answer(self, paper: Receipt(registered).paper) { screen in
      let words = registered.tender.definition.words
      screen.heading(words.receiptLabel)
      screen.field(words.projectLabel, "\(tender) \(title)")
      screen.field(words.bidLabel, bid.styled(.bold))
      screen.field(words.bidderLabel, "\(name) \(bidder)")
      screen.field(
        Phrase(zh: "接收时间", en: "Received"),
        registered.bid.receivedAt.zonedClock(in: registered.tender.zone).styled(.bold))
      screen.field(Phrase(zh: "密封情况", en: "Seal"), registered.sealPhrase)
      screen.field(Phrase(zh: "键", en: "Key"), key)
      screen.checklist(registered.checklist, of: registered.tender)
    }
  }
}

extension RegisteredBid {
  fileprivate var sealPhrase: Phrase {
    bid.seal?.phrase ?? Phrase(zh: "未注明", en: "not stated")
  }
}
