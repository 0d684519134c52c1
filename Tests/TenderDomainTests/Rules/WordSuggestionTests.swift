import TenderDomain
import Testing

/// Words propose a rule and are a warning at most; what looks alike proposes nothing.
@Suite struct WordSuggestionTests {
  /// What a condition, or a document, of these words brings about.
  static func found(
    _ words: String, _ regime: Regime, asDocument: Bool = false
  ) throws -> [String: Severity] {
    let findings = try StatutoryContentTests.findings([regime]) {
      $0.title = text("采购")
      $0.items = [Item(id: id("a"), description: text("课桌"), quantity: Decimal(1))]
      if asDocument {
        $0.documents.append(RequestedDocument(id: id("w"), title: text(words)))
      } else {
        $0.requirements.append(
          Requirement(id: id("w"), title: text(words), expect: .judgement(text("核对"))))
      }
    }
    return Dictionary(findings.map { ($0.rule, $0.severity) }) { first, _ in first }
  }

  @Test(arguments: [
    ("gp.no-scale-conditions", "注册资本不低于 500 万元"), ("gp.no-scale-conditions", "注册资金１００万元"),
    ("gp.no-scale-conditions", "从业人员达到50人"), ("gp.no-scale-conditions", "年营业收入 1000 万元以上"),
    ("gp.no-scale-conditions", "五百万元以上的注册资本"), ("gp.no-scale-all", "净资产不少于200万元"),
    ("gp.no-manufacturer-authorisation", "须取得生产厂家授权"),
    ("gp.no-manufacturer-authorisation", "提供原厂售后服务承诺"),
    ("gp.no-years-threshold", "成立三年以上"), ("gp.no-years-threshold", "注册满 2 年"),
    ("gp.no-years-threshold", "经营年限证明"),
    ("gp.no-local-office", "在云湖县设有固定办公场所"), ("gp.no-local-office", "在本市设立分公司"),
    ("gp.no-local-office", "注册地在本县"),
    ("gp.discrimination-list", "近三年在云湖县有同类业绩"), ("gp.discrimination-list", "本行业获奖"),
    ("gp.discrimination-list", "使用指定品牌"), ("gp.discrimination-list", "须为国有企业"),
    ("gp.discrimination-list", "设备原产地限德国"), ("gp.no-years-threshold", "从事本行业 5 年以上"),
    ("gp.no-scale-conditions", "在职员工不少于 30 人"),
    ("gp.no-redundant-proof", "信用中国查询结果截图"), ("gp.no-redundant-proof", "响应文件须胶装"),
  ])
  func `are suggestions`(rule: String, words: String) throws {
    #expect(try Self.found(words, .governmentTender)[rule] == .warning, "\(words)")
  }

  @Test(arguments: [
    ("gp.no-scale-conditions", "从业人员须持健康证"), ("gp.no-scale-conditions", "物业从业人员持证上岗"),
    ("gp.no-scale-conditions", "从业人员名单"), ("gp.no-scale-conditions", "依法纳税"),
    ("gp.no-scale-conditions", "近三年利润表"), ("gp.no-scale-conditions", "本项目从业人员不少于 5 人"),
    ("gp.no-manufacturer-authorisation", "进口产品须取得生产厂家授权"),
    ("gp.no-manufacturer-authorisation", "法定代表人授权书"),
    ("gp.no-years-threshold", "参加政府采购活动前三年内，在经营活动中没有重大违法记录"),
    ("gp.no-years-threshold", "近三年业绩"), ("gp.no-years-threshold", "项目负责人从业 5 年以上"),
    ("gp.no-local-office", "注册地址证明"), ("gp.no-local-office", "承诺成交后在云湖县设立服务网点"),
    ("gp.no-local-office", "在两小时内到达现场响应"), ("gp.no-local-office", "有固定办公场所"),
    ("gp.discrimination-list", "近三年有类似业绩"), ("gp.discrimination-list", "城市道路保洁业绩"),
    ("gp.discrimination-list", "进口产品须提供原产地证明"), ("gp.discrimination-list", "不侵犯专利"),
    ("gp.discrimination-list", "承担过国有企业年报审计业务"), ("gp.no-scale-conditions", "拟派员工不少于 5 人"),
    ("gp.discrimination-list", "使用国有资金"), ("gp.no-redundant-proof", "原件核对"),
  ])
  func `are not found in what means something else`(rule: String, words: String) throws {
    #expect(try Self.found(words, .governmentTender)[rule] == nil, "\(words)")
  }

  @Test(arguments: [
    ("小微企业认定证书", true), ("中小企业审计报告", true), ("中小企业声明函", false), ("监狱企业证明文件", false),
  ])
  func `of small firms ask for their statement only`(title: String, isFound: Bool) throws {
    let found = try Self.found(title, .governmentInquiry, asDocument: true)["gp.sme-statement"]
    #expect(found == (isFound ? .warning : nil))
  }

  @Test func `a number that is asked for is an error, by the rule of the method`() throws {
    for (regime, rule) in [
      (Regime.governmentTender, "gp.no-scale-conditions"), (.governmentInquiry, "gp.no-scale-all"),
    ] {
      let findings = try StatutoryContentTests.findings([regime]) {
        $0.requirements.append(
          Requirement(
            id: id("size"), title: text("规模"),
            expect: .fact(id("registeredCapital"), .atLeast(Decimal(5_000_000)))))
      }.filter { $0.rule.hasPrefix("gp.no-scale") }
      #expect(findings.map(\.rule) == [rule])
      #expect(findings.map(\.severity) == [.error])
    }
  }

  @Test(arguments: [
    ("网络安全风险评估", false), ("环境影响评价", false), ("绩效评估", false), ("信用评级", false),
    ("房地产估价", true), ("抵押资产价值评估", true), ("选聘评估机构", true),
  ])
  func `say whether appraisers are sought`(item: String, isSought: Bool) throws {
    let rules = try StatutoryContentTests.findings([.biddingVoluntary]) {
      $0.title = text("采购")
      $0.items = [Item(id: id("a"), description: text(item), quantity: Decimal(1))]
      $0.requirements = [
        Requirement(
          id: id("scope"), title: text("企业法人"), expect: .fact(Fact.legalForm, .is(.text("企业法人"))))
      ]
    }.map(\.rule)
    #expect(rules.contains("appraiser.form") == isSought, "\(item)")
  }
}
