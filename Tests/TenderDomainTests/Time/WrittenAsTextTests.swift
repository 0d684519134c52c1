import Foundation
import TenderDomain
import Testing

@Suite struct WrittenAsTextTests {
  private struct Row: Codable, Equatable {
    let day: Day
    let time: TimeOfDay
    let written: WrittenTime
  }

  @Test func `days and times are kept as their normal spelling`() throws {
    let text = #"{"day":"2026-05-16","time":"17:00","written":"2026-05-16T17:00+08:00"}"#
    let row = try JSONDecoder().decode(Row.self, from: Data(text.utf8))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    #expect(String(decoding: try encoder.encode(row), as: UTF8.self) == text)
  }

  @Test func `a text that is no such value is refused when it is read`() {
    #expect(throws: (any Error).self) {
      try JSONDecoder().decode([Day].self, from: Data(#"["2026-02-30"]"#.utf8))
    }
  }
}
