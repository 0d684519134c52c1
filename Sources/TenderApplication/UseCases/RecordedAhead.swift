public import TenderDomain

/// Look-ups dated after the day on which they were to be recorded: nothing is looked up ahead.
public struct RecordedAhead: Hashable, Explained {
  /// One day that has not come yet.
  public struct Claim: Hashable, Sendable {
    /// Whose file it is, in the order they were given.
    public let bidder: Int
    /// The look-up among those of the file.
    public let record: Int
    /// The record found; nothing where the day of the look-up itself is meant.
    public let found: Int?
    public let day: Day
  }

  /// The day of recording, by the clock of the store.
  public let today: Day
  public let claims: [Claim]

  /// Nothing where every day has come.
  init?(_ files: [[RecordCheck]], at time: Instant, in zone: Zone) {
    today = zone.day(of: time)
    claims = files.enumerated().flatMap { [today] bidder, checks in
      checks.enumerated().flatMap { record, check in
        let days = [(Int?.none, check.checkedOn)] + check.found.enumerated().map { ($0, $1.date) }
        return days.filter { today < $0.1 }.map { found, day in
          Claim(bidder: bidder, record: record, found: found, day: day)
        }
      }
    }
    if claims.isEmpty { return nil }
  }

  public let errorCode = "record.ahead"
  public let kind = FailureKind.badData
  public let hint: Phrase? = nil

  public var message: Phrase {
    claims.map { Self.expecting(today, insteadOf: $0.day) }
      .joined(by: Phrase(zh: "；", en: "; "))
  }

  /// The sentence about one day.
  public static func expecting(_ today: Day, insteadOf day: Day) -> Phrase {
    Phrase(
      zh: "读到“\(day)”，应为不晚于登记之日 \(today) 的日期：尚未查询的不能登记",
      en: "read “\(day)”, expected a day no later than the day of recording, \(today): nothing is "
        + "looked up ahead")
  }
}
