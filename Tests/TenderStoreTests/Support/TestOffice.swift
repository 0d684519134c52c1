import TenderApplication
import TenderDomain
import TenderEvidence
import TenderSQL
import TenderSQLite

/// A store with an office in it, and as many connections to it as a test wants.
struct TestOffice: Sendable {
  private let scratch: Scratch

  /// - Parameter isRehearsal: whether each caller says what time it is.
  init(_ backend: Backend, isRehearsal: Bool = true) throws {
    self = try Self.nothing(backend)
    _ = try FoundOffice(store: store())(
      Office(zone: shanghai, isRehearsal: isRehearsal), by: officer())
  }

  private init(_ scratch: Scratch) {
    self.scratch = scratch
  }

  /// Tables without an office in them.
  static func nothing(_ backend: Backend) throws -> TestOffice {
    let office = TestOffice(try backend.scratch())
    try Migrator(office.connect(), backend.migrations).migrate()
    return office
  }

  /// One more connection to the same place, which each thread needs of its own.
  func connect() throws -> any Connection {
    try scratch.connect()
  }

  func store() throws -> any Store {
    SQLStore(try connect(), zones: FewZones())
  }

  /// What only another program would do to the tables.
  func tamper(_ sql: String) throws {
    try connect().execute(sql)
  }

  func count(_ table: String) throws -> Int64? {
    try connect().integer("SELECT count(*) FROM \(table)")
  }
}

extension Store {
  /// Puts tenders and bidders into the tables, without the use cases and without entries.
  func add(_ tenders: [Tender] = [], bidders: [Bidder] = []) throws {
    try write { session in
      for tender in tenders { try session.tables.add(tender) }
      for bidder in bidders { try session.tables.save(bidder) }
    }
  }

  /// Hands in a bid by the use case.
  func receive(_ request: BidRequest, by caller: Caller) throws -> ReceivedBid {
    try ReceiveBid(store: self, hasher: { SHA256Hasher() })(request, by: caller)
  }
}

extension Session {
  /// What the tables are written by, without an entry in the journal.
  var tables: Projection { get throws { try sql.tables } }

  var sql: SQLSession {
    get throws {
      guard let session = self as? SQLSession else { throw StoreError(.defect, "\(self)") }
      return session
    }
  }
}

extension Projection {
  /// The first version of a bidder, or the next one.
  func save(_ bidder: Bidder) throws {
    if bidder.version == 1 {
      try add(bidder)
    } else {
      try update(bidder.identifier, to: bidder.profile, at: bidder.recordedAt)
    }
  }
}

/// A request of `bidder` to tender `T`, under a key of its own unless told otherwise.
func request(
  _ bidder: OrganisationIdentifier, to tender: String = "T", documents: [HandedInDocument] = [],
  seal: Seal? = nil, key: String? = nil
) -> BidRequest {
  BidRequest(
    tender: number(tender), bidder: bidder, documents: documents, seal: seal,
    key: key ?? "\(bidder)")
}

/// An empty store to make the tables in again.
func throwaway() throws -> any Store {
  try SQLiteOffice.throwaway(zones: FewZones())
}
