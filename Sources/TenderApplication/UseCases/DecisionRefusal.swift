public import TenderDomain

/// Why a decision is not recorded.
public enum DecisionRefusal: Hashable, Explained {
  /// Somebody has decided, and the request does not say that it knows.
  case decided([DecidedPoint], Tender.Number, Zone)
  /// The decision that the request goes over does not stand, or is about something else.
  case notStanding(Int64, [DecidedPoint])
  /// Nobody has decided, or it was taken back before.
  case nothingToTakeBack(DecidedPoint)

  public var errorCode: String {
    switch self {
    case .decided: "decision.standing"
    case .notStanding: "decision.notStanding"
    case .nothingToTakeBack: "decision.nothingToTakeBack"
    }
  }

  public var kind: FailureKind {
    switch self {
    case .decided, .notStanding: .conflict
    case .nothingToTakeBack: .refused
    }
  }

  public var message: Phrase {
    switch self {
    case .decided(let points, _, let zone):
      let told = points.map { $0.phrase(in: zone) }
      return Phrase(
        zh: "未作记录，已有认定：\(told.map(\.zh).joined(separator: "；"))",
        en: "nothing was recorded, it is decided: \(told.map(\.en).joined(separator: "; "))")
    case .notStanding(let sequence, _):
      return Phrase(
        zh: "未作记录：台账第 \(sequence) 号不是这些条件现行的认定",
        en: "nothing was recorded: entry \(sequence) is no standing decision about these")
    case .nothingToTakeBack(let point):
      return Phrase(
        zh: "第 \(point.bid) 号的 \(point.requirement) 没有可撤回的认定",
        en: "bid \(point.bid) has no decision about \(point.requirement) to take back")
    }
  }

  public var hint: Phrase? {
    switch self {
    case .decided(let points, let tender, _):
      let over = Self.list(points)
      let check = "tender check \(tender) \(points.first?.bid ?? 1)"
      return Phrase(
        zh: "\(check) 可查；核对后仍要改变的，加上 --over \(over)",
        en: "see \(check); to decide otherwise all the same, add --over \(over)")
    case .notStanding(_, let points):
      let over = Self.list(points)
      return over.isEmpty
        ? Phrase(zh: "现无认定，去掉 --over", en: "none stands: leave out --over")
        : Phrase(zh: "现行的认定：--over \(over)", en: "what stands: --over \(over)")
    case .nothingToTakeBack:
      return Phrase(
        zh: "tender check 显示现行的认定及其台账号", en: "tender check shows what was decided, with its entry")
    }
  }

  private static func list(_ points: [DecidedPoint]) -> String {
    points.compactMap { $0.standing.map { "\($0.sequence)" } }.joined(separator: ",")
  }
}

extension DecidedPoint {
  /// Who decided what, when and why.
  fileprivate func phrase(in zone: Zone) -> Phrase {
    guard let standing else { return Phrase("") }
    let (who, what, why) = (standing.decidedBy, standing.result.phrase, standing.reason)
    let time = standing.at.clock(in: zone)
    return Phrase(
      zh: "第 \(bid) 号的 \(requirement)，\(who) 于 \(time) 认定\(what.zh)"
        + "（台账第 \(standing.sequence) 号）：\(why)",
      en: "\(requirement) of bid \(bid), \(what.en) by \(who) at \(time) "
        + "(entry \(standing.sequence)): \(why)")
  }
}
