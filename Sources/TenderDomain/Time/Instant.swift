/// A point on the time line: whole microseconds since 1970-01-01T00:00:00Z.
///
/// Arithmetic stops at the first and the last instant that can be held, some 290,000 years away.
public struct Instant: Hashable, Comparable, Sendable {
  public static let microsecondsPerSecond: Int64 = 1_000_000

  public let microseconds: Int64

  public init(microseconds: Int64) {
    self.microseconds = microseconds
  }

  public static func < (earlier: Instant, later: Instant) -> Bool {
    earlier.microseconds < later.microseconds
  }

  /// As late as can be: what is true of the last of several versions.
  public static let distantFuture = Instant(microseconds: .max)

  public func adding(seconds: Int64) -> Instant {
    adding(microseconds: seconds.saturatingMultiply(Self.microsecondsPerSecond))
  }

  public func adding(microseconds more: Int64) -> Instant {
    Instant(microseconds: microseconds.saturatingAdd(more))
  }

  /// Whole seconds from here to `other`, without the started one; negative when it is past.
  public func seconds(until other: Instant) -> Int64 {
    other.microseconds.saturatingSubtract(microseconds) / Self.microsecondsPerSecond
  }
}
