import TenderApplication
import TenderPostgres
import TenderSQL
import Testing

/// What the server is sent is one text: values in it stay values.
struct PostgresTextTests {
  private func connect(_ words: String...) throws -> PostgresConnection {
    try PostgresConnection(PostgresLocation(ScratchSchema().url(words)))
  }

  @Test(arguments: [
    "'", "''", "\\", "\\'", "'; DROP TABLE things; --", "$1", "$1'$2", "E'\\x'", "/* ", "\\x41",
    "甲'乙\\丙", "\u{1F600}'", "",
  ])
  func `keeps a text as it is, the first time and the second`(text: String) throws {
    for setting in ["on", "off"] {
      let connection = try connect("options=-c%20standard_conforming_strings%3D\(setting)")
      try connection.makeThings()
      for id in 1...3 { try connection.add(Int64(id), text) }
      #expect(try connection.labels() == [text, text, text])
    }
  }

  @Test func `keeps every byte of a blob, whatever the server prefers to show`() throws {
    let connection = try connect("options=-c%20bytea_output%3Descape")
    try connection.makeThings()
    let bytes = Array(UInt8.min...UInt8.max)
    try connection.run(
      "INSERT INTO things (id, payload) VALUES ($1, $2)", .integer(1), .blob(bytes))
    let found = try connection.prepare("SELECT payload FROM things").first([]) { try $0.blob(0) }
    #expect(found == bytes)
  }

  @Test func `does not take quoted signs for parameters or an end`() throws {
    let connection = try connect()
    let found = try connection.prepare("SELECT 'a;$2', CAST($1 AS text) AS \"$3;\"")
      .first([.text("x")]) { [try $0.text(0), try $0.text(1)] }
    #expect(found == ["a;$2", "x"])
  }

  @Test func `leaves nothing behind in a session`() throws {
    let connection = try connect("lock_timeout=1234")
    try connection.write { try connection.run("SELECT 1") }
    try connection.begin(.reading)
    connection.rollback()
    let left = """
      SELECT setting FROM pg_settings WHERE name = 'lock_timeout' AND setting = reset_val
      """
    try connection.begin(.reading)
    #expect(try connection.prepare(left).first([]) { try $0.text(0) } == "0")
  }
}
