/// A time limit of the law between two days, which can be judged.
///
///     DayLimit(.minimum, DayCount(20, .day)).judge(from: notice, to: closing, on: .china)
public struct DayLimit: Hashable, Sendable {
  /// On which side of the count one has to stay.
  public enum Kind: Hashable, Sendable {
    /// 不得少于 N 日: the second day is not before the end of the period after the first.
    case minimum
    /// N 日内: the second day is not after the end of the period after the first.
    case maximum
    /// The second day is the end of the period after the first.
    case equal
    /// N 日前: the first day is at least so long before the second, counted back from there.
    case before
  }

  public let kind: Kind
  public let count: DayCount

  public init(_ kind: Kind, _ count: DayCount) {
    self.kind = kind
    self.count = count
  }
}

extension DayLimit {
  public enum Verdict: String, Hashable, Sendable, CaseIterable {
    case ok
    /// The days are there, but the last of them is a rest day, by which the period may end later.
    case rolls
    /// Kept only if both ends are counted, which the law does not.
    case inclusiveOnly = "inclusive-only"
    case short, late
    /// A calendar that is needed is missing.
    case undetermined
  }

  public struct Judgement: Hashable, Sendable {
    public let verdict: Verdict
    /// In working days for a limit of working days, otherwise in natural days.
    public let counts: DayCounts?
    /// The earliest safe second day of a minimum, the latest of a maximum, the only one of an
    /// equal; for a limit that counts back, the latest lawful first day.
    public let bound: CountedDay?
    /// The year whose days off are missing, whether or not they would change the verdict.
    public let unknownYear: UnknownCalendarYear?
  }
}
