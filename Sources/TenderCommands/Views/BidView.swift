import TenderApplication
import TenderDomain

/// One bid.
struct BidView: Encodable {
  let tender: String
  let bid: Int
  let bidder: String
  let name: String
  let receivedAt: String
  let withdrawnAt: String?
  let seal: String?
  let key: String
  let checklist: ReceiptView.Checked
  let documents: [SubmittedDocumentView]

  private enum CodingKeys: CodingKey {
    case tender, bid, bidder, name, receivedAt, withdrawnAt, seal, key, checklist, documents
  }

  private let checked: CheckedBid
  private let register: BidRegister

  init(_ checked: CheckedBid, of register: BidRegister) {
    self.checked = checked
    self.register = register
    let zone = register.tender.zone
    let bid = checked.dossier.bid
    tender = register.tender.number.text
    self.bid = bid.number
    bidder = bid.bidder.description
    name = checked.dossier.bidderName.string
    receivedAt = bid.receivedAt.formatted(in: zone)
    withdrawnAt = bid.withdrawnAt?.formatted(in: zone)
    seal = bid.seal?.rawValue
    key = bid.key
    checklist = ReceiptView.Checked(checked.checklist)
    documents = bid.documents.map(SubmittedDocumentView.init)
  }

  var answer: Answer {
    Answer(self) { screen in
      screen.field(
        Phrase(zh: "招标项目", en: "Tender"), "\(tender) \(register.tender.summary.title)")
      screen.field(Phrase(zh: "投标编号", en: "Bid"), bid.styled(.bold))
      screen.field(Phrase(zh: "投标人", en: "Bidder"), "\(name) \(bidder)")
      screen.field(Phrase(zh: "接收时间", en: "Received"), receivedAt)
      screen.field(Phrase(zh: "撤回时间", en: "Withdrawn"), withdrawnAt)
      screen.field(Phrase(zh: "密封情况", en: "Seal"), checked.dossier.bid.seal?.phrase)
      screen.checklist(checked.checklist, of: register.tender)
    }
  }
}

/// The bids of a tender, and the attempts that were refused.
struct BidRegisterView: Encodable {
  struct Refused: Encodable {
    let bidder: String
    let at: String
    let seal: String?
    let code: String
    let reason: String
  }

  let tender: String
  let at: String
  let bids: [BidView]
  let refused: [Refused]

  init(_ register: BidRegister, in language: Language) {
    let zone = register.tender.zone
    tender = register.tender.number.text
    at = register.at.formatted(in: zone)
    bids = register.bids.map { BidView($0, of: register) }
    refused = register.refused.map { attempt in
      Refused(
        bidder: attempt.bidder.description, at: attempt.at.formatted(in: zone),
        seal: attempt.seal?.rawValue, code: attempt.refusal.code,
        reason: attempt.refusal.message(in: register.tender)[language])
    }
  }

  private var sheet: Sheet {
    Sheet(
      bids,
      [
        ("bid", { String($0.bid) }), ("bidder", { $0.bidder }), ("name", { $0.name }),
        ("receivedAt", { $0.receivedAt }), ("withdrawnAt", { $0.withdrawnAt }),
        ("seal", { $0.seal }), ("complete", { String($0.checklist.complete) }),
        ("missing", { $0.checklist.missing.joined(separator: " ") }),
      ])
  }

  var answer: Answer {
    Answer(self, sheet: sheet) { screen in
      guard !bids.isEmpty || !refused.isEmpty else {
        screen.line(Phrase(zh: "\(tender) 尚无投标", en: "no bids for \(tender) yet"))
        return
      }
      screen.table(
        bids,
        [
          Column(Phrase(zh: "编号", en: "Bid"), .fixed, .trailing) { $0.bid },
          Column(Phrase(zh: "投标人", en: "Bidder"), .flexible) { $0.name },
          Column(Phrase(zh: "接收时间", en: "Received")) { $0.receivedAt },
          Column(Phrase(zh: "资料", en: "Checklist"), .flexible) { $0.standing },
        ])
      guard !refused.isEmpty else { return }
      screen.heading(Phrase(zh: "拒收", en: "Refused"))
      screen.table(
        refused,
        [
          Column(Phrase(zh: "投标人", en: "Bidder")) { $0.bidder },
          Column(Phrase(zh: "原因", en: "Reason"), .flexible) { $0.reason },
        ])
    }
  }
}

extension BidView {
  fileprivate var standing: Phrase {
    if withdrawnAt != nil { return Phrase(zh: "已撤回", en: "withdrawn") }
    return checklist.complete
      ? Phrase(zh: "齐全", en: "complete")
      : Phrase(
        zh: "缺 \(checklist.missing.count) 项", en: "\(checklist.missing.count) missing")
  }
}
