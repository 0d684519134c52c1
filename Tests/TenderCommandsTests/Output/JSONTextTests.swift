import Foundation
import TenderCommands
import Testing

struct JSONTextTests {
  private struct Value: Codable, Equatable {
    var title = "a/b 评估"
    var number = 3
    var absent: String?
  }

  @Test func `has sorted keys and readable text, and ends its last line`() throws {
    #expect(
      try pretty(Value()) == """
        {
          "number" : 3,
          "title" : "a/b 评估"
        }

        """)
  }

  @Test func `hands a long list out in parts that are together the whole`() throws {
    let values = (0..<5_000).map { Value(title: "\u{202E}第 \($0) 号", number: $0) }
    var parts: [String] = []
    try JSONText.pretty(["values": values, "none": []]) { parts.append($0) }
    #expect(parts.count > 3)
    let read = try JSONDecoder().decode([String: [Value]].self, from: Data(parts.joined().utf8))
    #expect(read == ["values": values, "none": []])
    #expect(parts.first?.hasPrefix("{\n  \"none\" : [],\n  \"values\" : [\n    {\n") == true)
  }

  private func pretty(_ value: some Encodable) throws -> String {
    var text = ""
    try JSONText.pretty(value) { text += $0 }
    return text
  }

  @Test func `has a compact form in one line`() throws {
    #expect(try JSONText.compact(Value()) == #"{"number":3,"title":"a/b 评估"}"#)
  }

  @Test func `carries no character that steers a terminal, yet means the same`() throws {
    let value = Value(title: "a\u{1B}b\u{9B}c\u{202E}d\u{7F}\u{2028}\u{E0041}👩‍👧")
    let text = try JSONText.compact(value)
    #expect(text.contains("b\\u009Bc\\u202Ed\\u007F\\u2028\\uDB40\\uDC41👩"))
    #expect(try JSONDecoder().decode(Value.self, from: Data(text.utf8)) == value)
  }
}
