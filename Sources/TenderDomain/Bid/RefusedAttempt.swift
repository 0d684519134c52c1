/// A submission that was refused (拒收): recorded with its time and seal, never a bid.
public struct RefusedAttempt: Hashable, Sendable {
  public let bidder: OrganisationIdentifier
  public let at: Instant
  public let seal: Seal?
  public let refusal: ReceivingRefusal

  public init(
    bidder: OrganisationIdentifier, at: Instant, seal: Seal?, refusal: ReceivingRefusal
  ) {
    self.bidder = bidder
    self.at = at
    self.seal = seal
    self.refusal = refusal
  }
}

/// Why a submission is refused. Carries what the rule compared.
public enum ReceivingRefusal: Hashable, Sendable {
  case tooEarly(opens: Instant)
  /// At the very instant of closing, or later (招标投标法 28 II).
  case late(closed: Instant)
  case tenderEnded(Phase)
  /// An open envelope where the tender asks for a sealed one (招标投标法实施条例 36).
  case unsealed(Seal)
  /// The bidder has a bid in this tender already; it has to be withdrawn before another.
  case duplicate(of: Int)

  public var code: String {
    switch self {
    case .tooEarly: "bid.tooEarly"
    case .late: "bid.late"
    case .tenderEnded: "bid.tenderEnded"
    case .unsealed: "bid.unsealed"
    case .duplicate: "bid.duplicate"
    }
  }

  /// Whether the message has a time in it, on the clock of the tender.
  public var namesTime: Bool {
    switch self {
    case .tooEarly, .late: true
    case .tenderEnded, .unsealed, .duplicate: false
    }
  }

  /// Why, with times in the zone of the tender, and the law that its regime names.
  public func message(in tender: Tender) -> Phrase {
    let (zone, words) = (tender.zone, tender.definition.words)
    switch self {
    case .tooEarly(let opens):
      let time = opens.clock(in: zone)
      return Phrase(
        zh: "尚未开始接收\(words.bids.zh)，自 \(time) 起", en: "\(words.bids.en) are taken from \(time) on")
    case .late(let closed):
      let time = closed.closingClock(in: zone)
      let basis = words.lateRefusal?.phrase
      return Phrase(
        zh: "逾期送达：\(words.submission.zh)已于 \(time) 截止" + (basis.map { "（\($0.zh)）" } ?? ""),
        en: "late: submission closed at \(time)" + (basis.map { " (\($0.en))" } ?? ""))
    case .tenderEnded(let phase):
      return Phrase(
        zh: "\(words.procurement.zh)项目\(phase.phrase(in: words).zh)，不再接收\(words.bids.zh)",
        en: "no \(words.bids.en) are taken: the tender is \(phase.phrase(in: words).en)")
    case .unsealed(let seal):
      return Phrase(
        zh: "\(seal.phrase.zh)：\(words.documents.zh)要求密封",
        en: "\(seal == .broken ? "seal broken" : seal.phrase.en): "
          + "the tender asks for sealed documents")
    case .duplicate(let number):
      return Phrase(
        zh: "该\(words.bidder.zh)已递交第 \(number) 号\(words.isTender ? "投标" : words.bid.zh)",
        en: "this \(words.bidder.en) has handed in \(words.bid.en) \(number) already")
    }
  }
}
