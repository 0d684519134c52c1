import TenderApplication
import TenderPostgres
import TenderSQL
import Testing

/// An officer who falls silent in the middle of a change keeps nobody out for long.
struct PostgresSilenceTests {
  @Test func `lets the next one in wherever a line falls silent`() throws {
    let schema = try ScratchSchema()
    let server = try #require(schema.url().firstMatch(of: /host=([^&]+)/)?.output.1)
    let direct = try PostgresConnection(PostgresLocation(schema.url()))
    try direct.makeThings()
    for id in 0...24 { try direct.add(Int64(id), "untouched") }

    let whole = try CuttingProxy(to: String(server), silentAfter: 1_000_000)
    try change(0, through: whole, to: schema)
    let length = 1_000_000 - whole.bytesLeft

    let codes = try atOnce(24) { point in
      let row = Int64(point + 1)
      let line = try CuttingProxy(to: String(server), silentAfter: length * point / 24)
      let silent = Worker { try storeCode { try change(row, through: line, to: schema) } }
      line.waitForSilence()
      let next = try PostgresConnection(PostgresLocation(schema.url(["lock_timeout=8000"])))
      try next.write {
        try next.run("UPDATE things SET label = 'next' WHERE id = $1", .integer(row))
      }
      line.hangUp()
      return try silent.value()
    }
    #expect(
      codes.allSatisfy { [nil, .unreachable, .connectionLost, .outcomeUnknown].contains($0) })
    let next = "SELECT COUNT(*) FROM things WHERE label = 'next'"
    #expect(try direct.integer(next) == 24)
  }

  /// More than a client sends at once, some of it unasked: there are many places to stop at.
  private func change(
    _ row: Int64, through line: CuttingProxy, to schema: ScratchSchema
  ) throws {
    let host = try #require(schema.url().firstMatch(of: /host=([^&]+)/)?.output.1)
    let url = schema.url(["idle_timeout=300"]).replacing("host=\(host)", with: "host=\(line.host)")
    let connection = try PostgresConnection(PostgresLocation(url))
    try connection.write {
      try connection.run("UPDATE things SET label = 'mine' WHERE id = $1", .integer(row))
      for part in 1...20 {
        try connection.send(100_000 + row * 1000 + Int64(part), String(repeating: "沉", count: 500))
      }
      try connection.run("UPDATE things SET payload = $1 WHERE id = $2", .blob([1]), .integer(row))
      try connection.send(100_000 + row * 1000, "sent with the commit")
    }
  }
}
