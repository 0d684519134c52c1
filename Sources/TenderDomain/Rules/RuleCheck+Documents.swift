/// Papers that may not be asked for.
extension RuleCheck {
  /// Of goods that are imported it may be asked for.
  static let manufacturerAuthorisation = suggestion(
    zh: "除进口货物外，不得要求生产厂家授权、承诺、证明、背书",
    en: "but for imported goods no authorisation or proof of a manufacturer may be asked for"
  ) { asked in
    guard asked.contains(any: ["厂", "制造商", "生产商", "生产企业"]), !asked.text.contains("进口")
    else { return nil }
    let text = asked.without([
      "法定代表人授权", "授权委托书", "授权代表", "授权委托人", "法定代表人身份证明",
    ]).text
    let after =
      /(生产厂家|生产厂商|制造厂家|厂家|制造商|原厂|厂商|生产商|生产企业)[^,;.\n]{0,12}?(授权|承诺|证明|背书)/
    let before = /(授权|承诺|证明|背书)[^,;.\n]{0,6}?(生产厂家|生产厂商|厂家|制造商|原厂|厂商|生产商)/
    return text.firstMatch(of: after).map { String($0.0) }
      ?? text.firstMatch(of: before).map { String($0.0) }
  }

  static let smallFirmStatement = suggestion(
    zh: "只能要求《中小企业声明函》，不得要求其他证明",
    en: "the statement of a small firm (中小企业声明函) is the only proof that may be asked for"
  ) { asked in
    guard asked.contains(any: ["中小企业", "微企业", "小型企业", "微型企业"]),
      !asked.contains(any: ["声明函", "监狱企业", "残疾人福利"])
    else { return nil }
    return asked.text.firstMatch(
      of: /(中小企业|中小微企业|小微企业|小型企业|微型企业)[^,;.\n]{0,12}?(证明|证书|认定|审计报告)/
    ).map { String($0.0) }
  }

  /// Prints of open registers, proof beside a declaration for the same, and how a bid is bound.
  static let redundantProof = RuleCheck { _, subject in
    subject.asked.suggestions(
      of: Phrase(
        zh: "能查询到的不得再要求提供，装订、页码不作为拒绝理由",
        en: "what can be looked up may not be asked for, and binding or pages are no ground"),
      \.redundant)
      + subject.definition.documentsBesideDeclarations.map { document, declaration in
        RuleRemark(
          .suspicious, atMost: .warning,
          zh: "\(document.name.zh)与“\(declaration.title)”证明同一事项：已有声明或承诺的，不得再要求证明，请核对",
          en: "\(document.name.en) proves the same as “\(declaration.title)”: what a declaration "
            + "covers may not be proved again, check it")
      }
  }

  static let oldCertificates = RuleCheck { _, subject in
    let names = subject.asked.filter { asked in
      !asked.text.contains("备案")
        && asked.contains(any: [
          "资质证书", "资产评估资格", "土地评估注册证书", "土地估价注册证书", "土地评估机构注册证书", "土地估价机构注册证书",
        ])
    }.map(\.name)
    guard !names.isEmpty else { return [] }
    let list = names.enumerated()
    return [
      RuleRemark(
        .suspicious, atMost: .warning,
        zh: "\(list.zh)是备案以前的名称：请写明各种名称的备案证明均可",
        en: "\(list.en): names from before the filing: say that the proof of filing will do under "
          + "any name")
    ]
  }

  static let rebate = suggestion(zh: "不得索要或者收受回扣", en: "no rebate may be asked for or taken") {
    asked in
    if let word = asked.first(of: ["回扣", "返点", "返利"]) { return word }
    guard asked.text.contains("返还") else { return nil }
    return asked.text.firstMatch(
      of: /返还[^,;.\n]{0,4}?(评估费|服务费|佣金|费用)|(评估费|服务费|佣金|收费)[^,;.\n]{0,6}?返还/
    ).map { String($0.0) }
  }
}

extension AskedText {
  fileprivate var redundant: String? {
    let registers = ["信用中国", "中国政府采购网", "信用信息公示", "裁判文书网", "执行信息公开网"]
    if contains(any: registers),
      let found = text.firstMatch(
        of: /(信用中国|中国政府采购网|企业信用信息公示|裁判文书网|执行信息公开网)[^,;.\n]{0,16}?(截图|打印|查询结果|查询页|查询记录|网页|页面|信用报告)/
      )
    {
      return String(found.0)
    }
    guard let word = first(of: ["装订", "胶装", "页码"]) else { return nil }
    return isCondition || contains(any: ["无效", "否决", "拒", "不予", "否则"]) ? word : nil
  }
}

extension TenderDefinition {
  /// Documents asked of everybody that prove what a declaration proves already.
  fileprivate var documentsBesideDeclarations:
    [(document: RequestedDocument, declaration: RequestedDocument)]
  {
    let asked = documents.filter { $0.need == .required }
    let declarations = asked.filter(\.isDeclaration)
    return asked.filter { !$0.isDeclaration && $0.isProof }.compactMap { document in
      declarations.first { !Set($0.proves).isDisjoint(with: document.proves) }.map {
        (document, $0)
      }
    }
  }
}

extension RequestedDocument {
  fileprivate var isDeclaration: Bool {
    ["声明函", "承诺函", "声明书", "承诺书"].contains(where: title.string.contains)
  }

  fileprivate var isProof: Bool {
    ["证明", "凭证", "报告", "缴纳记录"].contains(where: title.string.contains)
  }
}
