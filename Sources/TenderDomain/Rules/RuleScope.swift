/// Whom a rule binds.
public struct RuleScope: Hashable, Sendable {
  /// The main regimes that it binds.
  public let regimes: [Regime]
  /// Further regimes to which it is told as information.
  public let informs: [Regime]
  /// The supplement that brings it in, beside one of `regimes`.
  public let supplement: Regime?
  /// The criterion by which a notice can adopt it.
  public let criterion: Identifier<Criterion>?
  /// Whether it is about the selection of appraisers, under any regime but `none`.
  public let concernsAppraisers: Bool
  /// Whom it binds, in words.
  public let phrase: Phrase

  init(
    _ regimes: [Regime], informs: [Regime] = [], supplement: Regime? = nil,
    adoptedBy criterion: Identifier<Criterion>? = nil, concernsAppraisers: Bool = false, zh: String,
    en: String
  ) {
    self.regimes = regimes
    self.informs = informs
    self.supplement = supplement
    self.criterion = criterion
    self.concernsAppraisers = concernsAppraisers
    phrase = Phrase(zh: zh, en: en)
  }

  /// Whether it binds by the regime alone.
  public func binds(_ regime: [Regime]) -> Bool {
    regimes.contains(where: regime.contains) && supplement.map(regime.contains) ?? true
  }
}

extension RuleScope {
  /// What a rule is to one definition.
  enum Binding: Hashable {
    case binds
    /// Told as information, and why it is no more.
    case informs(Phrase)
    case isForeign
  }

  /// What it is by the regime alone.
  func binding(under regime: [Regime]) -> Binding {
    if binds(regime) { return .binds }
    guard informs.contains(where: regime.contains) else { return .isForeign }
    return .informs(Phrase(zh: "本条只约束\(phrase.zh)", en: "binds \(phrase.en) only"))
  }

  func binding(on definition: TenderDefinition) -> Binding {
    // No law is told to a tender under none, not even as information.
    guard !definition.regime.contains(.none) else { return .isForeign }
    if binds(definition.regime) { return .binds }
    if concernsAppraisers {
      return definition.isAboutAppraisers ? .binds : .isForeign
    }
    if let criterion, definition.requirements.contains(where: { $0.criterion == criterion }) {
      return .binds
    }
    return binding(under: definition.regime)
  }
}

extension RuleScope {
  static let everybody = RuleScope(
    Regime.allCases.filter { $0 != .none && !$0.isSupplement }, zh: "一切项目", en: "every tender")
  static let bidding = RuleScope(
    [.biddingVoluntary, .biddingMandatory], zh: "适用招标投标法的项目", en: "tenders under the Bidding Law")
  static let mandatory = RuleScope(
    [.biddingMandatory], informs: [.biddingVoluntary], zh: "依法必须招标的项目", en: "mandatory tenders")
  static let mandatoryState = RuleScope(
    [.biddingMandatory], informs: [.biddingVoluntary], zh: "国有资金依法必须招标的项目",
    en: "mandatory tenders with state funds")
  static let henan = RuleScope(
    [.biddingVoluntary, .biddingMandatory], supplement: .henan, zh: "河南省的招标项目",
    en: "tenders in Henan")
  static let henanMandatory = RuleScope(
    [.biddingMandatory], supplement: .henan, zh: "河南省依法必须招标的项目",
    en: "mandatory tenders in Henan")
  static let government = RuleScope(
    allGovernment, zh: "政府采购项目", en: "government procurement")
  static let governmentOrAdopted = RuleScope(
    allGovernment, adoptedBy: Criterion.governmentProcurement22.id, zh: "政府采购项目及引用该条的项目",
    en: "government procurement, and notices that adopt the article")
  static let governmentTender = RuleScope(
    [.governmentTender], zh: "政府采购招标项目", en: "government tenders")
  static let governmentOther = RuleScope(
    [.governmentNegotiation, .governmentInquiry], zh: "政府采购谈判和询价项目",
    en: "government negotiation and inquiry")
  static let governmentConsultation = RuleScope(
    [.governmentConsultation], zh: "政府采购磋商项目", en: "government consultation")
  static let governmentNegotiation = RuleScope(
    [.governmentNegotiation], zh: "政府采购谈判项目", en: "government negotiation")
  static let governmentInquiry = RuleScope(
    [.governmentInquiry], zh: "政府采购询价项目", en: "government inquiry")
  static let biddingAndGovernment = RuleScope(
    bidding.regimes + allGovernment, zh: "适用招标投标法的项目和政府采购项目",
    en: "tenders under the Bidding Law, and government procurement")
  static let stateFinance = RuleScope(
    [.biddingVoluntary, .biddingMandatory], supplement: .financialEnterprise, zh: "国有金融企业",
    en: "state financial enterprises")
  static let stateOrListed = RuleScope(
    [], zh: "国有及上市公司的法定评估事项", en: "statutory appraisals of state and listed companies")
  static let appraisers = RuleScope(
    [], concernsAppraisers: true, zh: "评估机构", en: "appraisal firms")

  private static let allGovernment: [Regime] = [
    .governmentTender, .governmentConsultation, .governmentNegotiation, .governmentInquiry,
  ]
}
