/// A day in the life of a tender that a rule sets.
///
/// Who has to act and what follows where nobody does is the rule's to say.
public struct StatutoryDate: Sendable {
  /// What happens to a person who lets it pass.
  public enum Nature: Hashable, Sendable {
    /// A right that lapses with the day.
    case chance
    /// Something that has to be done by then; the milestone shows that it was.
    case duty(doneBy: Milestone.Kind?)
    /// A day to know, and nobody's duty: it passes and is never missed.
    case note
  }

  /// From where it is counted back.
  enum End: Hashable, Sendable {
    /// 截止时间: the clock time of the closing is the safe one, the end of the day the lenient one.
    case closingTime
    /// 截止之日: the day, whatever the clock says.
    case closingDay
  }

  private let name: @Sendable (ProcedureWords) -> Phrase
  public let nature: Nature
  /// Counted forward from an event; nothing where it is counted back from the closing.
  public let after: RuleEvent?
  let end: End
  /// Which of the limits of the rule.
  let limit: Int
  /// Whether there is nothing to do where no bond is asked for.
  let concernsBond: Bool
  /// Of the articles of the rule those that set it; nothing for all.
  let article: String?
  /// What follows, where it is less than the rule says of all its days.
  let otherwise: Consequence?
  /// The regimes that have it, where other rules speak for the rest; nothing for all of the rule.
  private(set) var regimes: [Regime]?

  init(
    _ nature: Nature, after event: RuleEvent? = nil, countedFrom end: End = .closingTime,
    limit: Int = 0, article: String? = nil, concernsBond: Bool = false,
    otherwise: Consequence? = nil, name: @escaping @Sendable (ProcedureWords) -> Phrase
  ) {
    self.name = name
    self.nature = nature
    after = event
    self.end = end
    self.limit = limit
    self.concernsBond = concernsBond
    self.article = article
    self.otherwise = otherwise
  }

  /// The same date of some of the regimes that the rule binds.
  func only(for regimes: Regime...) -> StatutoryDate {
    var date = self
    date.regimes = regimes
    return date
  }

  /// What it is called, in the words of a method.
  public func title(in words: ProcedureWords) -> Phrase { name(words) }
}
