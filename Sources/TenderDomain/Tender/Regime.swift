/// The set of law that binds a tender (适用规则).
public enum Regime: String, Hashable, Sendable, CaseIterable, Codable {
  /// 招标投标法 for a tender that the law did not demand.
  case biddingVoluntary = "cn-bidding-voluntary"
  /// 招标投标法 for a project that must be tendered (依法必须招标).
  case biddingMandatory = "cn-bidding-mandatory"
  /// 政府采购法 and 财政部令第87号: open or invited tender.
  case governmentTender = "cn-government-tender"
  /// 财库〔2014〕214号: competitive consultation.
  case governmentConsultation = "cn-government-consultation"
  /// 财政部令第74号: competitive negotiation.
  case governmentNegotiation = "cn-government-negotiation"
  /// 财政部令第74号: inquiry.
  case governmentInquiry = "cn-government-inquiry"
  /// Regional supplement of Henan, beside one of the above.
  case henan = "cn-henan"
  /// Supplement of state financial enterprises (财金〔2018〕9号), beside one of 招标投标法.
  case financialEnterprise = "cn-financial-enterprise"
  /// Nothing but the order of the dates and plain sense.
  case none

  /// A supplement only adds to a main regime.
  public var isSupplement: Bool { self == .henan || self == .financialEnterprise }

  public var phrase: Phrase {
    switch self {
    case .biddingVoluntary: Phrase(zh: "招标投标法（自愿招标）", en: "bidding law, voluntary tender")
    case .biddingMandatory: Phrase(zh: "招标投标法（依法必须招标）", en: "bidding law, mandatory tender")
    case .governmentTender: Phrase(zh: "政府采购（招标）", en: "government procurement, tender")
    case .governmentConsultation:
      Phrase(zh: "政府采购（竞争性磋商）", en: "government procurement, consultation")
    case .governmentNegotiation:
      Phrase(zh: "政府采购（竞争性谈判）", en: "government procurement, negotiation")
    case .governmentInquiry: Phrase(zh: "政府采购（询价）", en: "government procurement, inquiry")
    case .henan: Phrase(zh: "河南省补充规定", en: "supplement of Henan")
    case .financialEnterprise:
      Phrase(zh: "国有金融企业补充规定", en: "supplement of state financial enterprises")
    case .none: Phrase(zh: "无", en: "none")
    }
  }
}

/// A definition that states no regime has none in its file, where an empty list would be a fault.
///
/// What the compiler writes for `Codable` finds these before the general ones.
extension KeyedEncodingContainer {
  mutating func encode(_ regimes: [Regime], forKey key: Key) throws {
    try encodeIfPresent(regimes.isEmpty ? nil : regimes, forKey: key)
  }
}

extension KeyedDecodingContainer {
  func decode(_ type: [Regime].Type, forKey key: Key) throws -> [Regime] {
    try decodeIfPresent(type, forKey: key) ?? []
  }
}
