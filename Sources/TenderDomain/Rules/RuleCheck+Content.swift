/// What a definition says, and what it leaves out.
extension RuleCheck {
  static let budgetStated = RuleCheck { _, subject in
    guard subject.definition.budget == nil else { return [] }
    return [RuleRemark(.missing, zh: "未写预算金额：请填 budget", en: "no budget: state budget")]
  }

  /// The eight parts of a notice by 财政部令第87号 13, apart from the budget and the requirements.
  static let noticeContent = RuleCheck { _, subject in
    let definition = subject.definition
    let (periods, places) = (definition.periods, definition.places)
    let contact = (definition.agency ?? definition.procuringEntity).contact
    let parts: [(isStated: Bool, zh: String, en: String)] = [
      (definition.procuringEntity.address != nil, "（一）采购人地址", "(一) address of the entity"),
      (
        definition.agency == nil || definition.agency?.address != nil, "（一）代理机构地址",
        "(一) address of the agency"
      ),
      (!definition.items.isEmpty, "（三）采购需求", "(三) what is bought"),
      (!definition.requirements.isEmpty, "（四）资格要求", "(四) the requirements"),
      (periods.documents != nil, "（五）获取招标文件的时间", "(五) when the documents can be had"),
      (places?.documents != nil, "（五）获取招标文件的地点", "(五) where the documents can be had"),
      (!periods.submission.to.isDateOnly, "（七）投标截止的钟点", "(七) the clock time of the closing"),
      (periods.opening != nil, "（七）开标时间", "(七) the time of the opening"),
      (places?.opening != nil, "（七）开标地点", "(七) the place of the opening"),
      (contact?.name != nil, "（八）联系人姓名", "(八) the name of the contact"),
      (contact?.telephone != nil, "（八）联系电话", "(八) the telephone of the contact"),
    ]
    let missing = parts.filter { !$0.isStated }.map { Phrase(zh: $0.zh, en: $0.en) }
    guard !missing.isEmpty else { return [] }
    let list = missing.enumerated()
    return [
      RuleRemark(.missing, zh: "公告缺少：\(list.zh)", en: "the notice lacks \(list.en)")
    ]
  }

  /// Fewer bids than three are no competition, whatever the notice says.
  static let minimumBids = RuleCheck { rule, subject in
    guard let least = rule.limits.first?.number, let stated = subject.definition.minimumBids,
      stated < least
    else { return [] }
    return [
      RuleRemark(
        .short, zh: "minimumBids 为 \(stated)，法律要求至少 \(least) 家",
        en: "minimumBids is \(stated), and the law asks for \(least)")
    ]
  }

  /// A panel admits more firms than there may be candidates of one award.
  static let panelSize = RuleCheck { rule, subject in
    let definition = subject.definition
    guard let most = rule.limits.first?.number, definition.outcome == .panel,
      let admits = definition.panel?.admits, admits > most
    else { return [] }
    return [
      RuleRemark(
        .suspicious, atMost: .info,
        zh: "入围 \(admits) 家，多于中标候选人的 \(most) 家：请在招标文件中写明入围办法",
        en: "\(admits) firms are admitted, and an award has \(most) candidates at most: say in the "
          + "documents how a panel is chosen")
    ]
  }

  /// A share of the budget, or of the ceiling where no budget is stated.
  static let bondShare = RuleCheck { rule, subject in
    let definition = subject.definition
    guard let percent = rule.limits.first?.number, let bond = definition.bond else { return [] }
    guard let price = definition.budget ?? definition.ceiling, price.currency == bond.currency
    else {
      return [
        RuleRemark(
          .undetermined, atMost: .info,
          zh: "投标保证金 \(bond) 是否超过 \(percent)% 无法判断：请填同一币种的 budget",
          en: "whether the bond of \(bond) is within \(percent) % cannot be told: state a budget "
            + "in its currency")
      ]
    }
    guard bond.amount.exceeds(percent: percent, of: price.amount) else { return [] }
    return [
      RuleRemark(
        .suspicious, zh: "投标保证金 \(bond) 超过 \(price) 的 \(percent)%",
        en: "the bond of \(bond) is more than \(percent) % of \(price)")
    ]
  }

  /// The opening is at the very moment of the closing.
  static let openingAtClosing = RuleCheck { _, subject in
    let periods = subject.definition.periods
    guard let opening = periods.opening else { return [] }
    let (opens, closes) = (opening.begins(in: subject.zone), subject.submissionCloses)
    guard closes < opens else { return [] }
    // Nobody opens at midnight, and a date alone does not say that anybody should.
    let isVague = periods.submission.to.isDateOnly
    let (at, due) = (subject.show(opens), subject.show(closes))
    var remark = RuleRemark(
      .late, atMost: isVague ? .warning : nil,
      zh: "开标 \(at) 不在投标截止 \(due) 的同一时间：请把两者写成同一时刻",
      en: "the opening at \(at) is not at the closing at \(due): write one time for both")
    remark.from = subject.closingDay
    remark.to = opening.day(in: subject.zone)
    return [remark]
  }
}

extension Decimal {
  /// Exact, for any two numbers that can be held.
  fileprivate func exceeds(percent: Int, of whole: Decimal) -> Bool {
    let common = max(scale, whole.scale)
    func scaled(_ number: Decimal) -> Int128 {
      (number.scale..<common).reduce(Int128(number.mantissa)) { value, _ in value * 10 }
    }
    return scaled(self) * 100 > scaled(whole) * Int128(percent)
  }
}
