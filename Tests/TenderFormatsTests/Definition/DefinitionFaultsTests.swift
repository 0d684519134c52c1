import TenderDomain
import TenderFormats
import Testing

@Suite struct DefinitionFaultsTests {
  @Test(arguments: [
    ("metod: open", "metod: there is no such key; did you mean “method”?"),
    ("method: opne", "method: read “opne”, expected one of open, selective, limited"),
    ("timeZone: Asia/Xiping", "timeZone: read “Asia/Xiping”, expected the name of a time zone"),
    ("number: 2026 001", "number: read “2026 001”, expected a tender number without blanks"),
    ("minimumBids: ３", "minimumBids: read “３”, expected a whole number from 1 to 1000"),
    ("bidValidity: {days: 90, months: 3}", "only one of these keys can be there: days, months"),
    ("bidValidity: {days: -1}", "bidValidity.days: read “-1”, expected a whole number from 1 to"),
    ("budget: {amount: -1}", "budget.amount: read “-1”, expected an amount not below zero"),
    ("budget: {amount: 1.005}", "budget.amount: read “1.005”, expected an amount not below zero"),
    ("budget: {amount: \"1,200\"}", "budget.amount: read “1,200”, expected a number such as"),
    ("budget: {amount: 1e6}", "budget.amount: read “1e6”, expected a number such as 1200 or 12.5"),
    ("budget: {amount: 1, currency: yuan}", "budget.currency: read “yuan”, expected a currency of"),
    ("budget: {currency: CNY}", "budget.amount: is missing"),
    ("regime: [cn-henan]", "cn-henan only supplements a main regime"),
    ("regime: cn-henan", "cn-henan only supplements a main regime"),
    ("regime: [none, cn-bidding-voluntary]", "regime[1]: read “cn-bidding-voluntary”, expected a "),
    ("regime: [none, none]", "regime[1]: none is there twice"),
    ("businessHours: {from: \"17:30\", to: \"08:30\"}", "businessHours.to: read “08:30”, expected"),
    (
      "businessHours: {from: \"24:01\", to: \"08:30\"}",
      "businessHours.from: read “24:01”, expected"
    ),
    ("items: [{id: a, description: 甲, quantity: 0}]", "read “0”, expected a quantity above zero"),
    (
      "items: [{id: a, description: 甲, lot: b}]",
      "read “b”, expected the id of a lot of this tender"
    ),
    ("requirements: [{use: cn-government-procurement-2}]", "did you mean “cn-government-procurem"),
    (
      "documents: [{id: a, title: 甲, copies: -1}]", "documents[0].copies: read “-1”, expected a who"
    ),
    (
      "documents: [{id: a, title: 甲, copies: 0}]", "documents[0].copies: read “0”, expected a whole"
    ),
    ("documents: [{id: a, title: 甲, need: if-amy}]", "did you mean “if-any”?"),
    ("documents: [{id: a, title: 甲, need: {}}]", "needs one of the keys when, oneOf"),
    ("documents: [{id: a, title: 甲, sealed: yes}]", "sealed: read “yes”, expected true / false"),
    ("documents: [{id: a, title: 甲, form: 原件}]", "expected one of original, stampedCopy, copy"),
    ("documents: [{id: a b, title: 甲}]", "documents[0].id: read “a b”, expected an identifier of"),
    ("agency: {address: x}", "agency.name: is missing"),
    ("agency: {name: \"甲\\n乙\"}", "expected a text on one line"),
    ("description: \"\\u001b[31m\"", "description: contains the character U+001B, which is not"),
  ])
  func `a wrong value says what was read and what would be right`(line: String, sentence: String) {
    let faults = definitionFaults(smallest + line)
    #expect(faults.count == 1, "\(faults)")
    #expect(faults.first?.hasPrefix("t.yaml:4: ") == true, "\(faults)")
    #expect(faults.first?.contains(sentence) == true, "\(faults)")
  }

  @Test(arguments: [
    (
      "{submission: {from: 2026-05-17, to: 2026-05-16}}",
      "submission.to: read “2026-05-16”, expected"
    ),
    (
      "{submission: {from: 2026-05-16T17:00, to: 2026-05-16T17:00}}",
      "an end after its beginning, 2"
    ),
    (
      "{submission: {from: 2026-05-17, to: 2026-05-16T24:00}}",
      "an end after its beginning, 2026-05"
    ),
    (
      "{submission: {from: 2026-05-16T24:00, to: 2026-05-18}}",
      "24:00 can only end something, so wr"
    ),
    (
      "{submission: {to: 2026-02-30}}",
      "expected a date that exists; February 2026 ends on 2026-02-"
    ),
    (
      "{submission: {to: 2026-05-16T24:01}}",
      "expected a time that exists, 00:00 to 23:59:59.999999"
    ),
    ("{submission: {to: 2026-05-16T17:60}}", "expected a time that exists"),
    ("{submission: {to: ２０２６-05-16}}", "read “２０２６-05-16”, expected a date such as 2026-05-16"),
    ("{submission: {}}", "periods.submission.to: is missing"),
    ("{notice: 2026-05-16}", "periods.submission: is missing"),
    ("{submission: {to: 2026-05-16}, opening: 2026-05-16T24:00}", "so write 2026-05-17T00:00"),
    (
      "{submission: {to: 2026-05-16}, enquiry: {from: 2026-05-02, to: 2026-05-01}}",
      "enquiry.to: re"
    ),
    ("{submission: {to: 2026-05-16}, noticed: 2026-05-16}", "did you mean “notice”?"),
  ])
  func `dates that cannot be are told where they stand`(periods: String, sentence: String) {
    let faults = definitionFaults(
      "title: a\nprocuringEntity: {name: b}\nperiods: \(periods)\n")
    #expect(faults.count == 1, "\(faults)")
    #expect(faults.first?.hasPrefix("t.yaml:3: periods.") == true, "\(faults)")
    #expect(faults.first?.contains(sentence) == true, "\(faults)")
  }

  @Test func `a window may cross zones, and is judged where the zone is known`() throws {
    let periods = "{submission: {from: 2026-05-16T10:00+08:00, to: 2026-05-16T09:00}}"
    let text = "title: a\nprocuringEntity: {name: b}\nperiods: \(periods)\n"
    #expect(definitionFaults(text).isEmpty)
    #expect(definitionFaults(text + "timeZone: UTC\n").isEmpty)
    #expect(definitionFaults(text + "timeZone: Asia/Shanghai\n").count == 1)
  }

  @Test func `names that are taken or unknown are told with what is near`() {
    let faults = definitionFaults(
      smallest + """
        lots: [{id: a, title: 甲}, {id: a, title: 乙}]
        items:
          - {id: i, description: 甲}
          - {id: i, description: 乙}
        requirements:
          - use: cn-government-procurement-22
          - use: cn-government-procurement-22
          - {id: no-major-violation, title: 甲, expect: {judgement: x}}
          - {id: filed, title: 甲, lot: b, expect: {document: licences}}
        documents:
          - {id: licence, title: 甲, proves: [fild, filed]}
          - {id: licence, title: 乙}
        """)
    #expect(
      faults == [
        "t.yaml:4: lots[1].id: the id “a” is already on line 4",
        "t.yaml:7: items[1].id: the id “i” is already on line 6",
        "t.yaml:10: requirements[1].use: the id “cn-government-procurement-22” is already on line 9",
        "t.yaml:11: requirements[2].id: the id “no-major-violation” is already on line 9",
        "t.yaml:12: requirements[3].lot: read “b”, expected the id of a lot of this tender",
        "t.yaml:12: requirements[3].expect.document: read “licences”, expected the id of a document "
          + "of this tender; did you mean “licence”?",
        "t.yaml:14: documents[0].proves[0]: read “fild”, expected the id of a requirement of this "
          + "tender; did you mean “filed”?",
        "t.yaml:15: documents[1].id: the id “licence” is already on line 14",
      ])
  }

  @Test func `everything that is missing is told at once`() {
    #expect(
      definitionFaults("number: a b\nprocuringEntity: {}\nperiods: {submission: {}}\n") == [
        "t.yaml:1: title: is missing",
        "t.yaml:1: number: read “a b”, expected a tender number without blanks, at most 100 "
          + "characters, not beginning with -",
        "t.yaml:2: procuringEntity.name: is missing",
        "t.yaml:3: periods.submission.to: is missing",
      ])
  }

  @Test func `a faulty requirement can still be referred to`() {
    let faults = definitionFaults(
      smallest + """
        requirements: [{id: r, title: 甲, expect: {}}]
        documents: [{id: d, title: 乙, proves: [r]}]
        """)
    #expect(faults.count == 1, "\(faults)")
  }
}
