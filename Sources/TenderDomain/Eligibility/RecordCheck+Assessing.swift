extension RecordCheck {
  /// Judges what was found about `kind` in the `years` before the closing day.
  ///
  /// An adverse record counts whoever found it. A clean result counts only when somebody looked
  /// after the tender was published; before that, what happened since is not known.
  static func assess(
    _ checks: [RecordCheck], of kind: Identifier<RecordCheck>, withinYears years: Int,
    on occasions: Occasions
  ) -> Assessment {
    let since = occasions.closing.adding(years: -years)
    for check in checks {
      if let entry = check.found.first(where: { since <= $0.date && $0.date <= occasions.closing })
      {
        return Assessment(.notMet, .record(.found(check, entry, since: since)))
      }
    }
    guard let latest = checks.max(by: { $0.checkedOn < $1.checkedOn }) else {
      return Assessment(.unknown, .record(.neverLooked(kind, since: since)))
    }
    return latest.checkedOn >= occasions.published
      ? Assessment(.met, .record(.nothingFound(latest, since: since)))
      : Assessment(.unknown, .record(.lookedTooEarly(latest, published: occasions.published)))
  }
}
