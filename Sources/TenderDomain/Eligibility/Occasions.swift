/// The days on which a bid's evidence has to hold.
public struct Occasions: Hashable, Sendable {
  /// The day the bid was received.
  public let submission: Day
  /// The day bids were opened, or are to be.
  public let opening: Day
  /// The day of the closing instant's last moment: adverse records are looked for back from it.
  public let closing: Day
  /// The day of publication.
  public let published: Day
  public let award: Award
  /// The day asked about: what was looked up later is not known yet.
  public let today: Day

  /// The award is a day that came, or one of a range nobody can narrow yet.
  public enum Award: Hashable, Sendable {
    case on(Day)
    case between(earliest: Day, latest: Day, validity: BidValidity)
  }

  /// Where a notice states no bid validity, an award is expected within this many days of closing.
  public static let assumedBidValidity = Term(days: 90)

  /// The occasions of a bid received at `received`, as they stand at `time`.
  ///
  /// An award that has not happened lies between today, at the earliest the opening, and the end
  /// of the bid validity, which runs from the closing day (招标投标法实施条例 25).
  public init(of tender: Tender, received: Instant, at time: Instant) {
    let zone = tender.zone
    let schedule = tender.schedule
    let milestones = tender.summary.milestones
    let opened = milestones.first(.opened, by: time)
    submission = zone.day(of: received)
    opening =
      opened.map(zone.day) ?? tender.definition.periods.opening?.day(in: zone)
      ?? zone.day(of: schedule.opening ?? schedule.submission.closes)
    closing = zone.day(of: Instant(microseconds: schedule.submission.closes.microseconds - 1))
    published = zone.day(of: schedule.published)
    today = zone.day(of: time)
    if let awarded = milestones.first(.awardNotified, by: time) {
      award = .on(zone.day(of: awarded))
    } else {
      let earliest = max(zone.day(of: time), opening)
      let validity = BidValidity(
        stated: tender.definition.bidValidity, in: tender.definition.words)
      award = .between(
        earliest: earliest, latest: max(earliest, validity.term.end(from: closing)),
        validity: validity)
    }
  }

  /// The day of an occasion; of an award to come, the days on which it can be.
  func dated(_ occasion: Occasion) -> DatedOccasion {
    switch occasion {
    case .submission: .submission(submission)
    case .opening: .opening(opening)
    case .award: .award(award)
    }
  }
}

/// How long bids bind, and whether the notice says so or the program had to assume it.
public struct BidValidity: Hashable, Sendable {
  public let term: Term
  public let isAssumed: Bool
  /// 投标有效期, in the words of the method.
  let name: Phrase

  public init(stated term: Term?, in words: ProcedureWords = .tender) {
    self.term = term ?? Occasions.assumedBidValidity
    isAssumed = term == nil
    name = words.validity
  }
}

/// An occasion with the day on which it was, or is to be.
public enum DatedOccasion: Hashable, Sendable {
  case submission(Day)
  case opening(Day)
  case award(Occasions.Award)

  /// The day, or the earliest it can be.
  public var firstDay: Day {
    switch self {
    case .submission(let day), .opening(let day), .award(.on(let day)): day
    case .award(.between(let earliest, _, _)): earliest
    }
  }

  /// The day, or the latest it can be.
  public var lastDay: Day {
    switch self {
    case .submission(let day), .opening(let day), .award(.on(let day)): day
    case .award(.between(_, let latest, _)): latest
    }
  }
}
