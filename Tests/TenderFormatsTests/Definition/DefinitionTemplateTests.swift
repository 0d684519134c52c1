import TenderDomain
import TenderFormats
import Testing

@Suite struct DefinitionTemplateTests {
  @Test(arguments: Language.allCases)
  func `what a draft starts from is a definition`(language: Language) throws {
    let read = try definition(try template(language))
    #expect(read.periods.notice?.description == "2026-04-27")
    #expect(read.periods.submission.to.description == "2026-05-19T09:00")
    #expect(read.agency == nil)
  }

  @Test(arguments: Language.allCases)
  func `its optional keys are right once their sign is removed`(language: Language) throws {
    let read = try definition(withOptionalKeys(try template(language)))
    #expect(read.agency != nil && read.panel != nil && read.businessHours != nil)
    #expect(read.requirements.count == 7)
    #expect(read.requirements.last?.basis != nil)
    #expect(read.documents.first?.personalData == true)
    #expect(read.items.first?.unitCeiling != nil)
  }

  @Test func `both languages have the same keys, and every one there is`() throws {
    let chinese = keys(of: try template(.zh))
    #expect(chinese == keys(of: try template(.en)))
    let forms: Set<Substring> = [
      "any", "atMost", "certificate", "consortium", "contains", "declaration", "document", "grade",
      "is", "isOneOf", "judgement", "noRecord", "onOrAfter", "onOrBefore", "scope", "validOn",
      "withinYears", "atLeast", "scale", "all", "fact", "when", "oneOf", "x", "y", "z",
    ]
    #expect(keys(of: everyKey).subtracting(chinese).subtracting(forms).isEmpty)
  }

  @Test(arguments: Language.allCases)
  func `it fits a terminal of a hundred columns`(language: Language) throws {
    let lines = try template(language).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 100 })
  }

  private func template(_ language: Language) throws -> String {
    DefinitionTemplate.text(in: language, noticeOn: try Day(parsing: "2026-04-27"))
  }

  private func withOptionalKeys(_ text: String) -> String {
    text.replacing(/#(?=[a-zA-Z]+:|- )/, with: "")
  }

  private func keys(of text: String) -> Set<Substring> {
    let withoutComments = withOptionalKeys(text).replacing(/#.*/, with: "")
    return Set(withoutComments.matches(of: /(?:^|[ {\n])([a-zA-Z]+):(?= |\n)/).map(\.1))
  }
}
