import TenderApplication
import TenderSQL
import Testing

/// Parameters, results and the reuse of statements.
struct StatementTests {
  @Test(arguments: Backend.all)
  func `binds parameters by their number, not by their place`(backend: Backend) throws {
    let connection = try backend.connect()
    let found = try connection.prepare("SELECT CAST($2 AS TEXT), CAST($1 AS TEXT)")
      .first([.text("first"), .text("second")]) { [try $0.text(0), try $0.text(1)] }
    #expect(found == ["second", "first"])
  }

  @Test(arguments: Backend.all)
  func `binds a parameter that stands twice`(backend: Backend) throws {
    let connection = try backend.connect()
    try connection.makeThings()
    try connection.add(1, "a")
    try connection.add(2, "b")
    let rows = try connection.prepare(
      "SELECT id FROM things WHERE (CAST($1 AS TEXT) IS NULL OR label = $1) ORDER BY id")
    #expect(try rows.all([.text("b")]) { try $0.integer(0) } == [2])
    #expect(try rows.all([.null]) { try $0.integer(0) } == [1, 2])
  }

  @Test(arguments: Backend.all, [0, 1, 3])
  func `reports values that do not fit the parameters`(backend: Backend, count: Int) throws {
    let connection = try backend.connect()
    try connection.makeThings()
    let values = [SQLValue](repeating: .integer(1), count: count)
    let code = try storeCode {
      try connection.prepare("SELECT id FROM things WHERE id = $1 OR id = $2").run(values)
    }
    #expect(code == .defect)
  }

  @Test(arguments: Backend.all)
  func `refuses two statements in one`(backend: Backend) throws {
    let connection = try backend.connect()
    try connection.makeThings()
    let code = try storeCode { try connection.run("DELETE FROM things; DROP TABLE things") }
    #expect(code == .defect)
    #expect(try connection.labels() == [])
  }

  @Test(arguments: Backend.all)
  func `counts the rows it changed`(backend: Backend) throws {
    let connection = try backend.connect()
    try connection.makeThings()
    for id in 1...3 { try connection.add(Int64(id), "old") }
    let update = try connection.prepare("UPDATE things SET label = $1 WHERE id > $2")
    #expect(try update.run([.text("new"), .integer(1)]) == 2)
    #expect(try update.run([.text("new"), .integer(3)]) == 0)
    #expect(try connection.run("SELECT id FROM things") == 0)
    #expect(try connection.run("DELETE FROM things WHERE label = 'new'") == 2)
  }

  @Test(arguments: Backend.all)
  func `hands out rows that a change returns`(backend: Backend) throws {
    let connection = try backend.connect()
    try connection.makeThings()
    let insert = try connection.prepare(
      "INSERT INTO things (id, label) VALUES ($1, $2) RETURNING id + 1")
    #expect(try insert.first([.integer(1), .text("a")]) { try $0.integer(0) } == 2)
    #expect(try connection.labels() == ["a"])
  }

  @Test(arguments: Backend.all)
  func `runs a query inside the rows of the same query`(backend: Backend) throws {
    let connection = try backend.connect()
    try connection.makeThings()
    for id in 1...3 { try connection.add(Int64(id), "\(id)") }
    var pairs: [String] = []
    try connection.prepare("SELECT label FROM things ORDER BY id").forEachRow([]) { outer in
      try connection.prepare("SELECT label FROM things ORDER BY id").forEachRow([]) { inner in
        pairs.append(try outer.text(0) + (try inner.text(0)))
      }
    }
    #expect(pairs == ["11", "12", "13", "21", "22", "23", "31", "32", "33"])
  }

  @Test(arguments: Backend.all)
  func `is good for another run after a body that throws`(backend: Backend) throws {
    struct Enough: Error {}
    let connection = try backend.connect()
    try connection.makeThings()
    for id in 1...3 { try connection.add(Int64(id), "\(id)") }
    #expect(throws: Enough.self) {
      try connection.prepare("SELECT id FROM things").forEachRow([]) { _ in throw Enough() }
    }
    // A cursor left open would keep the table.
    try connection.execute("DROP TABLE things")
  }

  @Test(arguments: Backend.all)
  func `is good for another run after it failed`(backend: Backend) throws {
    let connection = try backend.connect()
    try connection.makeThings()
    for _ in 1...3 { _ = try storeCode { try connection.add(1, "a") } }
    try connection.add(2, "b")
    #expect(try connection.labels() == ["a", "b"])
  }

  @Test(arguments: Backend.all)
  func `outlives its connection`(backend: Backend) throws {
    let scratch = try backend.scratch()
    var connection: (any Connection)? = try scratch.connect()
    let statement = try connection?.prepare("SELECT 7")
    connection = nil
    #expect(try statement?.first([]) { try $0.integer(0) } == 7)
  }
}
