/// The dates of a tender as they were written, before a time zone turns them into instants.
public struct Timetable: Hashable, Sendable, Codable {
  /// The day of publication that the notice bears.
  public let notice: Day?
  /// When the tender documents can be had.
  public let documents: WrittenWindow?
  /// Until when bidders may ask.
  public let enquiry: WrittenWindow?
  public let submission: WrittenWindow
  public let opening: WrittenTime?

  public init(
    notice: Day? = nil, documents: WrittenWindow? = nil, enquiry: WrittenWindow? = nil,
    submission: WrittenWindow, opening: WrittenTime? = nil
  ) {
    self.notice = notice
    self.documents = documents
    self.enquiry = enquiry
    self.submission = submission
    self.opening = opening
  }

  /// The instants that follow for a tender published at `published` in `zone`.
  public func schedule(publishedAt published: Instant, in zone: Zone) -> Schedule {
    Schedule(
      published: published,
      documents: documents?.period(in: zone, since: published),
      enquiry: enquiry?.period(in: zone, since: published),
      submission: submission.period(in: zone, since: published),
      opening: opening?.begins(in: zone))
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
