/// Something in the way of what comes next in a tender.
public enum Obstacle: Hashable, Sendable {
  /// The opening was due and has not taken place.
  case openingOverdue(since: Instant)
  /// No time of opening is stated: it is taken to be at the closing, as the law has it.
  case openingNotStated(basis: LegalBasis?)
  /// Fewer bids than there must be; `basis` where the law says so and not the tender.
  case tooFewBids(standing: Int, minimum: Int, basis: LegalBasis?, isFinal: Bool)

  /// Whether the law forbids to go on.
  var endsByLaw: Bool {
    if case .tooFewBids(_, _, let basis, isFinal: true) = self { basis != nil } else { false }
  }

  /// A stable name for scripts.
  public var code: String {
    switch self {
    case .openingOverdue: "opening.overdue"
    case .openingNotStated: "opening.notStated"
    case .tooFewBids: "bids.tooFew"
    }
  }

  /// Times on the clock of the tender, in the words of its method.
  public func phrase(in tender: Tender) -> Phrase {
    let words = tender.definition.words
    let opening = words.opening?.zh ?? "开启"
    switch self {
    case .openingOverdue(let since):
      let clock =
        tender.definition.periods.opening.flatMap { $0.isDateOnly ? $0.description : nil }
        ?? since.clock(in: tender.zone)
      return Phrase(
        zh: "应于 \(clock) \(opening)，至今没有\(opening)记录",
        en: "the opening was due at \(clock) and is not on record")
    case .openingNotStated(let basis):
      guard let basis else {
        return Phrase(
          zh: "未写明\(opening)时间：按\(words.closing.zh)时间计",
          en: "no opening is stated: it is taken to be at the closing")
      }
      return Phrase(
        zh: "未写明\(opening)时间：依法与\(words.closing.zh)同时（\(basis.phrase.zh)）",
        en: "no opening is stated: the law opens bids when submission closes (\(basis.phrase.en))")
    case .tooFewBids(let standing, let minimum, let basis, let isFinal):
      let law = basis.map { Phrase(zh: "（\($0.phrase.zh)）", en: " (\($0.phrase.en))") }
      let (zh, en) = (law?.zh ?? "", law?.en ?? "")
      let end = isFinal ? words.endForTooFew(hasLaw: basis != nil) : nil
      return Phrase(
        zh: "收到\(words.bids.zh) \(standing) 份，"
          + (end.map { "少于 \(minimum) 份：\($0.zh)" } ?? "截止时至少须有 \(minimum) 份") + zh,
        en: "\(standing) of at least \(minimum) \(words.bids.en)"
          + (end.map { ": \($0.en)" } ?? " so far") + en)
    }
  }
}

extension ProcedureWords {
  /// Who has to act then, and how.
  var renewal: Phrase {
    isTender
      ? Phrase(zh: "\(buyer.zh)公告原因，重新招标", en: "\(buyer.en) announces the reason and tenders anew")
      : Phrase(
        zh: "\(buyer.zh)公告原因，重新开展采购", en: "\(buyer.en) announces the reason and begins anew")
  }

  /// What follows when the closing has passed and fewer came than there must be.
  fileprivate func endForTooFew(hasLaw: Bool) -> Phrase {
    guard isTender else {
      return Phrase(
        zh: "终止采购活动，公告原因，重新开展采购", en: "the procurement ends, is announced and begins anew")
    }
    return hasLaw
      ? Phrase(zh: "不得开标，应重新招标", en: "no opening, tender anew")
      : Phrase(zh: "未达到公告要求的份数", en: "fewer than the notice asks for")
  }
}

extension Tender {
  func obstacles(in phase: Phase, standing: Int, at time: Instant) -> [Obstacle] {
    guard [.draft, .scheduled, .open, .closed].contains(phase) else { return [] }
    var obstacles: [Obstacle] = []
    if definition.hasOpening, definition.periods.opening == nil {
      obstacles.append(
        .openingNotStated(basis: Deadline.ID.opening.basis(under: definition.regime)))
    }
    let (minimum, basis) = definition.leastBids
    if phase == .open || phase == .closed, let minimum, standing < minimum {
      obstacles.append(
        .tooFewBids(standing: standing, minimum: minimum, basis: basis, isFinal: phase == .closed))
    }
    // An opening that the law forbids is not overdue.
    let mayOpen = !obstacles.contains(where: \.endsByLaw)
    if phase == .closed, mayOpen, let due = schedule.opening, due < time {
      obstacles.append(.openingOverdue(since: due))
    }
    return obstacles
  }
}

extension TenderDefinition {
  /// As the tender states, but never fewer than the law of its regime demands.
  ///
  /// Three by every law; under consultation and negotiation there are cases in which two will do,
  /// which the notice then states.
  fileprivate var leastBids: (count: Int?, basis: LegalBasis?) {
    guard let (basis, allowsTwo) = regime.lazy.compactMap(\.lawOnFewBids).first else {
      return (minimumBids, nil)
    }
    let stated = minimumBids ?? 0
    if allowsTwo, stated == 2 { return (2, nil) }
    return stated <= 3 ? (3, basis) : (stated, nil)
  }
}

extension Regime {
  fileprivate var lawOnFewBids: (basis: LegalBasis, allowsTwo: Bool)? {
    switch self {
    case .biddingVoluntary, .biddingMandatory: (LegalBasis("招标投标法实施条例", "44 II"), false)
    case .governmentTender: (LegalBasis("财政部令第87号", "41"), false)
    case .governmentConsultation: (LegalBasis("财库〔2014〕214号", "34"), true)
    case .governmentNegotiation: (LegalBasis("财政部令第74号", "37"), true)
    case .governmentInquiry: (LegalBasis("财政部令第74号", "50"), false)
    default: nil
    }
  }
}
