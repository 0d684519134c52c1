/// A deadline that a rule of law sets for a tender, as it stands at a time.
///
/// It follows from the schedule and the milestones, so that an amendment changes it.
public struct StatutoryDeadline: Hashable, Sendable {
  /// The name of the rule, and a number behind it where the rule sets several.
  public let id: Deadline.ID
  /// The name of the rule.
  public let rule: String
  public let title: Phrase
  public let basis: LegalBasis
  public let begins: Instant?
  /// The end of the last day, or the clock time of the closing on it; nothing while its beginning
  /// is to come, where it lies before the publication, or a calendar is missing.
  public let due: Instant?
  /// The end of that day, where the safe time is earlier.
  public let latest: Instant?
  public let state: Deadline.State
  /// The rest day from which the end was moved on.
  public let rolled: Rolled?
  /// What has to happen before it can be counted.
  public let waitsFor: Phrase?
  /// The year without which it cannot be counted.
  public let unknownYear: UnknownCalendarYear?
  /// Why there is none: the tender runs for less than the period.
  public let tooShort: Phrase?
  /// Who has to act.
  public let who: Phrase?
  /// What follows when nobody does.
  public let otherwise: Phrase?

  init(
    _ dated: DatedRule, of tender: TenderSummary, begins: Instant? = nil, due: Instant? = nil,
    latest: Instant? = nil, state: Deadline.State, rolled: Rolled? = nil,
    waitsFor: RuleEvent? = nil, unknownYear: UnknownCalendarYear? = nil, isTooShort: Bool = false
  ) {
    let words = tender.words
    rule = dated.rule.id
    title = dated.date.title(in: words)
    basis = dated.basis
    id = Deadline.ID(rawValue: dated.id)
    who = dated.rule.who?.phrase(in: words)
    otherwise = (dated.date.otherwise ?? dated.rule.otherwise)?.phrase(under: tender.regime)
    self.begins = begins
    self.due = due
    self.latest = latest
    self.state = state
    self.rolled = rolled
    self.waitsFor = waitsFor?.phrase(in: words)
    tooShort = isTooShort ? dated.whyTooShort(in: words) : nil
    self.unknownYear = unknownYear
  }

  /// As one of the deadlines of a tender, once it has a date.
  public var dated: Deadline? {
    due.map { due in
      Deadline(
        id: id, title: title, begins: begins, due: due, latest: latest,
        state: state, basis: basis, who: who, otherwise: otherwise)
    }
  }
}

extension DatedRule {
  /// That the time from the publication to the closing is shorter than the rule counts back.
  fileprivate func whyTooShort(in words: ProcedureWords) -> Phrase {
    let (number, unit) = (terms.count.number, Phrase(terms.count.unit))
    let span = Phrase(
      zh: "自发布至\(words.closing.zh)不足 \(number) \(unit.zh)",
      en: "it is less than \(number) \(unit.en) from the publication to the closing")
    return rule.who == .bidder
      ? Phrase(
        zh: "\(span.zh)，此期限在发布前已过", en: "\(span.en), so that the time was over before it began")
      : Phrase(
        zh: "\(span.zh)，任何更正都须顺延截止时间", en: "\(span.en), so that every change moves the closing")
  }
}
