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
  let documents: [SubmittedDocument]

  private enum CodingKeys: CodingKey {
    case tender, bid, bidder, name, receivedAt, withdrawnAt, seal, key, checklist, documents
  }

  fileprivate let checked: CheckedBid
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
    documents = bid.documents
  }

  var answer: Answer {
    Answer(self) { screen in
      let words = register.tender.definition.words
      screen.field(words.projectLabel, "\(tender) \(register.tender.summary.title)")
      screen.field(words.bidLabel, self.bid.styled(.bold))
      screen.field(words.bidderLabel, "\(name) \(bidder)")
      let (zone, bid) = (register.tender.zone, checked.dossier.bid)
      screen.field(Phrase(zh: "接收时间", en: "Received"), bid.receivedAt.zonedClock(in: zone))
      screen.field(Phrase(zh: "撤回时间", en: "Withdrawn"), bid.withdrawnAt?.clock(in: zone))
      screen.field(Phrase(zh: "密封情况", en: "Seal"), bid.seal?.phrase)
      screen.checklist(checked.checklist, of: register.tender)
    }
  }
}

/// The bids of a tender, and the attempts that were refused.
struct BidRegisterView: Encodable {
  struct Refused: Encodable {
    let bidder: String
    let name: String?
    let at: String
    let seal: String?
    let code: String
    let reason: String

    private enum CodingKeys: CodingKey {
      case bidder, name, at, seal, code, reason
    }

    let attempt: RefusedAttempt
  }

  let tender: String
  let at: String
  let bids: [BidView]
  let refused: [Refused]

  private enum CodingKeys: CodingKey {
    case tender, at, bids, refused
  }

  private let words: ProcedureWords
  private let register: BidRegister

  init(_ register: BidRegister, in language: Language) {
    let zone = register.tender.zone
    words = register.tender.definition.words
    self.register = register
    tender = register.tender.number.text
    at = register.at.formatted(in: zone)
    bids = register.bids.map { BidView($0, of: register) }
    refused = register.refused.map { attempt in
      Refused(
        bidder: attempt.bidder.description,
        name: register.refusedNames[attempt.bidder]?.string, at: attempt.at.formatted(in: zone),
        seal: attempt.seal?.rawValue, code: attempt.refusal.code,
        reason: attempt.refusal.message(in: register.tender)[language], attempt: attempt)
    }
  }

  private var sheet: Sheet {
    Sheet(
      bids.map(Row.init) + refused.map(Row.init),
      [
        ("bid", \.bid), ("status", \.status), ("bidder", \.bidder), ("name", \.name),
        ("receivedAt", \.at), ("withdrawnAt", \.withdrawnAt), ("seal", \.seal),
        ("complete", \.complete), ("missing", \.missing), ("reason", \.reason),
        ("tender", { _ in tender }), ("title", { _ in register.tender.summary.title.string }),
      ])
  }

  var answer: Answer {
    Answer(self, sheet: sheet) { screen in
      guard !bids.isEmpty || !refused.isEmpty else {
        screen.line(
          Phrase(zh: "\(tender) \(words.none.zh)", en: "No \(words.bids.en) for \(tender) yet"))
        return
      }
      let zone = register.tender.zone
      screen.title(tender, register.tender.summary.title)
      screen.asOf(register.at, in: zone)
      screen.table(
        bids,
        [
          Column(Phrase(zh: "编号", en: words.bidLabel.en), .fixed, .trailing) { $0.bid },
          Column(words.bidderLabel, .flexible) { $0.name },
          Column(Phrase(zh: "标识", en: "Identifier"), .usually(18)) { $0.code },
          Column(Phrase(zh: "接收时间", en: "Received"), .time) { $0.received },
          Column(Phrase(zh: "资料", en: "Checklist"), .flexible) { $0.standing },
        ])
      guard !refused.isEmpty else { return }
      screen.heading(Phrase(zh: "拒收", en: "Refused"))
      screen.table(
        refused,
        [
          Column(Phrase(zh: "时间", en: "Time"), .time) { $0.attempt.at.clock(in: zone) },
          Column(words.bidderLabel, .flexible) { refused in
            [refused.name, refused.attempt.bidder.short].compactMap(\.self).joined(separator: " ")
          },
          Column(Phrase(zh: "密封情况", en: "Seal")) { $0.seal.flatMap(Seal.init)?.phrase },
          Column(Phrase(zh: "原因", en: "Reason"), .flexible) { $0.reason },
        ])
    }
  }
}

/// What came in, as a row of the sheet: a bid, or an attempt that was refused and has no number.
private struct Row {
  let bid: String?
  let status: String
  let bidder: String
  let name: String?
  let at: String
  let withdrawnAt: String?
  let seal: String?
  let complete: String?
  let missing: String?
  let reason: String?

  init(_ view: BidView) {
    bid = String(view.bid)
    status = view.withdrawnAt == nil ? "received" : "withdrawn"
    bidder = view.bidder
    name = view.name
    at = view.receivedAt
    withdrawnAt = view.withdrawnAt
    seal = view.seal
    complete = String(view.checklist.complete)
    missing = view.checklist.missing.joined(separator: " ")
    reason = nil
  }

  init(_ attempt: BidRegisterView.Refused) {
    (bid, withdrawnAt, complete, missing) = (nil, nil, nil, nil)
    status = "refused"
    bidder = attempt.bidder
    name = attempt.name
    at = attempt.at
    seal = attempt.seal
    reason = attempt.reason
  }
}

extension BidView {
  fileprivate var code: String { checked.dossier.bid.bidder.short }

  fileprivate var received: String {
    checked.dossier.bid.receivedAt.clock(in: register.tender.zone)
  }

  fileprivate var standing: Phrase {
    if withdrawnAt != nil { return Phrase(zh: "已撤回", en: "withdrawn") }
    return checked.checklist.standing
  }
}
