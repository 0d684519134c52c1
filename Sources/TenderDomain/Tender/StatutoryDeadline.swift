/// A deadline that a rule of law sets for a tender, as it stands at a time.
///
/// It follows from the schedule and the milestones, so that an amendment changes it.
public struct StatutoryDeadline: Hashable, Sendable {
  /// The name of the rule.
  public let rule: String
  public let title: Phrase
  public let basis: LegalBasis
  public let begins: Instant?
  /// The end of the last day; nothing while its beginning is to come, or a calendar is missing.
  public let due: Instant?
  public let state: Deadline.State
  /// The rest day from which the end was moved on.
  public let rolled: Rolled?
  /// What has to happen before it can be counted.
  public let waitsFor: Phrase?
  /// The year without which it cannot be counted.
  public let unknownYear: UnknownCalendarYear?
  /// Who has to act.
  public let who: Phrase
  /// What follows when nobody does.
  public let otherwise: Phrase

  init(
    _ dated: DatedRule, begins: Instant?, due: Instant?, state: Deadline.State,
    rolled: Rolled? = nil, waitsFor: Phrase? = nil, unknownYear: UnknownCalendarYear? = nil
  ) {
    rule = dated.rule.id
    title = dated.date.title
    basis = dated.rule.basis
    who = dated.date.who
    otherwise = dated.date.otherwise
    self.begins = begins
    self.due = due
    self.state = state
    self.rolled = rolled
    self.waitsFor = waitsFor
    self.unknownYear = unknownYear
  }

  /// As one of the deadlines of a tender, once it has a date.
  public var dated: Deadline? {
    due.map { due in
      Deadline(
        id: Deadline.ID(rawValue: rule), begins: begins, due: due, state: state, basis: basis,
        who: who, otherwise: otherwise)
    }
  }
}
