import TenderDomain
import TenderFormats
import Testing

@Suite struct ExpectationReadingTests {
  private typealias Expected = TenderDomain.Expectation

  private static let r = Identifier<RecordCheck>(trusted: "r")
  private static let x = Expected.declaration(Identifier(trusted: "x"))

  private static let forms: [(written: String, expected: Expected)] = [
    ("{declaration: x}", x),
    ("{fact: f, is: 企业法人}", fact(.is(.text("企业法人")))),
    ("{fact: f, is: \"7\"}", fact(.is(.text("7")))),
    ("{fact: f, is: true}", fact(.is(.truth(true)))),
    ("{fact: f, isOneOf: [a, 7]}", fact(.isOneOf([.text("a"), .number(Decimal(7))]))),
    ("{fact: f, contains: [a]}", fact(.contains([.text("a")]))),
    (
      "{fact: f, contains: [a, b], atLeast: 1, atMost: 2}",
      fact(.contains([.text("a"), .text("b")], atLeast: 1, atMost: 2))
    ),
    ("{fact: f, within: [a, 7]}", fact(.within([.text("a"), .number(Decimal(7))]))),
    ("{fact: f, yearsAtLeast: 3}", fact(.yearsAtLeast(3))),
    ("{fact: f, recorded: true}", fact(.recorded)),
    ("{not: {declaration: x}}", .not(x)),
    (
      "{certificate: 《印刷经营许可证》·出版物 印刷（A类）, issuer: 某局}",
      .certificate(
        CertificateTest(
          kind: CertificateKind(trusted: "《印刷经营许可证》·出版物 印刷（A类）"), issuer: Text(trusted: "某局")))
    ),
    ("{fact: f, isOneOf: [\"甲，乙\", 丙]}", fact(.isOneOf([.text("甲，乙"), .text("丙")]))),
    ("{fact: f, atLeast: -3}", fact(.atLeast(Decimal(-3)))),
    ("{fact: f, atMost: 0}", fact(.atMost(Decimal(0)))),
    ("{fact: f, onOrAfter: 1970-01-02}", fact(.onOrAfter(Day(number: 1)))),
    ("{fact: f, onOrBefore: 1970-01-02}", fact(.onOrBefore(Day(number: 1)))),
    ("{certificate: c}", .certificate(CertificateTest(kind: CertificateKind(trusted: "c")))),
    (
      "{certificate: c, scope: [s], validOn: [award]}",
      .certificate(
        CertificateTest(
          kind: CertificateKind(trusted: "c"), scope: [Text(trusted: "s")], validOn: [.award]))
    ),
    ("{document: d}", .document(Identifier(trusted: "d"))),
    ("{noRecord: r, withinYears: 30}", .noRecord(RecordTest(kind: r, window: .years(30)))),
    ("{noRecord: r}", .noRecord(RecordTest(kind: r))),
    (
      "{noRecord: r, since: 1970-01-02, sources: [甲, \"乙，丙\"], lookedUp: closing}",
      .noRecord(
        RecordTest(
          kind: r, window: .since(Day(number: 1)),
          sources: [Text(trusted: "甲"), Text(trusted: "乙，丙")], lookedUp: .closing))
    ),
    (
      "{noRecord: r, lookedUp: 1970-01-02}",
      .noRecord(RecordTest(kind: r, lookedUp: .on(Day(number: 1))))
    ),
    ("{judgement: 可行}", .judgement(Text(trusted: "可行"))),
    ("{all: [{any: [{declaration: x}]}]}", .all([.any([x])])),
    (nested(8), (1...8).reduce(x) { inner, _ in .all([inner]) }),
  ]

  @Test(arguments: forms.indices)
  func `every form of an expectation is read`(index: Int) throws {
    let (written, expected) = Self.forms[index]
    let read = try definition(asking(for: written))
    #expect(read.requirements.first?.expect == expected)
  }

  @Test(arguments: [
    ("{}", "needs one of the keys fact, certificate, "),
    ("{declaraton: x}", "did you mean “declaration”?"),
    ("{fact: f}", "needs one of the keys is, isOneOf, contains, "),
    ("{fact: f, is: 1, atLeast: 1}", "only one of these keys can be there: is, atLeast"),
    ("{fact: f, contains: a}", "read “a”, expected a list"),
    ("{fact: f, isOneOf: [甲，乙]}", "“甲，乙” in a list has “，” in it: two entries? write a comma"),
    ("{fact: f, contains: [甲、乙, 丙]}", "contains[0]: “甲、乙” in a list has “、” in it"),
    ("{fact: f, within: [丙, 甲；乙]}", "within[1]: “甲；乙” in a list has “；” in it"),
    ("{certificate: c, scope: [甲，乙]}", "scope[0]: “甲，乙” in a list"),
    ("{fact: f, contains: [a], atLeast: 2}", "expected a whole number from 1 to 1"),
    (
      "{fact: f, contains: [a, b], atLeast: 2, atMost: 1}",
      "expected a number no less than atLeast, 2"
    ),
    ("{fact: f, within: a}", "expected a list"),
    ("{fact: f, recorded: false}", "read “false”, expected true; leave out"),
    ("{fact: f, yearsAtLeast: 0}", "expected a whole number from 1 to 100"),
    ("{not: []}", "expected a mapping"),
    ("{certificate: \"\"}", "must not be empty"),
    ("{certificate: \(String(repeating: "证", count: 65))}", "a text on one line with at most 64"),
    ("{fact: f, isOneOf: []}", "expected a list of at least 1"),
    ("{fact: f, atLeast: viel}", "expected a number such as 123.45"),
    ("{fact: f, onOrAfter: 2025-02-29}", "February 2025 ends on 2025-02-28"),
    ("{certificate: c, gade: {}}", "did you mean “grade”?"),
    ("{certificate: c, validOn: [awards]}", "did you mean “award”?"),
    ("{certificate: c, validOn: [award, award]}", "names an occasion twice"),
    ("{certificate: c, grade: {atLeast: 四级, scale: [一级, 二级]}}", "read “四级”, expected a grade of "),
    ("{certificate: c, grade: {atLeast: 一级, scale: [一级, 一级]}}", "names a grade twice"),
    ("{document: d2}", "did you mean “d”?"),
    ("{noRecord: r, withinYears: 3, since: 2020-01-01}", "only one of withinYears and since"),
    ("{noRecord: r, since: 2025-02-29}", "February 2025 ends on 2025-02-28"),
    ("{noRecord: r, sources: 甲}", "sources: read “甲”, expected a list"),
    ("{noRecord: r, sources: [甲，乙]}", "sources[0]: “甲，乙” in a list"),
    ("{noRecord: r, sources: [Ａ, a]}", "names a source twice"),
    (
      "{noRecord: r, lookedUp: opened}",
      "lookedUp: read “opened”, expected one of publication, closing, opening, or a day"
    ),
    ("{noRecord: r, lookedUp: 2025-02-29}", "February 2025 ends on 2025-02-28"),
    ("{noRecord: r, lookUp: closing}", "did you mean “lookedUp”?"),
    ("{noRecord: r, withinYears: 31}", "expected a whole number from 1 to 30"),
    ("{noRecord: r, withinYears: 0}", "expected a whole number from 1 to 30"),
    ("{judgement: \"\"}", "must not be empty"),
    ("{all: []}", "expected a list of at least 1"),
    ("{declaration: x, judgement: y}", "only one of these keys can be there"),
    (nested(9), "all, any and not are nested more than 8 deep"),
  ])
  func `an expectation that is not one says why`(written: String, sentence: String) {
    let faults = definitionFaults(asking(for: written))
    #expect(faults.count == 1)
    #expect(faults.first?.contains(sentence) == true, "\(faults)")
    #expect(faults.first?.hasPrefix("t.yaml:6: requirements[0].expect") == true, "\(faults)")
  }

  @Test func `what has no expectation is judged by its title`() throws {
    let read = try definition(smallest + "requirements: [{id: r, title: 信誉良好}]\n")
    #expect(read.requirements.map(\.expect) == [.judgement(Text(trusted: "信誉良好"))])
  }

  private func asking(for expectation: String) -> String {
    smallest + """
      documents: [{id: d, title: 甲}]
      requirements:
        - {id: r, title: 乙, expect: \(expectation)}

      """
  }

  private static func fact(_ test: FactTest) -> Expected {
    .fact(Identifier(trusted: "f"), test)
  }

  private static func nested(_ depth: Int) -> String {
    String(repeating: "{all: [", count: depth) + "{declaration: x}"
      + String(repeating: "]}", count: depth)
  }
}
