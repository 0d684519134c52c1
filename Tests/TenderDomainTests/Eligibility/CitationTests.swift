import TenderDomain
import Testing

@Suite struct CitationTests {
  @Test(arguments: [
    ("招标投标法", "28 II", "《招标投标法》第二十八条第二款", "Bidding Law (招标投标法) art. 28 para. 2"),
    (
      "招标投标法实施条例", "64 I(二)", "《招标投标法实施条例》第六十四条第一款第二项",
      "Bidding Regulation (招标投标法实施条例) art. 64 para. 1 item 2"
    ),
    ("民法典", "1259", "《民法典》第一千二百五十九条", "Civil Code (民法典) art. 1259"),
    (
      "财政部令第87号", "41, 43, 44", "财政部令第87号第四十一条、第四十三条、第四十四条",
      "Order 87 of the Ministry of Finance (财政部令第87号) art. 41, art. 43, art. 44"
    ),
    (
      "财库〔2014〕214号", "10", "财库〔2014〕214号第十条",
      "Competitive Consultation Measures (财库〔2014〕214号) art. 10"
    ),
    (
      "财库〔2019〕38号", "一(二)", "财库〔2019〕38号第一部分第（二）项",
      "Notice 38 (2019) of the Ministry of Finance (财库〔2019〕38号) part 1 item 2"
    ),
    (
      "河南省实施《中华人民共和国招标投标法》办法", "47 III", "《河南省实施〈中华人民共和国招标投标法〉办法》第四十七条第三款",
      "Henan Measures on the Bidding Law (河南省实施《中华人民共和国招标投标法》办法) art. 47 para. 3"
    ),
    ("某办法", "第八条", "《某办法》第八条", "某办法 art. 第八条"),
    ("资产评估法", "15 II–IV", "《资产评估法》第十五条第二款至第四款", "Appraisal Law (资产评估法) art. 15 para. 2–4"),
  ])
  func `a law is cited as lawyers do`(law: String, article: String, zh: String, en: String) {
    let basis = LegalBasis(law: text(law), article: text(article))
    #expect(basis.phrase.zh == zh)
    #expect(basis.phrase.en == en)
  }

  @Test func `an article that was not checked is not numbered`() throws {
    let basis = try #require(Rule.named("appraiser.grade-validity")).basis
    #expect(basis.phrase.zh == "《房地产估价机构管理办法》（条文序号未核对）")
  }

  @Test func `no citation has Roman numerals, a tilde, or marks around a number`() {
    for rule in Rule.all {
      let zh = rule.basis.phrase.zh
      #expect(!zh.contains { "~IVX".contains($0) } && !zh.contains("号》"), "\(rule.id): \(zh)")
    }
  }
}
