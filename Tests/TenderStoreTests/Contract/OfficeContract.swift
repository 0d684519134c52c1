import TenderApplication
import TenderDomain
import TenderSQL
import Testing

/// What is true of a whole store is written once.
struct OfficeContract {
  @Test(arguments: Backend.all)
  func `has a limit that is set, kept, changed and lifted, on record`(backend: Backend) throws {
    let office = try TestOffice(backend)
    let found = { (limit: Int64?, isSet: Bool) in
      try FoundOffice(store: office.store())(
        Office(
          zone: shanghai, isRehearsal: true, maxDocument: limit.map { ByteCount(bytes: $0) }),
        settingLimit: isSet, by: officer("2026-04-27")
      ).maxDocument?.bytes
    }
    #expect(try found(5, false) == nil)
    #expect(try found(5, true) == 5)
    #expect(try found(nil, false) == 5)
    #expect(try found(5, true) == 5)
    #expect(try found(6, true) == 6)
    #expect(try found(nil, true) == nil)
    #expect(try office.store().read { try $0.office.maxDocument } == nil)
    let entries = try office.store().read { try $0.journal.list(tender: nil, at: ever) }
    #expect(entries.filter { $0.kind == "office.changed" }.count == 3)
  }

  @Test(arguments: Backend.all, [false, true])
  func `founds an office`(backend: Backend, isRehearsal: Bool) throws {
    let office = try TestOffice(backend, isRehearsal: isRehearsal)
    let found = try office.store().read { try $0.office }
    #expect(found == Office(zone: shanghai, isRehearsal: isRehearsal))
    let entry = try #require(
      try office.store().read { try $0.journal.list(tender: nil, at: ever) }.first)
    #expect(entry.kind == "office.created")
    #expect(
      entry.line.contains(#""data":{"rehearsal":\#(isRehearsal),"timeZone":"Asia/Shanghai"}"#))
  }

  @Test(arguments: Backend.all)
  func `finds the office that is there when asked to found one again`(backend: Backend) throws {
    let office = try TestOffice(backend)
    let again = try FoundOffice(store: office.store())(
      Office(zone: .utc, isRehearsal: false), by: officer())
    #expect(again == Office(zone: shanghai, isRehearsal: true))
    #expect(try office.count("journal") == 1)
  }

  @Test(arguments: Backend.all)
  func `does not make a rehearsal of a real office`(backend: Backend) throws {
    let office = try TestOffice(backend, isRehearsal: false)
    #expect(throws: OfficeRefusal.isReal) {
      try FoundOffice(store: office.store())(
        Office(zone: shanghai, isRehearsal: true), by: officer("2026-04-27"))
    }
  }

  @Test(arguments: Backend.all)
  func `is founded once when six do it at once`(backend: Backend) throws {
    let scratch = try backend.scratch()
    let found = try atOnce(6) { _ in
      let connection = try scratch.connect()
      try Migrator(connection, backend.migrations).migrate()
      return try FoundOffice(store: SQLStore(connection, zones: FewZones()))(
        Office(zone: shanghai, isRehearsal: false), by: officer())
    }
    #expect(Set(found).count == 1)
    #expect(try scratch.connect().integer("SELECT count(*) FROM journal") == 1)
  }

  @Test(arguments: Backend.all)
  func `says that a store without an office needs one`(backend: Backend) throws {
    let connection = try backend.connect()
    try Migrator(connection, backend.migrations).migrate()
    let store = SQLStore(connection, zones: FewZones())
    #expect(try storeCode { try store.read { try $0.office } } == .missing)
  }
}
