import TenderDomain
import Testing

/// What a difference between two texts means: the same, a question, or another thing.
@Suite struct LikenessTests {
  static func result(_ found: String, _ wanted: String) throws -> RequirementResult {
    try FactTests.result(.is(.text(wanted)), .text(found))
  }

  @Test(arguments: [
    ("有限责任公司(国有独资)", "有限责任公司（国有独资）"), ("　印刷　", "印刷"), ("ＩＳＯ９００１", "iso9001"),
    ("AAA", "aaa"), ("甲、乙", "甲，乙"), ("A－B", "a-b"), ("“甲”", "\"甲\""), ("1.20", "１．２０"),
  ])
  func `what was typed in another width or case is the same`(a: String, b: String) throws {
    #expect(try Self.result(a, b) == .met)
    #expect(try Self.result(b, a) == .met)
  }

  @Test(arguments: [
    // Synonyms, and other ways of writing a number.
    ("房地产估价", "房地产评估"), ("房产评估", "房地产评估"), ("贰级", "二级"), ("2级", "二级"), ("乙级", "二级"),
    ("Ⅱ级", "二级"), ("壹", "一"), ("二等", "二级"), ("有限公司", "有限责任公司"), ("十五年", "15年"),
    ("一百台", "100台"), ("2026年1月1日", "2026-01-01"), ("007", "7"), ("电脑维修", "计算机维护"),
    ("食品经营许可", "食品经营许可证书"), ("房地产和土地", "房地产及土地"), ("具备", "有"),
    // Another script, another form of a grade, the whole country, a truth for a word.
    ("一般納稅人", "一般纳税人"), ("鄭州", "郑州"), ("律師事務所", "律师事务所"), ("3A级", "AAA级"),
    ("A", "A级"), ("是", "一般纳税人"), ("律所", "律师事务所"),
    // One is a part of the other.
    ("河南", "河南省"), ("企业法人分支机构", "企业法人"), ("ISO9001", "ISO 9001:2015"), ("9001", "ISO9001"),
    ("印刷", "出版物印刷"), ("三级（暂定）", "三级"), ("本科", "大学本科"), ("房地产评估（住宅）", "房地产估价"),
    ("资产评估，房地产评估除外", "房地产评估"), ("男", "男性"), ("一级、二级", "二级"),
    // Abridged, in another order, or a slip of one character.
    ("房地产价格评估", "房地产评估"), ("评估房地产", "房地产评估"), ("房地产平估", "房地产评估"),
    ("Mircosoft", "Microsoft"), ("中国工商银行", "工商中国银行"),
  ])
  func `a near miss or a synonym is a question`(a: String, b: String) throws {
    #expect(try Self.result(a, b) == .unknown)
    #expect(try Self.result(b, a) == .unknown)
  }

  @Test(arguments: [
    ("河北", "河南"), ("河北省", "河南省"), ("湖北省财政厅", "湖南省财政厅"), ("陕西省财政厅", "山西省财政厅"),
    ("郑州市住房和城乡建设局", "徐州市住房和城乡建设局"), ("一级", "二级"), ("一级", "贰级"), ("甲级", "乙级"), ("2级", "12级"),
    ("二级建造师", "一级建造师"), ("ISO9001", "ISO14001"), ("GB/T19001-2016", "GB/T19001-2008"),
    ("自然人", "企业法人"), ("土地评估", "房地产评估"), ("印刷", "家具"), ("国有", "民营"), ("合格", "不合格"),
    ("取得印刷许可", "未取得印刷许可"), ("AAA", "AA"), ("A", "B"), ("A", "B级"), ("2A级", "AAA级"), ("鄭州", "驻马店"),
    ("云湖县第三中学", "云湖县第二中学"), ("男", "女"),
    ("有限责任公司（国有独资）", "有限责任公司（自然人独资）"), ("2026-01-01", "2027-01-01"), ("1.20", "1.2"),
    ("室内装修", "室外装修"), ("正高级", "副高级"),
  ])
  func `what is clearly another thing is not met`(a: String, b: String) throws {
    #expect(try Self.result(a, b) == .notMet)
    #expect(try Self.result(b, a) == .notMet)
  }

  @Test func `the whole country may hold a place, and no place the whole country`() throws {
    #expect(try Self.result("全国", "郑州") == .unknown)
    #expect(try Self.result("郑州", "全国") == .notMet)
    let cities = FactTest.contains([.text("郑州"), .text("驻马店")])
    #expect(try FactTests.result(cities, .list([.text("全国")])) == .unknown)
  }

  @Test func `a long text costs no more than its length`() throws {
    let long = String(repeating: "房地产", count: 3_000)
    #expect(try Self.result(long, long + "估价") == .unknown)
    let same = String(repeating: "甲", count: 9_000)
    #expect(try Self.result(same + "乙", same + "丙") == .notMet)
    #expect(try Self.result(long, String(repeating: "印刷", count: 4_000)) == .notMet)
  }

  @Test func `a list is open where what is left is a question`() throws {
    let two = FactTest.isOneOf([.text("房地产评估"), .text("印刷")])
    #expect(try FactTests.result(two, .text("印刷")) == .met)
    #expect(try FactTests.result(two, .text("房地产估价")) == .unknown)
    #expect(try FactTests.result(two, .text("家具")) == .notMet)
    let scope = FactTest.contains([.text("房地产评估"), .text("印刷")])
    #expect(try FactTests.result(scope, .list([.text("房地产估价"), .text("印刷")])) == .unknown)
    #expect(try FactTests.result(scope, .list([.text("房地产估价")])) == .notMet)
    #expect(try FactTests.result(scope, .list([.text("印刷"), .text(" 房地产评估")])) == .met)
  }

  @Test func `another kind of value is never a failure`() throws {
    let eight = FactValue.number(Decimal(8))
    for (test, value) in [
      (FactTest.is(.text("8")), eight), (.is(eight), .text("8")), (.is(eight), .truth(true)),
      (.is(.truth(true)), .text("true")), (.is(.truth(true)), .text("是")),
      (.isOneOf([.text("企业法人")]), .list([.text("企业法人")])), (.is(.text("1.20")), eight),
      (.contains([.text("8")]), .list([eight])), (.within([.text("甲")]), .text("乙")),
      (.contains([.text("甲")]), .text("乙")),
    ] {
      #expect(try FactTests.result(test, value) == .unknown, "\(test) \(value)")
    }
    let mixed = FactTest.isOneOf([.text("甲"), eight])
    #expect(try FactTests.result(mixed, .text("乙")) == .notMet)
    #expect(try FactTests.result(mixed, .truth(true)) == .unknown)
  }

  @Test func `the sentence says what cannot be compared and why`() throws {
    let presses = Fact(name: id("presses"), value: .number(Decimal(8)))
    let kind = try assess(
      .fact(id("presses"), .is(.text("8"))), Qualifications(facts: [presses]))
    #expect(
      kind.sentence.en == "presses is 8, a number, which cannot be compared with 8, a text")
    #expect(kind.sentence.zh == "presses为 8，登记的是数字，无法与要求（8）比较，须为文字")
    let near = try assess(
      .fact(id("x"), .is(.text("二级"))),
      Qualifications(facts: [Fact(name: id("x"), value: .text("贰级"))]))
    #expect(
      near.sentence.en == "x is 贰级; asked for is 二级: “贰级” is nearly “二级”, and a person has to say "
        + "whether it is meant")
    #expect(near.sentence.zh.hasSuffix("“贰级”与“二级”相近而不相同，是否一回事须由人认定"))
    #expect(near.remedy?.en.contains("a person decides") == true)
  }
}
