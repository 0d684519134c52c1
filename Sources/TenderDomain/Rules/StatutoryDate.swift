/// A day in the life of a tender that a rule sets.
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

  /// Who has to act.
  public enum Actor: Hashable, Sendable {
    case procuringEntity, bidders, entityAndWinner, agencyThenEntity, nobody
  }

  /// From where it is counted back.
  enum End: Hashable, Sendable {
    /// 截止时间: the clock time of the closing is the safe one, the end of the day the lenient one.
    case closingTime
    /// 截止之日: the day, whatever the clock says.
    case closingDay
  }

  let name: @Sendable (ProcedureWords) -> Phrase
  public let nature: Nature
  /// Counted forward from an event; nothing where it is counted back from the closing.
  public let after: RuleEvent?
  let end: End
  /// Which of the limits of the rule.
  let limit: Int
  /// Whether there is nothing to do where no bond is asked for.
  let concernsBond: Bool
  /// Who has to act.
  public let who: Actor
  /// What follows when nobody does; nothing where the law names nothing.
  public let otherwise: Consequence?
  /// The regimes that have it, where other rules speak for the rest; nothing for all of the rule.
  private(set) var regimes: [Regime]?

  /// The same date of some of the regimes that the rule binds.
  func only(for regimes: Regime...) -> StatutoryDate {
    var date = self
    date.regimes = regimes
    return date
  }

  init(
    _ name: @escaping @autoclosure @Sendable () -> Phrase, _ nature: Nature,
    after: RuleEvent? = nil, countedFrom end: End = .closingTime, limit: Int = 0,
    concernsBond: Bool = false, who: Actor, otherwise: Consequence? = nil
  ) {
    self.init(
      name: { _ in name() }, nature, after: after, countedFrom: end, limit: limit,
      concernsBond: concernsBond, who: who, otherwise: otherwise)
  }

  init(
    name: @escaping @Sendable (ProcedureWords) -> Phrase, _ nature: Nature,
    after: RuleEvent? = nil, countedFrom end: End = .closingTime, limit: Int = 0,
    concernsBond: Bool = false, who: Actor, otherwise: Consequence? = nil
  ) {
    self.name = name
    self.nature = nature
    self.after = after
    self.end = end
    self.limit = limit
    self.concernsBond = concernsBond
    self.who = who
    self.otherwise = otherwise
  }

  /// What it is called, in the words of a method.
  public func title(in words: ProcedureWords = .tender) -> Phrase { name(words) }
}

extension StatutoryDate.Actor {
  /// Nothing where it is nobody's duty.
  public func phrase(in words: ProcedureWords) -> Phrase? {
    switch self {
    case .procuringEntity: words.buyer
    case .bidders: words.bidders
    case .entityAndWinner:
      Phrase(
        zh: "\(words.buyer.zh)和\(words.winner.zh)", en: "\(words.buyer.en) and \(words.winner.en)")
    case .agencyThenEntity:
      Phrase(
        zh: "代理机构送报告，\(words.buyer.zh)确定", en: "the agency reports, then \(words.buyer.en)")
    case .nobody: nil
    }
  }
}

/// What the law says that follows when nobody acts.
public struct Consequence: Hashable, Sendable {
  /// Under every regime that the rule binds.
  let always: Phrase?
  /// Besides, in a tender that the law demands: the fines that strike only there.
  let mandatory: Phrase?

  init(zh: String, en: String, by bases: LegalBasis..., mandatory: Phrase? = nil) {
    always = Phrase(zh: zh, en: en, by: bases)
    self.mandatory = mandatory
  }

  public func phrase(under regime: [Regime]) -> Phrase? {
    let parts = [always, regime.contains(.biddingMandatory) ? mandatory : nil].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(by: Phrase(zh: "；", en: "; "))
  }
}

extension Phrase {
  /// A sentence with the law behind it.
  init(zh: String, en: String, by bases: [LegalBasis]) {
    let law = bases.map(\.phrase).enumerated()
    self.init(
      zh: zh + (bases.isEmpty ? "" : "（\(law.zh)）"), en: en + (bases.isEmpty ? "" : " (\(law.en))"))
  }
}
