import TenderDomain
import TenderFormats
import Testing

@Suite struct InvalidFileTests {
  @Test func `shows fifty faults and counts the others`() {
    let file = InvalidFile(
      (1...53).reversed().map { Fault(file: "f", line: $0, message: Phrase(zh: "错", en: "wrong")) })
    let lines = file.message.en.split(separator: "\n")
    #expect(lines.count == 51)
    #expect(lines.first == "f:1: wrong")
    #expect(lines.last == "and 3 more")
    #expect(file.message.zh.hasSuffix("f:50: 错\n另有3处错误"))
    #expect(file.kind == .badData)
    #expect(file.errorCode == "input.invalid")
  }

  @Test func `faults of one line keep the order in which they were found`() {
    let faults = ["b", "a", "c"].map { Fault(file: "f", line: 1, message: Phrase($0)) }
    #expect(InvalidFile(faults).message.en == "f:1: b\nf:1: a\nf:1: c")
  }

  @Test func `nothing read from a file can steer the terminal`() {
    let file = SourceFile(name: "f\u{202E}", bytes: Array("a\u{200B}: \u{202E}b\n'\\': 1\n".utf8))
    let error = #expect(throws: InvalidFile.self) {
      try file.read { $0.required("a\u{200B}")?.integer(in: 1...2) }
    }
    #expect(
      error?.message.en == """
        f\\u{202E}:1: a\\u{200B}: read “\\u{202E}b”, expected a whole number from 1 to 2
        f\\u{202E}:2: \\: there is no such key
        """)
  }

  @Test func `a long text is quoted in part`() {
    let text = String(repeating: "字", count: 10_000)
    let found = faults(in: "a: \(text)") { $0.required("a")?.truth() }
    #expect(found == ["t.yaml:1: a: read “\(text.prefix(60))…”, expected true / false"])
  }

  @Test func `a long key is shown in part`() {
    let key = String(repeating: "k", count: 10_000)
    let found = faults(in: "? \(key)\n: 1\n") { $0.optional("a") ?? $0.optional("b") }
    #expect(found.first == "t.yaml:1: \(key.prefix(60))…: there is no such key")
  }

  @Test func `every line of a file may be wrong`() {
    let text = (0..<5_000).map { "key\($0): 1\n" }.joined()
    let found = faults(in: text) { root in
      ["title", "number", "keys1"].map { root.optional($0)?.text() }
    }
    #expect(found.count == 5_000)
    #expect(found[1] == "t.yaml:2: key1: there is no such key; did you mean “keys1”?")
  }
}
