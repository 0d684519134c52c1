import TenderDomain
import Testing

@Suite struct GovernmentProcurement22Tests {
  static let declarations = [
    "good-standing", "equipment-and-skill", "tax-and-social-security", "other-legal-conditions",
  ]

  static func findings(_ qualifications: Qualifications) throws -> Eligibility {
    let criterion = try #require(Criterion.named("cn-government-procurement-22"))
    let tender = try tender(definition(requirements: criterion.requirements))
    return tender.eligibility(
      of: try bid(), qualifications, decisions: [], at: try at("2026-05-12T09:00"))
  }

  static func qualified() throws -> Qualifications {
    Qualifications(
      facts: [Fact(name: Fact.legalForm, value: .text("企业法人"))],
      declarations: declarations.map { Declaration(name: id($0), value: true) },
      records: [try RecordTests.check(on: "2026-05-06")])
  }

  @Test func `has six conditions, each with its own basis`() throws {
    let requirements = try #require(Criterion.named("cn-government-procurement-22")).requirements
    #expect(
      requirements.map(\.basis?.article.string)
        == ["一", "二", "三", "四", "五", "六"].map { "22 I (\($0))" })
    #expect(requirements.allSatisfy { $0.basis?.law.string == "政府采购法" })
    #expect(requirements.allSatisfy { $0.criterion?.text == "cn-government-procurement-22" })
    #expect(requirements.filter { $0.kind == .exclusion }.map(\.id.text) == ["no-major-violation"])
    #expect(Set(requirements.map(\.id)).count == 6)
  }

  @Test func `a firm of which nothing is known is undetermined in all six`() throws {
    let eligibility = try Self.findings(Qualifications())
    #expect(eligibility.findings.map(\.result) == Array(repeating: .unknown, count: 6))
    #expect(eligibility.verdict == .undetermined)
  }

  @Test func `a firm of which all is known is eligible`() throws {
    let eligibility = try Self.findings(Self.qualified())
    #expect(eligibility.findings.map(\.result) == Array(repeating: .met, count: 6))
    #expect(eligibility.verdict == .eligible)
  }

  @Test(arguments: [
    "企业法人", "事业单位法人", "社会团体法人", "合伙企业", "个人独资企业", "个体工商户", "自然人", "有限责任公司（自然人投资或控股）",
    "农民专业合作社", "社会服务机构", "律师事务所", "村民委员会",
  ])
  func `every form that can answer for itself is admitted`(form: String) throws {
    var qualifications = try Self.qualified()
    qualifications.facts = [Fact(name: Fact.legalForm, value: .text(form))]
    #expect(try Self.findings(qualifications).verdict == .eligible)
  }

  @Test func `a branch is for a person to say`() throws {
    var qualifications = try Self.qualified()
    qualifications.facts = [Fact(name: Fact.legalForm, value: .text("分公司"))]
    #expect(try Self.findings(qualifications).findings.map(\.result).first == .unknown)
  }

  @Test(arguments: declarations)
  func `each declaration decides one condition`(name: String) throws {
    var qualifications = try Self.qualified()
    qualifications.declarations.removeAll { $0.name.text == name }
    let without = try Self.findings(qualifications)
    #expect(without.findings.filter { $0.result == .unknown }.count == 1)
    #expect(without.verdict == .undetermined)
    qualifications.declarations.append(Declaration(name: id(name), value: false))
    let denied = try Self.findings(qualifications)
    #expect(denied.findings.filter { $0.result == .notMet }.count == 1)
    #expect(denied.verdict == .notEligible)
  }
}
