import TenderCommands
import Testing

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("招标", 4), ("招标 A-1", 8), ("（是）", 6), ("“是”…", 5), ("ＡＢ", 4),
    ("ｱｲ", 2), ("한국", 4), ("e\u{301}", 1), ("é", 1), ("👍", 2), ("👩‍👩‍👧", 2), ("🇨🇳", 2), ("1️⃣", 2),
    ("☎", 1), ("☎\u{FE0F}", 2), ("𠮷", 2), ("㎡", 2), ("①", 1), ("￥", 2), ("¥", 1), ("—", 1),
    ("\u{200B}", 0), ("\u{1B}", 0), ("\u{7F}", 0), ("\u{3000}", 2), ("〇", 2), ("\u{303F}", 1),
    ("\u{302A}", 0), ("\u{1100}\u{1161}", 2), ("α", 1), ("ก็", 1),
  ])
  func `is what a terminal uses`(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
    #expect(text[...].displayWidth == columns)
  }

  @Test(arguments: Samples.texts, 0...20)
  func `after padding is what was asked for`(text: String, columns: Int) {
    for alignment in [Alignment.leading, .trailing] {
      let padded = text.padded(to: columns, alignment)
      #expect(padded.displayWidth == max(columns, text.displayWidth))
      #expect(padded.contains(text))
    }
  }

  @Test func `padding puts numbers at the right`() {
    #expect("12".padded(to: 4, .trailing) == "  12")
    #expect("十二".padded(to: 5) == "十二 ")
  }
}

/// Texts of every kind that the program shows.
enum Samples {
  static let texts = [
    "", "a", "short", "招标", "西平中原村镇银行房地产评估机构采购项目",
    "具有有效的三级及以上房地产评估资质（含暂定），并在有关行政管理机关备案。",
    "The bond of 1,000.00 CNY is due (at the latest) on 2026-05-16.",
    "mixed 中文 and English，以及 XPZY-2026-001 号", "a  b   c", "    indented", "trailing   ",
    "anextremelylongwordwithoutanyplacetobreak", "👍👍👍 ok", "“引文”……—— end",
    "e\u{301}e\u{301}e\u{301}",
    "《中华人民共和国政府采购法》第二十二条", "((()))", "。。。。。。", "（（（（",
  ]
}
