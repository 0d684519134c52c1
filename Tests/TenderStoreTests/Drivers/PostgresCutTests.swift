import TenderApplication
import TenderPostgres
import TenderSQL
import Testing

/// The network is cut at any byte: what is said to be written is, what is said not to be is not.
struct PostgresCutTests {
  @Test func `says the truth wherever the line is cut`() throws {
    let schema = try ScratchSchema()
    let direct = try PostgresConnection(PostgresLocation(schema.url()))
    try direct.makeThings()
    let whole = 1_000_000
    let uncut = try write(1000, in: schema, cutAfter: whole)
    #expect(uncut.code == nil)
    let length = whole - uncut.bytesLeft

    var codes: [StoreError.Code?] = []
    for cut in 1...200 {
      let id = Int64(cut)
      // The last cuts come after the end.
      let code = try write(id, in: schema, cutAfter: length * cut / 190).code
      codes.append(code)
      let rows = try direct.integer("SELECT COUNT(*) FROM things WHERE id = $1", [.integer(id)])
      switch code {
      case nil:
        let sent = "SELECT COUNT(*) FROM things WHERE id = $1 AND label IS NOT NULL"
        #expect(try (rows, direct.integer(sent, [.integer(-id)])) == (1, 1))
      case .outcomeUnknown:
        try direct.run(
          "INSERT INTO things (id) VALUES ($1) ON CONFLICT DO NOTHING", .integer(id))
      case .unreachable, .connectionLost: #expect(rows == 0)
      default: Issue.record("cut after \(cut)/200: \(code?.name ?? "")")
      }
    }
    for code in [nil, .unreachable, .connectionLost, .outcomeUnknown] as [StoreError.Code?] {
      #expect(codes.contains(code), "no cut led to \(code?.name ?? "success")")
    }
  }

  /// Writes two rows over a line that is cut; what the store said, and what the line had left.
  private func write(
    _ id: Int64, in schema: ScratchSchema, cutAfter bytes: Int
  ) throws -> (code: StoreError.Code?, bytesLeft: Int) {
    let server = try #require(schema.url().firstMatch(of: /host=([^&]+)/)?.output.1)
    let proxy = try CuttingProxy(to: String(server), cutAfter: bytes)
    let code = try storeCode {
      let connection = try PostgresConnection(
        PostgresLocation(schema.url().replacing("host=\(server)", with: "host=\(proxy.host)")))
      try connection.write {
        try connection.add(id, "label")
        try connection.send(-id, "sent with the commit")
      }
    }
    return (code, proxy.bytesLeft)
  }
}
