import TenderApplication
import TenderSQL
import Testing

/// What goes into a column comes out of it, to the last byte.
struct ValueTests {
  /// Compared as bytes: Swift holds composed and decomposed characters for equal.
  private func comesBack(_ texts: [String], on backend: Backend) throws {
    let connection = try backend.connect()
    try connection.makeThings()
    try connection.write {
      for (id, text) in texts.enumerated() { try connection.add(Int64(id), text) }
    }
    let found = try connection.labels()
    #expect(found.map { $0.map { Array($0.utf8) } } == texts.map { Array($0.utf8) })
  }

  @Test(arguments: Backend.all)
  func `keeps every text byte for byte`(backend: Backend) throws {
    try comesBack(
      [
        "", " ", "西平中原村镇银行股份有限公司", "caf\u{E9}", "cafe\u{301}", "👩‍👩‍👧‍👦🇨🇳", "\u{FEFF}bom",
        "'", "\"", "\\", "\\'", "\\x41", "%_", "$1", "?", "NULL", "\r\n\t\u{8}\u{1B}[31m",
        "\u{202E}dlrow", "\u{10FFFF}", "\u{FFFD}", String(repeating: "招标", count: 100_000),
      ], on: backend)
  }

  @Test(arguments: Backend.all)
  func `takes hostile text for text`(backend: Backend) throws {
    let cores = [
      "DROP TABLE things", "DELETE FROM things", "1=1", "UNION SELECT label FROM things",
      "UPDATE things SET label = 'x'", "pg_sleep(10)", "ATTACH DATABASE 'x' AS y", "COMMIT",
      "ROLLBACK", "SELECT load_extension('x')", "COPY things TO PROGRAM 'id'", "1/0", "x'41'",
      "E'\\\\x41'", "$$x$$", "CHR(39)", "randomblob(1000000000)", "@@version",
      "PRAGMA user_version",
      "SET search_path TO public", "\\copy", "{{7*7}}", "../../etc/passwd", "${jndi:x}", "%00",
    ]
    let wrappers: [(String) -> String] = [
      { $0 }, { "'; \($0); --" }, { "' OR \($0) --" }, { "\"; \($0); --" }, { "1; \($0)" },
      { "') ; \($0) ; --" }, { "\\'; \($0); --" }, { "/* */ \($0) /*" }, { "$1 \($0)" },
      { "'||(\($0))||'" }, { "\u{2019}; \($0)" }, { "\u{FF07}; \($0)" }, { "%27 \($0)" },
      { "\($0)\n;" }, { "' AND (\($0)) > 0 --" }, { "$tag$ \($0) $tag$" }, { "`\($0)`" },
      { "[\($0)]" }, { "';\($0)#" }, { "; \($0);" },
    ]
    let payloads = wrappers.flatMap { wrap in cores.map(wrap) }
    #expect(payloads.count == 500)
    try comesBack(payloads, on: backend)
  }

  @Test(arguments: Backend.all)
  func `refuses a text with NUL instead of cutting it`(backend: Backend) throws {
    let connection = try backend.connect()
    try connection.makeThings()
    #expect(try storeCode { try connection.add(1, "a\u{0}b") } == .defect)
    #expect(try connection.labels() == [])
  }

  @Test(arguments: Backend.all)
  func `tells empty text from no text`(backend: Backend) throws {
    let connection = try backend.connect()
    try connection.makeThings()
    try connection.add(1, "")
    try connection.run("INSERT INTO things (id, label) VALUES ($1, $2)", .integer(2), .null)
    #expect(try connection.labels() == ["", nil])
  }

  @Test(arguments: Backend.all)
  func `keeps integers of 64 bits`(backend: Backend) throws {
    let connection = try backend.connect()
    try connection.makeThings()
    let numbers: [Int64] = [.min, -1, 0, 1, 9_007_199_254_740_993, .max]
    for number in numbers { try connection.add(number, "") }
    let found = try connection.prepare("SELECT id FROM things ORDER BY id").all([]) {
      try $0.integer(0)
    }
    #expect(found == numbers)
  }

  @Test(arguments: Backend.all)
  func `keeps blobs from no byte to a mebibyte`(backend: Backend) throws {
    let connection = try backend.connect()
    try connection.makeThings()
    let blobs: [[UInt8]] = [
      [], [0], Array(0...255), (0..<1_048_576).map { UInt8(truncatingIfNeeded: $0 &* 31) },
    ]
    for (id, blob) in blobs.enumerated() {
      try connection.run(
        "INSERT INTO things (id, payload) VALUES ($1, $2)", .integer(Int64(id)), .blob(blob))
    }
    let found = try connection.prepare("SELECT payload FROM things ORDER BY id").all([]) {
      try $0.blob(0)
    }
    #expect(found == blobs)
  }

  @Test(arguments: Backend.all)
  func `reports a column read as another type`(backend: Backend) throws {
    let connection = try backend.connect()
    try connection.makeThings()
    try connection.add(1, "x")
    let row = try connection.prepare("SELECT id, label, payload FROM things")
    // Of SQLite the file says what a value is, and another program can have written it.
    let code: StoreError.Code = backend == .sqlite ? .unreadableRow : .defect
    #expect(try storeCode { try row.first([]) { try $0.text(0) } } == code)
    #expect(try storeCode { try row.first([]) { try $0.integer(1) } } == code)
    #expect(try storeCode { try row.first([]) { try $0.blob(1) } } == code)
    #expect(try storeCode { try row.first([]) { try $0.text(2) } } == code)
  }

  @Test(arguments: Backend.all)
  func `reads a comparison as 0 or 1`(backend: Backend) throws {
    let connection = try backend.connect()
    #expect(try connection.integer("SELECT 2 > 1") == 1)
    #expect(try connection.integer("SELECT 2 < 1") == 0)
  }
}
