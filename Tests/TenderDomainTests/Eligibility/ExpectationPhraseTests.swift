import TenderDomain
import Testing

@Suite struct ExpectationPhraseTests {
  @Test(arguments: [
    (Expectation.fact(Fact.legalForm, .is(.text("企业法人"))), "legal form is 企业法人"),
    (.fact(Fact.legalForm, .isOneOf([.text("企业法人")])), "legal form is 企业法人"),
    (.fact(Fact.legalForm, .isOneOf([.text("a"), .text("b")])), "legal form is one of a, b"),
    (.fact(id("businessScope"), .contains([.text("x")])), "business scope contains x"),
    (
      .fact(id("scope"), .contains([.text("x"), .text("y")], atLeast: 1)),
      "scope contains at least 1 of x, y"
    ),
    (.fact(id("scope"), .within([.text("x"), .text("y")])), "scope is nothing but x, y"),
    (.fact(id("founded"), .yearsAtLeast(1)), "founded is at least 1 year before closing"),
    (.fact(id("account"), .recorded), "account is recorded"),
    (.not(.document(id("licence"))), "not (document licence is handed in)"),
    (.fact(id("staff"), .atLeast(Decimal(5))), "staff is at least 5"),
    (.fact(id("staff"), .atMost(Decimal(5))), "staff is at most 5"),
    (.declaration(id("good-standing")), "the bidder declares good standing and sound accounting"),
    (.document(id("licence")), "document licence is handed in"),
    (.judgement(text("可靠")), "a person decides: 可靠"),
    (
      .noRecord(RecordTest(kind: id("major-violation"), window: .years(1))),
      "no major violation in the 1 year before closing"
    ),
    (
      .noRecord(
        RecordTest(kind: id("bribery"), sources: [text("信用中国"), text("甲")], lookedUp: .closing)),
      "no bribery ever, looked up in 信用中国, 甲, looked up no earlier than the closing"
    ),
  ])
  func `every form has words of its own`(expectation: Expectation, words: String) {
    #expect(expectation.phrase.en == words)
    #expect(expectation.phrase.zh != words)
  }

  @Test func `days are compared with the day that was written`() throws {
    let since = Expectation.fact(id("founded"), .onOrAfter(try day("2020-01-01")))
    let until = Expectation.fact(id("founded"), .onOrBefore(try day("2020-01-01")))
    #expect(
      since.phrase == Phrase(zh: "founded不早于 2020-01-01", en: "founded is on or after 2020-01-01"))
    #expect(
      until.phrase == Phrase(zh: "founded不晚于 2020-01-01", en: "founded is on or before 2020-01-01"))
  }

  @Test func `a certificate is told with its grade, scope and days`() throws {
    let test = CertificateTest(
      kind: id("appraisal"),
      grade: try GradeTest(atLeast: text("二级"), scale: [text("一级"), text("二级")]),
      scope: [text("房地产")], validOn: [.submission, .award])
    #expect(
      Expectation.certificate(test).phrase.zh
        == "持有证书 appraisal，等级 二级及以上（由高到低：一级 > 二级），范围含 房地产，递交、定标日有效")
  }

  @Test func `a certificate without occasions has to be valid on submission`() {
    #expect(
      Expectation.certificate(CertificateTest(kind: id("c"))).phrase.en
        == "certificate c, valid on the day of submission")
  }

  @Test func `lists within lists stay apart`() {
    let part = Expectation.declaration(id("x"))
    let all = Expectation.all([part, .any([part, .document(id("d"))])])
    #expect(
      all.phrase.en
        == "all of (the bidder declares x; any of (the bidder declares x; document d is handed in))"
    )
  }
}
