/// A time as an officer wrote it: a date alone, or a date and a clock time, with an offset or none.
///
/// What a date alone means depends on whether something begins or ends with it, so both readings
/// are asked for by name and the writing itself is kept.
public struct WrittenTime: Hashable, Sendable {
  public let day: Day
  /// Nothing when only a date was written.
  public let time: TimeOfDay?
  /// Seconds east of universal time, where it was written; never with a date alone.
  public let offset: Int?

  /// A date alone.
  public init(_ day: Day) {
    self.init(day: day, time: nil, offset: nil)
  }

  /// A date and a clock time in the zone that applies.
  public init(_ day: Day, _ time: TimeOfDay) {
    self.init(day: day, time: time, offset: nil)
  }

  private init(day: Day, time: TimeOfDay?, offset: Int?) {
    self.day = day
    self.time = time
    self.offset = offset
  }

  public var isDateOnly: Bool { time == nil }

  /// Whether 24:00 was written, which can end something and not begin it.
  public var usesEndOfDay: Bool { time == .endOfDay }

  /// When something begins that is written so: a date alone is the first instant of its day.
  public func begins(in zone: Zone) -> Instant {
    clock(in: zone).instant(day, time ?? .midnight)
  }

  /// When something ends that is written so: a date alone ends at 24:00, as in 民法典 203.
  ///
  /// That is the first instant of the next day, also where the clocks change at midnight.
  public func ends(in zone: Zone) -> Instant {
    clock(in: zone).instant(day, time ?? .endOfDay)
  }

  private func clock(in zone: Zone) -> Zone {
    offset.map(Zone.init(fixedOffset:)) ?? zone
  }
}

extension WrittenTime: WrittenAsText {
  /// Reads `2026-05-16`, `2026-05-16T17:00`, `2026-05-16 17:00:30.5`, `2026-05-16T17:00+08:00`.
  public init(parsing text: some StringProtocol) throws(InvalidValue) {
    let form = Phrase(
      zh: "形如 2026-05-16 的日期，或形如 2026-05-16T17:00 的时间（半角数字）",
      en: "a date such as 2026-05-16 or a time such as 2026-05-16T17:00, in plain digits")
    var reader = ASCIIReader(text)
    let day = try Day(reading: &reader, form: form)
    guard !reader.isAtEnd else {
      self.init(day)
      return
    }
    guard reader.takes("T") || reader.takes(" ") else { throw reader.invalid(form) }
    let time = try TimeOfDay(reading: &reader, form: form)
    let offset = try UTCOffset.read(from: &reader, form: form)
    try reader.expectEnd(form)
    self.init(day: day, time: time, offset: offset)
  }

  /// The normal spelling: `T` between date and time, the shortest time, `Z` for no offset.
  public var description: String {
    guard let time else { return day.description }
    let zone = offset.map { $0 == 0 ? "Z" : UTCOffset.text($0) }
    return "\(day)T\(time)\(zone ?? "")"
  }
}
