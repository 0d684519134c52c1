/// The dates of a tender as they were written, before a time zone turns them into instants.
public struct Timetable: Hashable, Sendable, Codable {
  /// The day of publication that the notice bears.
  public let notice: Day?
  /// When the tender documents can be had.
  public let documents: WrittenWindow?
  /// Until when bidders may ask.
  public let enquiry: WrittenWindow?
  public let submission: WrittenWindow
  /// A day alone is some time on that day.
  public let opening: WrittenTime?
  /// Whether the notice says that nothing is opened: `opening: none`.
  public let hasNoOpening: Bool

  public init(
    notice: Day? = nil, documents: WrittenWindow? = nil, enquiry: WrittenWindow? = nil,
    submission: WrittenWindow, opening: WrittenTime? = nil, hasNoOpening: Bool = false
  ) {
    self.notice = notice
    self.documents = documents
    self.enquiry = enquiry
    self.submission = submission
    self.opening = opening
    self.hasNoOpening = hasNoOpening && opening == nil
  }

  /// The instants that follow for a tender published at `published` in `zone`.
  ///
  /// - Parameter opensAtClosing: whether bids are opened at the closing where nothing is stated.
  func schedule(
    publishedAt published: Instant, in zone: Zone, opensAtClosing: Bool
  ) -> Schedule {
    let closing = opensAtClosing ? submission.to.ends(in: zone) : nil
    return Schedule(
      published: published,
      documents: documents?.period(in: zone, since: published),
      enquiry: enquiry?.period(in: zone, since: published),
      submission: submission.period(in: zone, since: published),
      opening: opening?.ends(in: zone) ?? closing)
  }
}

extension Timetable {
  private enum Key: String, CodingKey {
    case notice, documents, enquiry, submission, opening
  }

  private static let none = "none"

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let hasNoOpening = (try? container.decode(String.self, forKey: .opening)) == Self.none
    self.init(
      notice: try container.decodeIfPresent(Day.self, forKey: .notice),
      documents: try container.decodeIfPresent(WrittenWindow.self, forKey: .documents),
      enquiry: try container.decodeIfPresent(WrittenWindow.self, forKey: .enquiry),
      submission: try container.decode(WrittenWindow.self, forKey: .submission),
      opening: hasNoOpening
        ? nil : try container.decodeIfPresent(WrittenTime.self, forKey: .opening),
      hasNoOpening: hasNoOpening)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encodeIfPresent(notice, forKey: .notice)
    try container.encodeIfPresent(documents, forKey: .documents)
    try container.encodeIfPresent(enquiry, forKey: .enquiry)
    try container.encode(submission, forKey: .submission)
    if hasNoOpening {
      try container.encode(Self.none, forKey: .opening)
    } else {
      try container.encodeIfPresent(opening, forKey: .opening)
    }
  }
}

/// A window of time as it was written; without a beginning it opens with the publication.
public struct WrittenWindow: Hashable, Sendable, Codable {
  public let from: WrittenTime?
  public let to: WrittenTime

  public init(from: WrittenTime? = nil, to: WrittenTime) {
    self.from = from
    self.to = to
  }

  public func period(in zone: Zone, since published: Instant) -> Period {
    Period(opens: from?.begins(in: zone) ?? published, closes: to.ends(in: zone))
  }
}
