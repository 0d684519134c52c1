import TenderApplication
import TenderDomain
import Testing

/// One upload stops nobody: what is too large is refused before its first byte.
struct RoomTests {
  private func office(_ backend: Backend, limit: ByteCount? = nil) throws -> TestOffice {
    let office = try TestOffice(backend)
    try office.store().add(
      [tender("T", definition(documents: [requested("a"), requested("b")]))],
      bidders: [bidder(firm(1))])
    if let limit {
      _ = try FoundOffice(store: office.store())(
        Office(zone: shanghai, isRehearsal: true, maxDocument: limit), settingLimit: true,
        by: officer("2026-04-20"))
    }
    return office
  }

  private func handIn(bytes: [Int64]) -> BidRequest {
    let documents = zip(["a", "b"], bytes).map { item, size in
      var rest = size
      let file = IncomingFile(name: text("a.pdf"), bytes: size) {
        defer { rest = 0 }
        if size > 1 << 20 { Issue.record("a byte was read") }
        return [UInt8](repeating: 7, count: Int(rest))
      }
      return HandedInDocument(item: id(item), file: file)
    }
    return request(firm(1), documents: documents)
  }

  @Test(arguments: [[1 << 50], [10, 1 << 50]] as [[Int64]])
  func `refuses what the disk cannot take, and stages nothing`(bytes: [Int64]) throws {
    let office = try office(.sqlite)
    let store = try office.store()
    let code = try storeCode { try store.receive(handIn(bytes: bytes), by: officer("2026-05-10")) }
    #expect(code == .full)
    #expect(try office.count("contents") == 0)
    _ = try registered(store.receive(handIn(bytes: [10]), by: officer("2026-05-10")))
  }

  @Test(arguments: Backend.all)
  func `refuses what is larger than the office takes in`(backend: Backend) throws {
    let office = try office(backend, limit: ByteCount(bytes: 10))
    let store = try office.store()
    let refusal = DocumentTooLarge(
      item: id("b"), size: ByteCount(bytes: 11), limit: ByteCount(bytes: 10))
    #expect(throws: refusal) {
      try store.receive(handIn(bytes: [10, 11]), by: officer("2026-05-10"))
    }
    #expect(try office.count("contents") == 0)
    #expect(try office.count("refused_attempts") == 0)
    _ = try registered(store.receive(handIn(bytes: [10, 9]), by: officer("2026-05-10")))
  }
}
