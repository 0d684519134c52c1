/// What the law of a method of procurement calls people, papers and acts (采购方式的用语).
///
/// Only tenders have 招标, 投标, 中标, 开标 and 评标; the other methods have words of their own, and
/// those of a tender never stand in a text about them, but in the names of laws.
public struct ProcedureWords: Hashable, Sendable {
  /// 招标 or 采购, as in 招标公告 and 招标项目.
  public internal(set) var procurement: Phrase
  /// 竞争性磋商, 竞争性谈判, 询价; nothing for a tender.
  public internal(set) var procedure: Phrase?
  public internal(set) var buyer: Phrase
  public internal(set) var bidder: Phrase
  public internal(set) var bidders: Phrase
  /// 招标文件.
  public internal(set) var documents: Phrase
  /// What one firm hands in: 投标文件.
  public internal(set) var bid: Phrase
  public internal(set) var bids: Phrase
  /// The act of handing it in: 投标.
  public internal(set) var submission: Phrase
  /// What ends with the closing, without its time: 投标截止.
  public internal(set) var closing: Phrase
  /// The closing as the law names its moment or its day: 投标截止时间.
  public internal(set) var closingTime: Phrase
  /// 开标; nothing where the method has none.
  public internal(set) var opening: Phrase?
  public internal(set) var evaluation: Phrase
  /// Who evaluates: 评标委员会.
  public internal(set) var evaluators: Phrase
  /// 评标报告.
  public internal(set) var report: Phrase
  public internal(set) var winner: Phrase
  public internal(set) var awardNotice: Phrase
  public internal(set) var bond: Phrase
  /// How bidders dispute the documents: 异议.
  public internal(set) var objection: Phrase
  /// What the procurement is called once it ended without success.
  public internal(set) var failure: Phrase
  /// The law by which what comes late is refused, where the regime is known.
  public internal(set) var lateRefusal: LegalBasis?
}

extension ProcedureWords {
  /// The words of the first main regime; those of a tender where none is stated.
  public init(_ regime: [Regime]) {
    self = regime.first { !$0.isSupplement }.map(Self.words) ?? .tender
  }

  private static func words(of regime: Regime) -> ProcedureWords {
    switch regime {
    case .biddingVoluntary, .biddingMandatory: .bidding
    case .governmentTender: .governmentTender
    case .governmentConsultation: .consultation
    case .governmentNegotiation: .negotiation
    case .governmentInquiry: .inquiry
    default: .tender
    }
  }

  /// How long what was handed in binds: 投标有效期.
  public var validity: Phrase { isTender ? .bidValidity : .responseValidity }

  /// Whether its acts are those of a tender: 招标, 投标, 开标, 评标 and 中标.
  public var isTender: Bool { procurement == Self.tender.procurement }
}

extension ProcedureWords {
  /// Of a tender under 招标投标法, and of one under no law at all.
  public static let tender = tender(refusing: nil)

  private static let bidding = tender(refusing: LegalBasis("招标投标法", "28 II"))

  private static func tender(
    refusing law: LegalBasis?, buyer: String = "招标人", objection: Phrase = .objection
  ) -> ProcedureWords {
    ProcedureWords(
      procurement: Phrase(zh: "招标", en: "tender"), procedure: nil,
      buyer: Phrase(zh: buyer, en: "the procuring entity"),
      bidder: Phrase(zh: "投标人", en: "bidder"), bidders: Phrase(zh: "投标人", en: "bidders"),
      documents: Phrase(zh: "招标文件", en: "tender documents"),
      bid: Phrase(zh: "投标文件", en: "bid"), bids: Phrase(zh: "投标文件", en: "bids"),
      submission: Phrase(zh: "投标", en: "submission"),
      closing: Phrase(zh: "投标截止", en: "the closing"),
      closingTime: Phrase(zh: "投标截止时间", en: "the closing time"),
      opening: Phrase(zh: "开标", en: "the opening"),
      evaluation: Phrase(zh: "评标", en: "the evaluation"),
      evaluators: Phrase(zh: "评标委员会", en: "the committee"),
      report: Phrase(zh: "评标报告", en: "the evaluation report"),
      winner: Phrase(zh: "中标人", en: "the winner"),
      awardNotice: Phrase(zh: "中标通知书", en: "the award notice"),
      bond: Phrase(zh: "投标保证金", en: "bid bond"), objection: objection,
      failure: Phrase(zh: "流标", en: "unsuccessful"), lateRefusal: law)
  }

  private static let governmentTender = tender(
    refusing: LegalBasis("财政部令第87号", "33"), buyer: "采购人", objection: .challenge)

  private static let consultation = response(
    Phrase(zh: "竞争性磋商", en: "competitive consultation"),
    to: Phrase(zh: "磋商文件", en: "consultation documents"), isFirst: true, ends: "截止时间",
    opening: Phrase(zh: "开启", en: "the opening"),
    evaluators: Phrase(zh: "磋商小组", en: "the consultation team"), bond: "磋商保证金",
    refusing: LegalBasis("财库〔2014〕214号", "13"))

  private static let negotiation = response(
    Phrase(zh: "竞争性谈判", en: "competitive negotiation"),
    to: Phrase(zh: "谈判文件", en: "negotiation documents"), isFirst: true, ends: "截止之日",
    evaluators: Phrase(zh: "谈判小组", en: "the negotiation team"), bond: "保证金",
    refusing: LegalBasis("财政部令第74号", "15"))

  private static let inquiry = response(
    Phrase(zh: "询价", en: "inquiry"),
    to: Phrase(zh: "询价通知书", en: "inquiry"), isFirst: false, ends: "截止之日",
    evaluators: Phrase(zh: "询价小组", en: "the inquiry team"), bond: "保证金",
    refusing: LegalBasis("财政部令第74号", "15"))

  /// Of the methods of government procurement other than a tender.
  private static func response(
    _ procedure: Phrase, to documents: Phrase, isFirst: Bool, ends: String, opening: Phrase? = nil,
    evaluators: Phrase,
    bond: String, refusing law: LegalBasis
  ) -> ProcedureWords {
    let (zh, en) = isFirst ? ("首次", "first ") : ("", "")
    return ProcedureWords(
      procurement: Phrase(zh: "采购", en: "procurement"), procedure: procedure,
      buyer: Phrase(zh: "采购人", en: "the procuring entity"),
      bidder: Phrase(zh: "供应商", en: "supplier"), bidders: Phrase(zh: "供应商", en: "suppliers"),
      documents: documents, bid: Phrase(zh: "响应文件", en: "response"),
      bids: Phrase(zh: "响应文件", en: "responses"),
      submission: Phrase(zh: "提交\(zh)响应文件", en: "submission of \(en)responses"),
      closing: Phrase(zh: "提交\(zh)响应文件截止", en: "the closing for \(en)responses"),
      closingTime: Phrase(
        zh: "提交\(zh)响应文件\(ends)",
        en: "the closing \(ends == "截止之日" ? "day" : "time") for \(en)responses"),
      opening: opening, evaluation: Phrase(zh: "评审", en: "the evaluation"),
      evaluators: evaluators, report: Phrase(zh: "评审报告", en: "the evaluation report"),
      winner: Phrase(zh: "成交供应商", en: "the chosen supplier"),
      awardNotice: Phrase(zh: "成交通知书", en: "the award notice"),
      bond: Phrase(zh: bond, en: "bond"), objection: .challenge,
      failure: Phrase(zh: "采购活动终止", en: "unsuccessful"), lateRefusal: law)
  }
}

extension Phrase {
  fileprivate static let bidValidity = Phrase(zh: "投标有效期", en: "bid validity")
  fileprivate static let responseValidity = Phrase(zh: "响应有效期", en: "response validity")
  fileprivate static let objection = Phrase(zh: "异议", en: "objection")
  fileprivate static let challenge = Phrase(zh: "质疑", en: "challenge")
}

extension TenderDefinition {
  /// What its method calls people, papers and acts.
  public var words: ProcedureWords { ProcedureWords(regime) }

  /// Whether bids are opened: as stated, or else where the law of its regime opens them.
  ///
  /// Nothing is invented for a panel, for a tender under no law, and where the law has no opening.
  public var hasOpening: Bool {
    if periods.opening != nil { return true }
    return !periods.hasNoOpening && outcome == .award && !regime.contains(.none)
      && words.opening != nil
  }

  /// The instants that follow for a tender published at `published` in `zone`.
  ///
  /// Where no opening is stated and there is one, it is due at the closing.
  public func schedule(publishedAt published: Instant, in zone: Zone) -> Schedule {
    periods.schedule(publishedAt: published, in: zone, opensAtClosing: hasOpening)
  }
}

extension TenderSummary {
  /// What its method calls people, papers and acts.
  public var words: ProcedureWords { ProcedureWords(regime) }
}
