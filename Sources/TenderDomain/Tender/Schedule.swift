/// From the instant it opens up to, not including, the instant it closes.
public struct Period: Hashable, Sendable {
  public let opens: Instant
  public let closes: Instant

  public init(opens: Instant, closes: Instant) {
    self.opens = opens
    self.closes = closes
  }

  /// A bid is in time if and only if it is received strictly before the deadline (招标投标法 28).
  public func contains(_ time: Instant) -> Bool {
    opens <= time && time < closes
  }
}

/// The instants of a published tender.
public struct Schedule: Hashable, Sendable {
  public let published: Instant
  public let documents: Period?
  public let enquiry: Period?
  public let submission: Period
  /// When bids have to be opened by: the end of the day where a day alone was announced; nothing
  /// where there is no opening.
  public let opening: Instant?

  public init(
    published: Instant, documents: Period? = nil, enquiry: Period? = nil, submission: Period,
    opening: Instant? = nil
  ) {
    self.published = published
    self.documents = documents
    self.enquiry = enquiry
    self.submission = submission
    self.opening = opening
  }
}
