import TenderApplication
import TenderDomain

/// What a check found. As JSON every requirement with its reason; built only where it is asked for.
struct CheckView: Encodable {
  private let report: CheckReport
  private let commands: DecidingCommands
  private let language: Language
  private let isBrief: Bool

  /// - Parameter brief: a line a bid, without its requirements.
  init(_ report: CheckReport, brief: Bool = false, in context: Context) {
    self.report = report
    isBrief = brief
    commands = DecidingCommands(report, sameStore: context.sameStore)
    language = context.language
  }

  private enum Key: CodingKey {
    case tender, at, verdict, bids
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(report.tender.number, forKey: .tender)
    try container.encode(report.at.formatted(in: report.tender.zone), forKey: .at)
    try container.encode(report.verdict.rawValue, forKey: .verdict)
    // One by one: the sentences of ten thousand bids are not all in memory.
    var bids = container.nestedUnkeyedContainer(forKey: .bids)
    for bid in report.bids {
      try bids.encode(
        CheckedBidView(bid, of: report.tender, commands, brief: isBrief, in: language))
    }
  }

  private var sheet: Sheet {
    isBrief
      ? Sheet(
        report.bids,
        [
          ("bid", { String($0.dossier.bid.number) }),
          ("bidder", { $0.dossier.bid.bidder.description }),
          ("name", { $0.dossier.bidderName.string }),
          ("verdict", { $0.eligibility.verdict.rawValue }),
          ("complete", { String($0.checklist.isComplete) }),
          ("missing", { String($0.checklist.missing.count) }),
          ("unknown", { String($0.eligibility.open.count) }),
          ("notMet", { $0.count(.notMet) }),
        ])
      : requirementSheet
  }

  private var requirementSheet: Sheet {
    let columns: [(key: String, value: (CheckedLine) -> String?)] = [
      ("bid", \.bid.number), ("bidder", \.bid.bidder), ("verdict", \.bid.verdict),
      ("complete", \.bid.complete),
      ("requirement", { $0.finding.requirement.id.text }),
      ("result", { $0.finding.result.rawValue }),
      ("reason", { $0.finding.reason(in: language) }),
      ("name", \.bid.name), ("title", { $0.finding.requirement.title.string }),
    ]
    return Sheet(
      report.bids.lazy.flatMap { checked in
        let bid = CheckedLine.Bid(checked)
        return checked.eligibility.findings.map { CheckedLine(bid: bid, finding: $0) }
      }, columns)
  }

  var answer: Answer {
    Answer(self, sheet: sheet) { screen in
      let words = report.tender.definition.words
      screen.title(report.tender.number.text, report.tender.summary.title)
      screen.asOf(report.at, in: report.tender.zone)
      screen.blank()
      guard !report.bids.isEmpty else {
        screen.line(words.none)
        return
      }
      screen.table(
        report.bids,
        [
          Column(Phrase(zh: "编号", en: words.bidLabel.en), .fixed, .trailing) {
            $0.dossier.bid.number
          },
          Column(words.bidderLabel, .flexible) { $0.dossier.bidderName.string },
          Column(Phrase(zh: "结论", en: "Verdict"), .usually(12)) { $0.eligibility.verdict },
          Column(Phrase(zh: "资料", en: "Checklist"), .usually(9)) { $0.checklistStanding },
          Column(Phrase(zh: "符合", en: "Met"), .fixed, .trailing) { $0.metCount },
          Column(Phrase(zh: "待查", en: "Unknown"), .fixed, .trailing) { $0.count(.unknown) },
        ])
      guard !isBrief else { return }
      for bid in report.bids { screen.checked(bid, of: report.tender, commands) }
    }
  }
}

/// One requirement of one bid: a row of the CSV.
private struct CheckedLine {
  /// What is the same in all rows of a bid.
  struct Bid {
    let number: String
    let bidder: String
    let name: String
    let verdict: String
    let complete: String

    init(_ checked: CheckedBid) {
      number = String(checked.dossier.bid.number)
      bidder = checked.dossier.bid.bidder.description
      name = checked.dossier.bidderName.string
      verdict = checked.eligibility.verdict.rawValue
      complete = String(checked.checklist.isComplete)
    }
  }

  let bid: Bid
  let finding: RequirementFinding
}

/// One checked bid as JSON.
private struct CheckedBidView: Encodable {
  let bid: Int
  let bidder: String
  let name: String
  let verdict: String
  let withdrawn: Bool?
  let checklist: ReceiptView.Checked
  let requirements: [RequirementView]?
  /// What came in as evidence for several open points at once.
  let offers: [OfferView]?

  init(
    _ checked: CheckedBid, of tender: Tender, _ commands: DecidingCommands, brief isBrief: Bool,
    in language: Language
  ) {
    bid = checked.dossier.bid.number
    bidder = checked.dossier.bid.bidder.description
    name = checked.dossier.bidderName.string
    verdict = checked.eligibility.verdict.rawValue
    withdrawn = checked.dossier.bid.withdrawnAt == nil ? nil : true
    checklist = ReceiptView.Checked(checked.checklist)
    guard !isBrief else {
      (requirements, offers) = (nil, nil)
      return
    }
    requirements = checked.eligibility.findings.map {
      RequirementView($0, of: checked.dossier.bid.number, in: tender.zone, commands, language)
    }
    offers = checked.eligibility.offers.map {
      OfferView($0, of: checked.dossier.bid.number, commands)
    }
  }
}

/// One judged requirement as JSON.
private struct RequirementView: Encodable {
  let id: String
  let title: String
  let lot: String?
  let kind: String
  let result: String
  let reason: String
  let evidence: [String]
  let basis: BasisView?
  let remedy: String?
  /// Settles it once result and reason are filled in; where it is open.
  let command: String?
  let decidedBy: String?
  let decidedAt: String?
  /// The entry of the journal, for a decision over it.
  let decidedIn: Int64?

  init(
    _ finding: RequirementFinding, of bid: Int, in zone: Zone, _ commands: DecidingCommands,
    _ language: Language
  ) {
    id = finding.requirement.id.text
    title = finding.requirement.title.string
    lot = finding.requirement.lot?.text
    kind = finding.requirement.kind.rawValue
    result = finding.result.rawValue
    reason = finding.reason(in: language)
    evidence = finding.evidence.map { $0[language] }
    basis = BasisView(finding)
    remedy = finding.remedy?[language]
    command =
      finding.result == .unknown ? commands.deciding([finding.requirement], of: bid) : nil
    decidedBy = finding.decision?.decidedBy.string
    decidedAt = finding.decision?.at.formatted(in: zone)
    decidedIn = finding.decision?.sequence
  }
}

/// A document as evidence for open points, as JSON.
private struct OfferView: Encodable {
  let document: String
  let requirements: [String]
  let command: String

  init(_ offer: OfferedEvidence, of bid: Int, _ commands: DecidingCommands) {
    document = offer.document.item.text
    requirements = offer.requirements.map(\.id.text)
    command = commands.deciding(offer.requirements, of: bid)
  }
}

/// The law that a result rests on: the rule by which the evidence was judged, else the requirement's.
private struct BasisView: Encodable {
  let law: String
  let article: String
  let rule: String?

  init?(_ finding: RequirementFinding) {
    guard let basis = finding.rule?.basis ?? finding.requirement.basis else { return nil }
    law = basis.law.string
    article = basis.article.string
    rule = finding.rule?.id
  }
}
