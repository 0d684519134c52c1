import TenderApplication
import TenderSQL
import Testing

/// Statements that nobody waits for: they happen in their order, and their failures are not lost.
struct SendingTests {
  private func connectionWithThings(_ backend: Backend) throws -> any Connection {
    let connection = try backend.connect()
    try connection.makeThings()
    return connection
  }

  @Test(arguments: Backend.all)
  func `happen in their order among the others`(backend: Backend) throws {
    let connection = try connectionWithThings(backend)
    try connection.write {
      try connection.send(1, "a")
      #expect(try connection.labels() == ["a"])
      try connection.run("UPDATE things SET label = 'b'")
      try connection.send(2, "c")
      try connection.send(3, "d")
      #expect(try connection.run("DELETE FROM things WHERE id = 2") == 1)
      try connection.send(4, "e")
    }
    #expect(try connection.labels() == ["b", "d", "e"])
  }

  @Test(arguments: Backend.all)
  func `are kept by the commit alone`(backend: Backend) throws {
    struct Refused: Error {}
    let connection = try connectionWithThings(backend)
    try connection.write { try connection.send(1, "kept") }
    #expect(throws: Refused.self) {
      try connection.write {
        try connection.send(2, "gone")
        throw Refused()
      }
    }
    #expect(try connection.labels() == ["kept"])
  }

  @Test(arguments: Backend.all)
  func `fail at the latest in the commit`(backend: Backend) throws {
    let connection = try connectionWithThings(backend)
    for _ in 0..<3 {
      let code = try storeCode {
        try connection.write {
          try connection.send(1, "a")
          try connection.send(1, "again")
          try connection.send(2, "after")
        }
      }
      #expect(code == .duplicate)
      #expect(try connection.labels() == [])
    }
    try connection.write { try connection.send(1, "next") }
    #expect(try connection.labels() == ["next"])
  }

  @Test(arguments: Backend.all)
  func `fail in what is asked next, with their own error`(backend: Backend) throws {
    let connection = try connectionWithThings(backend)
    try connection.begin(.writing)
    let code = try storeCode {
      try connection.send(1, "a")
      try connection.send(1, "again")
      _ = try connection.labels()
    }
    #expect(code == .duplicate)
    #expect(try storeCode { _ = try connection.labels() } == .defect)
    #expect(try storeCode { try connection.commit() } == .defect)
    #expect(try connection.labels() == [])
  }

  @Test(arguments: Backend.all)
  func `may be many and long`(backend: Backend) throws {
    let connection = try connectionWithThings(backend)
    let label = String(repeating: "资格", count: 1000)
    try connection.write {
      for id in 1...2000 { try connection.send(Int64(id), label) }
    }
    #expect(
      try connection.integer("SELECT COUNT(*) FROM things WHERE LENGTH(label) = 2000") == 2000)
  }
}
