import Foundation
import TenderDomain
import TenderFormats
import Testing

@Suite struct DefinitionCodingTests {
  @Test func `what the store keeps of a definition is all of it`() throws {
    let read = try definition(everyKey)
    let kept = try JSONEncoder().encode(read)
    #expect(try JSONDecoder().decode(TenderDefinition.self, from: kept) == read)
  }

  @Test func `what the store keeps is a definition file of its own`() throws {
    let read = try definition(
      everyKey.replacing("  - use: cn-government-procurement-22\n", with: ""))
    let kept = try JSONEncoder().encode(read)
    #expect(try definition(String(decoding: kept, as: UTF8.self)) == read)
  }

  @Test func `JSON says the same as YAML`() throws {
    let json = """
      {"title": "电梯维保", "procuringEntity": {"name": "某学院"},
       "periods": {"submission": {"from": null, "to": "2026-05-16"}},
       "budget": {"amount": 12.50, "currency": "CNY"}, "documents": [
         {"id": "a", "title": "甲", "sealed": true, "copies": 2, "need": {"oneOf": "g"}}]}
      """
    let yaml =
      smallest + """
        budget: {amount: 12.50}
        documents:
          - id: a
            title: 甲
            sealed: true
            copies: 2
            need: {oneOf: g}
        """
    #expect(try definition(json) == definition(yaml))
  }
}
