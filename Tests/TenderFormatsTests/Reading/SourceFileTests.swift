import Foundation
import TenderDomain
import TenderFormats
import Testing

@Suite struct SourceFileTests {
  @Test func `bytes that are not UTF-8 are refused with offset and line`() {
    let bytes = Array("a: 1\nb: ".utf8) + [0xD5, 0xD0, 0xB1, 0xEA]
    #expect(
      structuralFaults(in: bytes) == [
        "t.yaml:2: not UTF-8 at byte 8 (counted from 0); save the file as UTF-8"
      ])
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0x61, 0x00],  // UTF-16
      [0xC0, 0x80],  // an overlong NUL
      [0xED, 0xA0, 0x80],  // half of a surrogate pair
      [0xF4, 0x90, 0x80, 0x80],  // beyond U+10FFFF
      [0xE6, 0x96],  // cut in the middle
    ] as [[UInt8]])
  func `is not UTF-8`(bytes: [UInt8]) {
    #expect(structuralFaults(in: bytes).first?.hasPrefix("t.yaml:1: not UTF-8 at byte 0") == true)
  }

  @Test(arguments: [
    ("a: \0", "U+0000"), ("a: \u{1B}[31m", "U+001B"), ("a: \u{7F}", "U+007F"),
    ("a: \u{85}", "U+0085"), ("a: \u{2028}b", "U+2028"), ("a: \u{FFFE}", "U+FFFE"),
    ("a: \u{1FFFF}", "U+1FFFF"),
  ])
  func `a control character is refused`(text: String, number: String) {
    let expected = "t.yaml:3: contains the character \(number), which is not allowed"
    #expect(structuralFaults(in: "b: 1\r\n\n" + text) == [expected])
  }

  @Test(arguments: [
    (#"a: "\0""#, "U+0000"), (#"a: "\e[31m""#, "U+001B"), (#"{"a": "\u0007"}"#, "U+0007"),
    (#"a: ["\L"]"#, "U+2028"), (#"{"a\u0000": 1}"#, "U+0000"),
  ])
  func `a control character is refused as an escape sequence too`(text: String, number: String) {
    let faults = structuralFaults(in: text)
    #expect(faults.count == 1)
    #expect(faults.first?.contains("contains the character \(number)") == true)
  }

  @Test func `every line with a control character is named once`() {
    let faults = structuralFaults(in: "a: \u{1}\u{2}\nb: 1\nc: \u{3}\n")
    #expect(faults.map { $0.prefix(8) } == ["t.yaml:1", "t.yaml:3"])
  }

  @Test func `one byte more than 1 MiB is refused`() {
    let comment = [UInt8](repeating: UInt8(ascii: "#"), count: SourceFile.largestSize - 5)
    #expect(structuralFaults(in: Array("a: 1\n".utf8) + comment) == [])
    #expect(
      structuralFaults(in: Array("a: 1\n#".utf8) + comment) == [
        "t.yaml:1: the file is larger than 1 MiB (1048576 bytes)"
      ])
  }

  @Test func `a decomposed text becomes composed`() throws {
    let texts = try read("{\"cafe\u{301}\": \"cafe\u{301}\", \"b\": \"e\\u0301\"}") { root in
      [root.required("caf\u{E9}")?.text(), root.required("b")?.text()]
    }
    let scalars = texts.map { $0.map { Array($0.unicodeScalars) } }
    #expect(scalars == [Array("caf\u{E9}".unicodeScalars), ["\u{E9}"]])
  }

  @Test func `no more of a large file is read than is needed to refuse it`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).yaml")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(count: 3 * SourceFile.largestSize).write(to: file)
    #expect(try SourceFile(reading: file.path).bytes.count == SourceFile.largestSize + 1)
  }

  @Test func `a file is read to its end`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).yaml")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("a: 1\n".utf8).write(to: file)
    #expect(
      try SourceFile(reading: file.path) == SourceFile(name: file.path, bytes: Array("a: 1\n".utf8))
    )
  }

  @Test func `a file that is not there cannot be read`() {
    let error = #expect(throws: UnreadableInput.self) {
      try SourceFile(reading: "/nowhere/\u{1B}t.yaml")
    }
    #expect(error?.message.en == "cannot read /nowhere/\\u{1B}t.yaml: no such file or directory")
    #expect(error?.kind == .unreadableInput)
    #expect(error?.errorCode == "input.unreadable")
  }

  @Test func `a directory cannot be read`() {
    let folder = FileManager.default.temporaryDirectory.path
    let error = #expect(throws: UnreadableInput.self) { try SourceFile(reading: folder) }
    #expect(error?.reason.en == "it is a directory")
  }
}
