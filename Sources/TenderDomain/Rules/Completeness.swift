extension DefinitionCheck {
  /// What a notice should say. Plain sense where no law is named; a law only where it binds.
  public static let completeness: [DefinitionCheck] = essentials + particulars + consequences

  /// Without these nobody knows what is bought, of whom, under which rules, or whom to ask.
  ///
  /// Where a rule of law names the parts of the notice, that rule speaks, and these do not.
  private static let essentials: [DefinitionCheck] = [
    .content("content.items", \.severityOfEssentials) { _ in
      Phrase(zh: "未列采购内容：请在 items 中写明", en: "no items: say under items what is bought")
    } when: {
      $0.items.isEmpty && ($0.saysNothing || !$0.hasNoticeOfLaw)
    },
    .content("content.requirements", \.severityOfEssentials) { _ in
      Phrase(zh: "未列资格条件：请在 requirements 中写明", en: "no requirements: say who may bid")
    } when: {
      $0.requirements.isEmpty && ($0.saysNothing || !$0.hasWholeNoticeOfLaw)
    },
    .content("content.documents", \.severityOfEssentials) { words in
      Phrase(
        zh: "未列应提交的资料：请在 documents 中写明",
        en: "no documents: say under documents what \(words.bidders.en) hand in")
    } when: {
      $0.documents.isEmpty
    },
    .content("content.regime", .warning) { _ in
      Phrase(
        zh: "未写适用规则：请填 regime，如 \(Regime.biddingVoluntary.rawValue)；期限规定据此核查",
        en: "no regime: state one, such as \(Regime.biddingVoluntary.rawValue); "
          + "the limits of the law follow from it")
    } when: {
      $0.regime.isEmpty
    },
    .content("content.telephone", .warning) { words in
      Phrase(
        zh: "\(words.buyer.zh)和代理机构均无联系电话：请填 contact.telephone",
        en: "no telephone of procuring entity or agency: state contact.telephone")
    } when: { definition in
      !definition.hasWholeNoticeOfLaw
        && [definition.procuringEntity, definition.agency].allSatisfy {
          $0?.contact?.telephone == nil
        }
    },
    .content("content.submission-place", .warning) { _ in
      Phrase(
        zh: "未写递交地点：请填 places.submission", en: "no place of submission: state places.submission")
    } when: {
      $0.places?.submission == nil
    },
    .content(
      "content.opening", .warning, law: { $0.isUnderBiddingLaw ? LegalBasis("招标投标法", "34") : nil }
    ) { words in
      Phrase(
        zh:
          "未写\(words.openingNoun)时间，按\(words.closing.zh)时间\(words.openingNoun)：请填 periods.opening",
        en:
          "no time of opening, so \(words.bids.en) are opened at the closing: state periods.opening"
      )
    } when: {
      $0.periods.opening == nil && $0.hasOpening && !$0.hasWholeNoticeOfLaw
    },
  ]

  /// What bidders will ask about.
  private static let particulars: [DefinitionCheck] = [
    .content("content.address", .info) { words in
      Phrase(
        zh: "未写\(words.buyer.zh)地址：请填 procuringEntity.address",
        en: "no address of the procuring entity: state procuringEntity.address")
    } when: {
      $0.procuringEntity.address == nil && !$0.hasNoticeOfLaw
    },
    .content(
      "content.opening-place", .info,
      law: { $0.isUnderBiddingLaw ? LegalBasis("招标投标法", "34") : nil }
    ) { words in
      Phrase(
        zh: "未写\(words.openingNoun)地点：请填 places.opening",
        en: "no place of opening: state places.opening")
    } when: {
      $0.places?.opening == nil && $0.hasOpening && !$0.hasWholeNoticeOfLaw
    },
    .content("content.documents-window", .info) { words in
      Phrase(
        zh: "未写获取\(words.documents.zh)的时间：请填 periods.documents",
        en: "no time for getting the \(words.documents.en): state periods.documents")
    } when: {
      $0.periods.documents == nil && !$0.hasNoticeOfLaw
    },
    .content(
      "content.bid-validity", \.severityUnderTenderLaw,
      law: { $0.isUnderBiddingLaw ? LegalBasis("招标投标法实施条例", "25") : $0.lawOf87("23") }
    ) { words in
      Phrase(
        zh:
          "未写\(words.validity.zh)，核查时按 \(Occasions.assumedBidValidity.phrase.zh)推定："
          + "请填 bidValidity",
        en: "no \(words.validity.en), so checks assume \(Occasions.assumedBidValidity.phrase.en): "
          + "state bidValidity")
    } when: {
      $0.bidValidity == nil
    },
    .content(
      "content.consortium", \.severityUnderTenderLaw,
      law: { $0.isUnderBiddingLaw ? LegalBasis("招标投标法实施条例", "37 I") : $0.lawOf87("19") }
    ) { _ in
      Phrase(
        zh: "未写是否接受联合体：请填 consortium: allowed 或 forbidden",
        en: "nothing about consortia: state consortium: allowed or forbidden")
    } when: {
      $0.consortium == nil
    },
  ]

  /// What follows from something else that is stated, or is not.
  private static let consequences: [DefinitionCheck] = [
    .content("content.panel-admits", .info) { _ in
      Phrase(
        zh: "入围备选库未写入围家数：请填 panel.admits",
        en: "a panel without the number admitted: state panel.admits")
    } when: {
      $0.outcome == .panel && $0.panel?.admits == nil
    },
    .content("content.panel-outcome", .info, verdict: .suspicious) { _ in
      Phrase(
        zh: "写了 panel，但 outcome 不是 panel：请改 outcome 或删去 panel",
        en: "a panel, but the outcome is an award: state outcome: panel, or drop panel")
    } when: {
      $0.outcome != .panel && $0.panel != nil
    },
    .content("content.minimum-bids", .info) { words in
      Phrase(
        zh: "邀请\(words.procurement.zh)未写最少家数：请填 minimumBids",
        en: "a selective procedure without the least number of \(words.bids.en): state minimumBids")
    } when: {
      $0.method == .selective && $0.minimumBids == nil
    },
    .naming("content.quantity") { definition in
      // 招标投标法 16 and 财库〔2014〕214号 7 name the quantity themselves.
      guard !definition.hasNoticeOfLaw || definition.regime.contains(.governmentTender) else {
        return []
      }
      return definition.items.filter { $0.quantity == nil }.map { Phrase($0.id.text) }
    } message: { items in
      Phrase(zh: "标的未写数量：\(items.zh)", en: "items without a quantity: \(items.en)")
    },
    .naming("content.proof") { definition in
      let proven = Set(definition.documents.flatMap(\.proves))
      return definition.requirements.filter {
        !proven.contains($0.id) && !$0.expect.asksForDocument && !definition.hasProofOfLaw($0)
      }.map { Phrase(zh: "“\($0.title)”", en: "“\($0.title)”") }
    } message: { requirements in
      Phrase(
        zh: "没有资料证明的资格条件：\(requirements.zh)；请在某项资料的 proves 中列出",
        en: "requirements that no document proves: \(requirements.en); "
          + "name them under proves of a document")
    },
  ]
}

extension ProcedureWords {
  fileprivate var openingNoun: String { opening?.zh ?? "开启" }
}

extension TenderDefinition {
  fileprivate var severityOfEssentials: Severity { saysNothing ? .error : .warning }

  /// What the regulation of 招标投标法 and 财政部令第87号 demand of a notice.
  fileprivate var severityUnderTenderLaw: Severity {
    isUnderBiddingLaw || regime.contains(.governmentTender) ? .warning : .info
  }

  fileprivate var isUnderBiddingLaw: Bool {
    regime.contains(.biddingVoluntary) || regime.contains(.biddingMandatory)
  }

  fileprivate func lawOf87(_ article: String) -> LegalBasis? {
    regime.contains(.governmentTender) ? LegalBasis("财政部令第87号", article) : nil
  }

  /// Whether 政府采购法实施条例 17 asks for its proof, which `gp.evidence` says.
  fileprivate func hasProofOfLaw(_ requirement: Requirement) -> Bool {
    requirement.criterion == Criterion.governmentProcurement22.id && !regime.contains(.none)
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

/// The law that a finding names, where it binds the definition.
private typealias BasisOf = @Sendable (TenderDefinition) -> LegalBasis?

extension DefinitionCheck {
  private static func content(
    _ rule: String, _ severity: Severity, law: BasisOf? = nil,
    verdict: FindingVerdict = .missing,
    message: @escaping @Sendable (ProcedureWords) -> Phrase,
    when applies: @escaping @Sendable (TenderDefinition) -> Bool
  ) -> DefinitionCheck {
    content(rule, { _ in severity }, law: law, verdict: verdict, message: message, when: applies)
  }

  private static func content(
    _ rule: String, _ severity: @escaping @Sendable (TenderDefinition) -> Severity,
    law: BasisOf? = nil, verdict: FindingVerdict = .missing,
    message: @escaping @Sendable (ProcedureWords) -> Phrase,
    when applies: @escaping @Sendable (TenderDefinition) -> Bool
  ) -> DefinitionCheck {
    DefinitionCheck(rule: rule) { subject in
      let definition = subject.definition
      guard applies(definition) else { return [] }
      return [
        Finding(
          rule: rule, severity: severity(definition), verdict: verdict,
          message: message(subject.words), basis: law?(definition))
      ]
    }
  }

  /// A finding that names the things it is about.
  private static func naming(
    _ rule: String, things: @escaping @Sendable (TenderDefinition) -> [Phrase],
    message: @escaping @Sendable (Phrase) -> Phrase
  ) -> DefinitionCheck {
    DefinitionCheck(rule: rule) { subject in
      let names = things(subject.definition)
      guard !names.isEmpty else { return [] }
      return [
        Finding(
          rule: rule, severity: .info, verdict: .missing,
          message: message(names.enumerated(atMost: 10)))
      ]
    }
  }
}
