import TenderApplication
import TenderSQL

extension Connection {
  /// Makes the table of these tests: `things (id, label, payload)`.
  func makeThings() throws {
    let blob = dialect == .sqlite ? "BLOB" : "BYTEA"
    let integer = dialect == .sqlite ? "INTEGER" : "BIGINT"
    let strict = dialect == .sqlite ? "STRICT" : ""
    try execute(
      """
      CREATE TABLE things (
        id      \(integer) PRIMARY KEY,
        label   TEXT,
        payload \(blob)
      ) \(strict)
      """)
  }

  @discardableResult
  func run(_ sql: String, _ values: SQLValue...) throws -> Int {
    try prepare(sql).run(values)
  }

  func add(_ id: Int64, _ label: String) throws {
    try run("INSERT INTO things (id, label) VALUES ($1, $2)", .integer(id), .text(label))
  }

  /// The same, without waiting for it.
  func send(_ id: Int64, _ label: String) throws {
    try prepare("INSERT INTO things (id, label) VALUES ($1, $2)").send([.integer(id), .text(label)])
  }

  /// The labels of all things in order of their ids.
  func labels() throws -> [String?] {
    try prepare("SELECT label FROM things ORDER BY id").all([]) { try $0.optionalText(0) }
  }

  /// Runs `work` in a writing transaction.
  @discardableResult
  func write<Value>(_ work: () throws -> Value) throws -> Value {
    try begin(.writing)
    do {
      let value = try work()
      try commit()
      return value
    } catch {
      rollback()
      throw error
    }
  }
}

/// The code of the store's error in `work`; nothing when it succeeds.
func storeCode<Value>(_ work: () throws -> Value) throws -> StoreError.Code? {
  do {
    _ = try work()
    return nil
  } catch let error as StoreError {
    return error.code
  }
}
