import TenderCommands
import Testing

struct WrappingTests {
  @Test(arguments: Samples.texts, 2...40)
  func `exceeds the width with one whole word only, and loses nothing but spaces`(
    text: String, columns: Int
  ) {
    let lines = text.wrapped(to: columns)
    for line in lines {
      let isWord = line.allSatisfy { $0 != " " && $0.displayWidth < 2 }
      #expect(line.greatestWidth <= columns || isWord, "\(line)")
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

  @Test func `leaves a word whole that no line can hold`() {
    #expect("see abcdefgh too".wrapped(to: 5) == ["see", "abcdefgh", "too"])
    #expect(
      "编号（CN-USCC:91990999MA9CAE01X8）。".wrapped(to: 12)
        == ["编号", "（", "CN-USCC:91990999MA9CAE01X8", "）。"])
  }

  @Test func `has room where a terminal draws quotation marks and dashes wide`() {
    #expect("“ab” — cd".wrapped(to: 9) == ["“ab” —", "cd"])
    #expect("abcd - cd".wrapped(to: 9) == ["abcd - cd"])
  }

  @Test func `keeps the line breaks that are there`() {
    #expect("一\n\n二".wrapped(to: 10) == ["一", "", "二"])
  }
}
