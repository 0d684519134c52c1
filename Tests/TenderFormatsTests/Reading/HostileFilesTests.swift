import TenderDomain
import TenderFormats
import Testing

@Suite struct HostileFilesTests {
  @Test func `an empty file is refused`() {
    #expect(throws: InvalidFile.self) { try read("") { $0.required("a")?.text() } }
  }
}
