/// A day in the life of a tender that a rule sets.
public struct StatutoryDate: Sendable {
  /// What happens to a person who lets it pass.
  public enum Nature: Hashable, Sendable {
    /// A right that lapses with the day.
    case chance
    /// Something that has to be done by then; the milestone shows that it was.
    case duty(doneBy: Milestone.Kind?)
  }

  public let title: Phrase
  public let nature: Nature
  /// Counted forward from an event; nothing where it is counted back from the closing.
  public let after: RuleEvent?
  /// Which of the limits of the rule.
  let limit: Int
  /// Whether there is nothing to do where no bond is asked for.
  let concernsBond: Bool
  /// Who has to act.
  public let who: Phrase
  /// What follows when nobody does.
  public let otherwise: Phrase

  init(
    _ title: Phrase, _ nature: Nature, after: RuleEvent? = nil, limit: Int = 0,
    concernsBond: Bool = false, who: Phrase, otherwise: Phrase
  ) {
    self.title = title
    self.nature = nature
    self.after = after
    self.limit = limit
    self.concernsBond = concernsBond
    self.who = who
    self.otherwise = otherwise
  }
}

extension StatutoryDate {
  static let amendment = change(limit: 0)

  /// The last day for a change that leaves the closing where it is.
  static func change(limit: Int) -> StatutoryDate {
    StatutoryDate(
      Phrase(zh: "不顺延截止时间的最后更正日", en: "last day for changes without moving the closing"),
      .chance, limit: limit, who: .procuringEntity,
      otherwise: Phrase(
        zh: "此后再更正，应顺延投标截止时间", en: "a later change has to move the closing on"))
  }

  /// The end of the time in which bidders may question the documents.
  static func question(limit: Int) -> StatutoryDate {
    StatutoryDate(
      Phrase(zh: "对招标文件提出异议的最后日", en: "last day for objections to the documents"), .chance,
      limit: limit, who: .bidders,
      otherwise: Phrase(zh: "此后的异议可不予受理", en: "a later objection need not be heard"))
  }

  static let contract = StatutoryDate(
    Phrase(zh: "签订书面合同", en: "signing of the contract"), .duty(doneBy: .completed),
    after: .awardNotice, who: .entityAndWinner,
    otherwise: Phrase(
      zh: "责令改正，并可处罚款；造成损失的应赔偿",
      en: "an order to put it right and a fine; damages to the other side"))

  /// A duty whose doing the program does not see.
  static func duty(
    zh: String, en: String, after event: RuleEvent, limit: Int = 0, bond: Bool = false,
    otherwise: Phrase
  ) -> StatutoryDate {
    StatutoryDate(
      Phrase(zh: zh, en: en), .duty(doneBy: nil), after: event, limit: limit, concernsBond: bond,
      who: .procuringEntity, otherwise: otherwise)
  }
}

extension Phrase {
  static let procuringEntity = Phrase(zh: "招标人", en: "the procuring entity")
  static let bidders = Phrase(zh: "投标人", en: "bidders")
  static let entityAndWinner = Phrase(zh: "招标人和中标人", en: "the procuring entity and the winner")
  static let orderAndFine = Phrase(zh: "责令改正，可处罚款", en: "an order to put it right, and a fine")
  static let bondInterest = Phrase(
    zh: "责令改正；逾期应付利息和赔偿", en: "an order to put it right; interest and damages for the delay")
}
