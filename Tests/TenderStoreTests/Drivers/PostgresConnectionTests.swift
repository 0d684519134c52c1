import TenderApplication
import TenderDomain
import TenderPostgres
import TenderSQL
import Testing

/// Connections that are refused, cut or lost.
struct PostgresConnectionTests {
  private let schema: ScratchSchema

  init() throws {
    schema = try ScratchSchema()
  }

  private func connect(_ words: String...) throws -> PostgresConnection {
    try PostgresConnection(PostgresLocation(schema.url(words)))
  }

  private func failure(_ words: String...) -> StoreError? {
    do {
      _ = try PostgresConnection(PostgresLocation(schema.url(words)))
      return nil
    } catch {
      return error
    }
  }

  @Test func `says that no server is there`() throws {
    let code = try storeCode {
      _ = try PostgresConnection(
        PostgresLocation("postgres://officer:s3cret-word@127.0.0.1:1/tenders"))
    }
    #expect(code == .unreachable)
  }

  @Test func `says that there is no such database`() throws {
    let error = failure("dbname=no_such_database")
    #expect(error?.code == .unreachable)
    #expect(error?.detail.en.contains("3D000") == true)
    #expect(error?.detail.en.hasPrefix("there is no such database") == true)
  }

  @Test func `says that the password is wrong, without saying the password`() throws {
    try connect().makeRole("tender_with_password", "LOGIN PASSWORD 'right-word'")
    let right = failure("user=tender_with_password", "password=right-word")
    #expect(right?.code == .notPermitted, "it comes as far as the schema")
    let wrong = failure("user=tender_with_password", "password=wrong-word")
    #expect(wrong?.code == .authentication)
    #expect(wrong?.detail.en.contains("wrong-word") == false)
    #expect(failure("user=tender_with_password")?.code == .authentication)
    #expect(failure("user=no_such_role")?.code == .authentication)
  }

  @Test func `takes the host of a list that can write`() throws {
    let url = schema.url(["port=1,"]).replacing("host=", with: "host=127.0.0.1,")
    let connection = try PostgresConnection(PostgresLocation(url))
    #expect(try connection.integer("SELECT 1") == 1)
  }

  @Test func `does not take a list of hosts that can only be read`() throws {
    let owner = try connect()
    try owner.makeRole("tender_reader", "LOGIN")
    try owner.execute("ALTER ROLE tender_reader SET default_transaction_read_only = on")
    try owner.execute("GRANT USAGE ON SCHEMA \(schema.name) TO tender_reader")
    #expect(failure("user=tender_reader") == nil)
    let url = schema.url(["user=tender_reader", "port=,"]).replacing("host=", with: "host=/,")
    #expect(try storeCode { try PostgresConnection(PostgresLocation(url)) } == .readOnly)
  }

  @Test func `lost its connection before the commit: nothing was written`() throws {
    let connection = try connect()
    try connection.makeThings()
    try connection.begin(.writing)
    try connection.add(1, "gone")
    try cut(connection)
    #expect(try storeCode { try connection.commit() } == .connectionLost)
    #expect(try storeCode { try connection.begin(.writing) } == .connectionLost)
    #expect(try connect().labels() == [])
  }

  @Test func `lost its connection in the middle`() throws {
    let connection = try connect()
    try connection.makeThings()
    try connection.begin(.writing)
    try cut(connection)
    #expect(try storeCode { try connection.add(1, "gone") } == .connectionLost)
    connection.rollback()
    #expect(try storeCode { try connection.now() } == .connectionLost)
  }

  @Test func `lost its connection while committing: nobody knows`() throws {
    let connection = try connect()
    try connection.makeThings()
    try connection.execute(
      """
      CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS
        'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END';
      CREATE CONSTRAINT TRIGGER cut AFTER INSERT ON things
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION cut();
      """)
    try connection.begin(.writing)
    try connection.add(1, "gone")
    #expect(try storeCode { try connection.commit() } == .outcomeUnknown)
    #expect(try connect().labels() == [])
  }

  @Test func `gives up a statement that takes too long`() throws {
    let connection = try connect("statement_timeout=20")
    #expect(try storeCode { try connection.run("SELECT pg_sleep(600)") } == .busy)
    #expect(try connection.integer("SELECT 1") == 1)
  }

  @Test(
    arguments: [
      ("55P03", .busy), ("53200", .busy), ("53100", .full), ("58030", .inputOutput),
      ("58P01", .inputOutput), ("XX000", .damaged), ("P0001", .notPermitted), ("26000", .pooled),
      ("42P05", .pooled), ("22P05", .encoding), ("25006", .readOnly), ("42501", .notPermitted),
      ("72000", .busy), ("22012", .defect), ("42601", .defect),
    ] as [(String, StoreError.Code)])
  func `takes the server's troubles for what they are`(state: String, code: StoreError.Code) throws
  {
    let raise = "DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '\(state)'; END $$"
    #expect(try storeCode { try connect().execute(raise) } == code)
  }

  @Test func `says which schema is missing`() throws {
    let connection = try PostgresConnection(
      PostgresLocation(try ScratchSchema.server() + "&schema=no_such_schema"))
    #expect(try storeCode { try connection.labels() } == .missing)
    #expect(try Migrator(connection, []).state() == .missing)
  }

  @Test func `makes the schema when it makes the store`() throws {
    let connection = try connect()
    try connection.execute("DROP SCHEMA \(schema.name)")
    try Migrator(connection, [Migration(1, "one", sql: "CREATE TABLE one (id INT)")]).migrate()
    #expect(try connect().integer("SELECT COUNT(*) FROM \(schema.name).one") == 0)
  }

  @Test func `keeps what is committed even where the server would risk it`() throws {
    let options = "options=-c%20synchronous_commit%3Doff"
    let connection = try connect(options)
    let setting = try connection.prepare("SELECT current_setting('synchronous_commit')")
      .first([]) { try $0.text(0) }
    #expect(setting == "on")
  }

  @Test func `says what a role may not do`() throws {
    let owner = try connect()
    try owner.makeThings()
    try owner.makeRole("tender_without_rights", "LOGIN")
    let user = "user=tender_without_rights"
    #expect(failure(user)?.code == .notPermitted)
    try owner.execute("GRANT USAGE ON SCHEMA \(schema.name) TO tender_without_rights")
    let connection = try connect(user)
    #expect(try storeCode { try connection.labels() } == .notPermitted)
    #expect(try storeCode { try connection.makeThings() } == .notPermitted)
  }

  /// Ends the session of `connection` from outside and waits until it is over.
  private func cut(_ connection: any Connection) throws {
    let pid = try #require(try connection.integer("SELECT pg_backend_pid()"))
    let other = try connect()
    try other.run("SELECT pg_terminate_backend($1)", .integer(pid))
    let left = "SELECT COUNT(*) FROM pg_stat_activity WHERE pid = $1"
    while try other.integer(left, [.integer(pid)]) != 0 {}
  }
}

extension Connection {
  /// Makes a role of the server unless another test has made it.
  fileprivate func makeRole(_ name: String, _ options: String) throws {
    try write {
      try execute("SELECT pg_advisory_xact_lock(4711)")
      let known = try integer("SELECT COUNT(*) FROM pg_roles WHERE rolname = $1", [.text(name)])
      if known == 0 { try execute("CREATE ROLE \(name) \(options)") }
    }
  }
}
