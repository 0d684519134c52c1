import TenderDomain
import Testing

@Suite struct CertificateTests {
  static let kind = CertificateKind(trusted: "real-estate-appraisal")
  static let scale = ["一级", "二级", "三级", "三级（暂定）"]

  static func certificate(
    grade: String? = nil, scope: [String] = [], from: String? = nil, to: String? = "2027-12-31",
    kind: CertificateKind = kind
  ) throws -> Certificate {
    Certificate(
      kind: kind, grade: grade.map { text($0) }, scope: scope.map { text($0) },
      validFrom: try from.map { try day($0) }, validTo: try to.map { try day($0) })
  }

  static func judge(
    _ certificates: [Certificate], atLeast grade: String? = nil, scope: [String] = [],
    validOn: [Occasion]? = nil, validity: Term? = nil,
    milestones: [Milestone] = [], time: String = "2026-05-12T09:00"
  ) throws -> Assessment {
    let test = CertificateTest(
      kind: kind,
      grade: try grade.map { try GradeTest(atLeast: text($0), scale: scale.map { text($0) }) },
      scope: scope.map { text($0) }, validOn: validOn)
    return try assess(
      .certificate(test), Qualifications(certificates: certificates), validity: validity,
      milestones: milestones, time: time)
  }

  @Test(arguments: scale.indices, scale.indices)
  func `a grade meets its own limit and every lower one`(held: Int, limit: Int) throws {
    let result = try Self.judge(
      [Self.certificate(grade: Self.scale[held])], atLeast: Self.scale[limit]
    ).result
    #expect(result == (held <= limit ? .met : .notMet))
  }

  @Test func `a grade nobody recorded, or of another scale, is unknown`() throws {
    #expect(try Self.judge([Self.certificate()], atLeast: "三级").result == .unknown)
    #expect(try Self.judge([Self.certificate(grade: "甲级")], atLeast: "三级").result == .unknown)
  }

  @Test func `a limit that is not in its own scale is refused`() {
    #expect(throws: InvalidValue.self) {
      try GradeTest(atLeast: text("四级"), scale: Self.scale.map { text($0) })
    }
  }

  @Test func `no certificate of the kind is unknown, whatever else there is`() throws {
    let other = try Self.certificate(kind: id("land"))
    #expect(try Self.judge([]).result == .unknown)
    #expect(try Self.judge([other]).result == .unknown)
  }

  @Test func `one certificate that holds is enough`() throws {
    let low = try Self.certificate(grade: "三级（暂定）")
    let good = try Self.certificate(grade: "二级")
    let odd = try Self.certificate(grade: "甲级")
    #expect(try Self.judge([low, good, odd], atLeast: "三级").result == .met)
    #expect(try Self.judge([low, odd], atLeast: "三级").result == .unknown)
    #expect(try Self.judge([odd, low], atLeast: "三级").result == .unknown)
    #expect(try Self.judge([low, low], atLeast: "三级").result == .notMet)
  }

  @Test func `what fails for good comes before what is not known`() throws {
    let certificate = try Self.certificate(grade: "甲级", to: "2026-05-09")
    #expect(try Self.judge([certificate], atLeast: "三级").result == .notMet)
  }

  @Test func `the scope covers everything that is asked for`() throws {
    let both = try Self.certificate(scope: ["房地产", "土地"])
    #expect(try Self.judge([both], scope: ["土地"]).result == .met)
    #expect(try Self.judge([both], scope: ["土地", "资产"]).result == .notMet)
    #expect(try Self.judge([Self.certificate()], scope: ["土地"]).result == .unknown)
  }
}

/// A bid handed in on 05-10, closing 05-16, opening 05-17, judged on 05-12 unless said otherwise.
@Suite struct CertificateValidityTests {
  static func result(
    from: String? = nil, to: String?, on occasions: [Occasion]?, validity: Term? = nil,
    milestones: [Milestone] = [], time: String = "2026-05-12T09:00"
  ) throws -> RequirementResult {
    try CertificateTests.judge(
      [CertificateTests.certificate(from: from, to: to)], validOn: occasions, validity: validity,
      milestones: milestones, time: time
    ).result
  }

  @Test(arguments: [
    (String?.none, "2026-05-09", RequirementResult.notMet), (nil, "2026-05-10", .met),
    ("2026-05-10", "2026-05-10", .met), ("2026-05-11", "2027-05-11", .notMet),
  ])
  func `the first and the last day of validity are included`(
    from: String?, to: String, result: RequirementResult
  ) throws {
    #expect(try Self.result(from: from, to: to, on: [.submission]) == result)
    #expect(try Self.result(from: from, to: to, on: nil) == result)
  }

  @Test func `an end nobody recorded proves nothing where validity is asked for by name`() throws {
    #expect(try Self.result(to: nil, on: [.submission]) == .unknown)
    #expect(try Self.result(to: nil, on: nil) == .met)
    #expect(try Self.result(from: "2026-05-11", to: nil, on: [.submission]) == .notMet)
  }

  @Test func `the opening counts on the day it is due, or on which it was`() throws {
    #expect(try Self.result(to: "2026-05-16", on: [.opening]) == .notMet)
    #expect(try Self.result(to: "2026-05-17", on: [.opening]) == .met)
    let opened = [Milestone(kind: .opened, at: try at("2026-05-18T09:00"))]
    #expect(
      try Self.result(
        to: "2026-05-17", on: [.opening], milestones: opened, time: "2026-05-19T09:00") == .notMet)
    #expect(
      try Self.result(
        to: "2026-05-17", on: [.opening], milestones: opened, time: "2026-05-17T09:00") == .met)
  }

  // 90 days from the closing day 2026-05-16 end on 2026-08-14.
  @Test(arguments: [
    ("2026-05-16", RequirementResult.notMet), ("2026-05-17", .unknown), ("2026-08-13", .unknown),
    ("2026-08-14", .met),
  ])
  func `an award to come is between the opening and the assumed validity of bids`(
    to: String, result: RequirementResult
  ) throws {
    #expect(try Self.result(to: to, on: [.submission, .award]) == result)
  }

  @Test(arguments: [
    ("2026-06-14", RequirementResult.unknown), ("2026-06-15", .met), ("2026-08-14", .met),
  ])
  func `a stated bid validity takes the place of the assumed one`(
    to: String, result: RequirementResult
  ) throws {
    #expect(try Self.result(to: to, on: [.award], validity: Term(days: 30)) == result)
  }

  @Test func `a bid validity of months ends on the corresponding day`() throws {
    #expect(try Self.result(to: "2026-07-15", on: [.award], validity: Term(months: 2)) == .unknown)
    #expect(try Self.result(to: "2026-07-16", on: [.award], validity: Term(months: 2)) == .met)
  }

  @Test func `as time goes on the earliest award moves with it`() throws {
    #expect(try Self.result(to: "2026-06-01", on: [.award], time: "2026-06-01T23:59") == .unknown)
    #expect(try Self.result(to: "2026-06-01", on: [.award], time: "2026-06-02T00:00") == .notMet)
  }

  @Test func `after the bid validity only today is asked about`() throws {
    #expect(try Self.result(to: "2026-09-01", on: [.award], time: "2026-09-01T10:00") == .met)
    #expect(try Self.result(to: "2026-08-31", on: [.award], time: "2026-09-01T10:00") == .notMet)
  }

  @Test func `once the award is notified its day settles the matter`() throws {
    let awarded = [Milestone(kind: .awardNotified, at: try at("2026-05-31T16:00"))]
    func result(_ to: String, at time: String) throws -> RequirementResult {
      try Self.result(to: to, on: [.submission, .award], milestones: awarded, time: time)
    }
    #expect(try result("2026-05-31", at: "2026-06-30T09:00") == .met)
    #expect(try result("2026-05-30", at: "2026-06-30T09:00") == .notMet)
    #expect(try result("2026-05-31", at: "2026-05-31T15:59") == .unknown)
  }

  @Test func `an assumption is told, and so is a stated validity`() throws {
    let certificate = try CertificateTests.certificate(to: "2026-05-31")
    let assumed = try CertificateTests.judge([certificate], validOn: [.award])
    for sentence in [assumed.sentence.zh, assumed.sentence.en] {
      #expect(sentence.contains("2026-05-31"))
      #expect(sentence.contains("2026-08-14"))
      #expect(sentence.contains("90"))
    }
    #expect(assumed.sentence.en.contains("states no bid validity"))
    #expect(assumed.sentence.zh.contains("推定"))
    let stated = try CertificateTests.judge(
      [certificate], validOn: [.award], validity: Term(days: 60))
    #expect(stated.sentence.en.contains("bid validity of 60 days"))
    #expect(!stated.sentence.zh.contains("推定"))
  }
}
