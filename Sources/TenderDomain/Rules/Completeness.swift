extension DefinitionCheck {
  /// What a notice should say. Plain sense where no law is named; a law only where it binds.
  public static let completeness: [DefinitionCheck] = essentials + particulars + consequences

  /// Without these nobody knows what is bought, of whom, under which rules, or whom to ask.
  private static let essentials: [DefinitionCheck] = [
    .content(
      "content.items", \.severityOfEssentials, law: LegalBasis("招标投标法", "16 II"),
      Phrase(zh: "未列采购内容：请在 items 中写明", en: "no items: say under items what is bought")
    ) { $0.items.isEmpty },
    .content(
      "content.requirements", \.severityOfEssentials,
      Phrase(zh: "未列资格条件：请在 requirements 中写明", en: "no requirements: say who may bid")
    ) { $0.requirements.isEmpty },
    .content(
      "content.documents", \.severityOfEssentials,
      Phrase(
        zh: "未列应提交的资料：请在 documents 中写明",
        en: "no documents: say under documents what bidders hand in")
    ) { $0.documents.isEmpty },
    .content(
      "content.regime", .warning,
      Phrase(
        zh: "未写适用规则：请填 regime，如 \(Regime.biddingVoluntary.rawValue)；期限规定据此核查",
        en: "no regime: state one, such as \(Regime.biddingVoluntary.rawValue); "
          + "the limits of the law follow from it")
    ) { $0.regime.isEmpty },
    .content(
      "content.telephone", .warning,
      Phrase(
        zh: "招标人和代理机构均无联系电话：请填 contact.telephone",
        en: "no telephone of procuring entity or agency: state contact.telephone")
    ) { [$0.procuringEntity, $0.agency].allSatisfy { $0?.contact?.telephone == nil } },
    .content(
      "content.submission-place", .warning,
      Phrase(
        zh: "未写递交地点：请填 places.submission", en: "no place of submission: state places.submission")
    ) { $0.places?.submission == nil },
    .content(
      "content.opening", \.severityOfOpening, law: LegalBasis("招标投标法", "34"),
      Phrase(
        zh: "未写开标时间，按投标截止时间开标：请填 periods.opening",
        en: "no time of opening, so bids are opened at the closing: state periods.opening")
    ) { $0.periods.opening == nil },
  ]

  /// What bidders will ask about.
  private static let particulars: [DefinitionCheck] = [
    .content(
      "content.address", \.severityUnderBiddingLaw, law: LegalBasis("招标投标法", "16 II"),
      Phrase(
        zh: "未写招标人地址：请填 procuringEntity.address",
        en: "no address of the procuring entity: state procuringEntity.address")
    ) { $0.procuringEntity.address == nil },
    .content(
      "content.opening-place", .info, law: LegalBasis("招标投标法", "34"),
      Phrase(zh: "未写开标地点：请填 places.opening", en: "no place of opening: state places.opening")
    ) { $0.places?.opening == nil },
    .content(
      "content.documents-window", \.severityUnderBiddingLaw, law: LegalBasis("招标投标法", "16 II"),
      Phrase(
        zh: "未写获取招标文件的时间：请填 periods.documents",
        en: "no time for getting the tender documents: state periods.documents")
    ) { $0.periods.documents == nil },
    .content(
      "content.bid-validity", \.severityUnderBiddingLaw, law: LegalBasis("招标投标法实施条例", "25"),
      Phrase(
        zh: "未写投标有效期，核查时按 \(Occasions.assumedBidValidity.phrase.zh)推定：请填 bidValidity",
        en: "no bid validity, so checks assume \(Occasions.assumedBidValidity.phrase.en): "
          + "state bidValidity")
    ) { $0.bidValidity == nil },
    .content(
      "content.consortium", \.severityUnderBiddingLaw, law: LegalBasis("招标投标法实施条例", "37 I"),
      Phrase(
        zh: "未写是否接受联合体：请填 consortium: allowed 或 forbidden",
        en: "nothing about consortia: state consortium: allowed or forbidden")
    ) { $0.consortium == nil },
  ]

  /// What follows from something else that is stated, or is not.
  private static let consequences: [DefinitionCheck] = [
    .content(
      "content.panel-admits", .info,
      Phrase(
        zh: "入围备选库未写入围家数：请填 panel.admits",
        en: "a panel without the number admitted: state panel.admits")
    ) { $0.outcome == .panel && $0.panel?.admits == nil },
    .content(
      "content.panel-outcome", .info,
      Phrase(
        zh: "写了 panel，但 outcome 不是 panel：请改 outcome 或删去 panel",
        en: "a panel, but the outcome is an award: state outcome: panel, or drop panel"),
      verdict: .suspicious
    ) { $0.outcome != .panel && $0.panel != nil },
    .content(
      "content.minimum-bids", .info,
      Phrase(
        zh: "邀请招标未写最少投标家数：请填 minimumBids",
        en: "a selective tender without the least number of bids: state minimumBids")
    ) { $0.method == .selective && $0.minimumBids == nil },
    .naming("content.quantity", law: LegalBasis("招标投标法", "16 II")) { definition in
      definition.items.filter { $0.quantity == nil }.map(\.id.text)
    } message: { items in
      Phrase(zh: "标的未写数量：\(items.zh)", en: "items without a quantity: \(items.en)")
    },
    .naming("content.proof") { definition in
      let proven = Set(definition.documents.flatMap(\.proves))
      return definition.requirements
        .filter { !proven.contains($0.id) && !$0.expect.asksForDocument }.map(\.id.text)
    } message: { requirements in
      Phrase(
        zh: "没有资料证明的资格条件：\(requirements.zh)；请在某项资料的 proves 中列出",
        en: "requirements that no document proves: \(requirements.en); "
          + "name them under proves of a document")
    },
  ]
}

extension TenderDefinition {
  /// Nothing bought, nothing required and nothing asked for is no notice at all.
  fileprivate var severityOfEssentials: Severity {
    items.isEmpty && requirements.isEmpty && documents.isEmpty ? .error : .warning
  }

  /// Where nothing says otherwise it is a tender, and a tender has an opening.
  fileprivate var severityOfOpening: Severity {
    let tenders: [Regime] = [.biddingVoluntary, .biddingMandatory, .governmentTender]
    return regime.isEmpty || regime.contains(where: tenders.contains) ? .warning : .info
  }

  /// What 招标投标法 16 and 招标投标法实施条例 25, 37 demand of a notice.
  fileprivate var severityUnderBiddingLaw: Severity { isUnderBiddingLaw ? .warning : .info }

  fileprivate var isUnderBiddingLaw: Bool {
    regime.contains(.biddingVoluntary) || regime.contains(.biddingMandatory)
  }
}

extension Expectation {
  /// Whether it is met by a document itself, so that none has to prove it.
  fileprivate var asksForDocument: Bool {
    switch self {
    case .document: true
    case .all(let parts), .any(let parts): parts.contains(where: \.asksForDocument)
    case .not(let part): part.asksForDocument
    case .fact, .certificate, .declaration, .noRecord, .judgement: false
    }
  }
}

extension DefinitionCheck {
  private static func content(
    _ rule: String, _ severity: Severity, law: LegalBasis? = nil, _ message: Phrase,
    verdict: FindingVerdict = .missing, when applies: @escaping @Sendable (TenderDefinition) -> Bool
  ) -> DefinitionCheck {
    content(rule, { _ in severity }, law: law, message, verdict: verdict, when: applies)
  }

  private static func content(
    _ rule: String, _ severity: @escaping @Sendable (TenderDefinition) -> Severity,
    law: LegalBasis? = nil, _ message: Phrase, verdict: FindingVerdict = .missing,
    when applies: @escaping @Sendable (TenderDefinition) -> Bool
  ) -> DefinitionCheck {
    DefinitionCheck(rule: rule) { subject in
      let definition = subject.definition
      guard applies(definition) else { return [] }
      return [
        Finding(
          rule: rule, severity: severity(definition), verdict: verdict, message: message,
          basis: definition.isUnderBiddingLaw ? law : nil)
      ]
    }
  }

  /// A finding that names the things it is about.
  private static func naming(
    _ rule: String, law: LegalBasis? = nil,
    things: @escaping @Sendable (TenderDefinition) -> [String],
    message: @escaping @Sendable (Phrase) -> Phrase
  ) -> DefinitionCheck {
    DefinitionCheck(rule: rule) { subject in
      let names = things(subject.definition).map { Phrase($0) }
      guard !names.isEmpty else { return [] }
      return [
        Finding(
          rule: rule, severity: law == nil ? .info : subject.definition.severityUnderBiddingLaw,
          verdict: .missing, message: message(names.enumerated()),
          basis: subject.definition.isUnderBiddingLaw ? law : nil)
      ]
    }
  }
}
