/// Where a tender stands and why: the facts behind its phase, who has to act, what is in the way.
public struct Situation: Hashable, Sendable {
  public let phase: Phase
  /// What happened or is set, in the order of a tender.
  public let facts: [Phrase]
  public let next: NextEvent?
  /// Whose turn it is; nobody's once a tender has ended.
  public let actor: Phrase?
  public let obstacles: [Obstacle]

  /// - Parameters:
  ///   - standing: bids received and not withdrawn.
  ///   - refused: attempts that were refused.
  public init(of tender: Tender, standing: Int, refused: Int, at time: Instant) {
    phase = tender.phase(at: time)
    let words = tender.definition.words
    facts = tender.facts(at: time) + [.bids(standing: standing, refused: refused, words)]
    obstacles = tender.obstacles(in: phase, standing: standing, at: time)
    // Where the law forbids to go on, nothing comes next but to begin anew.
    let isOver = obstacles.contains(where: \.endsByLaw)
    next = isOver ? NextEvent(.renewal, at: nil) : tender.summary.next(at: time)
    actor =
      isOver
      ? words.renewal : phase.actor(in: words, hasOpening: tender.definition.hasOpening)
  }
}

extension Phrase {
  /// Which of them are valid is for the committee to say.
  fileprivate static func bids(standing: Int, refused: Int, _ words: ProcedureWords) -> Phrase {
    let zh = "收到\(words.bids.zh) \(standing) 份" + (refused == 0 ? "" : "，拒收 \(refused) 次")
    let en =
      "\(standing) \(standing == 1 ? "\(words.bid.en) stands" : "\(words.bids.en) stand")"
      + (refused == 0 ? "" : ", \(refused) refused")
    return Phrase(zh: zh, en: en)
  }
}

extension Tender {
  /// The publication, the window of submission, then every milestone by `time`.
  fileprivate func facts(at time: Instant) -> [Phrase] {
    let (published, submission) = (schedule.published, schedule.submission)
    let words = definition.words
    let closes = submission.closes.closingClock(in: zone)
    let scheduled = [
      time < published
        ? fact(published, zh: "尚未发布，发布时间为 ", en: "not published before")
        : fact(published, zh: "已发布：", en: "published at"),
      time < submission.opens
        ? fact(
          submission.opens, zh: "尚未开始接收\(words.bids.zh)，开始时间为 ", en: "submission opens only at")
        : fact(submission.opens, zh: "开始接收\(words.bids.zh)：", en: "submission opened at"),
      time < submission.closes
        ? fact(closes, zh: "尚未截止，\(words.closing.zh)时间为 ", en: "submission closes only at")
        : fact(closes, zh: "\(words.submission.zh)已截止：", en: "submission closed at"),
    ]
    let reached = summary.milestones.filter { $0.at <= time }.sorted { $0.at < $1.at }
    let amended =
      amendment == 0
      ? [] : [Phrase(zh: "已更正 \(amendment) 次", en: "amended, amendment \(amendment) in force")]
    let despite = overrides.map(\.phrase)
    return scheduled + despite + amended
      + reached.map { milestone in
        let name = milestone.kind.phrase(in: words)
        return fact(milestone.at, zh: "\(name.zh)：", en: "\(name.en) at")
      }
  }

  private func fact(_ time: Instant, zh: String, en: String) -> Phrase {
    fact(time.clock(in: zone), zh: zh, en: en)
  }

  private func fact(_ clock: String, zh: String, en: String) -> Phrase {
    Phrase(zh: "\(zh)\(clock)", en: "\(en) \(clock)")
  }
}

extension Milestone.Kind {
  /// In the words of a method.
  public func phrase(in words: ProcedureWords) -> Phrase {
    switch self {
    case .opened:
      Phrase(zh: "已\(words.opening?.zh ?? "开启")", en: "\(words.bids.en) were opened")
    case .evaluationStarted: Phrase(zh: "开始\(words.evaluation.zh)", en: "the evaluation began")
    case .awardNotified: Phrase(zh: "已发出\(words.awardNotice.zh)", en: "the award was notified")
    case .completed: Phrase(zh: "已完成", en: "completed")
    case .cancelled: Phrase(zh: "已终止", en: "cancelled")
    case .unsuccessful: Phrase(zh: words.failure.zh, en: "ended without success")
    }
  }
}

extension Phase {
  fileprivate func actor(in words: ProcedureWords, hasOpening: Bool) -> Phrase? {
    let buyer = words.buyer
    switch self {
    case .draft, .scheduled:
      return Phrase(zh: "无需办理，到时自动进入下一阶段", en: "nobody: it goes on by the clock")
    case .open:
      return Phrase(
        zh: "\(words.bidders.zh)递交\(words.bids.zh)，\(buyer.zh)签收",
        en: "\(words.bidders.en) hand in, and \(buyer.en) receives")
    case .closed where hasOpening:
      let opening = words.opening ?? Phrase(zh: "开启", en: "the opening")
      return Phrase(
        zh: "\(buyer.zh)或代理机构组织\(opening.zh)",
        en: "\(buyer.en) or its agency opens the \(words.bids.en)")
    case .closed, .opened:
      return Phrase(
        zh: "\(buyer.zh)组织\(words.evaluators.zh)\(words.evaluation.zh)",
        en: "\(buyer.en) convenes \(words.evaluators.en)")
    case .evaluation:
      return Phrase(
        zh: "\(words.evaluators.zh)提出\(words.report.zh)，\(buyer.zh)确定\(words.winner.zh)",
        en: "\(words.evaluators.en) reports, \(buyer.en) awards")
    case .standstill:
      return words.isTender
        ? Phrase(zh: "公示期满后由\(buyer.zh)签订合同", en: "\(buyer.en), once standstill is over")
        : Phrase(
          zh: "\(buyer.zh)与\(words.winner.zh)签订合同", en: "\(buyer.en) signs with \(words.winner.en)")
    case .complete, .cancelled, .unsuccessful: return nil
    }
  }
}
