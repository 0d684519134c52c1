import TenderDomain
import Testing

/// What is compared of a certificate, however it was typed.
@Suite struct CertificateWordsTests {
  static func result(_ test: CertificateTest, _ certificates: Certificate...) throws -> Assessment {
    try assess(.certificate(test), Qualifications(certificates: certificates))
  }

  @Test func `kinds, grades and scopes are the same in either width`() throws {
    let scale = ["一级", "二级", "三级", "三级（暂定）"].map { text($0) }
    let test = CertificateTest(
      kind: id("房地产估价机构备案（Ａ类）"), grade: try GradeTest(atLeast: text("三级"), scale: scale),
      scope: [text("住宅（多层）")])
    func held(_ grade: String) -> Certificate {
      Certificate(kind: id("房地产估价机构备案(a类)"), grade: text(grade), scope: [text("住宅(多层)")])
    }
    #expect(try Self.result(test, held(" 三级")).result == .met)
    #expect(try Self.result(test, held("三级(暂定)")).result == .notMet)
    #expect(try Self.result(test, held("叁级")).result == .unknown)
  }

  @Test(arguments: [
    (String?.some("河南省住房和城乡建设厅"), RequirementResult.met), ("河南省住房与城乡建设厅", .unknown),
    ("河北省住房和城乡建设厅", .notMet),
    (nil, .unknown), ("河南省住建厅", .unknown),
  ])
  func `the issuer is compared`(issuer: String?, result: RequirementResult) throws {
    let test = CertificateTest(kind: id("c"), issuer: text("河南省住房和城乡建设厅"))
    let held = Certificate(kind: id("c"), issuer: issuer.map { text($0) })
    #expect(try Self.result(test, held).result == result)
  }

  @Test func `a scope that is nearly the one asked for is a question`() throws {
    let test = CertificateTest(kind: id("c"), scope: [text("房地产评估"), text("土地评估")])
    func held(_ scope: String...) -> Certificate {
      Certificate(kind: id("c"), scope: scope.map { text($0) })
    }
    #expect(try Self.result(test, held("房地产估价", "土地评估")).result == .unknown)
    #expect(try Self.result(test, held("房地产估价", "印刷")).result == .notMet)
  }

  @Test func `a certificate of nearly the kind leaves open what the others do not settle`() throws {
    let test = CertificateTest(
      kind: id("房地产评估资质"),
      grade: try GradeTest(atLeast: text("二级"), scale: [text("一级"), text("二级"), text("三级")]))
    let low = Certificate(kind: id("房地产评估资质"), grade: text("三级"))
    let other = Certificate(kind: id("房地产估价资格"), grade: text("一级"))
    #expect(try Self.result(test, low).result == .notMet)
    let both = try Self.result(test, low, other)
    #expect(both.result == .unknown)
    #expect(both.sentence.zh.contains("“房地产估价资格”与“房地产评估资质”相近"))
    #expect(try Self.result(test, Certificate(kind: id("印刷资质"))).sentence.en.hasPrefix("no "))
  }

  @Test(arguments: [
    "注册房地产估价师", "一级建造师", "注册会计师证书", "印制工程师", "安全员证", "安全生产考核合格证书（B证）", "安全考核B证", "项目经理证",
    "项目负责人注册证书（印刷专业）", "中级职称", "registered-appraiser", "safety-engineer",
  ])
  func `a certificate of a person is for a person to judge`(kind: String) throws {
    let test = CertificateTest(kind: CertificateKind(trusted: kind))
    let held = try Self.result(test, Certificate(kind: test.kind))
    #expect(held.result == .unknown)
    #expect(held.sentence.zh.contains("由个人持有"))
    #expect(try Self.result(test).result == .unknown)
  }

  @Test(arguments: [
    "real-estate-appraisal", "营业执照", "印刷经营许可证", "律师事务所执业许可证", "会计师事务所执业证书", "安全生产许可证", "会员证书",
    "委员会备案", "建筑工程施工总承包资质", "ISO9001", "全国评估师协会会员单位",
  ])
  func `a certificate of a firm is not`(kind: String) throws {
    let test = CertificateTest(kind: CertificateKind(trusted: kind))
    #expect(try Self.result(test, Certificate(kind: test.kind)).result == .met)
  }

  @Test(arguments: [
    (FactValue.truth(true), RequirementResult.unknown), (.truth(false), .met),
    (.list([.text("甲公司"), .text("乙公司")]), .unknown), (.number(Decimal(2)), .unknown),
    (.number(Decimal(1)), .met),
  ])
  func `a grade that the leader of a consortium has says nothing of its members`(
    says: FactValue, result: RequirementResult
  ) throws {
    let grade = try GradeTest(atLeast: text("二级"), scale: [text("一级"), text("二级"), text("三级")])
    func judge(_ held: String, _ grade: GradeTest?) throws -> Assessment {
      try assess(
        .certificate(CertificateTest(kind: id("c"), grade: grade)),
        Qualifications(
          facts: [Fact(name: id("consortium"), value: says)],
          certificates: [Certificate(kind: id("c"), grade: text(held))]))
    }
    #expect(try judge("一级", grade).result == result)
    #expect(try judge("三级", grade).result == .notMet)
    #expect(try judge("一级", nil).result == .met)
  }
}
