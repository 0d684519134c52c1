import TenderCommands
import TenderDomain
import Testing

struct ScreenTests {
  private static let title = Phrase(zh: "项目", en: "Tender")

  private func draw(
    _ language: Language = .zh, columns: Int = 40, color: Bool = false,
    _ view: (inout Screen) -> Void
  ) -> String {
    var screen = Screen(
      language: language, columns: columns, palette: Palette(enabled: color))
    view(&screen)
    return screen.rendered()
  }

  @Test func `fields line up in Chinese`() {
    let shown = draw {
      $0.field(Phrase(zh: "编号", en: "Number"), "XPZY-2026-001")
      $0.field(Phrase(zh: "法定代表人", en: "Represented by"), "张某")
      $0.field(Phrase(zh: "电话", en: "Telephone"), String?.none)
      $0.field(
        Phrase(zh: "名称", en: "Name"), Phrase(zh: "驻马店天中房地产评估有限公司（暂定名称）", en: "x"))
    }
    #expect(
      shown == """
        编号：      XPZY-2026-001
        法定代表人：张某
        名称：      驻马店天中房地产评估有限公司
                    （暂定名称）

        """)
  }

  @Test func `fields line up in English`() {
    let shown = draw(.en) {
      $0.field(Phrase(zh: "编号", en: "Number"), "A-1")
      $0.field(Phrase(zh: "投标", en: "Bids received"), 3)
      $0.field(Phrase(zh: "备注", en: "Note"), "first line\nsecond line")
    }
    #expect(
      shown == """
        Number:        A-1
        Bids received: 3
        Note:          first line
                       second line

        """)
  }

  @Test func `sections are set apart`() {
    let shown = draw(.en) {
      $0.heading(Self.title)
      $0.field(Phrase("Id"), "1")
      $0.heading(Phrase("Requirements"))
      $0.bullet("has a licence that is valid on the day of closing")
      $0.blank()
      $0.heading(Phrase("End"))
      $0.line("state: ", Phrase(zh: "开放", en: "open"))
    }
    #expect(
      shown == """
        Tender
        Id: 1

        Requirements
        - has a licence that is valid on the day
          of closing

        End
        state: open

        """)
  }

  @Test func `a paragraph cannot be broken by stored text`() {
    let shown = draw(.en) { $0.paragraph("name\r\nverdict: eligible") }
    #expect(shown == "name\\u{D}\\u{A}verdict: eligible\n")
  }

  @Test func `a quotation keeps its lines, indented`() {
    let shown = draw(columns: 16) { $0.quotation("第一行文字比较长\n\n第二行\u{1B}[31m") }
    #expect(
      shown == """
          第一行文字比较
          长

          第二行
          \\u{1B}[31m

        """)
  }

  @Test func `style surrounds the text only`() {
    let shown = draw(.en, color: true) {
      $0.line("state: ", "missed".styled(.red).styled(.bold))
      $0.heading(Self.title)
    }
    #expect(shown == "state: \u{1B}[1;31mmissed\u{1B}[0m\n\n\u{1B}[1mTender\u{1B}[0m\n")
  }
}
