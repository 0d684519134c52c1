import TenderDomain
import Testing

/// What an officer reads to a bidder.
@Suite struct ReasonTests {
  static func certificate(grade: String?, to: String? = "2027-02-28") throws -> Certificate {
    Certificate(
      kind: id("real-estate-appraisal"), grade: grade.map { text($0) },
      number: text("豫建房估字0001"), issuer: text("河南省住房和城乡建设厅"),
      validFrom: try day("2024-03-01"), validTo: try to.map { try day($0) })
  }

  static func judge(
    _ certificate: Certificate?, validOn: [Occasion]? = nil
  ) throws -> Assessment {
    let grade = try GradeTest(
      atLeast: text("三级"), scale: CertificateTests.scale.map { text($0) })
    return try assess(
      .certificate(
        CertificateTest(kind: id("real-estate-appraisal"), grade: grade, validOn: validOn)),
      Qualifications(certificates: certificate.map { [$0] } ?? []))
  }

  @Test func `a grade that is too low is named beside the limit`() throws {
    let assessment = try Self.judge(Self.certificate(grade: "三级（暂定）"))
    #expect(assessment.sentence.en.contains("grade 三级（暂定） is below 三级"))
    #expect(assessment.sentence.zh.contains("等级 三级（暂定），低于要求的 三级"))
    #expect(assessment.sentence.zh.contains("豫建房估字0001"))
    #expect(
      assessment.remedy?.en
        == "record a certificate of grade 三级 or better with tender bidder update")
  }

  @Test func `a certificate is evidence with kind, number, grade, issuer and validity`() throws {
    let assessment = try Self.judge(Self.certificate(grade: "二级"))
    #expect(
      assessment.evidence.map(\.en) == [
        "certificate real-estate-appraisal (no. 豫建房估字0001), grade 二级, 河南省住房和城乡建设厅, "
          + "valid 2024-03-01 to 2027-02-28"
      ])
    #expect(assessment.remedy == nil)
  }

  @Test func `an expired certificate is told with both days`() throws {
    let assessment = try Self.judge(Self.certificate(grade: "二级", to: "2026-05-09"))
    #expect(
      assessment.sentence.en.hasSuffix(
        "valid 2024-03-01 to 2026-05-09, which does not cover submission on 2026-05-10"))
    #expect(assessment.sentence.zh.hasSuffix("有效期 2024-03-01 至 2026-05-09，不含递交日 2026-05-10"))
  }

  @Test func `no certificate is told with what was asked for`() throws {
    let assessment = try Self.judge(nil)
    #expect(
      assessment.sentence.en
        == "no certificate real-estate-appraisal is recorded; asked for is grade 三级 or better")
    #expect(assessment.evidence.isEmpty)
  }

  @Test func `a fact is told with what was found and what was asked for`() throws {
    let expectation = Expectation.fact(Fact.legalForm, .isOneOf([.text("企业法人"), .text("事业单位法人")]))
    let partnership = Fact(name: Fact.legalForm, value: .text("合伙企业"))
    let fails = try assess(expectation, Qualifications(facts: [partnership]))
    #expect(fails.sentence.zh == "组织形式为 合伙企业，要求为：企业法人、事业单位法人 之一")
    #expect(fails.sentence.en == "legal form is 合伙企业; asked for is one of 企业法人, 事业单位法人")
    let missing = try assess(expectation)
    #expect(missing.remedy?.en == "record legalForm with tender bidder update")
    #expect(missing.remedy?.zh == "用 tender bidder update 登记 legalForm")
  }

  @Test func `whatever is not met has a remedy and whatever is met has none`() throws {
    let name = Identifier<Fact>(trusted: "staff")
    let expectations: [Expectation] = [
      .fact(name, .atLeast(Decimal(10))), .declaration(id("good-standing")), .document(id("a")),
      .noRecord(RecordTest(kind: id("major-violation"), window: .years(3))),
      .judgement(text("信誉良好")),
      .all([.document(id("a")), .judgement(text("信誉良好"))]),
    ]
    for expectation in expectations {
      let assessment = try assess(expectation)
      #expect(assessment.remedy != nil, "\(assessment.sentence.en)")
      #expect(!assessment.sentence.zh.isEmpty && !assessment.sentence.en.isEmpty)
    }
    let ten = Qualifications(facts: [Fact(name: name, value: .number(Decimal(10)))])
    #expect(try assess(expectations[0], ten).remedy == nil)
  }
}
