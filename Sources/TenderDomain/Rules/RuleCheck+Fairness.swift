/// Conditions that treat bidders unequally: by place, brand, ownership or form.
extension RuleCheck {
  /// 招标投标法实施条例 32: (五) brands and (七) places bind all, (三) and (六) mandatory tenders only.
  static let biddingDiscrimination = discrimination { asked, definition in
    let isMandatory = definition.regime.contains(.biddingMandatory)
    return asked.brand ?? asked.region ?? asked.seat
      ?? (isMandatory ? asked.localResult ?? asked.ownership ?? asked.legalForm : nil)
  }

  /// 政府采购法实施条例 20: (四) results of a place, (六) brands, (七) ownership and form.
  static let governmentDiscrimination = discrimination { asked, _ in
    asked.brand ?? asked.region ?? asked.localResult ?? asked.ownership ?? asked.legalForm
  }

  /// 优化营商环境条例 13, where the lists of the regulations do not speak.
  static let equalOwnership = discrimination { asked, definition in
    definition.regime.contains(.biddingVoluntary) ? asked.localResult ?? asked.ownership : nil
  }

  private static func discrimination(
    _ find: @escaping @Sendable (AskedText, TenderDefinition) -> String?
  ) -> RuleCheck {
    RuleCheck { _, subject in
      subject.asked.suggestions(
        of: Phrase(
          zh: "可能以不合理条件限制、排斥\(subject.words.bidders.zh)",
          en: "it may shut out \(subject.words.bidders.en) by an unreasonable condition")
      ) { find($0, subject.definition) }
    }
  }

  /// A branch or an office at a place, or a registration there, before anybody has won.
  static let localOffice = suggestion(
    zh: "不得要求在当地登记注册或设立分支机构", en: "no registration, branch or office at a place may be asked for"
  ) { asked in
    guard asked.isCondition || asked.document?.need == .required else { return nil }
    let text = asked.text
    guard !["中标后", "成交后", "签订合同后", "合同签订后", "签约后", "承诺", "响应时间"].contains(where: text.contains)
    else { return nil }
    return asked.seat ?? asked.office
  }
}

extension AskedText {
  /// What looks like a place or a limit and is none.
  private static let noPlaces = [
    "市场", "市政", "城市", "超市", "上市", "门市", "股市", "市民", "市容", "小区", "社区", "园区", "景区", "校区", "院区",
    "厂区", "片区", "区域", "区块", "县级", "市级", "省级", "区级", "省部级", "县处", "中国", "我国", "全国", "国内",
  ]
  private static let noLimits = [
    "不限", "不得指定", "不指定", "不特定", "非指定", "有限公司", "有限责任", "期限", "时限", "权限", "限期", "限价", "限额",
    "上限", "下限", "年限", "无限", "仅限于进口", "不得限", "不侵犯专利",
  ]

  /// (五), (六): a brand, patent, origin or supplier that is fixed.
  ///
  /// An expression is compiled anew each time, so that a word of it is looked for before.
  fileprivate var brand: String? {
    guard contains(any: ["品牌", "商标", "专利", "产地", "供应商", "生产厂"]) else { return nil }
    let text = self.without(Self.noLimits).text
    if let found = text.firstMatch(
      of: /(指定|特定|限定|限于|限)[^,;.\n]{0,8}?(品牌|商标|专利|原产地|供应商|生产厂)/)
    {
      return String(found.0)
    }
    if let found = text.firstMatch(of: /(品牌|商标|原产地|产地)[^,;.\n]{0,4}?(仅限|限于|限定|限)/) {
      return String(found.0)
    }
    guard !contains(any: ["或相当于", "或同等", "或同档次", "或不低于", "相当的", "不限"]),
      let found = text.firstMatch(of: /(品牌|商标)(须|应|必须)?(为|是|:|采用|选用)[^,;.\n]{1,10}/)
    else { return nil }
    return String(found.0)
  }

  /// Firms of a place.
  fileprivate var region: String? {
    guard isCondition else { return nil }
    return first(of: [
      "本地企业", "本省企业", "本市企业", "本县企业", "本区企业", "本地区企业", "外地企业", "本地供应商", "本省供应商", "本市供应商",
      "本县供应商", "本地投标人",
    ])
  }

  /// The place of registration.
  fileprivate var seat: String? {
    guard isCondition, text.contains("注册") else { return nil }
    let text = self.without(Self.noPlaces).text
    if let word = ["本地注册", "当地注册"].first(where: text.contains) { return word }
    if let found = text.firstMatch(
      of: /注册地(址)?(须|应|应当|必须|需)?(在|为|位于|是)[^,;.\n]{1,10}/)
    {
      return text.contains("注册地址证明") ? nil : String(found.0)
    }
    return text.firstMatch(
      of: /在[^,;.\n]{0,8}?(省|市|县|区|州|旗|镇|本地|当地)(内|境内|范围内|行政区域内)?(依法)?(登记)?注册/
    ).map { String($0.0) }
  }

  /// A branch, an office or a point of service at a place.
  fileprivate var office: String? {
    let text = self.without(Self.noPlaces).text
    let kinds = ["分公司", "分支机构", "办事处", "办公场所", "服务网点", "服务机构", "经营场所"]
    guard kinds.contains(where: text.contains) else { return nil }
    let named =
      /在[^,;.\n]{1,12}?(设有|设立|具有|具备|拥有|有)[^,;.\n]{0,12}?(分公司|分支机构|办事处|办公场所|服务网点|服务机构|经营场所)/
    let local =
      /(本地|当地|本省|本市|本县|本区|省内|市内|县内)[^,;.\n]{0,10}?(分公司|分支机构|办事处|办公场所|服务网点|服务机构|经营场所)/
    if let found = text.firstMatch(of: local) { return String(found.0) }
    guard let found = text.firstMatch(of: named) else { return nil }
    let place = String(found.0).without(["在"])
    return ["期内", "期间", "方面", "以来", "以后", "同时"].contains(where: place.contains)
      ? nil : String(found.0)
  }

  /// (三), (四): results or prizes of a place or a trade.
  fileprivate var localResult: String? {
    let text = self.without(Self.noPlaces).text
    let results = ["业绩", "奖项", "荣誉", "获奖", "奖励"]
    guard results.contains(where: text.contains) else { return nil }
    let local =
      /(本省|本市|本县|本区|本地|当地|本行业|本系统|全省|全市|全县|省内|市内|县内)[^,;.\n]{0,16}?(业绩|奖项|荣誉|获奖|奖励)/
    let named =
      /\p{Han}{1,8}?(省|市|县|州|自治区|旗)(内|境内|范围内)?[^,;.\n]{0,16}?(业绩|奖项|荣誉|获奖|奖励)/
    let at =
      /在\p{Han}{2,8}?(有|具有|具备|完成|承担|承接|获得)[^,;.\n]{0,16}?(业绩|奖项|荣誉|获奖|奖励)/
    if let found = text.firstMatch(of: local) { return String(found.0) }
    if let found = text.firstMatch(of: named) { return String(found.0) }
    guard let found = text.firstMatch(of: at).map({ String($0.0) }),
      !["在职", "在岗", "期内", "期间", "方面", "在建", "领域"].contains(where: found.contains)
    else { return nil }
    return found
  }

  /// (六), (七): ownership as a condition; public money and land are none, nor the words of a licence.
  fileprivate var ownership: String? {
    guard isCondition else { return nil }
    // Whom a firm has worked for is not who owns it.
    if contains(any: ["业绩", "承担过", "完成过", "提供过", "服务过", "从事过"]) { return nil }
    return without(["国有资金", "国有资产", "国有建设用地", "国有土地", "国有独资)", "自然人投资或控股", "国有企业出具"])
      .first(of: [
        "国有企业", "国有独资", "国有控股", "国企", "央企", "民营", "私营企业", "内资", "外资", "合资企业", "股权结构", "所有制",
      ])
  }

  /// A legal form that is asked for, by a fact or in words.
  fileprivate var legalForm: String? {
    guard let requirement else { return nil }
    if let forms = requirement.expect.legalForms { return forms.joined(separator: "、") }
    let text = self.without([
      "法定代表", "法人代表", "法人授权", "法人或其他组织", "法人或者其他组织", "法人、其他组织", "法人,其他组织",
    ]).text
    guard !["其他组织", "非法人", "合伙", "自然人"].contains(where: text.contains) else { return nil }
    return ["独立法人", "企业法人", "法人资格", "有限责任公司", "股份有限公司"].first(where: text.contains)
  }
}
