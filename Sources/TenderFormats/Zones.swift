import Foundation
import Synchronization
import TenderApplication
package import TenderDomain

/// The time zones of the system's time zone database, from 1970 to 2100.
///
/// A reference, because a zone once loaded is kept.
package final class SystemZones: Zones {
  private let loaded = Mutex<[String: Zone]>(["UTC": .utc])

  package init() {}

  /// The zone with that IANA name, or `UTC`.
  ///
  /// - Throws: `InvalidValue` for a name that the database does not list, with the nearest it does.
  package func zone(named identifier: String) throws(InvalidValue) -> Zone {
    try loaded.withLock { zones throws(InvalidValue) in
      if let zone = zones[identifier] { return zone }
      guard Self.names.contains(identifier), let timeZone = TimeZone(identifier: identifier) else {
        throw Self.unknown(identifier)
      }
      let zone = Zone(identifier: identifier, walking: timeZone)
      zones[identifier] = zone
      return zone
    }
  }

  // `TimeZone(identifier:)` alone would also take abbreviations such as `CST`, which is two zones.
  private static let names = Set(TimeZone.knownTimeZoneIdentifiers)

  private static func unknown(_ identifier: String) -> InvalidValue {
    // What is called Beijing time has its name from Shanghai in the database.
    let isBeijing = ["beijing", "peking", "北京"].contains(where: identifier.lowercased().contains)
    let meant = isBeijing ? "Asia/Shanghai" : identifier
    let suggestion = Suggestion.phrase(for: meant, among: names.sorted())
    return InvalidValue(
      identifier,
      expected: Phrase(
        zh: "IANA时区名，例如 Asia/Shanghai" + (suggestion.map { "；\($0.zh)" } ?? ""),
        en: "an IANA time zone such as Asia/Shanghai" + (suggestion.map { "; \($0.en)" } ?? "")))
  }
}

extension Zone {
  /// Asks the zone for one change of its clocks after another.
  fileprivate init(identifier: String, walking timeZone: TimeZone) {
    let end = Date(timeIntervalSince1970: 4_102_444_800)  // 2100-01-01
    var date = Date(timeIntervalSince1970: 0)
    let initialOffset = timeZone.secondsFromGMT(for: date)
    var transitions: [Transition] = []
    // Despite its name it also finds changes for good, such as Samoa's over the date line.
    while let next = timeZone.nextDaylightSavingTimeTransition(after: date), date < next, next < end
    {
      let at = Instant(microseconds: Int64(next.timeIntervalSince1970) * 1_000_000)
      transitions.append(Transition(at: at, offset: timeZone.secondsFromGMT(for: next)))
      date = next
    }
    self.init(identifier: identifier, initialOffset: initialOffset, transitions: transitions)
  }
}
