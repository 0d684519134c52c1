extension RecordCheck {
  /// Judges what was found about `kind` in the `years` before the closing day.
  ///
  /// An adverse record counts whoever found it. A clean result counts only when somebody looked
  /// after the tender was published; before that, what happened since is not known. A look-up
  /// after the day asked about was not made yet.
  static func assess(
    _ checks: [RecordCheck], of kind: Identifier<RecordCheck>, withinYears years: Int,
    on occasions: Occasions
  ) -> Assessment {
    let (closing, today) = (occasions.closing, occasions.today)
    let since = closing.adding(years: -years)
    var open: RecordReason?
    var harmless: RecordReason?
    for check in checks {
      for entry in check.found where entry.counts(from: since, to: closing) {
        let bearing = entry.bearing(on: closing)
        let reason = RecordReason.found(check, entry, bearing, since: since)
        switch bearing.result {
        case .notMet: return Assessment(.notMet, .record(reason))
        case .unknown: open = open ?? reason
        case .met, .waived: harmless = harmless ?? reason
        }
      }
    }
    if let open { return Assessment(.unknown, .record(open)) }
    let made = checks.filter { $0.checkedOn <= today }
    guard let latest = made.max(by: { $0.checkedOn < $1.checkedOn }) else {
      return Assessment(.unknown, .record(.neverLooked(kind, since: since)))
    }
    return latest.checkedOn >= occasions.published
      ? Assessment(.met, .record(harmless ?? .nothingFound(latest, since: since)))
      : Assessment(.unknown, .record(.lookedTooEarly(latest, published: occasions.published)))
  }
}
