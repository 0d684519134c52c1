/// What a method of procurement may be used for, how many firms it needs, and pools of firms.
extension RuleCheck {
  /// Fewer firms than three are no competition, whatever the notice says.
  static let minimumBids = minimum(two: nil)

  /// Two will do of a consultation for some projects, which a definition does not tell apart.
  static let minimumOfConsultation = minimum(
    two: Phrase(
      zh: "只有政府购买服务（财库〔2015〕124号）或第三条第四项的项目（第二十一条第三款）才可以为两家，请核对是否属于",
      en: "two will do for services bought for the public (财库〔2015〕124号) and for projects of "
        + "article 3 item 4 (article 21) only, check that this is one"))

  static let minimumOfNegotiation = minimum(
    two: Phrase(
      zh: "只有依财政部令第74号第二十七条第二款并经批准的才可以为两家，请核对是否属于",
      en: "two will do only where an open tender left two and it was approved (article 27), check "
        + "that this is so"))

  private static func minimum(two: Phrase?) -> RuleCheck {
    RuleCheck { rule, subject in
      guard let least = rule.limits.first?.number, let stated = subject.definition.minimumBids,
        stated < least
      else { return [] }
      guard stated == 2, let two else {
        return [
          RuleRemark(
            .short, zh: "minimumBids 为 \(stated)，法律要求至少 \(least) 家",
            en: "minimumBids is \(stated), and the law asks for \(least)")
        ]
      }
      return [
        RuleRemark(
          .short, atMost: .warning, zh: "minimumBids 为 2，法律要求至少 \(least) 家：\(two.zh)",
          en: "minimumBids is 2, and the law asks for \(least): \(two.en)")
      ]
    }
  }

  /// Services and works, by the title and the items.
  static let inquiryForGoods = suggestion(
    zh: "询价只适用于货物，服务和工程应采用其他采购方式", en: "an inquiry is for goods only, never for services or works",
    among: \.bought
  ) { bought in
    let text = withoutGoods(bought)
    return [
      "服务", "评估", "咨询", "监理", "物业", "运维", "检测", "审计", "工程", "维保", "保洁", "施工", "勘察", "设计",
    ].first(where: text.contains)
  }

  /// 检测仪, 服务器, 工程车: a thing by its last word; 检测机构 is none.
  private static func withoutGoods(_ bought: AskedText) -> String {
    bought.without(goodsThatSoundLikeServices).text.replacing(
      /(服务|评估|咨询|监理|物业|运维|检测|审计|工程|维保|保洁|施工|勘察|设计)(仪|器|机(?!构)|车|设备|装置|系统|软件|试剂|试纸|卡|盒|箱|台|柜|终端|工具|用品|耗材|材料|桌|椅|服(?!务))/,
      with: "□")
  }

  private static let goodsThatSoundLikeServices = [
    "售后服务", "服务站牌", "安装服务", "检测线", "工程机械", "工程塑料", "工程胶",
  ]

  /// A panel by another method than a tender, or words that speak of a pool of firms.
  static let panelForbidden = RuleCheck { _, subject in
    let definition = subject.definition
    guard definition.outcome == .panel else {
      return (subject.bought + subject.asked).suggestions(
        of: Phrase(
          zh: "不得以入围、备选库等作为参加政府采购的条件，框架协议除外",
          en: "no pool of admitted firms may be a condition for taking part, but a framework "
            + "agreement")
      ) { text in
        text.without(["供应商库", "评审专家库", "定点帮扶", "定点扶贫"])
          .first(of: ["入围", "备选库", "名录库", "资格库", "定点"])
      }
    }
    if definition.regime.contains(.governmentTender) {
      return [
        RuleRemark(
          .suspicious, atMost: .warning,
          zh: "入围备选库只有作为框架协议（财政部令第110号）才合法：请核对是否属于小额零星采购、方案是否已备案",
          en:
            "a panel is lawful only as a framework agreement (\(order110.en)): check that it is for "
            + "small sporadic purchases and that its plan was filed")
      ]
    }
    return [
      RuleRemark(
        .suspicious, zh: "不得以这种采购方式建立入围备选库：合法的形式是框架协议（财政部令第110号）",
        en: "no panel may be made by this method: the lawful form is the framework agreement "
          + "(\(order110.en))")
    ]
  }

  private static let order110 = LegalBasis("财政部令第110号", LegalBasis.noArticle).phrase

  /// How long a panel of government procurement lasts, as a rule.
  static let frameworkTerm = RuleCheck { rule, subject in
    let definition = subject.definition
    guard definition.regime.contains(.governmentTender), definition.outcome == .panel,
      let validity = definition.panel?.validity,
      let most = rule.limits.last?.number,
      subject.closingDay.adding(years: most) < validity.end(from: subject.closingDay)
    else { return [] }
    return [
      RuleRemark(
        .suspicious, zh: "入围有效期超过二年：框架协议一般货物不超过一年、服务不超过二年",
        en: "the panel lasts for more than two years: as a rule a framework agreement lasts one "
          + "(goods) or two (services) at most")
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
        zh: "入围 \(admits) 家，多于中标候选人的 \(most) 家：该条不适合入围，请在招标文件中写明入围办法",
        en:
          "\(admits) firms are admitted, and an award has \(most) candidates at most: the article "
          + "does not fit a panel, say in the documents how it is chosen")
    ]
  }
}

/// State financial enterprises.
extension RuleCheck {
  /// What the program cannot know is asked for once, and only of a tender.
  static let procurementCommittee = RuleCheck { _, subject in
    guard subject.definition.method != .limited else { return [] }
    return [
      RuleRemark(
        .undetermined, atMost: .info, zh: "发布前须有集中采购管理委员会按其职责作出的决定：程序不记录，请自行核对",
        en: "the procurement committee decides before the publication: the program does not record "
          + "it, check it")
    ]
  }

  static let evaluationOfStateFinance = RuleCheck { _, subject in
    guard subject.definition.method == .limited else { return [] }
    return [
      RuleRemark(
        .suspicious, atMost: .info, zh: "不招标的，参照政府采购组建评审小组",
        en: "without a tender the team is put together after the model of government procurement")
    ]
  }
}
