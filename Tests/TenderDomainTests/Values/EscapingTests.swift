import TenderDomain
import Testing

@Suite struct EscapingTests {
  @Test(arguments: [
    ("\u{1B}[31mred", #"\u{1B}[31mred"#), ("a\nb\t", #"a\u{A}b\u{9}"#), ("\0", #"\u{0}"#),
    ("\u{7F}\u{9B}", #"\u{7F}\u{9B}"#), ("\u{200B}\u{200F}", #"\u{200B}\u{200F}"#),
    ("\u{202A}\u{202E}", #"\u{202A}\u{202E}"#), ("\u{2060}\u{2069}", #"\u{2060}\u{2069}"#),
    ("\u{61C}\u{FEFF}", #"\u{61C}\u{FEFF}"#), ("\u{2028}", #"\u{2028}"#),
    ("\u{E0041}", #"\u{E0041}"#),
  ])
  func `is shown escaped`(text: String, escaped: String) {
    #expect(text.escapedForDisplay() == escaped)
  }

  @Test(arguments: ["", "西平中原村镇银行（暂定）", "a b", "é", "e\u{301}", "🏦", "𠮷", "\u{3000}", "\\u{1B}"])
  func `is shown as it is`(text: String) {
    #expect(text.escapedForDisplay().unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test func `a quotation is cut after sixty characters`() {
    let text = String(repeating: "字", count: 60)
    #expect(text.quotedForDisplay() == "“\(text)”")
    #expect((text + "字").quotedForDisplay() == "“\(text)…”")
  }

  @Test func `a letter under a thousand accents is cut as well`() {
    let text = "a" + String(repeating: "\u{301}", count: 1_000)
    #expect(text.quotedForDisplay().unicodeScalars.count == 63)
  }
}
