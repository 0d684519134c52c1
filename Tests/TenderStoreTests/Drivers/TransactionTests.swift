import TenderApplication
import TenderSQL
import Testing

/// All or nothing, and never a failure that looks like success.
struct TransactionTests {
  @Test(arguments: Backend.all)
  func `keeps what was committed`(backend: Backend) throws {
    let scratch = try backend.scratch()
    let connection = try scratch.connect()
    try connection.makeThings()
    try connection.write { try connection.add(1, "kept") }
    #expect(try scratch.connect().labels() == ["kept"])
  }

  @Test(arguments: Backend.all)
  func `leaves nothing of a transaction that throws`(backend: Backend) throws {
    struct Refused: Error {}
    let connection = try backend.connect()
    try connection.makeThings()
    #expect(throws: Refused.self) {
      try connection.write {
        try connection.add(1, "gone")
        throw Refused()
      }
    }
    #expect(try connection.labels() == [])
    try connection.write { try connection.add(2, "next") }
    #expect(try connection.labels() == ["next"])
  }

  @Test(arguments: Backend.all)
  func `leaves nothing of a connection that goes away`(backend: Backend) throws {
    let scratch = try backend.scratch()
    try scratch.connect().makeThings()
    var connection: (any Connection)? = try scratch.connect()
    try connection?.begin(.writing)
    try connection?.add(1, "gone")
    connection = nil
    let other = try scratch.connect()
    try other.write { try other.add(2, "next") }
    #expect(try other.labels() == ["next"])
  }

  @Test(arguments: Backend.all)
  func `does not commit after a statement failed`(backend: Backend) throws {
    let connection = try backend.connect()
    try connection.makeThings()
    try connection.begin(.writing)
    try connection.add(1, "gone")
    #expect(try storeCode { try connection.add(1, "again") } == .duplicate)
    #expect(try storeCode { try connection.add(2, "after") } == .defect)
    #expect(try storeCode { try connection.commit() } == .defect)
    #expect(try connection.labels() == [])
    try connection.write { try connection.add(3, "next") }
    #expect(try connection.labels() == ["next"])
  }

  @Test(arguments: Backend.all)
  func `reports a constraint that fails at the commit`(backend: Backend) throws {
    let connection = try backend.connect()
    try connection.makeThings()
    try connection.execute(
      """
      CREATE TABLE parts (
        thing \(backend == .sqlite ? "INTEGER" : "BIGINT") NOT NULL
          REFERENCES things (id) DEFERRABLE INITIALLY DEFERRED
      )
      """)
    try connection.begin(.writing)
    try connection.run("INSERT INTO parts (thing) VALUES ($1)", .integer(9))
    #expect(try storeCode { try connection.commit() } == .defect)
    #expect(try connection.integer("SELECT COUNT(*) FROM parts") == 0)
    try connection.write { try connection.add(1, "next") }
  }

  @Test(arguments: Backend.all)
  func `sees one moment while it reads`(backend: Backend) throws {
    let scratch = try backend.scratch()
    let reader = try scratch.connect()
    let writer = try scratch.connect()
    try writer.makeThings()
    try reader.begin(.reading)
    #expect(try reader.labels() == [])
    try writer.write { try writer.add(1, "new") }
    #expect(try reader.labels() == [])
    try reader.commit()
    #expect(try reader.labels() == ["new"])
  }

  @Test(arguments: Backend.all)
  func `does not write in a transaction for reading`(backend: Backend) throws {
    let connection = try backend.connect()
    try connection.makeThings()
    try connection.begin(.reading)
    #expect(try storeCode { try connection.add(1, "x") } == .readOnly)
    connection.rollback()
    try connection.write { try connection.add(1, "y") }
    #expect(try connection.labels() == ["y"])
  }

  @Test(arguments: Backend.all)
  func `refuses a transaction within a transaction`(backend: Backend) throws {
    let connection = try backend.connect()
    try connection.begin(.writing)
    #expect(try storeCode { try connection.begin(.writing) } == .defect)
    connection.rollback()
    #expect(try storeCode { try connection.commit() } == .defect)
    connection.rollback()
    try connection.write {}
  }

  @Test(arguments: Backend.all)
  func `tells a duplicate from other broken constraints`(backend: Backend) throws {
    let connection = try backend.connect()
    try connection.execute(
      "CREATE TABLE places (id INT PRIMARY KEY, name TEXT UNIQUE, size INT NOT NULL CHECK (size > 0))"
    )
    let insert = try connection.prepare("INSERT INTO places (id, name, size) VALUES ($1, $2, $3)")
    try insert.run([.integer(1), .text("a"), .integer(1)])
    let cases: [([SQLValue], StoreError.Code)] = [
      ([.integer(1), .text("b"), .integer(1)], .duplicate),
      ([.integer(2), .text("a"), .integer(1)], .duplicate),
      ([.integer(2), .text("b"), .null], .defect),
      ([.integer(2), .text("b"), .integer(0)], .defect),
    ]
    for (values, code) in cases {
      #expect(try storeCode { try insert.run(values) } == code)
    }
  }

  @Test(arguments: Backend.all)
  func `calls SQL that makes no sense a defect`(backend: Backend) throws {
    let connection = try backend.connect()
    #expect(try storeCode { try connection.run("SELEKT 1") } == .defect)
    #expect(try storeCode { try connection.execute("CREATE TABLE") } == .defect)
  }
}
