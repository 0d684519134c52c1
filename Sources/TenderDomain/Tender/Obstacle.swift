/// Something in the way of what comes next in a tender.
public enum Obstacle: Hashable, Sendable {
  /// The opening was due and has not taken place.
  case openingOverdue(since: Instant)
  /// No time of opening is stated: the law opens bids at the closing (招标投标法 34).
  case openingNotStated
  /// Fewer bids than there must be; `basis` where the law says so and not the tender.
  case tooFewBids(standing: Int, minimum: Int, basis: LegalBasis?, isFinal: Bool)

  /// A stable name for scripts.
  public var code: String {
    switch self {
    case .openingOverdue: "opening.overdue"
    case .openingNotStated: "opening.notStated"
    case .tooFewBids: "bids.tooFew"
    }
  }

  /// Times on the clock of `zone`.
  public func phrase(in zone: Zone) -> Phrase {
    switch self {
    case .openingOverdue(let since):
      let clock = since.formatted(in: zone)
      return Phrase(
        zh: "应于 \(clock) 开标，至今没有开标记录", en: "the opening was due at \(clock) and is not on record")
    case .openingNotStated:
      return Phrase(
        zh: "未写明开标时间：依法与投标截止同时（招标投标法 34）",
        en: "no opening is stated: the law opens bids when submission closes (招标投标法 34)")
    case .tooFewBids(let standing, let minimum, let basis, let isFinal):
      let law = basis.map { Phrase(zh: "（\($0.phrase.zh)）", en: " (\($0.phrase.en))") }
      let (zh, en) = (law?.zh ?? "", law?.en ?? "")
      return isFinal
        ? Phrase(
          zh: "有效投标 \(standing) 份，少于 \(minimum) 份：不得开标，应重新招标\(zh)",
          en: "\(standing) of at least \(minimum) bids: no opening, tender anew\(en)")
        : Phrase(
          zh: "有效投标 \(standing) 份，截止时至少须有 \(minimum) 份\(zh)",
          en: "\(standing) of at least \(minimum) bids so far\(en)")
    }
  }
}

extension Tender {
  func obstacles(in phase: Phase, standing: Int, at time: Instant) -> [Obstacle] {
    guard [.draft, .scheduled, .open, .closed].contains(phase) else { return [] }
    var obstacles: [Obstacle] = []
    if definition.hasOpening, definition.periods.opening == nil {
      obstacles.append(.openingNotStated)
    }
    if phase == .closed, let due = schedule.opening, due < time {
      obstacles.append(.openingOverdue(since: due))
    }
    let (minimum, basis) = definition.leastBids
    if phase == .open || phase == .closed, let minimum, standing < minimum {
      obstacles.append(
        .tooFewBids(standing: standing, minimum: minimum, basis: basis, isFinal: phase == .closed))
    }
    return obstacles
  }
}

extension TenderDefinition {
  /// As the tender states, but never fewer than the law of its regime demands.
  ///
  /// Three for a tender: 招标投标法实施条例 44 II, 财政部令第87号 41.
  fileprivate var leastBids: (count: Int?, basis: LegalBasis?) {
    let basis: LegalBasis? =
      if regime.contains(.biddingVoluntary) || regime.contains(.biddingMandatory) {
        LegalBasis("招标投标法实施条例", "44 II")
      } else if regime.contains(.governmentTender) {
        LegalBasis("财政部令第87号", "41")
      } else {
        nil
      }
    let stated = minimumBids ?? 0
    if let basis, stated <= 3 { return (3, basis) }
    return (minimumBids, nil)
  }
}
