import TenderDomain
import Testing

@Suite struct TextDatesTests {
  /// Of a notice of 04-27 with documents to 05-08, a closing on 05-18 and an opening then.
  static func findings(_ description: String) throws -> [Finding] {
    try CompletenessTests.complete { $0.description = text(description) }
      .lint(in: shanghai, publishedAt: nil)
      .filter { $0.rule == "dates.text-contradiction" }
  }

  @Test(arguments: [
    "投标截止时间为2026年5月18日17时", "递交投标文件：2026年4月27日至5月18日", "截止日期 2026-05-18",
    "开标时间：5月18日", "招标文件发售时间为2026年4月27日至5月8日", "自2023年1月1日起至投标截止日无违法记录",
    "投标截止时间见公告", "2026年5月20日举行庆典", "公告日期：2026 年 4 月 27 日", "截止2026年13月40日",
    "答疑时间5月30日", "截止日为第 20 号", "",
  ])
  func `a date that agrees, or is about something else, is no contradiction`(
    description: String
  ) throws {
    #expect(try Self.findings("说明" + description) == [])
  }

  @Test(arguments: [
    ("投标截止时间为2026年5月20日17时", "2026-05-18", "2026-05-20"),
    ("递交投标文件：2026年4月27日至5月16日", "2026-05-18", "2026-04-27"),
    ("请于5月19日前递交", "2026-05-18", "2026-05-19"),
    ("截止日期 2026-05-16", "2026-05-18", "2026-05-16"),
    ("截止日期为2049年5月18日", "2026-05-18", "2049-05-18"),
    ("我行公告如下；开标时间：5月19日9时", "2026-05-18", "2026-05-19"),
    ("招标文件发售至2026年5月9日", "2026-05-08", "2026-05-09"),
    ("Bids: the deadline is 2026-05-16", "2026-05-18", "2026-05-16"),
  ])
  func `a date that the periods contradict is a warning`(
    description: String, expected: String, read: String
  ) throws {
    let findings = try Self.findings(description)
    #expect(findings.count == 1)
    #expect(findings.first?.severity == .warning)
    #expect(findings.first?.from == (try day(expected)))
    #expect(findings.first?.to == (try day(read)))
  }

  @Test func `the descriptions of documents are read, too`() throws {
    let findings = try CompletenessTests.complete {
      $0.documents.append(
        RequestedDocument(
          id: id("application"), title: text("合作申请书"), description: text("5月20日截止"),
          need: .optional))
    }.lint(in: shanghai, publishedAt: nil)
    #expect(findings.map(\.rule) == ["dates.text-contradiction"])
    #expect(findings.first?.message.en.contains("document application") == true)
  }
}
