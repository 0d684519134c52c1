import TenderApplication
import TenderDomain
import TenderSQL
import Testing

/// Writers take turns, and time goes on while they wait.
struct LockTests {
  @Test(arguments: Backend.all)
  func `is busy when another writer holds on for too long`(backend: Backend) throws {
    let scratch = try backend.scratch()
    let holder = try scratch.connect()
    try holder.makeThings()
    try holder.add(1, "a")
    try holder.begin(.writing)
    try holder.run("UPDATE things SET label = 'b' WHERE id = 1")
    let other = try scratch.connect(patience: 20)
    let code = try storeCode {
      try other.write { try other.run("UPDATE things SET label = 'c' WHERE id = 1") }
    }
    #expect(code == .busy)
    try holder.commit()
    try other.write { try other.run("UPDATE things SET label = label || 'd' WHERE id = 1") }
    #expect(try other.labels() == ["bd"])
  }

  @Test(arguments: Backend.all)
  func `reads while another writes`(backend: Backend) throws {
    let scratch = try backend.scratch()
    let writer = try scratch.connect()
    try writer.makeThings()
    try writer.begin(.writing)
    try writer.add(1, "a")
    #expect(try scratch.connect(patience: 20).labels() == [])
    try writer.commit()
  }

  @Test(arguments: Backend.all)
  func `reads the clock after the wait, not before`(backend: Backend) throws {
    let scratch = try backend.scratch()
    let holder = try scratch.connect()
    try holder.makeThings()
    try holder.add(1, "a")
    try holder.begin(.writing)
    try holder.run("UPDATE things SET label = 'b' WHERE id = 1")

    let waiting = Worker {
      let other = try scratch.connect()
      return try other.write {
        try other.run("UPDATE things SET label = 'c' WHERE id = 1")
        return try other.now()
      }
    }
    try waitForWaiter(seenBy: holder)
    // Asked outside of the transaction: inside, a clock that stands still would look right.
    let released = try scratch.connect().now()
    try holder.commit()
    #expect(try waiting.value() > released)
  }

  /// Returns when somebody waits for a lock; SQLite does not tell, there the wait is for a moment.
  private func waitForWaiter(seenBy connection: any Connection) throws {
    let waiters =
      connection.dialect == .sqlite
      ? "SELECT 1"
      : "SELECT COUNT(*) FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))"
    while try connection.integer(waiters) == 0 {}
  }

  @Test(arguments: Backend.all)
  func `serves eight writers without an error or a lost change`(backend: Backend) throws {
    let scratch = try backend.scratch()
    let connection = try scratch.connect()
    try connection.makeThings()
    try connection.add(0, "")
    let rounds = 15
    _ = try atOnce(8) { writer in
      let mine = try scratch.connect()
      for round in 1...rounds {
        try mine.write {
          try mine.run("UPDATE things SET label = label || 'x' WHERE id = 0")
          try mine.add(Int64(writer * 100 + round), "")
        }
      }
    }
    #expect(try connection.labels().first == String(repeating: "x", count: 8 * rounds))
    #expect(try connection.integer("SELECT COUNT(*) FROM things") == Int64(8 * rounds + 1))
  }

  @Test(arguments: Backend.all)
  func `has a clock in microseconds that is near the clocks of others`(backend: Backend) throws {
    let connection = try backend.connect()
    let year2025: Int64 = 1_735_689_600_000_000
    let first = try connection.now()
    let second = try connection.now()
    #expect(first.microseconds > year2025)
    #expect(first <= second)
  }
}
