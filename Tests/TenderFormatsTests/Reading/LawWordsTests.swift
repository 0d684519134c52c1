import TenderDomain
import TenderFormats
import Testing

/// Words of the law where a file has words of its own, and times as they are spoken.
@Suite struct LawWordsTests {
  static func told(_ lines: String, closing: String = "2026-12-22T09:00") -> String {
    let text = """
      title: 校服
      procuringEntity: {name: 县一中}
      periods: {submission: {to: \(closing)}}
      \(lines)

      """
    do {
      _ = try SourceFile(name: "t.yaml", bytes: Array(text.utf8)).readDefinition(zones: SomeZones())
      return ""
    } catch {
      return error.message.zh
    }
  }

  @Test(arguments: [
    ("method: 公开招标", "“公开招标”写作 open"), ("consortium: 不接受", "“不接受”写作 forbidden"),
    ("method: 竞争性磋商", "写作 regime: cn-government-consultation"),
  ])
  func `the word of a file is told`(line: String, word: String) {
    #expect(Self.told(line).contains(word))
  }

  @Test(arguments: [
    ("2026年12月22日9时", "2026-12-22T09:00"), ("2026年12月22日 9：30", "2026-12-22T09:30"),
    ("2026年12月22日17点半", "2026-12-22T17:30"), ("2026年12月22日", "2026-12-22"),
  ])
  func `a time as it is spoken keeps its hour`(written: String, right: String) {
    let told = Self.told("", closing: written)
    #expect(told.contains("请写 \(right)"), "\(told)")
  }
}
