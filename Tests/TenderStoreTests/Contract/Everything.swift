import TenderDomain

/// A definition in which every key is used, and every form of expectation and need.
func everything() throws -> TenderDefinition {
  var definition = TenderDefinition(
    title: text("校园设施采购"),
    procuringEntity: Party(
      name: text("某学院"), address: text("学院路1号"),
      contact: Contact(name: text("齐老师"), telephone: text("0999-5550101"))),
    periods: Timetable(
      notice: try day("2026-04-27"),
      documents: WrittenWindow(from: try written("2026-04-27"), to: try written("2026-05-08")),
      enquiry: WrittenWindow(to: try written("2026-05-10T17:00")),
      submission: WrittenWindow(
        from: try written("2026-04-27 08:30"), to: try written("2026-05-16T24:00")),
      opening: try written("2026-05-17T09:00:00.5+08:00")),
    regime: [.governmentTender, .henan], method: .selective, outcome: .panel,
    lots: [Lot(id: id("a"), title: text("电梯")), Lot(id: id("b"), title: text("空调"))],
    items: [
      Item(
        id: id("lift"), description: text("电梯"), lot: id("a"),
        quantity: try Decimal(parsing: "12.5"), unit: text("台"),
        classification: Classification(scheme: text("政府采购品目"), id: text("A02310000")),
        unitCeiling: try Money(amount: Decimal(parsing: "250000.50"))),
      Item(id: id("gold"), description: text("金丝"), quantity: try Decimal(parsing: "0.00001")),
    ],
    requirements: try everyRequirement(), documents: everyDocument())
  definition.description = text("第一行\n第二行 \"\\ / \u{7F} é 😀")
  definition.number = number("豫采〔2026〕7号")
  definition.timeZone = shanghai.identifier
  definition.agency = Party(name: text("某招标公司"))
  definition.budget = try Money(amount: Decimal(500_000), currency: "CNY")
  definition.ceiling = try Money(amount: Decimal(parsing: "480000.05"), currency: "USD")
  definition.bond = try Money(amount: Decimal(parsing: "9600.5"))
  definition.consortium = .allowed
  definition.bidValidity = Term(days: 90)
  definition.minimumBids = 3
  definition.places = Places(documents: text("一楼"), submission: text("二楼"), opening: text("三楼"))
  definition.businessHours = BusinessHours(
    from: try TimeOfDay(parsing: "08:30"), to: try TimeOfDay(parsing: "17:30"))
  definition.lateDocuments = .some
  definition.panel = Panel(admits: 5, validity: Term(months: 24, years: 1))
  return definition
}

private func everyRequirement() throws -> [Requirement] {
  let declared = Expectation.declaration(id("good-standing"))
  let expectations: [Expectation] = [
    .fact(id("legalForm"), .is(.text("企业法人"))),
    .fact(id("legalForm"), .isOneOf([.text("7"), .number(Decimal(7)), .truth(true)])),
    .fact(id("businessScope"), .contains([.text("电梯"), .text("")])),
    .fact(id("capital"), .atLeast(Decimal(9_007_199_254_740_993))),
    .fact(id("distance"), .atMost(try Decimal(parsing: "-12.5"))),
    .fact(id("founded"), .onOrAfter(try day("2020-02-29"))),
    .fact(id("founded"), .onOrBefore(try day("2024-12-31"))),
    .certificate(
      CertificateTest(
        kind: id("lift-maintenance"),
        grade: try GradeTest(atLeast: text("B"), scale: ["A1", "A2", "B"].map(text)),
        scope: [text("曳引驱动")], validOn: [.submission, .opening, .award])),
    .certificate(CertificateTest(kind: id("iso9001"))),
    .certificate(CertificateTest(kind: id("iso9001"), validOn: [])),
    declared, .document(id("licence")),
    .noRecord(RecordTest(kind: id("violation"), window: .years(3))),
    .noRecord(RecordTest(kind: id("violation"))),
    .noRecord(
      RecordTest(
        kind: id("violation"), window: .since(try day("2020-02-29")),
        sources: ["信用中国", "中国政府采购网"].map(text), lookedUp: .on(try day("2026-04-01")))),
    .noRecord(RecordTest(kind: id("violation"), sources: [text("信用中国")], lookedUp: .closing)),
    .judgement(text("服务方案可行")), .all([declared, .any([declared, .judgement(text("z"))])]),
    .any([]), .all([]),
  ]
  let plain = expectations.enumerated().map { index, expectation in
    Requirement(id: id("r\(index)"), title: text("条件 \(index)"), expect: expectation)
  }
  return Criterion.governmentProcurement22.requirements + plain + [
    Requirement(
      id: id("whole"), title: text("全"), kind: .exclusion,
      basis: LegalBasis(law: text("政府采购法"), article: text("22 I (一)")), lot: id("a"),
      criterion: id("criterion"), waivable: true, expect: declared)
  ]
}

private func everyDocument() -> [RequestedDocument] {
  let needs: [Need] = [
    .required, .ifAny, .optional, .fromWinner, .when(.declaration(id("consortium"))),
    .oneOf(id("finance")),
  ]
  return needs.enumerated().map { index, need in
    RequestedDocument(id: id("d\(index)"), title: text("资料 \(index)"), need: need)
  } + [
    RequestedDocument(
      id: id("licence"), title: text("营业执照"), description: text("加盖公章"), need: .required,
      proves: [id("r1"), id("r2")], copies: 3, form: .stampedCopy, sealed: true,
      personalData: true)
  ]
}
