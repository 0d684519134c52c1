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
    facts = tender.facts(at: time) + [.bids(standing: standing, refused: refused)]
    next = tender.summary.next(at: time)
    actor = phase.actor
    obstacles = tender.obstacles(in: phase, standing: standing, at: time)
  }
}

extension Phrase {
  fileprivate static func bids(standing: Int, refused: Int) -> Phrase {
    let zh = "有效投标 \(standing) 份" + (refused == 0 ? "" : "，拒收 \(refused) 次")
    let en =
      "\(standing) \(standing == 1 ? "bid stands" : "bids stand")"
      + (refused == 0 ? "" : ", \(refused) refused")
    return Phrase(zh: zh, en: en)
  }
}

extension Tender {
  /// The publication, the window of submission, then every milestone by `time`.
  fileprivate func facts(at time: Instant) -> [Phrase] {
    let (published, submission) = (schedule.published, schedule.submission)
    let scheduled = [
      time < published
        ? fact(published, zh: "尚未发布，发布时间为 ", en: "not published before")
        : fact(published, zh: "已发布：", en: "published at"),
      time < submission.opens
        ? fact(submission.opens, zh: "尚未开始接收投标文件，开始时间为 ", en: "submission opens only at")
        : fact(submission.opens, zh: "开始接收投标文件：", en: "submission opened at"),
      time < submission.closes
        ? fact(submission.closes, zh: "尚未截止，投标截止时间为 ", en: "submission closes only at")
        : fact(submission.closes, zh: "投标已截止：", en: "submission closed at"),
    ]
    let reached = summary.milestones.filter { $0.at <= time }.sorted { $0.at < $1.at }
    let amended =
      amendment == 0
      ? [] : [Phrase(zh: "已更正 \(amendment) 次", en: "amended, amendment \(amendment) in force")]
    let despite = overrides.map(\.phrase)
    return scheduled + despite + amended
      + reached.map { fact($0.at, zh: "\($0.kind.phrase.zh)：", en: "\($0.kind.phrase.en) at") }
  }

  private func fact(_ time: Instant, zh: String, en: String) -> Phrase {
    let clock = time.formatted(in: zone)
    return Phrase(zh: "\(zh)\(clock)", en: "\(en) \(clock)")
  }
}

extension Milestone.Kind {
  public var phrase: Phrase {
    switch self {
    case .opened: Phrase(zh: "已开标", en: "bids were opened")
    case .evaluationStarted: Phrase(zh: "开始评标", en: "the evaluation began")
    case .awardNotified: Phrase(zh: "已通知定标结果", en: "the award was notified")
    case .completed: Phrase(zh: "已完成", en: "completed")
    case .cancelled: Phrase(zh: "已终止", en: "cancelled")
    case .unsuccessful: Phrase(zh: "流标", en: "ended without success")
    }
  }
}

extension Phase {
  fileprivate var actor: Phrase? {
    switch self {
    case .draft, .scheduled: Phrase(zh: "无需办理，到时自动进入下一阶段", en: "nobody: it goes on by the clock")
    case .open:
      Phrase(
        zh: "投标人递交投标文件，招标人签收", en: "bidders hand in, and the procuring entity receives")
    case .closed:
      Phrase(zh: "招标人或代理机构组织开标", en: "the procuring entity or its agency opens the bids")
    case .opened: Phrase(zh: "招标人组织评标委员会", en: "the procuring entity convenes the evaluation")
    case .evaluation: Phrase(zh: "评标委员会提出报告，招标人定标", en: "the committee reports, the entity awards")
    case .standstill:
      Phrase(zh: "公示期满后由招标人签订合同", en: "the procuring entity, once standstill is over")
    case .complete, .cancelled, .unsuccessful: nil
    }
  }
}
