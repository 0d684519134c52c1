import TenderApplication
import TenderDomain

struct SQLContents: Contents {
  let session: SQLSession

  func room() throws -> Int64? {
    try session.connection().room()
  }

  func begin(at time: Instant) throws -> Int64 {
    let connection = try session.connection()
    let isShown = connection.showsUploads
    let ids = try session.rows(
      "INSERT INTO contents (begun_at, held) VALUES ($1, $2) RETURNING id",
      [.instant(time), isShown ? .integer(1) : .null]
    ) { row in try row.integer(0) }
    guard let id = ids.first else { throw StoreError(.defect, "no id for a new content") }
    if isShown { try connection.holdUpload(id) }
    return id
  }

  func append(_ chunk: [UInt8], position: Int, to content: Int64) throws {
    try session.run(
      "INSERT INTO content_chunks (content_id, position, bytes) VALUES ($1, $2, $3)",
      [.integer(content), .integer(position), .blob(chunk)])
  }

  func finish(_ content: Int64, sha256: String, bytes: Int64) throws {
    let known = try session.rows("SELECT id FROM contents WHERE sha256 = $1", [.text(sha256)]) {
      row in try row.integer(0)
    }
    if known.isEmpty {
      let changed = try session.run(
        "UPDATE contents SET sha256 = $1, bytes = $2 WHERE id = $3",
        [.text(sha256), .integer(bytes), .integer(content)])
      guard changed == 1 else {
        throw StoreError(
          .changed, Phrase(zh: "上传的内容已被清除", en: "a staged content was swept away"))
      }
    } else {
      try discard(content)
    }
  }

  func discard(_ content: Int64) throws {
    try session.run(
      """
      DELETE FROM content_chunks WHERE content_id IN
        (SELECT id FROM contents WHERE id = $1 AND sha256 IS NULL)
      """, [.integer(content)])
    try session.run("DELETE FROM contents WHERE id = $1 AND sha256 IS NULL", [.integer(content)])
    try session.connection().releaseUpload(content)
  }

  func sweep(begunBefore time: Instant) throws -> Int {
    let connection = try session.connection()
    let left = try session.rows(
      """
      SELECT id, held FROM contents
      WHERE sha256 IS NULL AND (held = 1 OR begun_at < $1) ORDER BY id
      """, [.instant(time)]
    ) { row in (id: try row.integer(0), isShown: try row.optionalInteger(1) == 1) }
    let gone = try left.filter { try !($0.isShown && connection.isUploadHeld($0.id)) }
    for content in gone { try discard(content.id) }
    return gone.count
  }

  func forEachChunk(sha256: String, _ body: ([UInt8]) throws -> Void) throws -> Bool {
    let found = try session.rows(
      "SELECT id FROM contents WHERE sha256 = $1", [.text(sha256)]
    ) { row in try row.integer(0) }
    guard let content = found.first else { return false }
    let count = try session.rows(
      "SELECT count(*) FROM content_chunks WHERE content_id = $1", [.integer(content)]
    ) { row in Int(try row.integer(0)) }
    // One chunk a query: a driver may hold a whole result, and a document may be larger than memory.
    for position in 0..<(count.first ?? 0) {
      var isThere = false
      try session.forEachRow(
        "SELECT bytes FROM content_chunks WHERE content_id = $1 AND position = $2",
        [.integer(content), .integer(position)]
      ) { row in
        isThere = true
        try body(row.blob(0))
      }
      guard isThere else {
        throw StoreError(
          .damaged,
          Phrase(
            zh: "文件内容 \(sha256) 缺第 \(position) 块", en: "content \(sha256) lacks chunk \(position)"))
      }
    }
    return true
  }
}
