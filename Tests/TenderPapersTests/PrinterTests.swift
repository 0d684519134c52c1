import TenderDomain
import TenderPapers
import Testing

/// Whatever stands in a paper is text in every form of it.
@Suite struct PrinterTests {
  static let hostile = "<b>&\"'</b> *a* _b_ [c](d) `e` # 1. | ~ \u{1B}[31m \u{202E}x"

  static func paper(_ text: String) -> Paper {
    var paper = Paper(title: Phrase(text))
    paper.add(
      Phrase(text), .paragraph(Phrase(text)), .fields([Paper.Field(Phrase(text), Phrase(text))]),
      .list([Paper.Entry(Phrase(text), details: [Phrase(text)])]), .verbatim([text]),
      .blanks([Phrase(text)]))
    paper.signature = [Phrase(text)]
    return paper
  }

  @Test func `HTML has no markup but its own`() {
    let plain = HTMLPrinter().print(Self.paper("x"), in: .en)
    let printed = HTMLPrinter().print(Self.paper(Self.hostile), in: .en)
    #expect(printed.count { $0 == "<" } == plain.count { $0 == "<" })
    #expect(!printed.contains("<b>"))
    #expect(printed.contains("&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt;"))
    #expect(printed.contains(#"\u{1B}[31m \u{202E}x"#))
  }

  @Test func `HTML is whole by itself and says its language`() {
    for (language, tag) in [(Language.zh, "zh-CN"), (.en, "en")] {
      let page = HTMLPrinter().print(Self.paper("x"), in: language)
      #expect(
        page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(tag)\">\n<head>\n<meta charset="))
      #expect(page.contains("@page { size: A4;"))
      #expect(!page.contains("http"))
      #expect(!page.contains("src="))
    }
  }

  @Test func `Markdown shows what stands there`() {
    let printed = MarkdownPrinter().print(Self.paper(Self.hostile), in: .en)
    let escaped =
      ##"\<b\>\&"'\</b\> \*a\* \_b\_ \[c\](d) \`e\` \# 1. \| \~ \\u{1B}\[31m \\u{202E}x"##
    #expect(printed.hasPrefix("# \(escaped)\n\n## 1. \(escaped)\n\n\(escaped)\n\n"))
    for (text, shown) in [("- a", "\\- a"), ("1. a", "1\\. a"), ("+ a", "\\+ a")] {
      let printed = MarkdownPrinter().print(Self.paper(text), in: .en)
      #expect(printed.contains("\n\n" + shown + "\n\n"))
    }
  }

  @Test func `text keeps lines apart and numbers in Chinese`() {
    var paper = Paper(title: Phrase("公告"))
    paper.banner = Phrase("演练")
    paper.add(nil, .paragraph(Phrase("一行\n二行")))
    paper.add(Phrase("内容"), .list([Paper.Entry(Phrase("甲")), Paper.Entry(Phrase("乙"))]))
    paper.add(Phrase("空"), .list([]), .fields([]))
    paper.add(Phrase("联系"), .fields([Paper.Field(Phrase("电话"), Phrase("0999-5550101"))]))
    paper.signature = [Phrase("某行"), Phrase("2026年4月27日")]
    #expect(
      TextPrinter().print(paper, in: .zh) == """
        演练

        公告

        一行
        二行

        一、内容
        （一）甲
        （二）乙

        二、联系
        电话：0999-5550101

        某行
        2026年4月27日

        """)
  }
}
