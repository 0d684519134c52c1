extension RecordTest {
  /// Judges what was found, and whether somebody looked where and when it is asked for.
  ///
  /// A record counts whoever found it; nothing found counts only from a look-up in each source that
  /// is named, made on the day that is named or later. What was looked up after the day asked about
  /// was not known then.
  ///
  /// - Parameter unasked: a look-up under a name that nothing asks for and that is near to this one.
  func assess(
    _ records: [RecordCheck], unasked: Identifier<RecordCheck>?, on occasions: Occasions
  ) -> Assessment {
    let closing = occasions.closing
    let since = window.firstDay(before: closing)
    let first = firstLookUp(on: occasions)
    let made = records.filter { $0.checkedOn <= occasions.today }
    let checks = made.filter { $0.kind.isAlike(kind) }
    let findings = checks.flatMap { $0.findings(from: since, to: closing) }
    func assessment(_ result: RequirementResult, _ outcome: RecordReason.Outcome) -> Assessment {
      Assessment(
        result,
        .record(
          RecordReason(
            test: self, since: since, closing: closing, firstLookUp: first, checks: checks,
            outcome: outcome)))
    }
    let barring = findings.filter { $0.bearing.result == .notMet }
    guard barring.isEmpty else { return assessment(.notMet, .found(barring)) }
    var gaps = gaps(in: checks, unasked: unasked, from: first)
    if gaps.isEmpty, let unasked {
      gaps +=
        made.first { check in
          check.kind == unasked && !check.findings(from: since, to: closing).isEmpty
        }.map { [.underOtherName($0)] } ?? []
    }
    let unclear = findings.filter { $0.bearing.result == .unknown }
    return unclear.isEmpty && gaps.isEmpty
      ? assessment(.met, .clear(findings, lookedIn(checks)))
      : assessment(.unknown, .open(unclear, gaps))
  }

  /// What nobody has looked up, or too early.
  private func gaps(
    in checks: [RecordCheck], unasked: Identifier<RecordCheck>?, from first: Day
  ) -> [LookUpGap] {
    guard let latest = checks.latest else { return [.nowhere(unasked: unasked)] }
    guard !sources.isEmpty else {
      return latest.checkedOn < first ? [.tooEarly(latest)] : []
    }
    return sources.compactMap { source in
      guard let latest = checks.filter({ $0.source.likeness(to: source) == .same }).latest else {
        let near = checks.first { $0.source.likeness(to: source).doubt != nil }
        return .notIn(source, near: near?.source)
      }
      return latest.checkedOn < first ? .tooEarly(latest) : nil
    }
  }

  /// The look-ups that say that nothing was found: the latest, of each source that is named.
  private func lookedIn(_ checks: [RecordCheck]) -> [RecordCheck] {
    guard !sources.isEmpty else { return checks.latest.map { [$0] } ?? [] }
    return sources.compactMap { source in
      checks.filter { $0.source.likeness(to: source) == .same }.latest
    }
  }
}

/// Where a look-up that is asked for is missing.
public enum LookUpGap: Hashable, Sendable {
  /// Nobody has looked; perhaps under another name, which no requirement asks for.
  case nowhere(unasked: Identifier<RecordCheck>?)
  /// Nobody has looked in that source; perhaps in one of nearly that name.
  case notIn(Text, near: Text?)
  /// The latest look-up was made before the day from which it counts.
  case tooEarly(RecordCheck)
  /// Something was found under a name that is nearly the one asked for.
  case underOtherName(RecordCheck)
}

/// A record that was found, by which look-up, and what it means.
public struct RecordFinding: Hashable, Sendable {
  let check: RecordCheck
  let entry: RecordCheck.Entry
  let bearing: RecordBearing
}

extension RecordCheck {
  /// What was found and counts.
  fileprivate func findings(from since: Day?, to closing: Day) -> [RecordFinding] {
    found.filter { $0.counts(from: since, to: closing) }.map { entry in
      RecordFinding(check: self, entry: entry, bearing: entry.bearing(on: closing))
    }
  }
}

extension [RecordCheck] {
  fileprivate var latest: RecordCheck? { self.max { $0.checkedOn < $1.checkedOn } }
}
