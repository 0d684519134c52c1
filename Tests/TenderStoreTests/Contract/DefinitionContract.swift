import TenderApplication
import TenderDomain
import Testing

/// What was published comes back as it was, whatever it says.
struct DefinitionContract {
  @Test(arguments: Backend.all)
  func `keeps every key of a definition`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    let whole = try tender("豫采〔2026〕7号", everything())
    try store.add([whole])
    let found = try store.read { try $0.tenders.find(whole.number, at: ever) }
    #expect(found == whole)
    #expect(
      bytes(found?.definition.description?.string) == bytes(whole.definition.description?.string))
  }

  /// A key that is added later has to be added to the example as well.
  @Test func `has every key in the example`() throws {
    for key in Mirror(reflecting: try everything()).children {
      let value = Mirror(reflecting: key.value)
      let isLeftOut = ["Optional", "Array"].contains { "\(value.subjectType)".hasPrefix($0) }
      #expect(!isLeftOut || !value.children.isEmpty, "\(key.label ?? "?")")
    }
  }
}
