import TenderDomain
import TenderFormats
import Testing

/// What an input method slips into a file: its name, its line and column, and the right form.
struct SlipTests {
  struct Slip: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let line: Int
    let column: Int
    let said: String

    init(_ description: String, _ text: String, at line: Int, _ column: Int, _ said: String) {
      testDescription = description
      self.text = text
      self.line = line
      self.column = column
      self.said = said
    }
  }

  @Test(arguments: [
    Slip("a colon in the first line", "title：印刷\nn: 1\n", at: 1, 6, "the colon ： is full width"),
    Slip("a colon in the last line", "n: 1\ntitle：印刷\n", at: 2, 6, "write “: ”"),
    Slip("a colon and nothing", "n: 1\ntitle：\n  - x\n", at: 2, 6, "the colon ： is full width"),
    Slip("a small colon", "title﹕印刷\nn: 1\n", at: 1, 6, "the colon ﹕ is full width"),
    Slip("a colon in a flow mapping", "n: 1\nm: {name：云湖}\n", at: 2, 9, "the colon ："),
    Slip(
      "a colon after a comma", "n: 1\nm: {name: a, address：云湖}\n", at: 2, 21, "the colon ："),
    Slip(
      "a colon in a mapping of a mapping", "n: 1\nm:\n  name: x\n  contact:\n    telephone：0999\n",
      at: 5, 14, "the colon ："),
    Slip("a colon in a list item", "n: 1\nlist:\n  - id：a\n    t: x\n", at: 3, 7, "the colon ："),
    Slip("two colons", "number：C-1\ntitle：印刷\nn: 1\n", at: 1, 7, "the colon ："),
    Slip("CRLF", "n: 1\r\ntitle：印刷\r\n", at: 2, 6, "the colon ："),
    Slip("a full-width blank after the colon", "n: 1\ntitle:　印刷\n", at: 2, 7, "a full-width blank"),
    Slip("a no-break blank after the colon", "n: 1\ntitle:\u{A0}印刷\n", at: 2, 7, "no-break"),
    Slip(
      "a full-width blank as indentation", "n: 1\nlist:\n　- x\n", at: 3, 1, "indent with spaces"),
    Slip(
      "a no-break blank as indentation", "n: 1\nm:\n\u{A0}a: x\n", at: 3, 1, "indent with spaces"),
    Slip("a blank behind a space", "n: 1\nm:\n \u{3000}a: x\n", at: 3, 2, "indent with spaces"),
    Slip("a tab", "n: 1\nm:\n\ta: x\n", at: 3, 1, "not with a tab"),
    Slip("a full-width dash", "n: 1\nlist:\n  － x: 1\n", at: 3, 3, "write “- ”"),
    Slip("an en dash", "n: 1\nlist:\n  – x: 1\n", at: 3, 3, "write “- ”"),
    Slip(
      "a comma between entries", "n: 1\nlist: [{a: 1}，{a: 2}]\n", at: 2, 14,
      "the sign ， is full width"),
    Slip("an enumeration comma", "n: 1\nlist: [[a]、[b]]\n", at: 2, 11, "the sign 、 is full width"),
    Slip("a comma before a key", "n: 1\nm: {n: 1，b: 2}\n", at: 2, 9, "the sign ， is full width"),
    Slip(
      "a semicolon before a key", "n: 1\nm: {n: 1；b: 2}\n", at: 2, 9, "the sign ； is full width"),
    Slip("braces", "n: 1\nm: ｛a: 1｝\n", at: 2, 4, "the bracket ｛ is full width: write “{”"),
    Slip("a closing brace", "n: 1\nm: {a: 1｝\n", at: 2, 9, "write “}”"),
    Slip("brackets", "n: 1\nlist: ［a, b］\nm: {a: 1\n", at: 2, 7, "write “[”"),
    Slip("lenticular brackets", "n: 1\nlist: 【a】\nm: {a: 1\n", at: 2, 7, "write “[”"),
    Slip("quotes around a number", "n: “5”\n", at: 1, 4, "the quotation mark “"),
    Slip("full-width digits", "n: １２\n", at: 1, 4, "write 12"),
    Slip("full-width digits in a part", "n: 1２.5\n", at: 1, 4, "write 12.5"),
    Slip("thousands", "n: 12,000\n", at: 1, 4, "a number without separators or units: 12000"),
    Slip("thousands and cents", "n: 468,000.00\n", at: 1, 4, "468000.00"),
    Slip("thousands of thousands", "n: 1,000,000\n", at: 1, 4, "1000000"),
    Slip("full-width thousands", "n: 12，000\n", at: 1, 4, "12000"),
    Slip("apostrophes", "n: 12'000\n", at: 1, 4, "12000"),
    Slip("pounds", "n: £5,000,000\n", at: 1, 4, "5000000"),
    Slip("yuan before", "n: ¥500\n", at: 1, 4, "500"),
    Slip("full-width yuan", "n: ￥500\n", at: 1, 4, "500"),
    Slip("yuan behind", "n: 500元\n", at: 1, 4, "500"),
    Slip("ten thousands", "n: 5万\n", at: 1, 4, "50000"),
    Slip("parts of ten thousands", "n: 3.6万元\n", at: 1, 4, "36000"),
    Slip("millions of hundreds", "n: 1.25亿\n", at: 1, 4, "125000000"),
    Slip("less than one", "n: 0.5万元\n", at: 1, 4, "5000"),
    Slip("many places", "n: 3.65432万\n", at: 1, 4, "36543.2"),
    Slip("a percentage", "n: 20%\n", at: 1, 4, "20"),
    Slip(
      "thousands in a flow mapping", "m: {n: 1,280.00, c: CNY}\n", at: 1, 8, "1280.00"),
  ])
  func `a slip is named where it stands, with the right form`(slip: Slip) throws {
    let faults = read(slip.text)
    let found = try #require(faults.first { $0.sentence.en.contains(slip.said) }, "\(faults)")
    #expect(found.line == slip.line)
    #expect(found.column == slip.column)
    #expect(found.sentence.zh != found.sentence.en)
  }

  @Test(arguments: [
    "t: 见，名称：云湖（县）\n", "t: 5万元以上\n", "t: “引号”的文字\n", "t: |\n  name：块中的文字\n  　－ x\n",
    "t: \"name：引号里\"\n", "t: x # name：注释\n", "\u{FEFF}t: x\r\n", "t: ２０２６年\n",
  ])
  func `what is right is left alone`(text: String) {
    #expect(read(text) == [])
  }

  @Test(arguments: [
    (
      "identifier: {scheme: X-A, id: 1}\nname: 甲\n", "t.yaml:1: this is a bidder: tender bidder add"
    ),
    ("year: 2027\nsource: x\n", "t.yaml:1: this is a calendar: tender calendar add FILE"),
    ("%PDF-1.7\n", "t.yaml:1: this is a PDF, expected a text in YAML or JSON"),
    ("PK\u{3}\u{4}x", "t.yaml:1: this is a Word, Excel or zip file"),
  ])
  func `a file of another kind is told as what it is`(text: String, sentence: String) {
    let file = SourceFile(name: "t.yaml", bytes: Array(text.utf8))
    let failure = #expect(throws: InvalidFile.self) {
      try file.read(as: .definition) { $0.required("title")?.text() }
    }
    #expect(failure?.faults.map(\.sentence.en).count == 1)
    #expect(failure?.faults.first?.sentence.en.hasPrefix(sentence) == true)
  }

  @Test func `other faults of the file are told beside a slip`() {
    let faults = read("n: 12,000\nm: {a: 1}\nunknown: 1\n")
    #expect(faults.map(\.line) == [1, 3])
  }

  /// Reads keys of all kinds: numbers, texts, lists and mappings.
  private func read(_ text: String) -> [Fault] {
    do throws(InvalidFile) {
      return try SourceFile(name: "t.yaml", bytes: Array(text.utf8)).read { root -> Int? in
        _ = root.optional("t")?.text()
        _ = root.optional("title")?.text()
        _ = root.optional("number")?.text()
        _ = root.optional("n")?.number { $0 }
        _ = root.optional("list")?.list { item in
          item.shape == .mapping ? item.mapping { $0.optional("a")?.text() } : item.text()
        }
        _ = root.optional("m")?.mapping { inner -> Int? in
          for key in ["name", "address", "a", "b", "c"] { _ = inner.optional(key)?.text() }
          _ = inner.optional("n")?.number { $0 }
          _ = inner.optional("contact")?.mapping { $0.required("telephone")?.text() }
          return 1
        }
        return 1
      } == 1 ? [] : []
    } catch {
      return error.faults
    }
  }
}
