import TenderDomain
import TenderFormats
import Testing

/// A bidder with every key there is.
let wholeBidder = """
  name: 驻马店天中房地产评估有限公司
  identifier: {scheme: CN-USCC, id: 91411700MA9TEXT01M}
  legalRepresentative: 张某
  telephone: 0999-5550123
  facts:
    legalForm: 企业法人
    businessScope: [房地产评估, 土地评估]
    capital: 1000000.50
    listed: false
    founded: 2020-02-29
  certificates:
    - kind: real-estate-appraisal
      grade: 二级
      number: 豫建房估字0001
      issuer: 河南省住房和城乡建设厅
      scope: [住宅, 商业]
      validFrom: 2024-03-01
      validTo: 2027-02-28
    - {kind: iso9001}
  declarations: {good-standing: true, bankrupt: false}
  records:
    - {kind: major-violation, checkedOn: 2026-05-06, source: 信用中国, found: []}
    - kind: tax
      checkedOn: 2026-05-06
      source: 税务局
      found: [{date: 2024-01-05, summary: 罚款}]

  """

@Suite struct BidderTests {
  @Test func `every key of a bidder is read`() throws {
    let (identifier, profile) = try bidder(wholeBidder)
    #expect(identifier.description == "CN-USCC:91411700MA9TEXT01M")
    #expect(profile.name.string == "驻马店天中房地产评估有限公司")
    #expect(profile.legalRepresentative?.string == "张某")
    #expect(profile.telephone?.string == "0999-5550123")
  }

  @Test func `facts keep the type they were written in`() throws {
    let qualifications = try bidder(wholeBidder).profile.qualifications
    #expect(
      qualifications.facts.map(\.value) == [
        .text("企业法人"), .list([.text("房地产评估"), .text("土地评估")]),
        .number(try Decimal(parsing: "1000000.5")), .truth(false), .text("2020-02-29"),
      ])
    #expect(qualifications.declarations.map(\.value) == [true, false])
  }

  @Test func `certificates and records keep all they say`() throws {
    let qualifications = try bidder(wholeBidder).profile.qualifications
    #expect(
      qualifications.certificates == [
        Certificate(
          kind: CertificateKind(trusted: "real-estate-appraisal"), grade: Text(trusted: "二级"),
          number: Text(trusted: "豫建房估字0001"), issuer: Text(trusted: "河南省住房和城乡建设厅"),
          scope: [Text(trusted: "住宅"), Text(trusted: "商业")],
          validFrom: try Day(parsing: "2024-03-01"), validTo: try Day(parsing: "2027-02-28")),
        Certificate(kind: CertificateKind(trusted: "iso9001")),
      ])
    #expect(qualifications.records.map(\.found.count) == [0, 1])
    #expect(qualifications.records[1].found.first?.summary.string == "罚款")
  }

  @Test func `a name and an identifier are enough`() throws {
    let (_, profile) = try bidder(nameAndIdentifier)
    #expect(profile.qualifications == Qualifications())
  }

  @Test(arguments: [
    ("fax: 1", "fax: there is no such key"),
    ("telefone: 0999-5550123", "did you mean “telephone”?"),
    ("facts: {a: 1, a: 2}", "the key “a” is already on line 3"),
    ("facts: {a b: 1}", "facts.a b: read “a b”, expected an identifier of letters"),
    ("facts: {a: {b: c}}", "facts.a: read a mapping, expected a text"),
    ("facts: {a: 1234567890123456789}", "facts.a: read “1234567890123456789”, expected a number"),
    ("declarations: {a: true, a: false}", "the key “a” is already on line 3"),
    ("declarations: {a: 是}", "declarations.a: read “是”, expected true / false"),
    ("certificates: [{grade: 一级}]", "certificates[0].kind: is missing"),
    ("certificates: [{kind: c, validTo: 2027-02-29}]", "February 2027 ends on 2027-02-28"),
    (
      "certificates: [{kind: c, validFrom: 2027-01-02, validTo: 2027-01-01}]",
      "certificates[0].validTo: read “2027-01-01”, expected a day no earlier than validFrom, 2027-01"
    ),
    (
      "records: [{kind: r, checkedOn: 2026-05-06, source: s}]", "records[0].found: is missing"
    ),
    (
      "records: [{kind: r, checkedOn: 2026-05-06, source: s, found: none}]",
      "records[0].found: read “none”, expected a list"
    ),
    (
      "records: [{kind: r, checkedOn: 2026-05-06, source: s, found: [{date: 2026-05-07, summary: x}]}]",
      "found[0].date: read “2026-05-07”, expected a day no later than the day of the check, 2026-05-06"
    ),
  ])
  func `a wrong value says what was read and what would be right`(line: String, sentence: String) {
    let faults = bidderFaults(nameAndIdentifier + line)
    #expect(faults.count == 1, "\(faults)")
    #expect(faults.first?.hasPrefix("t.yaml:3: ") == true, "\(faults)")
    #expect(faults.first?.contains(sentence) == true, "\(faults)")
  }

  @Test(arguments: [
    ("{scheme: CN-USCC, id: 91411700MA9TEXT012}", "identifier.id: ", "the first 17 call for M"),
    ("{scheme: CN-USCC, id: 91411700MA9TEXT01}", "identifier.id: ", "18 digits or capitals"),
    ("{scheme: cn uscc, id: 1}", "identifier.scheme: ", "an identifier scheme such as CN-USCC"),
    ("{scheme: US-EIN, id: 甲}", "identifier.id: ", "an id of that scheme"),
    ("{id: 91411700MA9TEXT01M}", "identifier.scheme: ", "is missing"),
    ("91411700MA9TEXT01M", "identifier: ", "expected a mapping"),
  ])
  func `an identifier is checked to its last character`(
    written: String, place: String, sentence: String
  ) {
    let faults = bidderFaults("name: 甲\nidentifier: \(written)\n")
    #expect(faults.count == 1, "\(faults)")
    #expect(faults.first?.hasPrefix("t.yaml:2: \(place)") == true, "\(faults)")
    #expect(faults.first?.contains(sentence) == true, "\(faults)")
  }

  @Test func `all faults are told at once, by line`() {
    let faults = bidderFaults("identifier: {}\nfacts: 1\nrecords: {}\n")
    #expect(
      faults == [
        "t.yaml:1: identifier.scheme: is missing", "t.yaml:1: identifier.id: is missing",
        "t.yaml:1: name: is missing",
        "t.yaml:2: facts: read “1”, expected a mapping (key: value)",
        "t.yaml:3: records: read a mapping, expected a list",
      ])
  }

  private let nameAndIdentifier = """
    name: 甲
    identifier: {scheme: CN-USCC, id: 91411700MA9TEXT01M}

    """

  private func bidder(_ text: String) throws(InvalidFile) -> (
    identifier: OrganisationIdentifier, profile: BidderProfile
  ) {
    try SourceFile(name: "t.yaml", bytes: Array(text.utf8)).readBidder()
  }

  private func bidderFaults(_ text: String) -> [String] {
    do {
      _ = try bidder(text)
      return []
    } catch {
      return error.faults.map(\.sentence.en)
    }
  }
}
