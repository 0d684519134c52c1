import Foundation
import TenderDomain
import TenderFormats
import Testing

@Suite struct DefinitionKeysTests {
  private let read: TenderDefinition

  init() throws {
    read = try definition(everyKey)
  }

  @Test func `what a tender is called and where it stands`() throws {
    #expect(read.title.string == "校园设施采购")
    #expect(read.number == (try Tender.Number(parsing: "豫采〔2026〕7号")))
    #expect(read.description?.string == "第一行\n第二行")
    #expect(read.timeZone == "Asia/Shanghai")
    #expect(read.regime == [.governmentTender, .henan])
    #expect(read.method == .selective)
    #expect(read.outcome == .panel)
  }

  @Test func `who buys, and by whom`() {
    #expect(
      read.procuringEntity
        == Party(
          name: Text(trusted: "某学院"), address: Text(trusted: "学院路1号"),
          contact: Contact(
            name: Text(trusted: "齐老师"), telephone: Text(trusted: "0999-5550101"))))
    #expect(
      read.agency
        == Party(
          name: Text(trusted: "某招标公司"), address: Text(trusted: "人民路2号"),
          contact: Contact(name: nil, telephone: Text(trusted: "0999-5550102"))))
  }

  @Test func `what is bought`() throws {
    #expect(read.lots.map(\.title.string) == ["电梯", "空调"])
    let item = try #require(read.items.first)
    #expect(
      item
        == Item(
          id: Identifier(trusted: "lift"), description: Text(trusted: "电梯"),
          lot: Identifier(trusted: "a"), quantity: try Decimal(parsing: "12.5"),
          unit: Text(trusted: "台"),
          classification: Classification(
            scheme: Text(trusted: "政府采购品目"), id: Text(trusted: "A02310000")),
          unitCeiling: try Money(amount: try Decimal(parsing: "250000.5"))))
  }

  @Test func `a criterion stands for its requirements, in its place`() {
    let known = Criterion.governmentProcurement22.requirements
    #expect(Array(read.requirements.prefix(known.count)) == known)
    #expect(read.requirements[known.count].id.text == "form")
  }

  @Test func `a requirement with all it may say`() throws {
    let form = try #require(read.requirements.first { $0.id.text == "form" })
    #expect(
      form
        == Requirement(
          id: Identifier(trusted: "form"), title: Text(trusted: "企业法人"), kind: .selection,
          basis: LegalBasis(law: Text(trusted: "政府采购法"), article: Text(trusted: "22 I (一)")),
          lot: Identifier(trusted: "a"), expect: .fact(Fact.legalForm, .is(.text("企业法人")))))
    #expect(read.requirements.first { $0.id.text == "clean" }?.kind == .exclusion)
  }

  @Test func `a document with all it may say`() throws {
    #expect(
      read.documents.first
        == RequestedDocument(
          id: Identifier(trusted: "licence"), title: Text(trusted: "营业执照"),
          description: Text(trusted: "加盖公章"), need: .required,
          proves: [Identifier(trusted: "form"), Identifier(trusted: "scope")], copies: 3,
          form: .stampedCopy, sealed: true, personalData: true))
    let finance = Need.oneOf(Identifier(trusted: "finance"))
    #expect(
      read.documents.map(\.need) == [
        .required, .ifAny, .optional, .fromWinner,
        .when(.declaration(Identifier(trusted: "consortium"))), finance, finance,
      ])
    #expect(read.documents.map(\.form) == [.stampedCopy, nil, nil, .original, nil, .copy, nil])
  }

  @Test func `when everything is, as it was written`() {
    let periods = read.periods
    #expect(periods.notice?.description == "2026-04-27")
    #expect(periods.documents?.from?.description == "2026-04-27")
    #expect(periods.documents?.to.description == "2026-05-08")
    #expect(periods.enquiry?.from == nil)
    #expect(periods.enquiry?.to.description == "2026-05-10T17:00")
    #expect(periods.submission.from?.description == "2026-04-27T08:30")
    #expect(periods.submission.to.description == "2026-05-16T24:00")
    #expect(periods.opening?.description == "2026-05-17T09:00:00.5+08:00")
  }

  @Test func `money and conditions`() throws {
    #expect(read.budget?.description == "500000.00 CNY")
    #expect(read.ceiling?.description == "480000.00 USD")
    #expect(read.bond?.description == "9600.50 CNY")
    #expect(read.consortium == .allowed)
    #expect(read.bidValidity == Term(days: 90))
    #expect(read.minimumBids == 3)
    #expect(read.places?.opening?.string == "三楼")
    #expect(read.businessHours?.from.description == "08:30")
    #expect(read.businessHours?.to.description == "17:30")
    #expect(read.lateDocuments == .some)
    #expect(read.panel == Panel(admits: 5, validity: Term(months: 24)))
  }

  @Test func `what is not written has its default`() throws {
    let read = try definition(smallest)
    #expect(read.method == .open)
    #expect(read.outcome == .award)
    #expect(read.regime.isEmpty)
    #expect(read.lots.map(\.title.string) == ["电梯维保"])
    #expect(read.requirements.isEmpty && read.documents.isEmpty && read.items.isEmpty)
  }

  @Test func `one regime is written as a word, no regime is none`() throws {
    #expect(try definition(smallest + "regime: cn-bidding-mandatory").regime == [.biddingMandatory])
    #expect(try definition(smallest + "regime: none").regime == [.none])
  }
}
