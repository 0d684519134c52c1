import TenderDomain
import TenderFormats
import Testing

/// A text and the beginning of each of its faults, in order.
struct HostileCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String
  let faults: [String]

  init(_ description: String, _ text: String, _ faults: String...) {
    self.testDescription = description
    self.text = text
    self.faults = faults
  }
}

@Suite struct HostileFilesTests {
  @Test(arguments: [
    HostileCase("an empty file", "", "t.yaml:1: the file is empty"),
    HostileCase("comments alone", "# nothing\n# more\n", "t.yaml:1: the file is empty"),
    HostileCase("a document start alone", "---\n", "t.yaml:2: read nothing, expected a mapping"),
    HostileCase("a list", "- a\n- b\n", "t.yaml:1: read a list, expected a mapping"),
    HostileCase("a text", "\nhello\n", "t.yaml:2: read “hello”, expected a mapping"),
    HostileCase("no space after the colon", "a:b", "t.yaml:1: read “a:b”, expected a mapping"),
    HostileCase("two documents", "a: 1\n---\na: 2\n", "t.yaml:2: the document ends before this"),
    HostileCase("text after the end", "a: 1\n...\nb\n", "t.yaml:3: the document ends before this"),
    HostileCase("a second list beside a flow list", "[a], [b]", "t.yaml:1: the document ends"),

    HostileCase("an anchor", "a: &x 1\n", "t.yaml:1: a: anchors and aliases"),
    HostileCase("an anchored key", "&x a: 1\n", "t.yaml:1: anchors and aliases"),
    HostileCase("an anchored list", "a:\n  &x\n  - 1\n", "t.yaml:2: a: anchors and aliases"),
    HostileCase("an alias", "a: &x 1\nb: *x\n", "t.yaml:1: anchors and aliases"),
    HostileCase("an alias of nothing", "a: 1\nb: *x\n", "t.yaml:2: anchors and aliases"),
    HostileCase("a merge key", "a: &x {b: 1}\nc: {<<: *x}\n", "t.yaml:1: anchors and aliases"),
    HostileCase("an alias in JSON", #"{"a":&x 1,"b":*x}"#, "t.yaml:1: anchors and aliases"),

    HostileCase("a tag", "a: !!python/object:os.system x\n", "t.yaml:1: a: tags (!)"),
    HostileCase("a local tag", "a: !foo x\n", "t.yaml:1: a: tags (!)"),
    HostileCase("a verbatim tag", "a: !<tag:x> x\n", "t.yaml:1: a: tags (!)"),
    HostileCase("a tagged number", "a: !!str 5\n", "t.yaml:1: a: tags (!)"),
    HostileCase("a tagged list", "a:\n- !!set [x]\n", "t.yaml:2: a[0]: tags (!)"),
    HostileCase("a tagged mapping", "!!map {a: 1}\n", "t.yaml:1: tags (!)"),

    HostileCase("a tab in front of a key", "a:\n\tb: 1\n", "t.yaml:2: indent with spaces"),
    HostileCase("a tab in a block of text", "a: |\n\tx\n", "t.yaml:2: indent with spaces"),
    HostileCase("text beginning with @", "a: @x\n", "t.yaml:1: a text cannot begin with “@”"),
    HostileCase("text beginning with %", "a: 1\nb: %x\n", "t.yaml:2: a text cannot begin with “%”"),
    HostileCase("a colon in a text", "a: b: c\n", "t.yaml:1: a colon is not expected here"),
    HostileCase("a full-width colon", "a: 1\n标题：x\nb: 2\n", "t.yaml:2: a key must be followed"),
    HostileCase("an open quote", "a: 1\nb: 'x\n\n", "t.yaml:2: this quotation mark is never"),
    HostileCase(
      "an open list", "a:\n  [b,\n  c\n", "t.yaml:4: expected “,” or “]” for the “[” on line 2"),
    HostileCase(
      "an open mapping", "{a: 1\n", "t.yaml:2: expected “,” or “}” for the “{” on line 1"),
    HostileCase("indentation that fits nothing", "a:\n  - b\n c: d\n", "t.yaml:3: does not fit"),
    HostileCase("text after a quote", "a: 'b' c\n", "t.yaml:1: does not fit"),
    HostileCase("an unknown escape", "a: \"\\q\"\n", "t.yaml:1: not an escape sequence"),
    HostileCase("half a character", "a: \"\\ud83d\"\n", "t.yaml:1: not an escape sequence"),
    HostileCase("an unknown YAML version", "%YAML 9.9\n---\na: 1\n", "t.yaml:1: not valid YAML"),

    HostileCase("a list as a key", "? [a]\n: b\n", "t.yaml:1: read a list, expected the name"),
    HostileCase("nothing as a key", "~: b\n", "t.yaml:1: read nothing, expected the name"),
    HostileCase("a mapping as a key", "{{a: b}: c}\n", "t.yaml:1: read a mapping, expected the"),
  ])
  func `is refused with its line`(_ hostile: HostileCase) {
    let found = structuralFaults(in: hostile.text)
    #expect(found.count == hostile.faults.count)
    for (found, expected) in zip(found, hostile.faults) {
      #expect(found.hasPrefix(expected), "\(found)")
    }
  }

  @Test(arguments: [
    HostileCase("twice", "a: 1\nb: 2\na: 3\n", "t.yaml:3: a: the key “a” is already on line 1"),
    HostileCase(
      "three times", "a: 1\na: 2\na: 3\n", "t.yaml:2: a: the key “a” is already on line 1",
      "t.yaml:3: a: the key “a” is already on line 1"),
    HostileCase(
      "in quotes and without", "a: 1\n\"a\": 2\n'a': 3\n",
      "t.yaml:2: a: the key “a” is already on line 1",
      "t.yaml:3: a: the key “a” is already on line 1"),
    HostileCase(
      "written with an escape", "\"\\x61\": 1\na: 2\n",
      "t.yaml:2: a: the key “a” is already on line 1"),
    HostileCase(
      "composed and decomposed", "a: {é: 1, e\u{301}: 2}\n",
      "t.yaml:1: a.é: the key “é” is already on line 1"),
    HostileCase(
      "in several mappings", "a:\n  b: 1\n  b: 2\n  c:\n  - {d: 1, d: 2}\na: 3\n",
      "t.yaml:3: a.b: the key “b” is already on line 2",
      "t.yaml:5: a.c[0].d: the key “d” is already on line 5",
      "t.yaml:6: a: the key “a” is already on line 1"),
    HostileCase(
      "in JSON", "{\"a\": 1,\r\n\"a\": 2}", "t.yaml:2: a: the key “a” is already on line 1"),
    HostileCase("an empty key", "a: {'': 1, '': 2}", "t.yaml:1: the key “” is already on line 1"),
  ])
  func `a duplicate key is found with both lines`(_ hostile: HostileCase) {
    #expect(structuralFaults(in: hostile.text) == hostile.faults)
  }

  @Test func `duplicates do not hide other faults`() {
    let found = structuralFaults(in: "a: 1\na: 2\nb: !x 3\nc: &y 4\n")
    #expect(found.map { $0.prefix(11) } == ["t.yaml:2: a", "t.yaml:3: b", "t.yaml:4: c"])
  }

  @Test func `thirty-two levels are enough and thirty-three too many`() {
    func nested(_ levels: Int) -> String {
      "a: " + String(repeating: "[", count: levels - 1) + String(repeating: "]", count: levels - 1)
    }
    #expect(structuralFaults(in: nested(32)).isEmpty)
    #expect(structuralFaults(in: nested(33)) == ["t.yaml:1: nested more than 32 levels deep"])
  }

  @Test(arguments: [
    "a: b\r\nc: d\r\n", "\u{FEFF}a: b\n", "{\"a\":\"b\"}",
    "{\n\t\"a\": \"\\ud842\\udfb7\\\\ud\"\n}",
    "%YAML 1.2\n---\na: b\n...\n", "a: R&D *重要* !\n", "a: 5 * x & y\n", "a: '&x *x'\n", "a: # *x\n",
  ])
  func `is no fault`(text: String) {
    #expect(structuralFaults(in: text) == [])
  }
}
