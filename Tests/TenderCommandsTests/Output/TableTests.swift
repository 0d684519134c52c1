import TenderCommands
import TenderDomain
import Testing

struct TableTests {
  private struct Row {
    var number = "XPZY-2026-001"
    var title: String
    var bids: Int
  }

  private static let rows = [
    Row(title: "西平中原村镇银行房地产评估机构采购项目", bids: 3),
    Row(number: "A-2", title: "Paper 纸张", bids: 12),
    Row(number: "办公-3", title: "", bids: 0),
  ]

  private let layout: [Column<Row>] = [
    Column(Phrase(zh: "编号", en: "Number"), .number) { $0.number },
    Column(Phrase(zh: "名称", en: "Title"), .flexible) { $0.title },
    Column(Phrase(zh: "投标", en: "Bids"), .fixed, .trailing) { $0.bids },
  ]

  private func table(
    _ language: Language = .zh, columns: Int, palette: Palette = Palette(enabled: false),
    rows: [Row] = rows
  ) -> String {
    var screen = Screen(language: language, columns: columns, palette: palette)
    screen.table(rows, empty: Phrase(zh: "没有项目", en: "No tenders"), layout)
    return screen.rendered()
  }

  @Test func `lines up Chinese and English`() {
    #expect(
      table(columns: 80) == """
        编号           名称                                    投标
        XPZY-2026-001  西平中原村镇银行房地产评估机构采购项目     3
        A-2            Paper 纸张                                12
        办公-3                                                    0

        """)
  }

  @Test func `wraps the flexible column where the screen is narrow`() {
    #expect(
      table(.en, columns: 40) == """
        Number         Title                Bids
        XPZY-2026-001  西平中原村镇银行房      3
                       地产评估机构采购项
                       目

        A-2            Paper 纸张             12
        办公-3                                 0

        """)
  }

  @Test func `turns rows into blocks where nothing else fits`() {
    #expect(
      table(columns: 24, rows: Array(Self.rows.prefix(2))) == """
        编号：XPZY-2026-001
        名称：西平中原村镇银行房
              地产评估机构采购项
              目
        投标：3

        编号：A-2
        名称：Paper 纸张
        投标：12

        """)
  }

  @Test(arguments: 12...90)
  func `keeps within every width, without trailing spaces, and loses nothing`(columns: Int) {
    let table = table(columns: columns)
    for line in table.split(separator: "\n") {
      #expect(line.displayWidth <= max(columns, 19))
      #expect(!line.hasSuffix(" "))
    }
    let lastColumns = Set(table.split(separator: "\n").map(\.displayWidth))
    if columns >= 37 { #expect(lastColumns.contains(min(columns, 59))) }
    for character in Self.rows[0].title { #expect(table.contains(character)) }
  }

  @Test func `shares the room between two flexible columns`() {
    var screen = Screen(language: .en, columns: 34)
    screen.table(
      ["招标招标招标招标招标招标"],
      [
        Column(Phrase("A"), .flexible) { $0 }, Column(Phrase("B"), .flexible) { _ in "short" },
        Column(Phrase("C"), .flexible) { $0 },
      ])
    #expect(
      screen.rendered() == """
        A             B      C
        招标招标招标  short  招标招标招标
        招标招标招标         招标招标招标

        """)
  }

  @Test(arguments: [30, 40, 60, 80])
  func `looks one way whatever is in its rows`(columns: Int) {
    let long = Row(number: "ABCDEFGHIJKLMNOPQRSTUVWXYZ-2026-0001", title: "印刷", bids: 1)
    let plain = table(.en, columns: columns)
    let longer = table(.en, columns: columns, rows: Self.rows + [long])
    #expect(plain.contains("Number:") == longer.contains("Number:"))
    #expect(longer.contains(long.number))
    for line in longer.split(separator: "\n") { #expect(line.displayWidth <= max(columns, 44)) }
  }

  @Test func `a number wider than its column stands on a line of its own`() {
    let long = Row(number: "ABCDEFGHIJKLMNOPQRSTUVWXYZ-2026-0001", title: "印刷服务", bids: 1)
    #expect(
      table(.en, columns: 40, rows: [long]) == """
        Number                    Title     Bids
        ABCDEFGHIJKLMNOPQRSTUVWXYZ-2026-0001   1
                                  印刷服务

        """)
  }

  @Test func `an identifier inside of a text is whole, and nothing stands on it`() {
    var screen = Screen(language: .en, columns: 36)
    screen.table(
      ["交 CN-USCC:91990999MA9CAE01X8 收"],
      [
        Column(Phrase("A"), .flexible) { _ in "一二三四五六七八" },
        Column(Phrase("B"), .flexible) { $0 },
      ])
    let shown = screen.rendered()
    #expect(shown.contains("CN-USCC:91990999MA9CAE01X8"))
    #expect(shown.contains("一二三四五"))
    for line in shown.split(separator: "\n") { #expect(line.displayWidth <= 36, "\(line)") }
  }

  @Test(arguments: 24...60)
  func `no line goes over the edge where ambiguous characters are drawn wide`(columns: Int) {
    let quoted = Row(title: "“云湖县”——印刷……与装订·第“二”包", bids: 3)
    let shown = table(.en, columns: columns, rows: [quoted, quoted])
    for line in shown.split(separator: "\n") { #expect(line.greatestWidth <= columns, "\(line)") }
  }

  @Test func `says so when there are no rows`() {
    #expect(table(.en, columns: 80, rows: []) == "No tenders\n")
  }

  @Test func `colours only text, never the spaces between`() {
    let coloured = table(.en, columns: 40, palette: Palette(enabled: true))
    #expect(coloured.hasPrefix("\u{1B}[1mNumber\u{1B}[0m         \u{1B}[1mTitle\u{1B}[0m"))
    let plain = coloured.replacing("\u{1B}[1m", with: "").replacing("\u{1B}[0m", with: "")
    #expect(plain == table(.en, columns: 40))
  }

  @Test func `shows escape sequences instead of obeying them`() {
    let hostile = Row(number: "\u{1B}[2J", title: "a\nb\u{202E}c\u{9B}", bids: 1)
    let shown = table(columns: 80, rows: [hostile])
    #expect(shown.contains("\\u{1B}[2J"))
    #expect(shown.contains("a\\u{A}b\\u{202E}c\\u{9B}"))
    #expect(shown.split(separator: "\n").count == 2)
  }
}
