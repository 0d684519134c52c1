import TenderApplication
import TenderDomain
import TenderSQL
import Testing

/// What came of a request is known by its key.
struct RequestsContract {
  private struct Asked: Encodable, Sendable {
    var title = "房地产"
    var copies = 1
  }

  private func record(
    _ store: some Store, _ key: String, _ content: Asked = Asked(), outcome: Int64 = 1
  ) throws {
    try store.write {
      try $0.tables.add(
        key, asking: CanonicalJSON(content),
        RequestOutcome(sequence: outcome, at: at("2026-05-10")), by: text("李某"))
    }
  }

  private func outcome(
    _ store: some Store, _ key: String, _ content: Asked = Asked()
  ) throws -> Int64? {
    let outcome = try store.read {
      try $0.requests.outcome(of: key, asking: CanonicalJSON(content))
    }
    if let outcome { #expect(try outcome.at == at("2026-05-10")) }
    return outcome?.sequence
  }

  @Test(arguments: Backend.all)
  func `has the first outcome for the same request`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    #expect(try outcome(store, "k") == nil)
    try record(store, "k", outcome: 7)
    #expect(try outcome(store, "k") == 7)
    #expect(try storeCode { try record(store, "k", outcome: 8) } == .duplicate)
    #expect(try outcome(store, "k") == 7)
  }

  @Test(arguments: Backend.all)
  func `refuses the key with other content`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    try record(store, "k", Asked(title: "caf\u{E9}"))
    for other in [Asked(title: "cafe"), Asked(title: "cafe\u{301}"), Asked(copies: 2)] {
      #expect(throws: RequestRefusal.sameKeyOtherContent(key: "k")) {
        try outcome(store, "k", other)
      }
    }
    #expect(try outcome(store, "k", Asked(title: "caf\u{E9}")) == 1)
  }

  @Test(arguments: Backend.all)
  func `tells keys apart by their bytes`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    let keys = ["", " ", "k", "K", "caf\u{E9}", "cafe\u{301}", "键", "'; --", "%"]
    for (index, key) in keys.enumerated() { try record(store, key, outcome: Int64(index)) }
    for (index, key) in keys.enumerated() { #expect(try outcome(store, key) == Int64(index)) }
  }
}
