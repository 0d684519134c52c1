import TenderDomain
import TenderFormats
import Testing

@Suite struct LargeFilesTests {
  @Test(arguments: [
    "[", "- ", "? ", "{a: ", "[?[", "{{}:", "a: [\n", "'", "&a [*a, ", "x\n ", "\n", "a: b\n",
  ])
  func `a mebibyte of one thing is refused, not a crash`(repeated: String) {
    let count = SourceFile.largestSize / repeated.utf8.count
    #expect(!structuralFaults(in: String(repeating: repeated, count: count)).isEmpty)
  }

  @Test func `ever deeper indentation is refused`() {
    let lines = (0..<1_400).map { String(repeating: " ", count: $0) + "a:\n" }
    #expect(
      structuralFaults(in: lines.joined()) == ["t.yaml:1000: nested more than 32 levels deep"])
  }

  @Test(arguments: ["? *z\n: b\n", "b: *z\n", "b: {*z: 1}\n", "b: [{*z : 1}]\n"])
  func `a bomb of aliases is refused before it goes off`(use: String) {
    let names = Array("abcdefghijklmnopqrstuvwxyz").map(String.init)
    var text = "a0: &a [x, x, x, x, x, x, x, x, x, x]\n"
    for (name, last) in zip(names.dropFirst(), names) {
      let aliases = Array(repeating: "*\(last)", count: 10).joined(separator: ", ")
      text += "\(name)0: &\(name) [\(aliases)]\n"
    }
    let found = structuralFaults(in: text + use)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("t.yaml:1: anchors and aliases") == true)
  }

  @Test func `twenty thousand good items are read`() throws {
    let text = "a:\n" + String(repeating: "- {id: b, n: 1}\n", count: 20_000)
    let numbers = try read(text) { root in
      root.required("a")?.list { item in
        item.mapping { m in
          let id = m.required("id")?.text()
          return id == nil ? nil : m.required("n")?.integer(in: 0...9)
        }
      }
    }
    #expect(numbers.count == 20_000)
  }

  @Test func `a JSON text full of escape sequences is read`() throws {
    let escapes = String(repeating: #"\n\ud842\udfb7"#, count: 10_000)
    let text = try read("{\"a\": \"\(escapes)\"}") { $0.required("a")?.text() }
    #expect(text.unicodeScalars.count == 20_000)
  }
}
