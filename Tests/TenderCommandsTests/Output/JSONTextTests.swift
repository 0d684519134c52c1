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
      try JSONText.pretty(Value()) == """
        {
          "number" : 3,
          "title" : "a/b 评估"
        }

        """)
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
