/// Where a tender stands. Never stored: it follows from facts and a time.
public enum Phase: String, Hashable, Sendable, CaseIterable {
  case draft, scheduled, open, closed, opened, evaluation, standstill, complete, cancelled,
    unsuccessful

  /// Nothing more happens in an ended tender.
  public var isEnd: Bool { self == .complete || self == .cancelled || self == .unsuccessful }

  /// In the words of a method.
  public func phrase(in words: ProcedureWords) -> Phrase {
    switch self {
    case .draft: Phrase(zh: "草稿", en: "draft")
    case .scheduled: Phrase(zh: "待开始", en: "scheduled")
    case .open: Phrase(zh: words.isTender ? "投标中" : "接收\(words.bids.zh)", en: "open")
    case .closed: Phrase(zh: "已截止", en: "closed")
    case .opened: Phrase(zh: "已\(words.opening?.zh ?? "开启")", en: "opened")
    case .evaluation: Phrase(zh: "\(words.evaluation.zh)中", en: "evaluation")
    case .standstill: Phrase(zh: words.isTender ? "公示期" : "已通知成交结果", en: "standstill")
    case .complete: Phrase(zh: "已完成", en: "complete")
    case .cancelled: Phrase(zh: "已终止", en: "cancelled")
    case .unsuccessful: words.failure
    }
  }
}

extension TenderSummary {
  /// The phase at `time`: the latest milestone reached by then, else what the schedule says.
  public func phase(at time: Instant) -> Phase {
    let reached = milestones.filter { $0.at <= time }.map(\.kind)
    for (kind, phase) in Self.phaseOfMilestone where reached.contains(kind) { return phase }
    return if time < schedule.published {
      .draft
    } else if time < schedule.submission.opens {
      .scheduled
    } else if time < schedule.submission.closes {
      .open
    } else {
      .closed
    }
  }

  /// Last things first: a cancelled tender is cancelled whatever else happened to it.
  private static let phaseOfMilestone: [(Milestone.Kind, Phase)] = [
    (.cancelled, .cancelled), (.unsuccessful, .unsuccessful), (.completed, .complete),
    (.awardNotified, .standstill), (.evaluationStarted, .evaluation), (.opened, .opened),
  ]
}
