import TenderDomain
import Testing

/// What the documents should say beside the conditions.
@Suite struct PolicyTests {
  static func found(
    _ rule: String, _ regime: Regime = .governmentTender, asking titles: String...,
    change: (inout TenderDefinition) throws -> Void = { _ in }
  ) throws -> Finding? {
    try StatutoryContentTests.findings([regime]) {
      $0.title = text("采购项目")
      $0.items = [Item(id: id("a"), description: text("课桌"), quantity: Decimal(1))]
      for (number, title) in titles.enumerated() {
        $0.requirements.append(
          Requirement(id: id("r\(number)"), title: text(title), expect: .judgement(text("核对"))))
      }
      try change(&$0)
    }.first { $0.rule == rule }
  }

  @Test func `government procurement asks about credit, in words or by a look-up`() throws {
    let rule = "gp.credit-check"
    #expect(try Self.found(rule)?.severity == .warning)
    #expect(try Self.found(rule, .governmentInquiry)?.severity == .warning)
    #expect(try Self.found(rule, .biddingMandatory) == nil)
    #expect(try Self.found(rule, asking: "未被列入失信被执行人名单") == nil)
    let lookUp = try Self.found(rule) {
      $0.requirements.append(
        Requirement(
          id: id("credit"), title: text("信誉良好"),
          expect: .noRecord(RecordTest(kind: id("dishonest-debtor"), window: .years(3)))))
    }
    #expect(lookUp == nil)
    // The violations of article 22 are another look-up.
    let six = try Self.found(rule) {
      $0.requirements += Criterion.governmentProcurement22.requirements
    }
    #expect(six != nil)
  }

  @Test func `who goes by credit says where it is looked up, and until when`() throws {
    let rule = "gp.credit-evidence"
    #expect(try Self.found(rule, asking: "未被列入失信被执行人名单")?.severity == .warning)
    #expect(try Self.found(rule, asking: "未被列入失信被执行人名单（信用中国查询）") != nil)
    #expect(try Self.found(rule, asking: "未被列入失信被执行人名单", "以信用中国、中国政府采购网开标当日查询结果为准") == nil)
    func asking(_ lookedUp: RecordTest.LookUpDay?) throws -> Finding? {
      try Self.found(rule) {
        let test = RecordTest(
          kind: id("dishonest-debtor"), sources: [text("信用中国")], lookedUp: lookedUp)
        $0.requirements.append(
          Requirement(id: id("credit"), title: text("信用良好"), expect: .noRecord(test)))
      }
    }
    #expect(try asking(.closing) == nil)
    #expect(try asking(nil) != nil)
    // Only tenders of government procurement have it by Order 87; who asks nothing has said nothing.
    #expect(try Self.found(rule, .governmentInquiry, asking: "未被列入失信被执行人名单") == nil)
    #expect(try Self.found(rule) == nil)
  }

  @Test(arguments: [
    ("2000000", "课桌", true), ("2000000.01", "课桌", false), ("4000000", "教学楼修缮工程", true),
    ("4000000.01", "教学楼修缮工程", false),
  ])
  func `small purchases are for small firms where they can do it`(
    budget: String, item: String, isSmall: Bool
  ) throws {
    func finding(_ titles: String) throws -> Finding? {
      try Self.found("gp.sme-reserve", asking: titles) {
        $0.budget = try StatutoryContentTests.yuan(budget)
        $0.items = [Item(id: id("a"), description: text(item), quantity: Decimal(1))]
      }
    }
    // Whether they can, a person has to say: that is a question and no more.
    let asked = try finding("依法登记")
    #expect((asked != nil) == isSmall)
    #expect(asked.map { $0.severity == .info && $0.verdict == .undetermined } ?? true)
    #expect(try finding("本项目非专门面向中小企业采购") == nil)
  }

  @Test func `copies of identity cards are to be marked`() throws {
    func finding(_ title: String, marked: Bool = false, _ regime: Regime) throws -> Finding? {
      try Self.found("privacy.retention", regime) {
        $0.documents.append(
          RequestedDocument(id: id("p"), title: text(title), personalData: marked))
      }
    }
    let found = try #require(try finding("法定代表人身份证复印件", .governmentTender))
    #expect(found.severity == .info && found.message.zh.contains("15 年"))
    #expect(try finding("法定代表人身份证复印件", .biddingVoluntary)?.message.zh.contains("15") == false)
    #expect(try finding("法定代表人身份证复印件", marked: true, .governmentTender) == nil)
    #expect(try finding("法定代表人身份证明", .governmentTender) == nil)
    #expect(try finding("法定代表人身份证复印件", .none) == nil)
  }

  @Test func `article 22 in words of one's own is asked for, and can be asked for better`() throws {
    let rule = "gp.six-conditions"
    #expect(try Self.found(rule)?.severity == .warning)
    for title in ["满足《中华人民共和国政府采购法》第二十二条规定", "符合政府采购法第22条"] {
      #expect(try Self.found(rule, asking: title)?.severity == .info, "\(title)")
    }
  }

  @Test func `one word is one finding, wherever it stands`() throws {
    let finding = try #require(
      try Self.found("gp.inquiry-goods-only", .governmentInquiry) {
        $0.title = text("公车检测服务询价")
        $0.items = [Item(id: id("a"), description: text("公车检测服务"), quantity: Decimal(1))]
      })
    #expect(finding.message.zh.hasPrefix("标题“公车检测服务询价”、标的“公车检测服务”涉及“服务”："))
  }

  @Test func `a word that is the whole condition is not said twice`() throws {
    let finding = try #require(try Self.found("gp.no-years-threshold", asking: "成立三年以上"))
    #expect(finding.message.zh == "资格条件“成立三年以上”：不得设置成立或经营年限门槛，请核对")
  }

  @Test(arguments: ["县审计局办公桌询价采购公告", "某工程咨询有限公司关于办公桌的询价公告"])
  func `who buys is not what is bought`(title: String) throws {
    let finding = try Self.found("gp.inquiry-goods-only", .governmentInquiry) {
      $0.title = text(title)
      $0.procuringEntity = Party(name: text("县审计局"))
    }
    #expect(finding == nil)
  }
}
