import TenderDomain
import Testing

@Suite struct TextTests {
  @Test(arguments: [
    ("营业执照", "营业执照"), ("  a b \n", "a b"), ("\u{3000}全角\u{3000}", "全角"), ("a\nb", "a\nb"),
  ])
  func `blanks around a text are taken off, blanks inside stay`(raw: String, kept: String) throws {
    #expect(try Text(parsing: raw).string == kept)
  }

  @Test(arguments: ["", " ", "\n\t", "\u{3000}", "a\0b", String(repeating: "长", count: 13_334)])
  func `nothing, NUL and far too much are refused`(raw: String) {
    #expect(throws: InvalidValue.self) { try Text(parsing: raw) }
  }

  @Test func `ten thousand characters are not too many`() throws {
    let long = String(repeating: "长", count: 10_000)
    #expect(try Text(parsing: long).string.count == 10_000)
  }
}

@Suite struct IdentifierTests {
  @Test(arguments: [
    "a", "real-estate", "item_2.1", "营业执照", "é", "1", String(repeating: "x", count: 64),
  ])
  func `letters of any script, digits and three marks are an identifier`(name: String) throws {
    #expect(try Identifier<Item>(parsing: name).text == name)
  }

  @Test(arguments: [
    "", " ", "a b", "-a", "a/b", "../a", "a=b", "a:b", "a,b", "a\0", "a\n", "＝", "\u{202E}a", "😀",
    String(repeating: "x", count: 65),
  ])
  func `what would be unsafe in a path or on a command line is not`(name: String) {
    #expect(throws: InvalidValue.self) { try Identifier<Item>(parsing: name) }
  }

  @Test func `identifiers are in the order of their bytes`() {
    let sorted = ["B", "a", "é", "营"]
    #expect(sorted.reversed().map { Identifier<Item>(trusted: $0) }.sorted().map(\.text) == sorted)
  }
}

@Suite struct TenderNumberTests {
  @Test(arguments: [
    "XPZY-2026-001", "豫财招标〔2026〕12号", "1", "a..b", "conpex", String(repeating: "x", count: 100),
  ])
  func `visible characters are a number`(number: String) throws {
    #expect(try Tender.Number(parsing: number).text == number)
  }

  @Test(arguments: [
    "", " ", "a b", "a\u{3000}b", "-1", "a\u{200B}", "\u{202E}a", "a\u{7}", "\u{E000}", "\u{FEFF}1",
    String(repeating: "x", count: 101), "a/b", "a／b", #"a\b"#, "a:b", "a：b", "a?", ".a", "..", "a.",
    "CON", "nul.1", "Com1", String(repeating: "号", count: 67),
  ])
  func `blanks, what cannot be seen and what names no file are not`(number: String) {
    #expect(throws: InvalidValue.self) { try Tender.Number(parsing: number) }
  }

  @Test func `two widths of a number are one number`() throws {
    let full = try Tender.Number(parsing: "云采（２０２６）７号")
    #expect(try full == Tender.Number(parsing: "云采(2026)7号"))
    #expect(try Identifier<Item>(parsing: "ＢＺ－０３").text == "BZ-03")
  }

  @Test func `the number an office assigns has the year and at least four digits`() {
    #expect(Tender.Number(year: 2026, count: 7).text == "T-2026-0007")
    #expect(Tender.Number(year: 2026, count: 12_345).text == "T-2026-12345")
  }
}

@Suite struct PhraseTests {
  @Test func `an enumeration uses the marks of its language`() {
    let list = [Phrase(zh: "甲", en: "a"), Phrase(zh: "乙", en: "b")].enumerated()
    #expect(list[.zh] == "甲、乙")
    #expect(list[.en] == "a, b")
  }
}
