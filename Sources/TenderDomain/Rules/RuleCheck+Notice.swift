/// The parts that a notice has by the law of its method.
extension RuleCheck {
  /// 招标投标法 16 II.
  static let biddingNotice = notice { subject in
    let definition = subject.definition
    let uncounted = definition.items.filter { $0.quantity == nil }.map {
      Phrase($0.description.string)
    }
    let items = uncounted.enumerated()
    return [
      NoticePart(
        definition.procuringEntity.address != nil, zh: "招标人地址（请填 procuringEntity.address）",
        en: "the address of the entity (state procuringEntity.address)"),
      NoticePart(
        !definition.items.isEmpty || definition.saysNothing, zh: "招标项目的性质（请填 items）",
        en: "what is bought (state items)"),
      NoticePart(
        uncounted.isEmpty, zh: "\(items.zh)的数量（请填 quantity）",
        en: "how much of \(items.en) (state quantity)"),
      NoticePart(
        definition.periods.documents != nil, zh: "获取招标文件的办法（请填 periods.documents）",
        en: "how to get the documents (state periods.documents)"),
    ]
  }

  /// The eight parts of 财政部令第87号 13, apart from the budget.
  static let noticeContent = notice { subject in
    let definition = subject.definition
    return subject.whoAndWhere + [
      NoticePart(!definition.items.isEmpty, zh: "（三）采购需求", en: "(三) what is bought"),
      NoticePart(!definition.requirements.isEmpty, zh: "（四）资格要求", en: "(四) the requirements"),
    ] + subject.documentsAndOpening(documents: "五", closing: "七") + subject.contact("八")
  }

  /// The seven parts of 财库〔2014〕214号 7, apart from the budget.
  static let consultationNotice = notice { subject in
    let definition = subject.definition
    return subject.whoAndWhere + [
      NoticePart(!definition.items.isEmpty, zh: "（二）采购项目", en: "(二) what is bought"),
      NoticePart(
        definition.items.allSatisfy { $0.quantity != nil }, zh: "（二）数量", en: "(二) how much"),
      NoticePart(!definition.requirements.isEmpty, zh: "（四）资格条件", en: "(四) the requirements"),
    ] + subject.documentsAndOpening(documents: "五", closing: "六") + subject.contact("七")
  }

  private static func notice(
    _ parts: @escaping @Sendable (DefinitionCheck.Subject) -> [NoticePart]
  ) -> RuleCheck {
    RuleCheck { _, subject in
      let missing = parts(subject).filter { !$0.isStated }.map(\.phrase)
      guard !missing.isEmpty else { return [] }
      let list = missing.joined(by: Phrase(zh: "；", en: "; "))
      // What a definition leaves out may stand in the notice all the same: that is no error.
      return [
        RuleRemark(
          .missing, atMost: .warning, zh: "公告缺少：\(list.zh)", en: "the notice lacks \(list.en)")
      ]
    }
  }
}

private struct NoticePart {
  let isStated: Bool
  let phrase: Phrase

  init(_ isStated: Bool, zh: String, en: String) {
    self.isStated = isStated
    phrase = Phrase(zh: zh, en: en)
  }
}

extension DefinitionCheck.Subject {
  fileprivate var whoAndWhere: [NoticePart] {
    [
      NoticePart(
        definition.procuringEntity.address != nil, zh: "（一）采购人地址", en: "(一) address of the entity"),
      NoticePart(
        definition.agency == nil || definition.agency?.address != nil, zh: "（一）代理机构地址",
        en: "(一) address of the agency"),
    ]
  }

  fileprivate func documentsAndOpening(documents: String, closing: String) -> [NoticePart] {
    let (periods, places) = (definition.periods, definition.places)
    return [
      NoticePart(
        periods.documents != nil, zh: "（\(documents)）获取\(words.documents.zh)的时间",
        en: "(\(documents)) when the documents can be had"),
      NoticePart(
        places?.documents != nil, zh: "（\(documents)）获取\(words.documents.zh)的地点",
        en: "(\(documents)) where the documents can be had"),
      NoticePart(
        !periods.submission.to.isDateOnly, zh: "（\(closing)）\(words.closing.zh)的钟点",
        en: "(\(closing)) the clock time of the closing"),
      NoticePart(
        periods.opening != nil, zh: "（\(closing)）\(openingName.zh)时间",
        en: "(\(closing)) the time of the opening"),
      NoticePart(
        places?.opening != nil, zh: "（\(closing)）\(openingName.zh)地点",
        en: "(\(closing)) the place of the opening"),
    ]
  }

  fileprivate func contact(_ part: String) -> [NoticePart] {
    let contact = (definition.agency ?? definition.procuringEntity).contact
    return [
      NoticePart(
        contact?.name != nil, zh: "（\(part)）联系人姓名", en: "(\(part)) the name of the contact"),
      NoticePart(
        contact?.telephone != nil, zh: "（\(part)）联系电话",
        en: "(\(part)) the telephone of the contact"),
    ]
  }
}

extension TenderDefinition {
  /// Nothing bought, nothing required and nothing asked for is no notice at all.
  var saysNothing: Bool { items.isEmpty && requirements.isEmpty && documents.isEmpty }

  /// Whether a rule of law says which parts its notice has, so that no other finding names them.
  var hasNoticeOfLaw: Bool {
    regime.contains { Self.regimesOfNotices.contains($0) }
  }

  /// Whether that rule asks for opening, requirements and contact as well.
  var hasWholeNoticeOfLaw: Bool {
    regime.contains(.governmentTender) || regime.contains(.governmentConsultation)
  }

  private static let regimesOfNotices: Set<Regime> = [
    .biddingVoluntary, .biddingMandatory, .governmentTender, .governmentConsultation,
  ]
}
