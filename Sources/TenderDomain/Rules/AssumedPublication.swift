extension TenderDefinition {
  /// When a definition is taken to be published as long as nobody says when.
  ///
  /// On the day of its notice, at the time of the day where that is today; without a notice now.
  /// What has closed by now can only have been published before: then with the day on which bids
  /// were first taken, if there is one.
  public func assumedPublication(now: Instant, in zone: Zone) -> Instant? {
    if let notice = periods.notice {
      return notice == zone.day(of: now) ? now : WrittenTime(notice).begins(in: zone)
    }
    guard periods.submission.to.ends(in: zone) <= now else { return now }
    return periods.submission.from.map { WrittenTime($0.day(in: zone)).begins(in: zone) }
  }
}
