/// What comes next in a tender, and when, if a date is set for it.
public struct NextEvent: Hashable, Sendable {
  /// What can come next; the raw value is the name that scripts see.
  public enum Event: String, Hashable, Sendable, CaseIterable {
    case publication
    case submissionOpens = "submission.opens"
    case submissionCloses = "submission.closes"
    case documentsCloses = "documents.closes"
    case enquiryCloses = "enquiry.closes"
    case opening, evaluation, award, completion
    /// Too few bids: the law forbids to go on.
    case renewal
  }

  public let event: Event
  /// Nothing where no date is set. An opening that is overdue keeps the time it was due.
  public let at: Instant?

  public init(_ event: Event, at: Instant?) {
    self.event = event
    self.at = at
  }

  /// In the words of a method.
  public func phrase(in words: ProcedureWords) -> Phrase { event.phrase(in: words) }
}

extension NextEvent.Event {
  /// In the words of a method.
  public func phrase(in words: ProcedureWords) -> Phrase {
    switch self {
    case .publication: Phrase(zh: "发布公告", en: "publication")
    case .submissionOpens: Phrase(zh: "开始接收\(words.bids.zh)", en: "submission opens")
    case .submissionCloses: Phrase(zh: words.closing.zh, en: "submission closes")
    case .documentsCloses:
      Phrase(zh: "获取\(words.documents.zh)截止", en: "\(words.documents.en) close")
    case .enquiryCloses: Phrase(zh: "提问截止", en: "enquiries close")
    case .opening: Phrase(zh: words.opening?.zh ?? "开启", en: "opening")
    case .evaluation: Phrase(zh: words.evaluation.zh, en: "evaluation")
    case .award: Phrase(zh: "确定\(words.winner.zh)", en: "award")
    case .completion: Phrase(zh: "完成", en: "completion")
    case .renewal:
      Phrase(zh: words.isTender ? "重新招标" : "重新开展采购", en: "beginning anew")
    }
  }
}

extension TenderSummary {
  /// The nearest thing to come at `time`; nothing once the tender has ended.
  public func next(at time: Instant) -> NextEvent? {
    switch phase(at: time) {
    case .draft: NextEvent(.publication, at: schedule.published)
    case .scheduled:
      nearestClosing(after: time, or: .submissionOpens, at: schedule.submission.opens)
    case .open:
      nearestClosing(after: time, or: .submissionCloses, at: schedule.submission.closes)
    case .closed:
      schedule.opening.map { NextEvent(.opening, at: $0) } ?? NextEvent(.evaluation, at: nil)
    case .opened: NextEvent(.evaluation, at: nil)
    case .evaluation: NextEvent(.award, at: nil)
    case .standstill: NextEvent(.completion, at: nil)
    case .complete, .cancelled, .unsuccessful: nil
    }
  }

  /// A closing that comes before the event of the submission, else that event.
  private func nearestClosing(
    after time: Instant, or event: NextEvent.Event, at instant: Instant
  ) -> NextEvent {
    let closings: [(NextEvent.Event, Instant?)] = [
      (.documentsCloses, schedule.documents?.closes), (.enquiryCloses, schedule.enquiry?.closes),
    ]
    var nearest = (event, instant)
    for case (let event, let closes?) in closings where time < closes && closes < nearest.1 {
      nearest = (event, closes)
    }
    return NextEvent(nearest.0, at: nearest.1)
  }
}
