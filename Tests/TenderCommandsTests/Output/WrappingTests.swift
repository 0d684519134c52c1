import TenderCommands
import Testing

struct WrappingTests {
  @Test(arguments: Samples.texts, 2...40)
  func `never exceeds the width and loses nothing but spaces`(text: String, columns: Int) {
    let lines = text.wrapped(to: columns)
    for line in lines {
      #expect(line.displayWidth <= columns)
      #expect(!line.hasSuffix(" "))
    }
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test func `breaks English at spaces`() {
    #expect(
      "The tender closes at noon".wrapped(to: 12) == ["The tender", "closes at", "noon"])
  }

  @Test func `breaks Chinese between characters but not before closing punctuation`() {
    #expect("具有资质，并备案。".wrapped(to: 10) == ["具有资质，", "并备案。"])
    #expect("具有资质，并备案。".wrapped(to: 8) == ["具有资", "质，并备", "案。"])
  }

  @Test func `does not leave an opening bracket at the end of a line`() {
    #expect("资质（三级）".wrapped(to: 6) == ["资质", "（三", "级）"])
  }

  @Test func `keeps a number of a tender in one piece`() {
    #expect("项目编号 XPZY-2026-001 号".wrapped(to: 14) == ["项目编号", "XPZY-2026-001", "号"])
  }

  @Test func `cuts a word that no line can hold`() {
    #expect("see abcdefgh".wrapped(to: 5) == ["see", "abcde", "fgh"])
  }

  @Test func `keeps the line breaks that are there`() {
    #expect("一\n\n二".wrapped(to: 10) == ["一", "", "二"])
  }
}
